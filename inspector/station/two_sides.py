"""Two that judge, a base and a candidate or two versions, and the same stored parts to both."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from inspector.domain.errors import DataFault
from inspector.domain.frame import Frame, Pixels
from inspector.domain.record import DispositionKind, Inspection, Progress
from inspector.domain.verdict import Limits
from inspector.station.inspect import OpenedRecipe, inspect
from inspector.station.tasks import Report


@dataclass(frozen=True)
class StoredPart:
    """A record to judge again.

    Attributes:
        image: Address of its stored frame.
        learned: The candidate learned from it.
    """

    record_id: int
    image: str
    disposition: DispositionKind | None = None
    learned: bool = False


@dataclass(frozen=True)
class Side:
    """One of the two: what judges, with which limits."""

    opened: OpenedRecipe
    limits: Limits


def judged_by_both(
    parts: Sequence[StoredPart], load: Callable[[str], Pixels], *, first: Side, second: Side, report: Report
) -> Iterator[tuple[StoredPart, Inspection, Inspection]]:
    """Judge stored parts with both sides, in order; parts whose frame cannot be read are left out.

    Args:
        load: Gives the frame of an address; DataFault where it is missing or damaged.

    Raises:
        Cancelled: `report` asked for it.
    """
    for number, part in enumerate(parts):
        report(Progress("Judging stored parts again", number, len(parts)))
        try:
            frame = Frame(load(part.image), source_id="records", frame_id=part.record_id)
        except DataFault:
            continue
        yield part, inspect(frame, first.opened, first.limits), inspect(frame, second.opened, second.limits)
    report(Progress("Judged.", len(parts), len(parts)))
