"""Statistics of the records a filter leaves."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from inspector.domain.record import Record, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.language import number_text, say, say_n
from inspector.ui.theme import verdict_word
from inspector.ui.widgets.text import thousands_text

MEDIAN_SAMPLE = 500
"""The median time is taken over so many of the newest records: enough for a median, and never slow."""


@dataclass(frozen=True)
class Summary:
    """Counts by verdict and the median time.

    Attributes:
        counts: Of every record the filter leaves, for the verdicts it lets pass.
        median_ms: Milliseconds from capture to verdict, over the newest `MEDIAN_SAMPLE`; None without any.
        every_part: False where verdict, disposition, name, place or score were filtered.
    """

    counts: Mapping[VerdictKind, int]
    median_ms: float | None = None
    every_part: bool = True

    @property
    def total(self) -> int:
        """Number of records."""
        return sum(self.counts.values())

    @property
    def yield_fraction(self) -> float | None:
        """PASS among the parts that were judged; NOT_INSPECTED does not count.

        None without any, and where the selection does not hold every part of its time: a yield of the
        rejected parts alone would be a wrong number, not a low one.
        """
        if not self.every_part:
            return None
        judged = self.total - self.counts.get(VerdictKind.NOT_INSPECTED, 0)
        return self.counts.get(VerdictKind.PASS, 0) / judged if judged else None


def summarise(wanted: RecordFilter, counts: Mapping[VerdictKind, int], newest: Sequence[Record]) -> Summary:
    """Summary from the filter, the counts over all it leaves and the newest records."""
    times = [record.times.total_ms for record in newest if record.times.total_ms > 0]
    shown = {kind: counts.get(kind, 0) for kind in wanted.verdicts or VerdictKind}
    picked = (
        *(wanted.verdicts, wanted.dispositions, wanted.disposed, wanted.min_score, wanted.max_score),
        *(wanted.defect_names, wanted.peak_in),
    )
    return Summary(shown, median(times) if times else None, every_part=all(each is None for each in picked))


def summary_text(summary: Summary) -> str:
    """One line for a person, thousands separated."""
    if summary.total == 0:
        return say("No records match")
    parts = [say_n("{number} record(s)", summary.total, number=thousands_text(summary.total))]
    parts += [f"{verdict_word(kind)} {thousands_text(count)}" for kind, count in summary.counts.items()]
    if summary.yield_fraction is not None:
        parts.append(say("yield {percent} %", percent=number_text(100 * summary.yield_fraction, 1)))
    if summary.median_ms is not None:
        parts.append(say("median {time} ms", time=number_text(summary.median_ms)))
    return "   ·   ".join(parts)
