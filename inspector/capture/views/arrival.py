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
        return f"trigger {self.number}" if self.kind is MarkKind.TRIGGER else f"part {self.number}"


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
    """Gives the arrivals of one source their marks; knows what its numbers count."""

    def __init__(self, source: FrameSource) -> None:
        self._source = source
        self._first: int | None = 0
        self._given = 0

    def restart(self, *, first: int | None) -> None:
        """The source begins anew; `first` is the trigger number of part 0, None the next that comes."""
        self._first, self._given = first, 0

    def frame(self, frame: Frame, *, taken_s: float) -> Arrival:
        """An image."""
        mark = self._mark(frame.trigger_number, frame.name, frame.frame_id)
        return Arrival(mark, frame, at_s=frame.captured_monotonic_s, taken_s=taken_s)

    def fault(self, fault: BadFrame | MissedTriggers, *, taken_s: float) -> Arrival:
        """Something that came instead of an image."""
        name = fault.name if isinstance(fault, BadFrame) else ""
        mark = self._mark(fault.trigger_number, name, self._given)
        return Arrival(mark, fault=fault, at_s=taken_s, taken_s=taken_s)

    def _mark(self, trigger_number: int | None, name: str, frame_id: int) -> Mark | None:
        given, self._given = self._given, self._given + 1
        if trigger_number is not None and self._source.live:
            self._first = trigger_number if self._first is None else self._first
            return Mark(MarkKind.TRIGGER, trigger_number - self._first)
        backend = self._source.info.backend
        if backend == "folder":
            return Mark(MarkKind.NAME, name=PurePosixPath(name).parts)
        if backend == "simulated":  # numbers its parts, skipped ones too
            return Mark(MarkKind.POSITION, frame_id)
        return None if self._source.live else Mark(MarkKind.POSITION, given)
