"""Records as columns, and the figures made of them: what statistics, charts and reports share."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields, replace
from datetime import UTC, datetime, timedelta

import numpy as np
import numpy.typing as npt

from inspector.domain.errors import ProgrammingFault
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind
from inspector.domain.verdict import VerdictKind

Ints = npt.NDArray[np.int64]
Floats = npt.NDArray[np.float64]
Bools = npt.NDArray[np.bool_]

VERDICTS = tuple(VerdictKind)
DISPOSITIONS = tuple(DispositionKind)
NONE = -1
"""Code of "nobody decided", "no reason" and "no defect name"."""

SMALL_NUMBER = 30
"""Below so many parts a share is said to stand on a small number: at 30 its interval is still up to 38
percentage points wide."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, eq=False)
class RecordColumns:
    """Parts in the order they were recorded, one array a column, each of length n.

    Attributes:
        record_ids: int64.
        captured_us: int64, microseconds since 1970 UTC.
        recipe_codes: int64, index into `recipes`.
        verdict_codes: int64, index into `VERDICTS`.
        reason_codes: int64, index into `reasons`; `NONE` where the part was judged.
        scores: float64, NaN without a score.
        reject_limits: float64, the reject limit each part was judged with.
        total_ms: float64, capture to verdict; 0 where it was not reached.
        peaks: float64 (n, 2), frame pixel (x, y) of the largest map value; NaN without a map.
        disposition_codes: int64, index into `DISPOSITIONS`; `NONE` where nobody decided.
        defect_codes: int64, index into `defects`; `NONE` where no name is known.
        recipes, reasons, defects: What the codes stand for.
    """

    record_ids: Ints
    captured_us: Ints
    recipe_codes: Ints
    verdict_codes: Ints
    reason_codes: Ints
    scores: Floats
    reject_limits: Floats
    total_ms: Floats
    peaks: Floats
    disposition_codes: Ints
    defect_codes: Ints
    recipes: tuple[RecipeKey, ...] = ()
    reasons: tuple[str, ...] = ()
    defects: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        lengths = {len(getattr(self, name)) for name in _ARRAYS}
        if lengths != {len(self.record_ids)}:
            raise ProgrammingFault(f"Columns of different lengths: {sorted(lengths)}.")

    def __len__(self) -> int:
        return len(self.record_ids)

    def where(self, chosen: Bools) -> "RecordColumns":
        """The parts for which `chosen`, bool (n,), is true, in the same order."""
        return replace(self, **{name: getattr(self, name)[chosen] for name in _ARRAYS})

    def of_recipe(self, key: RecipeKey) -> "RecordColumns":
        """The parts one recipe version judged."""
        code = self.recipes.index(key) if key in self.recipes else NONE - 1
        return self.where(self.recipe_codes == code)

    def is_verdict(self, *kinds: VerdictKind) -> Bools:
        """bool (n,): whether the verdict is one of these."""
        return np.isin(self.verdict_codes, [VERDICTS.index(kind) for kind in kinds])

    def is_disposition(self, kind: DispositionKind) -> Bools:
        """bool (n,): whether a person decided so."""
        return np.equal(self.disposition_codes, DISPOSITIONS.index(kind))


_ARRAYS = tuple(
    one.name for one in fields(RecordColumns) if one.name not in {"recipes", "reasons", "defects"}
)


def to_us(moment: datetime) -> int:
    """Whole microseconds since 1970 UTC of an aware time."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def from_us(value: int) -> datetime:
    """The aware UTC time of `captured_us`."""
    return _EPOCH + timedelta(microseconds=int(value))


@dataclass(frozen=True)
class Counts:
    """How many parts got which verdict."""

    passed: int = 0
    review: int = 0
    failed: int = 0
    not_inspected: int = 0

    @property
    def total(self) -> int:
        """All parts."""
        return self.judged + self.not_inspected

    @property
    def judged(self) -> int:
        """Parts with a verdict about them: all but NOT_INSPECTED."""
        return self.passed + self.review + self.failed

    @property
    def yield_fraction(self) -> float | None:
        """PASS among the judged parts, 0..1, as the Records screen counts it; None without any."""
        return self.passed / self.judged if self.judged else None


@dataclass(frozen=True)
class PeriodCounts:
    """Counts of one hour or shift: from `start` up to, not including, `end`; aware times."""

    name: str
    start: datetime
    end: datetime
    counts: Counts


@dataclass(frozen=True)
class Share:
    """A part of a whole with its confidence interval.

    Attributes:
        count, of: `count` out of `of`.
        low, high: Interval of the true share, 0..1; 0 and 1 where `of` is 0.
        confidence: Of the interval, for instance 0.95.
    """

    count: int
    of: int
    low: float
    high: float
    confidence: float

    @property
    def fraction(self) -> float | None:
        """0..1; None where there is no whole."""
        return self.count / self.of if self.of else None

    @property
    def small_number(self) -> bool:
        """Whether `of` is so small that the share is a hint only."""
        return self.of < SMALL_NUMBER


@dataclass(frozen=True)
class ParetoBar:
    """One kind of thing among all: how often, and the share 0..1 of this and all more frequent ones."""

    name: str
    count: int
    cumulative: float


@dataclass(frozen=True, eq=False)
class ScoreTrend:
    """Scores of passed parts of one recipe version, their moving average and its control limits.

    Attributes:
        record_ids, captured_us: int64 (n,) of the parts.
        scores: float64 (n,) raw.
        ewma, lower, upper: float64 (n,) on the raw scale; the average leaves the limits where scores drift.
        centre: Geometric mean of the in-control period.
        baseline: How many parts that period has.
        drifting: bool (n,): the average is outside the limits.
    """

    record_ids: Ints
    captured_us: Ints
    scores: Floats
    ewma: Floats
    lower: Floats
    upper: Floats
    centre: float
    baseline: int
    drifting: Bools


@dataclass(frozen=True)
class CycleTimes:
    """Milliseconds from capture to verdict over `parts` parts."""

    parts: int
    p50_ms: float
    p95_ms: float
    max_ms: float


@dataclass(frozen=True, eq=False)
class PeakGrid:
    """Where on the part the peaks of flagged parts lie.

    Attributes:
        counts: int64 (rows, columns), the first row at the top.
        frame_size: (width, height) in pixels that the grid spans.
        outside: Peaks beyond it (frames of another size).
    """

    counts: Ints
    frame_size: tuple[int, int]
    outside: int


def joined(
    pieces: Sequence[RecordColumns],
    *,
    recipes: Iterable[RecipeKey] = (),
    reasons: Iterable[str] = (),
    defects: Iterable[str] = (),
) -> RecordColumns:
    """The parts of all pieces, one after the other; their codes stand for the names given here."""
    none, nothing = np.zeros(0, np.int64), np.zeros(0)
    empty = RecordColumns(*(none,) * 5, nothing, nothing, nothing, np.zeros((0, 2)), none, none)
    arrays = {name: np.concatenate([getattr(one, name) for one in (empty, *pieces)]) for name in _ARRAYS}
    return replace(empty, **arrays, recipes=tuple(recipes), reasons=tuple(reasons), defects=tuple(defects))
