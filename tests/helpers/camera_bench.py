"""A camera in the hands of a test: what every backend gives the conformance suite, and how to wait for it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from time import monotonic

import numpy as np

from inspector.capture import TRIGGER, Control, FrameSource, MissedTriggers
from inspector.domain.errors import EnvironmentFault, SourceLost
from inspector.domain.frame import Frame, Pixels

PATIENCE_S = 10.0
LOST_WITHIN_S = 2.0
_never = Event()


@dataclass(frozen=True)
class Chart:
    """Known colours at known places.

    Attributes:
        patches: (x, y) in pixels of the frame -> (red, green, blue); a mono camera shows three equal values.
        tolerance: How far each value may be off: noise, compression, interpolation.
        size: (width, height) of the frame.
    """

    patches: dict[tuple[int, int], tuple[int, int, int]]
    size: tuple[int, int]
    tolerance: int = 3

    def differences(self, pixels: Pixels) -> dict[tuple[int, int], tuple[int, ...]]:
        """Patches that look otherwise, with the colour they have."""
        seen = {place: pixels[place[1], place[0]].astype(int) for place in self.patches}
        return {
            place: tuple(colour.tolist())
            for place, colour in seen.items()
            if np.abs(colour - self.patches[place]).max() > self.tolerance
        }


class CameraBench:
    """Base of the benches. A backend overrides what its camera can do and its tests say what they leave out.

    Methods that raise NotImplementedError are called only by tests that are not in `not_applicable`.

    Attributes:
        software_trigger, free_run: Values of the control `trigger`.
    """

    software_trigger = "software"
    free_run = "off"

    def source(self) -> FrameSource:
        """A new source for this camera, not opened."""
        raise NotImplementedError

    def chart(self) -> Chart:
        """What the camera shows."""
        raise NotImplementedError

    def quiet(self, source: FrameSource) -> None:
        """Make the opened source give no image, though nothing is wrong with it."""
        source.set_control(TRIGGER, self.software_trigger)

    def close(self) -> None:
        """Give back what the bench itself holds; the last thing a test does."""

    def unplug(self) -> None:
        """Pull the cable."""
        raise NotImplementedError

    def plug_in(self) -> None:
        """Put it back."""
        raise NotImplementedError

    def hold_driver(self) -> None:
        """From now on no call of the driver returns."""
        raise NotImplementedError

    def release_driver(self) -> None:
        """Let the calls that were held return."""
        raise NotImplementedError

    def occupy(self) -> None:
        """Open the camera elsewhere, as another program would."""
        raise NotImplementedError

    def vacate(self) -> None:
        """Close it there."""
        raise NotImplementedError

    def fail_images(self, count: int) -> None:
        """Damage the next `count` images; -1 all from now on."""
        raise NotImplementedError

    def pulse(self) -> None:
        """A signal on the trigger line `line_choice`."""
        raise NotImplementedError

    line_choice = ""
    """Value of the control `trigger` for the line that `pulse` drives."""

    def refused(self) -> tuple[str, float | int | str | bool]:
        """Name of a control and a value within its range that the firmware refuses all the same."""
        raise NotImplementedError


@dataclass(frozen=True)
class Resources:
    """What this process holds."""

    threads: int
    files: int
    memory_bytes: int

    @classmethod
    def now(cls) -> "Resources":
        """Counted by the kernel, so those of the camera's own libraries are in."""
        pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
        return cls(_entries("/proc/self/task"), _entries("/proc/self/fd"), pages * 4096)


def _entries(folder: str) -> int:
    return sum(1 for _ in Path(folder).iterdir())


def until(condition: Callable[[], object], *, within_s: float = PATIENCE_S, what: str = "it") -> None:
    """Wait for a condition that no event tells of; fails the test when it does not come."""
    deadline = monotonic() + within_s
    while not condition():
        assert monotonic() < deadline, f"{what} did not happen within {within_s:g} s"
        _never.wait(0.005)


def next_frame(source: FrameSource) -> Frame:
    """The next frame, however many short reads it takes."""
    deadline = monotonic() + PATIENCE_S
    while monotonic() < deadline:
        frame = source.read(0.1)
        if frame is not None:
            return frame
    raise AssertionError(f"no frame within {PATIENCE_S:g} s")


def drain(source: FrameSource) -> None:
    """Take what is still under way from a source that was made quiet."""
    deadline = monotonic() + PATIENCE_S
    while source.read(0.1) is not None:
        assert monotonic() < deadline, "the source is not quiet"


def read_until_lost(source: FrameSource) -> SourceLost:
    """Read as the station does until the source is lost; what was still under way is thrown away."""
    deadline = monotonic() + PATIENCE_S
    while monotonic() < deadline:
        try:
            source.read(0.1)
        except SourceLost as lost:
            return lost
        except MissedTriggers:
            continue
    raise AssertionError("the source was not lost")


def reopen(source: FrameSource) -> None:
    """Close and open as the station does until the camera is back."""
    source.close()
    deadline = monotonic() + PATIENCE_S
    while True:
        try:
            source.open()
        except EnvironmentFault:
            assert monotonic() < deadline, "the camera did not come back"
            _never.wait(0.05)
        else:
            return


def control_of(source: FrameSource, name: str) -> Control | None:
    """The control with this name, or None."""
    return next((control for control in source.controls() if control.name == name), None)
