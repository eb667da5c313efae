"""Columns of a few parts, for the tests of figures."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

import numpy as np

from inspector.domain.figures import DISPOSITIONS, NONE, VERDICTS, RecordColumns, to_us
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind
from inspector.domain.verdict import VerdictKind

PASS, REVIEW, FAIL, NOT_INSPECTED = VERDICTS
START = datetime(2026, 11, 3, 6, 10, tzinfo=UTC)


def columns_of(
    verdicts: Sequence[VerdictKind],
    *,
    scores: Sequence[float] | None = None,
    dispositions: Sequence[DispositionKind | None] | None = None,
    peaks: Sequence[tuple[float, float]] | None = None,
    defects: Sequence[str] | None = None,
    times: Sequence[float] | None = None,
    start: datetime = START,
    every: timedelta = timedelta(minutes=1),
) -> RecordColumns:
    """Parts of washer v1, one every `every`; what is not given is not known."""
    count = len(verdicts)
    names = sorted(set(defects or ()) - {""})
    reasons = [0 if kind is NOT_INSPECTED else NONE for kind in verdicts]
    decided = dispositions or [None] * count
    return RecordColumns(
        record_ids=np.arange(1, count + 1),
        captured_us=np.array([to_us(start + every * at) for at in range(count)], np.int64),
        recipe_codes=np.zeros(count, np.int64),
        verdict_codes=np.array([VERDICTS.index(kind) for kind in verdicts], np.int64),
        reason_codes=np.array(reasons, np.int64),
        scores=np.full(count, np.nan) if scores is None else np.array(scores, np.float64),
        reject_limits=np.full(count, 3.0),
        total_ms=np.zeros(count) if times is None else np.array(times, np.float64),
        peaks=np.full((count, 2), np.nan) if peaks is None else np.array(peaks, np.float64).reshape(-1, 2),
        disposition_codes=np.array(
            [NONE if kind is None else DISPOSITIONS.index(kind) for kind in decided], np.int64
        ),
        defect_codes=np.array([names.index(name) if name else NONE for name in defects or [""] * count]),
        recipes=(RecipeKey("washer", 1),),
        reasons=("alignment",),
        defects=tuple(names),
    )
