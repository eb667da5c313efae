"""Statistics of the records a filter leaves. Without Qt."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from inspector.domain.record import Record
from inspector.domain.verdict import VerdictKind
from inspector.ui.records.words import VERDICT_WORDS

MEDIAN_SAMPLE = 500
"""The median time is taken over so many of the newest records: enough for a median, and never slow."""


@dataclass(frozen=True)
class Summary:
    """Counts by verdict and the median time.

    Attributes:
        counts: Of every record the filter leaves.
        median_ms: Milliseconds from capture to verdict, over the newest `MEDIAN_SAMPLE`; None without any.
    """

    counts: Mapping[VerdictKind, int]
    median_ms: float | None = None

    @property
    def total(self) -> int:
        """Number of records."""
        return sum(self.counts.values())

    @property
    def yield_fraction(self) -> float | None:
        """PASS among the parts that were judged; NOT_INSPECTED does not count. None without any."""
        judged = self.total - self.counts.get(VerdictKind.NOT_INSPECTED, 0)
        return self.counts.get(VerdictKind.PASS, 0) / judged if judged else None


def summarise(counts: Mapping[VerdictKind, int], newest: Sequence[Record]) -> Summary:
    """Summary from counts over all and the newest records."""
    times = [record.times.total_ms for record in newest if record.times.total_ms > 0]
    return Summary(counts, median(times) if times else None)


def summary_text(summary: Summary) -> str:
    """One line for a person, thousands separated."""
    if summary.total == 0:
        return "No records match"
    parts = [f"{summary.total:,} records"]
    parts += [f"{VERDICT_WORDS[kind]} {summary.counts.get(kind, 0):,}" for kind in VerdictKind]
    if summary.yield_fraction is not None:
        parts.append(f"yield {100 * summary.yield_fraction:.1f} %")
    if summary.median_ms is not None:
        parts.append(f"median {summary.median_ms:.0f} ms")
    return "   ·   ".join(parts)
