"""What the camera screen makes of a frame, in the thread that reads it. Without Qt."""

from dataclasses import dataclass

from inspector.domain.frame import Frame, Pixels
from inspector.imaging import CameraAids, aid_overlay, camera_aids


@dataclass(frozen=True, eq=False)
class Looked:
    """A frame with its aids.

    Attributes:
        overlay: uint8 (h, w, 4) RGBA, to be enlarged `aids.step` times; None where none is wanted.
    """

    frame: Frame
    aids: CameraAids
    overlay: Pixels | None


class Looker:
    """Measures frames; what to draw over them may be changed at any time, from any thread."""

    def __init__(self) -> None:
        self.clipping = False
        self.peaking = False

    def __call__(self, frame: Frame) -> Looked:
        """Measure a frame; about 5 ms of one core."""
        aids = camera_aids(frame.pixels)
        clipping, peaking = self.clipping, self.peaking
        overlay = aid_overlay(aids, clipping=clipping, peaking=peaking) if clipping or peaking else None
        return Looked(frame, aids, overlay)
