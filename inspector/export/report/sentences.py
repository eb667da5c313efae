"""The words of a report that paper and HTML share, in the language that is spoken now."""

from datetime import datetime, timedelta

from inspector.domain.figures import Share
from inspector.domain.verdict import VerdictKind
from inspector.export.report.charts import KINDS, percent
from inspector.export.report.content import Reviewer, ShiftReport, WorstPart
from inspector.export.report.dates import day_and_time, short_day_and_time
from inspector.language import clock_text, date_text, number_text, say, say_n

LONG_SPAN = timedelta(hours=20)


def heading(report: ShiftReport) -> str:
    """ "Shift report: Late"."""
    return say("Shift report: {name}", name=report.name) if report.name else say("Inspection report")


def span(report: ShiftReport) -> str:
    """From when to when, with the zone."""
    since, until = report.since, report.until
    same_day = since.date() == until.date()
    end = clock_text(until, seconds=False) if same_day else day_and_time(until)
    return say("{begin} to {end} ({zone})", begin=day_and_time(since), end=end, zone=zone_name(since))


def zone_name(moment: datetime) -> str:
    """ "CET", or "UTC+01:00" where the zone has no letters."""
    name = moment.tzname() or ""
    return name if name.isalpha() else f"{moment:UTC%z}"


def recipes(report: ShiftReport) -> str:
    """Which recipe versions judged."""
    names = ", ".join(report.recipes) if report.recipes else say("no parts")
    return say("Recipe: {name}", name=names)


def warning(report: ShiftReport) -> str:
    """The drift warning; empty where there is none."""
    return say("Warning: {what}", what=report.drift_note) if report.drift_note else ""


def tiles(report: ShiftReport) -> list[tuple[str, str, str]]:
    """The big numbers: (title, number, what it is of)."""
    counts, false = report.counts, report.false_rejects
    return [
        _yield_tile(report),
        (say("Rejected"), number_text(counts.failed), interval(report.reject_rate)),
        (say("For review"), number_text(counts.review), say("between the two limits")),
        (say("Not inspected"), number_text(counts.not_inspected), say("see By reason")),
        (say("False rejects"), _of(false), false_rejects(false)),
        _time_tile(report),
    ]


def interval(share: Share) -> str:
    """The share with its confidence interval."""
    if share.fraction is None:
        return say("nothing was judged")
    low, high = number_text(share.low * 100, 1), number_text(share.high * 100, 1)
    return f"{number_text(share.fraction * 100, 1)} % ({low}–{high} %)"


def false_rejects(share: Share) -> str:
    """The share among reviewed parts; a small number is said to be one."""
    if share.fraction is None:
        return say("nothing was reviewed")
    told = f"{number_text(share.low * 100)}–{number_text(share.high * 100)} %"
    if share.small_number:
        return say("{share} · few reviewed", share=told)
    return say("{share} of reviewed", share=told)


def times_words(report: ShiftReport) -> str:
    """p95 and the longest."""
    times = report.times
    if times is None:
        return say("no times known")
    p95, longest = milliseconds(times.p95_ms), milliseconds(times.max_ms)
    return say("p95 {p95}, longest {longest} ms", p95=p95, longest=longest)


def milliseconds(value: float) -> str:
    """Whole ones, below 10 with one decimal."""
    return number_text(value, 1 if value < 10 else 0)


def of_main(title: str, report: ShiftReport) -> str:
    """The title; where several recipe versions judged, with the one it speaks of."""
    return f"{title} ({report.recipes[0]})" if len(report.recipes) > 1 else title


def captions(part: WorstPart, report: ShiftReport) -> tuple[str, str]:
    """Two lines under a part."""
    first = say(
        "{verdict}  {score}, limit {limit}",
        verdict=verdict_name(part.verdict),
        score=number_text(part.score, spec=".3g"),
        limit=number_text(part.reject_limit, spec=".3g"),
    )
    second = say("no. {number} · {time}", number=part.record_id, time=moment(part.at, report))
    return first, f"{second} · {part.decided}" if part.decided else second


def verdict_name(kind: VerdictKind) -> str:
    """The verdict as a word."""
    return next(say(word, "verdict") for one, word, _ in KINDS if one is kind)


def review_words(one: Reviewer) -> str:
    """What one person decided."""
    return say(
        "{parts}: {confirmed} defect, {false_rejects} good, {unsure} unsure",
        parts=say_n("%n part(s)", one.decided),
        confirmed=one.confirmed,
        false_rejects=one.false_rejects,
        unsure=one.unsure,
    )


def footer(report: ShiftReport) -> str:
    """Who made it and when, and what the intervals are."""
    at = report.made_at
    return say(
        "Inspector · made {time} by {who} · intervals: 95 %, Clopper-Pearson",
        time=f"{date_text(at)} {clock_text(at, seconds=False)} {zone_name(at)}",
        who=report.made_by,
    )


def moment(at: datetime, report: ShiftReport) -> str:
    """Time of day; with the date in a long report."""
    return short_day_and_time(at) if report.until - report.since > LONG_SPAN else clock_text(at)


def _yield_tile(report: ShiftReport) -> tuple[str, str, str]:
    counts = report.counts
    number = "–" if counts.yield_fraction is None else percent(counts.yield_fraction)
    passed, judged = number_text(counts.passed), number_text(counts.judged)
    return say("Yield"), number, say("{passed} of {judged} judged", passed=passed, judged=judged)


def _time_tile(report: ShiftReport) -> tuple[str, str, str]:
    times = report.times
    number = "–" if times is None else f"{milliseconds(times.p50_ms)} ms"
    return say("Time a part"), number, times_words(report)


def _of(share: Share) -> str:
    return say("{count} of {all}", count=share.count, all=share.of) if share.of else "–"
