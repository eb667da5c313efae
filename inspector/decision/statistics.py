"""Counts, shares, Pareto and times of recorded parts. Pure, any thread; no disk, no clock.

"Judged" is every verdict but NOT_INSPECTED; "flagged" is REVIEW or FAIL; "rejected" is FAIL. Yield is PASS
among the judged, as on every screen.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import UTC, datetime, timedelta, tzinfo
from itertools import pairwise

import numpy as np

from inspector.domain.errors import ProgrammingFault
from inspector.domain.figures import (
    DISPOSITIONS,
    NONE,
    Bools,
    Counts,
    CycleTimes,
    Ints,
    ParetoBar,
    PeriodCounts,
    RecordColumns,
    Share,
    from_us,
    to_us,
)
from inspector.domain.record import DispositionKind
from inspector.domain.shift_plan import ShiftPlan
from inspector.domain.verdict import VerdictKind

CONFIDENCE = 0.95
UNNAMED = "no name known"
NOT_DECIDED = "not decided"
_HOUR = timedelta(hours=1)


def counts_of(columns: RecordColumns) -> Counts:
    """Parts by verdict."""
    kinds = (VerdictKind.PASS, VerdictKind.REVIEW, VerdictKind.FAIL, VerdictKind.NOT_INSPECTED)
    return Counts(*(int(columns.is_verdict(kind).sum()) for kind in kinds))


def per_hour(columns: RecordColumns, *, zone: tzinfo | None = None) -> list[PeriodCounts]:
    """Counts of every hour from the first to the last part, hours without parts included.

    Hours are those of the clock in `zone` (None: of the computer) at the first part; each is 3,600 s long, so
    that the hour that a change of the clock repeats is two. `name` is the hour's begin, "14:00".
    """
    if not len(columns):
        return []
    first, last = from_us(columns.captured_us.min()), from_us(columns.captured_us.max())
    start = first.astimezone(zone).replace(minute=0, second=0, microsecond=0)
    hours = int((last - start) / _HOUR) + 1
    # Added in UTC: adding to a local time would walk past a change of the clock without noticing.
    edges = [(start.astimezone(UTC) + _HOUR * step).astimezone(zone) for step in range(hours + 1)]
    return _per_period(columns, [(f"{edge:%H:%M}", edge) for edge in edges])


def per_shift(columns: RecordColumns, plan: ShiftPlan) -> list[PeriodCounts]:
    """Counts of every shift from that of the first part to that of the last."""
    if not len(columns):
        return []
    first, last = from_us(columns.captured_us.min()), from_us(columns.captured_us.max())
    spans = plan.between(first, last + timedelta(microseconds=1))
    edges = [(span.name, span.start) for span in spans]
    return _per_period(columns, [*edges, ("", spans[-1].end)])


def share(count: int, of: int, *, confidence: float = CONFIDENCE) -> Share:
    """`count` out of `of` with the exact interval of Clopper and Pearson (1934, Biometrika 26, 404-413).

    low = B(a/2; k, n-k+1), high = B(1-a/2; k+1, n-k), B the quantile of the beta distribution, a = 1 -
    confidence. It covers the true share at least that often, whatever n is.

    Raises:
        ProgrammingFault: Not 0 <= count <= of.
    """
    if not 0 <= count <= of:
        raise ProgrammingFault(f"{count} of {of} is no share.")
    from scipy.special import betaincinv  # scipy takes a second that the window's start does not need

    tail = (1.0 - confidence) / 2
    low = float(betaincinv(count, of - count + 1, tail)) if count else 0.0
    high = float(betaincinv(count + 1, of - count, 1.0 - tail)) if count < of else 1.0
    return Share(count, of, low, high, confidence)


def reject_rate(counts: Counts) -> Share:
    """FAIL among the judged parts."""
    return share(counts.failed, counts.judged)


def false_reject_share(columns: RecordColumns) -> Share:
    """Among flagged parts that a person decided, those that were good; UNSURE counts as not decided.

    It speaks of what was reviewed. Where only the doubtful parts were, it is higher than among all.
    """
    flagged = columns.where(is_flagged(columns))
    false = int(flagged.is_disposition(DispositionKind.FALSE_REJECT).sum())
    confirmed = int(flagged.is_disposition(DispositionKind.CONFIRMED_DEFECT).sum())
    return share(false, false + confirmed)


def pareto(names: Iterable[str]) -> list[ParetoBar]:
    """How often each name comes, the most frequent first, equal ones by name; with the cumulative share.

    See Juran, "Universals in Management Planning and Controlling" (1954): few causes make most rejects.
    """
    found = Counter(names)
    ordered = sorted(found.items(), key=lambda pair: (-pair[1], pair[0]))
    together, bars = 0, []
    for name, count in ordered:
        together += count
        bars.append(ParetoBar(name, count, together / found.total()))
    return bars


def defect_names(columns: RecordColumns) -> list[str]:
    """The defect name of each part, `UNNAMED` where none is known."""
    return _named(columns.defects, columns.defect_codes, UNNAMED)


def reason_names(columns: RecordColumns) -> list[str]:
    """Why each part was flagged: above which limit, or why it could not be judged; "" for passed parts."""
    words = {VerdictKind.REVIEW: "above the review limit", VerdictKind.FAIL: "above the reject limit"}
    names = np.array(_named(columns.reasons, columns.reason_codes, ""), dtype=object)
    for kind, said in words.items():
        names[columns.is_verdict(kind)] = said
    inspected = columns.reason_codes == NONE
    names[~inspected] = [f"not inspected: {name}" for name in names[~inspected]]
    return list(names)


def disposition_names(columns: RecordColumns) -> list[str]:
    """What a person decided about each part, `NOT_DECIDED` where nobody did."""
    words = tuple(kind.value.lower().replace("_", " ") for kind in DISPOSITIONS)
    return _named(words, columns.disposition_codes, NOT_DECIDED)


def is_flagged(columns: RecordColumns) -> Bools:
    """bool (n,): REVIEW or FAIL."""
    return columns.is_verdict(VerdictKind.REVIEW, VerdictKind.FAIL)


def cycle_times(columns: RecordColumns) -> CycleTimes | None:
    """Median, 95th percentile (linear between order statistics) and maximum; None without a time."""
    times = columns.total_ms[columns.total_ms > 0]
    if not len(times):
        return None
    p50, p95 = np.percentile(times, (50, 95))
    return CycleTimes(len(times), float(p50), float(p95), float(times.max()))


def _per_period(columns: RecordColumns, edges: Sequence[tuple[str, datetime]]) -> list[PeriodCounts]:
    """Counts between neighbouring edges; the last edge only ends the one before."""
    bounds = np.array([to_us(edge) for _, edge in edges])
    period = np.searchsorted(bounds, columns.captured_us, side="right") - 1
    table = np.zeros((len(edges) - 1, 4), np.int64)
    np.add.at(table, (period, columns.verdict_codes), 1)
    return [
        PeriodCounts(name, start, end, Counts(*(int(value) for value in row)))
        for ((name, start), (_, end)), row in zip(pairwise(edges), table, strict=True)
    ]


def _named(words: Sequence[str], codes: Ints, otherwise: str) -> list[str]:
    table = np.array([*words, otherwise], dtype=object)  # code -1 is the last one
    return list(table[codes])
