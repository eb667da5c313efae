"""Two recipe versions, or two models, over the same stored parts: the same frames to both."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.frame import Pixels
from inspector.domain.record import DispositionKind, Inspection
from inspector.domain.verdict import VerdictKind
from inspector.station.tasks import Report
from inspector.station.two_sides import Side, StoredPart, judged_by_both


@dataclass(frozen=True, eq=False)
class SideJudgement:
    """What one side says of a part.

    Attributes:
        score: Raw, on this side's own scale; None where it could not judge.
        map: With it; some 4 KB.
    """

    verdict: VerdictKind
    score: float | None
    map: AnomalyMap | None


@dataclass(frozen=True, eq=False)
class ComparedPart:
    """A stored part and what both sides say of it today, with the limits they have now.

    Attributes:
        image: Address of its frame.
        learned: One of the sides learned from it: it proves nothing.
    """

    record_id: int
    image: str
    disposition: DispositionKind | None
    learned: bool
    first: SideJudgement
    second: SideJudgement

    @property
    def differs(self) -> bool:
        """The sides give different verdicts."""
        return self.first.verdict is not self.second.verdict


def judge_side_by_side(
    parts: Sequence[StoredPart],
    load: Callable[[str], Pixels],
    *,
    first: Side,
    second: Side,
    report: Report,
) -> tuple[tuple[ComparedPart, ...], int]:
    """Judge stored parts with both sides, in order; the second value counts frames that cannot be read.

    Args:
        load: Gives the frame of an address; DataFault where it is missing or damaged.

    Raises:
        Cancelled: `report` asked for it.
    """
    judged = judged_by_both(parts, load, first=first, second=second, report=report)
    found = [_compared(part, _judgement(one), _judgement(other)) for part, one, other in judged]
    return tuple(found), len(parts) - len(found)


def _compared(part: StoredPart, first: SideJudgement, second: SideJudgement) -> ComparedPart:
    return ComparedPart(
        record_id=part.record_id,
        image=part.image,
        disposition=part.disposition,
        learned=part.learned,
        first=first,
        second=second,
    )


def _judgement(inspection: Inspection) -> SideJudgement:
    return SideJudgement(inspection.verdict.kind, inspection.score, inspection.map)
