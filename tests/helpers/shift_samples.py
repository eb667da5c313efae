"""A shift report of made-up parts."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import numpy as np
from helpers.column_samples import FAIL, NOT_INSPECTED, PASS, REVIEW, START, columns_of

from inspector.decision import (
    counts_of,
    cycle_times,
    false_reject_share,
    pareto,
    peak_grid,
    per_hour,
    reject_rate,
    score_trend,
)
from inspector.domain.figures import RecordColumns
from inspector.domain.record import DispositionKind
from inspector.domain.verdict import VerdictKind
from inspector.export import Change, Reviewer, ShiftReport, WorstPart

STEADY = [1.0, 1.2] * 25


def shift_columns(count: int = 400) -> RecordColumns:
    """Every tenth part flagged, peaks on a circle, some decided."""
    kinds = {3: REVIEW, 7: FAIL, 19: NOT_INSPECTED}
    verdicts = [kinds.get(number % 20, PASS) for number in range(count)]
    scores = [
        {REVIEW: 2.5, FAIL: 4.0}.get(kind, 1.0 + number % 7 / 20) for number, kind in enumerate(verdicts)
    ]
    decided = [DispositionKind.FALSE_REJECT if number % 60 == 3 else None for number in range(count)]
    peaks = [(32 + 20 * np.cos(number), 24 + 15 * np.sin(number)) for number in range(count)]
    return columns_of(
        verdicts, scores=scores, dispositions=decided, peaks=peaks, times=[30.0 + n % 9 for n in range(count)]
    )


def shift_report(
    columns: RecordColumns | None = None,
    *,
    names: Sequence[str] = ("scratch", "scratch", "dent"),
    who: str = "Ada",
    name: str = "Early",
) -> ShiftReport:
    """A report of these parts; `names` are of defects, `who` did everything."""
    parts = shift_columns() if columns is None else columns
    until = START + timedelta(hours=8)
    worst = WorstPart(
        8, START, "washer v1", VerdictKind.FAIL, 4.0, 3.0, np.full((48, 64, 3), 90, np.uint8), names[0]
    )
    return ShiftReport(
        name=name,
        since=START,
        until=until,
        made_at=datetime(2026, 11, 3, 14, 11, tzinfo=UTC),
        made_by=who,
        recipes=("washer v1",),
        counts=counts_of(parts),
        hours=tuple(per_hour(parts, zone=UTC)),
        reject_rate=reject_rate(counts_of(parts)),
        false_rejects=false_reject_share(parts),
        times=cycle_times(parts),
        regions=tuple(pareto(["top left", "middle centre", "top left"])),
        defects=tuple(pareto(names)),
        reasons=tuple(pareto(["above the reject limit"])),
        trend=score_trend(parts, baseline=STEADY),
        trend_note="washer v1. From its first 50 passed parts.",
        drift_note="",
        heat=peak_grid(parts, (64, 48)),
        background=np.full((48, 64, 3), 120, np.uint8),
        worst=(worst, replace(worst, record_id=28, picture=None)),
        changes=(Change(START + timedelta(hours=1), who, "limits of washer v1: review 2 to 2.1"),),
        reviewers=(Reviewer(who, 3, 1, 0),),
    )


def empty_report() -> ShiftReport:
    """A shift in which nothing was inspected."""
    return replace(
        shift_report(columns_of([])),
        recipes=(),
        regions=(),
        defects=(),
        reasons=(),
        heat=None,
        background=None,
        worst=(),
        changes=(),
        reviewers=(),
        trend_note="No part was inspected.",
    )
