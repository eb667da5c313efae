"""Reads and computes what the Statistics screen shows of the parts a filter leaves."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from inspector.app.main_version import first_reference, frame_size, main_version, trend_note, trend_of
from inspector.app.shift_times import shift_plan
from inspector.decision import (
    counts_of,
    cycle_times,
    defect_names,
    drift_of,
    false_reject_share,
    is_flagged,
    pareto,
    peak_grid,
    per_hour,
    per_shift,
    reason_names,
    region_names,
    reject_rate,
)
from inspector.decision.drift import DriftDirection
from inspector.domain.figures import (
    Counts,
    CycleTimes,
    ParetoBar,
    PeakGrid,
    PeriodCounts,
    RecordColumns,
    ScoreTrend,
    Share,
)
from inspector.domain.frame import Pixels
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import RecordFilter
from inspector.domain.verdict import VerdictKind

if TYPE_CHECKING:
    from inspector.app.services import Services


@dataclass(frozen=True, eq=False)
class Statistics:
    """Figures of the parts of `wanted`.

    Attributes:
        wanted: Recipe, version and time; every verdict, or the yield would be a wrong number.
        columns: The parts themselves, to count those of a brushed range.
        main: The version trend, regions and heat are of: the one with the most parts. None without parts.
        trend, trend_note: None where there is none; the note says why, or what it stands on.
        drift: Where the scores have drifted by the last part; None while they are steady.
        regions, defects: Of flagged parts; the regions of `main` alone.
        reasons: Of every part that did not pass.
        background: uint8 (H, W, 3) RGB, first reference image of `main`; None where it is gone.
    """

    wanted: RecordFilter
    columns: RecordColumns
    counts: Counts
    rejects: Share
    false_rejects: Share
    times: CycleTimes | None
    hours: tuple[PeriodCounts, ...]
    shifts: tuple[PeriodCounts, ...]
    main: RecipeKey | None
    trend: ScoreTrend | None
    trend_note: str
    drift: DriftDirection | None
    regions: tuple[ParetoBar, ...]
    defects: tuple[ParetoBar, ...]
    reasons: tuple[ParetoBar, ...]
    heat: PeakGrid | None
    background: Pixels | None


def read_statistics(
    services: "Services", wanted: RecordFilter, *, check: Callable[[], None] = lambda: None
) -> Statistics:
    """Read and compute everything; any thread, seconds for a million parts.

    Raises:
        Cancelled: Out of `check`, which is called every few thousand records.
        DataFault: The recipe version that was used is damaged, or the shifts of the settings are.
        EnvironmentFault: The database cannot be read.
    """
    columns = services.record_columns.read(wanted, check=check)
    main = main_version(columns)
    trend = None if main is None else trend_of(services, main)
    check()
    background = None if main is None else first_reference(services, main.key)
    size = frame_size(main, background)
    flagged = columns.where(is_flagged(columns))
    places = flagged if main is None else flagged.of_recipe(main.key)
    told = columns.where(~columns.is_verdict(VerdictKind.PASS))
    counts = counts_of(columns)
    return Statistics(
        wanted=wanted,
        columns=columns,
        counts=counts,
        rejects=reject_rate(counts),
        false_rejects=false_reject_share(columns),
        times=cycle_times(columns),
        hours=tuple(per_hour(columns)),
        shifts=tuple(per_shift(columns, shift_plan(services.settings))),
        main=None if main is None else main.key,
        trend=trend,
        trend_note=trend_note(main, trend),
        drift=None if trend is None else drift_of(trend),
        regions=tuple(pareto(region_names(places, size))),
        defects=tuple(pareto(defect_names(flagged))),
        reasons=tuple(pareto(reason_names(told))),
        heat=None if main is None else peak_grid(main.columns, size),
        background=background,
    )
