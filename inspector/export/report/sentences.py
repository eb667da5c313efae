"""The words of a report that paper and HTML share."""

from datetime import datetime, timedelta

from inspector.domain.figures import Share
from inspector.export.report.charts import percent
from inspector.export.report.content import ShiftReport

LONG_SPAN = timedelta(hours=20)


def heading(report: ShiftReport) -> str:
    """ "Shift report: Late"."""
    return f"Shift report: {report.name}" if report.name else "Inspection report"


def span(report: ShiftReport) -> str:
    """From when to when, with the zone."""
    since, until = report.since, report.until
    end = f"{until:%H:%M}" if since.date() == until.date() else f"{until:%a %d %b %Y, %H:%M}"
    return f"{since:%a %d %b %Y, %H:%M} to {end} ({zone_name(since)})"


def zone_name(moment: datetime) -> str:
    """ "CET", or "UTC+01:00" where the zone has no letters."""
    name = moment.tzname() or ""
    return name if name.isalpha() else f"{moment:UTC%z}"


def recipes(report: ShiftReport) -> str:
    """Which recipe versions judged."""
    return ", ".join(report.recipes) if report.recipes else "no parts"


def tiles(report: ShiftReport) -> list[tuple[str, str, str]]:
    """The big numbers: (title, number, what it is of)."""
    counts, rate = report.counts, report.reject_rate
    fraction = counts.yield_fraction
    times = report.times
    return [
        (
            "Yield",
            "–" if fraction is None else percent(fraction),
            f"{counts.passed:,} of {counts.judged:,} judged",
        ),
        ("Rejected", f"{counts.failed:,}", interval(rate)),
        ("For review", f"{counts.review:,}", "between the two limits"),
        ("Not inspected", f"{counts.not_inspected:,}", "see By reason"),
        ("False rejects", _of(report.false_rejects), false_rejects(report.false_rejects)),
        ("Time a part", "–" if times is None else f"{milliseconds(times.p50_ms)} ms", times_words(report)),
    ]


def interval(share: Share) -> str:
    """The share with its confidence interval."""
    if share.fraction is None:
        return "nothing was judged"
    return f"{share.fraction * 100:.1f} % ({share.low * 100:.1f}–{share.high * 100:.1f} %)"


def false_rejects(share: Share) -> str:
    """The share among reviewed parts; a small number is said to be one."""
    if share.fraction is None:
        return "nothing was reviewed"
    small = " · few reviewed" if share.small_number else " of reviewed"
    return f"{share.low * 100:.0f}–{share.high * 100:.0f} %{small}"


def times_words(report: ShiftReport) -> str:
    """p95 and the longest."""
    times = report.times
    return (
        "no times known"
        if times is None
        else f"p95 {milliseconds(times.p95_ms)}, longest {milliseconds(times.max_ms)} ms"
    )


def milliseconds(value: float) -> str:
    """Whole ones, below 10 with one decimal."""
    return f"{value:.1f}" if value < 10 else f"{value:,.0f}"


def of_main(title: str, report: ShiftReport) -> str:
    """The title; where several recipe versions judged, with the one it speaks of."""
    return f"{title} ({report.recipes[0]})" if len(report.recipes) > 1 else title


def footer(report: ShiftReport) -> str:
    """Who made it and when, and what the intervals are."""
    made = f"{report.made_at:%Y-%m-%d %H:%M} {zone_name(report.made_at)}"
    return f"Inspector · made {made} by {report.made_by} · intervals: 95 %, Clopper-Pearson"


def moment(at: datetime, report: ShiftReport) -> str:
    """Time of day; with the date in a long report."""
    return f"{at:%d %b %H:%M}" if report.until - report.since > LONG_SPAN else f"{at:%H:%M:%S}"


def _of(share: Share) -> str:
    return f"{share.count} of {share.of}" if share.of else "–"
