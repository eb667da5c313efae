"""What a shift report says; the same for paper and HTML."""

from dataclasses import dataclass
from datetime import datetime

from inspector.domain.figures import Counts, CycleTimes, ParetoBar, PeakGrid, PeriodCounts, ScoreTrend, Share
from inspector.domain.frame import Pixels
from inspector.domain.verdict import VerdictKind


@dataclass(frozen=True, eq=False)
class WorstPart:
    """One of the parts furthest above their reject limit.

    Attributes:
        picture: Frame with its heatmap, uint8 (H, W, 3) RGB; None where no image is stored.
        decided: What a person decided, in words; empty where nobody did.
    """

    record_id: int
    at: datetime
    recipe: str
    verdict: VerdictKind
    score: float
    reject_limit: float
    picture: Pixels | None
    decided: str = ""


@dataclass(frozen=True)
class Change:
    """Something a person changed, from the audit trail."""

    at: datetime
    who: str
    what: str


@dataclass(frozen=True)
class Reviewer:
    """What one person decided about the parts of the shift."""

    who: str
    confirmed: int
    false_rejects: int
    unsure: int

    @property
    def decided(self) -> int:
        """All decisions."""
        return self.confirmed + self.false_rejects + self.unsure


@dataclass(frozen=True, eq=False)
class ShiftReport:
    """Everything on the sheet. Times are aware and in the zone they are to be shown in.

    Attributes:
        name: Of the shift; empty where a span of time was asked for.
        recipes: Versions that judged parts, as "washer v3", the one with the most parts first.
        hours: Counts of every hour.
        regions, defects, reasons: Pareto of flagged parts by ninth of the frame (of `recipes[0]`), by defect
            name and by reason; `reasons` holds parts that were not inspected too.
        trend: Of the recipe version with the most parts; None where it has too few.
        trend_note: From which parts its limits are, or why there is no trend.
        drift_note: The drift warning in a sentence; empty while the scores are steady.
        false_rejects: Among reviewed flagged parts.
        heat: Peaks of flagged parts of `recipes[0]`.
        background: A reference image under the heat, uint8 (H, W, 3) RGB; None where there is none.
    """

    name: str
    since: datetime
    until: datetime
    made_at: datetime
    made_by: str
    recipes: tuple[str, ...]
    counts: Counts
    hours: tuple[PeriodCounts, ...]
    reject_rate: Share
    false_rejects: Share
    times: CycleTimes | None
    regions: tuple[ParetoBar, ...]
    defects: tuple[ParetoBar, ...]
    reasons: tuple[ParetoBar, ...]
    trend: ScoreTrend | None
    trend_note: str
    drift_note: str
    heat: PeakGrid | None
    background: Pixels | None
    worst: tuple[WorstPart, ...]
    changes: tuple[Change, ...]
    reviewers: tuple[Reviewer, ...]
