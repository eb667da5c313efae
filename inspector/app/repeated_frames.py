"""Frames in memory as a source without a pace of its own, to see what the station can keep up with."""

from collections.abc import Sequence

from inspector.capture import Control, ControlValue, SourceEnded, SourceInfo, control_named
from inspector.domain.frame import Frame, Pixels


class RepeatedFrames:
    """Gives `count` frames as fast as they are read, the given ones over and over; a source that waits.

    No two are alike: the number of each is written into its first bytes, so that every one is an image
    of its own to store.
    """

    live = False
    skipped = 0

    def __init__(self, frames: Sequence[Pixels], count: int) -> None:
        self.info = SourceInfo(backend="memory", id="benchmark")
        self._frames = frames
        self._count = count
        self._given = 0

    def open(self) -> None:
        """Begin anew."""
        self._given = 0

    def read(self, deadline_s: float) -> Frame:
        """The next frame, at once; SourceEnded after the last one."""
        if self._given >= self._count:
            raise SourceEnded("Every frame was given.")
        pixels = self._frames[self._given % len(self._frames)].copy()
        pixels.reshape(-1)[:4] = tuple(self._given.to_bytes(4, "little"))
        self._given += 1
        return Frame(pixels, frame_id=self._given - 1, source_id=self.info.source_id)

    def close(self) -> None:
        """Nothing is held."""

    def trigger(self) -> None:
        """Frames come by themselves."""

    def controls(self) -> tuple[Control, ...]:
        """None."""
        return ()

    def set_control(self, name: str, value: ControlValue) -> None:
        """Refused: there is nothing to set."""
        control_named(self.controls(), name, self.info.source_id)
