"""The one thing every source of frames can do: a small blocking contract.

A source owns no policy: the station's capture thread opens it, reads it and closes it, and decides what
happens with the frames. Colour order is converted to RGB here and nowhere else.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol

from inspector.domain.errors import DataFault, InspectorError
from inspector.domain.frame import Frame

PropertyValue = float | int | str | bool


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
    """

    backend: str
    id: str
    model: str = ""
    serial: str = ""
    address: str = ""
    usable: bool = True
    reason: str = ""

    @property
    def source_id(self) -> str:
        """`backend:id`, as stored with every record."""
        return f"{self.backend}:{self.id}"


class SourceEnded(InspectorError):
    """The last frame of a folder, video or counted simulated line was read. Not a failure."""


class BadFrame(DataFault):
    """One image could not be read; the next read goes on with the next image.

    Attributes:
        name: Path of the image relative to its source, as `Frame.name` would have been.
    """

    def __init__(self, message: str, *, name: str, way_out: str = "") -> None:
        super().__init__(message, way_out=way_out)
        self.name = name


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
        """
        ...

    def close(self) -> None:
        """Release the device. May be called twice, and after a failed `open`."""
        ...

    def trigger(self) -> None:
        """Ask the device for a frame now; does nothing where frames come by themselves."""
        ...

    def properties(self) -> Mapping[str, PropertyValue]:
        """Settings of the device by name, with their present values."""
        ...

    def set_property(self, name: str, value: PropertyValue) -> None:
        """Change one setting.

        Raises:
            DataFault: No such property (lists what exists) or value out of range (says the range).
        """
        ...


def unknown_property(source_id: str, name: str, known: Mapping[str, PropertyValue]) -> DataFault:
    """The error for a property that `source_id` does not have; lists those it has."""
    way_out = f"It has {', '.join(sorted(known))}." if known else "It has no properties."
    return DataFault(f"{source_id} has no property {name!r}.", way_out=way_out)


def number_in_range(name: str, value: PropertyValue, *, low: float, high: float) -> float:
    """`value` as a float, or DataFault that says the range."""
    if isinstance(value, bool | str) or not low <= value <= high:
        raise DataFault(f"{name} is {value!r}.", way_out=f"It must be a number from {low:g} to {high:g}.")
    return float(value)
