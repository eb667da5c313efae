"""The one thing every source of frames can do: a small blocking contract.

A source owns no policy: the station's capture thread opens it, reads it and closes it, and decides what
happens with the frames. Colour order is converted to RGB here and nowhere else.
"""

from dataclasses import dataclass
from typing import Protocol

from inspector.capture.controls import Control, ControlValue
from inspector.domain.errors import DataFault, InspectorError
from inspector.domain.frame import Frame


@dataclass(frozen=True)
class SourceInfo:
    """Which source this is, as the list of cameras shows it.

    Attributes:
        backend: simulated, folder, video or webcam.
        id: What follows `backend:` in a specification; a family, a path or a camera number.
        model: Name a person knows it by.
        serial: Serial number, empty where the device tells none.
        address: Where it is: device file, path or network address.
        usable: False when it is there but cannot be opened.
        reason: Why it is not usable; empty otherwise.
        make: Who made it, empty where the device tells none.
    """

    backend: str
    id: str
    model: str = ""
    serial: str = ""
    address: str = ""
    usable: bool = True
    reason: str = ""
    make: str = ""

    @property
    def source_id(self) -> str:
        """`backend:id`, as stored with every record."""
        return f"{self.backend}:{self.id}"


class SourceEnded(InspectorError):
    """The last frame of a folder, video or counted simulated line was read. Not a failure."""


class BadFrame(DataFault):
    """One image could not be read; the next read goes on with the next image.

    Attributes:
        name: Path of the image relative to its source, as `Frame.name` would have been; empty for cameras.
        trigger_number: Which trigger of the camera it would have answered; None where it answers none.
    """

    def __init__(
        self, message: str, *, name: str, way_out: str = "", trigger_number: int | None = None
    ) -> None:
        super().__init__(message, way_out=way_out)
        self.name = name
        self.trigger_number = trigger_number


class MissedTriggers(InspectorError):
    """Triggers of a camera that no frame will answer; the next read goes on with the next one.

    Attributes:
        count: How many parts were not seen.
        trigger_number: Number of the first of them, as `Frame.trigger_number` would have been.
    """

    def __init__(self, message: str, *, count: int, trigger_number: int, way_out: str = "") -> None:
        super().__init__(message, way_out=way_out)
        self.count = count
        self.trigger_number = trigger_number


class FrameSource(Protocol):
    """A camera, or something that behaves like one. All calls come from one thread and may block."""

    @property
    def info(self) -> SourceInfo:
        """Which source this is; known before `open`."""
        ...

    @property
    def live(self) -> bool:
        """True: frames not read in time are gone. False: the source waits for its reader."""
        ...

    @property
    def skipped(self) -> int:
        """Frames the device delivered since `open` that no reader was given."""
        ...

    def open(self) -> None:
        """Make ready to read; frame ids start at 0 again.

        Raises:
            EnvironmentFault: The device, file or folder is not there or not accessible.
            DataFault: It is there but is not something this source can read.
        """
        ...

    def read(self, deadline_s: float) -> Frame | None:
        """Next frame, or None when none came within `deadline_s` seconds (also while reconnecting).

        Raises:
            SourceEnded: There will be no further frame.
            SourceLost: The device is gone and did not come back in time.
            BadFrame: This one image cannot be read; read on.
            MissedTriggers: Triggers came that no frame will answer; read on.
        """
        ...

    def close(self) -> None:
        """Release the device. May be called twice, and after a failed `open`."""
        ...

    def trigger(self) -> None:
        """Ask the device for a frame now; does nothing where frames come by themselves.

        Returns before the image is made. A trigger that cannot be answered is told by `read`.
        """
        ...

    def controls(self) -> tuple[Control, ...]:
        """What a person can set, with present values and ranges; empty where the device is not opened yet.

        Raises:
            SourceLost: The device does not answer.
        """
        ...

    def set_control(self, name: str, value: ControlValue) -> None:
        """Change one setting; frames read afterwards were made with it, also after the device was lost.

        Raises:
            DataFault: No such setting (lists what exists), out of its range (says the range), or refused.
            SourceLost: The device does not answer.
        """
        ...
