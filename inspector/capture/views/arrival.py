"""What one camera gave, and how it is known which part that was."""

from dataclasses import dataclass, field
from enum import IntEnum
from functools import total_ordering
from pathlib import PurePosixPath
from time import monotonic

from inspector.capture.source import BadFrame, FrameSource, MissedTriggers
from inspector.domain.frame import Frame


class MarkKind(IntEnum):
    """By what a part is recognised; marks of different kinds cannot be compared."""

    TRIGGER = 0  # number of the trigger, counted from the opening
    POSITION = 1  # number of the frame, where a source numbers parts and not images
    NAME = 2  # name of the file, the same in every folder


@total_ordering
@dataclass(frozen=True)
class Mark:
    """Which part something belongs to. Ordered as parts come, within one kind."""

    kind: MarkKind
    number: int = 0
    name: tuple[str, ...] = ()

    def __lt__(self, other: "Mark") -> bool:
        return (self.number, self.name) < (other.number, other.name)

    def __str__(self) -> str:
        if self.kind is MarkKind.NAME:
            return "/".join(self.name)
        return f"{'trigger' if self.kind is MarkKind.TRIGGER else 'part'} {self.number}"


@dataclass(frozen=True, eq=False)
class Arrival:
    """One image of a source, or what came in its place.

    Attributes:
        mark: None for a camera whose images come by themselves: only their time tells.
        frame: None where the image failed.
        fault: What came instead of a frame.
        at_s: Monotonic clock at its capture.
        taken_s: Monotonic clock when it was taken from its source; the deadline counts from here.
    """

    mark: Mark | None
    frame: Frame | None = None
    fault: BadFrame | MissedTriggers | None = None
    at_s: float = field(default_factory=monotonic)
    taken_s: float = field(default_factory=monotonic)

    @property
    def count(self) -> int:
        """How many parts it speaks of."""
        return self.fault.count if isinstance(self.fault, MissedTriggers) else 1


class Marker:
    """Gives the arrivals of one source their marks; knows what its numbers count.

    Args:
        source: Opened since the last `restart`.
    """

    def __init__(self, source: FrameSource) -> None:
        self._source = source
        self._first: int | None = 0
        self._next_position = 0

    def restart(self, *, first: int | None) -> None:
        """The source was opened again; `first` is the trigger number of part 0, None the next that comes."""
        self._first, self._next_position = first, 0

    def frame(self, frame: Frame, *, taken_s: float) -> Arrival:
        """An image."""
        mark = self._trigger(frame.trigger_number) or self._unnumbered(frame.name, frame.frame_id)
        self._next_position = frame.frame_id + 1
        return Arrival(mark, frame, at_s=frame.captured_monotonic_s, taken_s=taken_s)

    def fault(self, fault: BadFrame | MissedTriggers, *, taken_s: float) -> Arrival:
        """Something that came instead of an image."""
        name = fault.name if isinstance(fault, BadFrame) else ""
        mark = self._trigger(fault.trigger_number) or self._unnumbered(name, self._next_position)
        self._next_position += 1
        return Arrival(mark, fault=fault, at_s=taken_s, taken_s=taken_s)

    def _trigger(self, number: int | None) -> Mark | None:
        if number is None:
            return None
        if self._first is None:
            self._first = number
        return Mark(MarkKind.TRIGGER, number - self._first)

    def _unnumbered(self, name: str, position: int) -> Mark | None:
        backend = self._source.info.backend
        if backend == "folder":
            return Mark(MarkKind.NAME, name=PurePosixPath(name).parts)
        numbers_parts = backend == "simulated" or not self._source.live
        return Mark(MarkKind.POSITION, position) if numbers_parts else None
