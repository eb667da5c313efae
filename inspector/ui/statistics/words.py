"""Statistics in words."""

from datetime import datetime

from inspector.app.statistics import Statistics
from inspector.decision import DriftDirection
from inspector.domain.figures import Counts, Share
from inspector.domain.verdict import VerdictKind
from inspector.language import clock_text, mark, moment_text, number_text, say, say_n
from inspector.ui.theme import verdict_word
from inspector.ui.widgets.text import thousands_text

NO_FLAGGED = mark("No part was flagged in this time. Choose a longer time above.")


def percent(fraction: float | None) -> str:
    """ "98.2 %", or a dash where there is none."""
    return "–" if fraction is None else f"{number_text(100 * fraction, 1)} %"


def interval(share: Share) -> str:
    """The bounds and of how many; empty without any."""
    if share.fraction is None:
        return say("nothing to count yet")
    values = {
        "low": number_text(100 * share.low, 1),
        "high": number_text(100 * share.high, 1),
        "count": thousands_text(share.count),
        "all": thousands_text(share.of),
    }
    if share.small_number:
        return say("{low} – {high} %, {count} of {all}, few", **values)
    return say("{low} – {high} %, {count} of {all}", **values)


def false_reject_sentence(share: Share) -> str:
    """For a tooltip: what it counts, and its interval."""
    if share.fraction is None:
        return say("Decide about flagged parts in Review: then it is known how many of them were good.")
    shares = (share.fraction, share.confidence, share.low, share.high)
    part, sure, low, high = (number_text(100 * one) for one in shares)
    told = say(
        "{count} of {all} flagged parts that were reviewed turned out to be good "
        "({part}%; {sure}% interval {low}% to {high}%).",
        count=share.count,
        all=share.of,
        part=part,
        sure=sure,
        low=low,
        high=high,
    )
    return f"{told} {say('A small number: take it as a hint.')}" if share.small_number else told


def counts_text(counts: Counts) -> str:
    """ "412 parts: 3 FAIL, 5 REVIEW"."""
    if not counts.total:
        return say("no parts")
    kinds = (
        (counts.failed, VerdictKind.FAIL),
        (counts.review, VerdictKind.REVIEW),
        (counts.not_inspected, VerdictKind.NOT_INSPECTED),
    )
    told = ", ".join(f"{thousands_text(count)} {verdict_word(kind)}" for count, kind in kinds if count)
    if not told:
        return say_n("%n part(s), none flagged", counts.total)
    return say_n("%n part(s): {verdicts}", counts.total, verdicts=told)


def span_text(first: datetime, last: datetime) -> str:
    """Local time; the day once where both ends lie in one."""
    begin, end = first.astimezone(), last.astimezone()
    same_day = begin.date() == end.date()
    until = clock_text(end, seconds=False) if same_day else moment_text(end, seconds=False)
    return f"{moment_text(begin, seconds=False)} – {until}"


def drift_sentence(found: Statistics) -> str:
    """The warning; empty while the scores are steady."""
    if found.drift is None:
        return ""
    if found.drift is DriftDirection.UP:
        return say(
            "Scores of passed parts of {recipe} have drifted up. Look at the light, the lens and the "
            "material; where goods really look different now, teach some of them in Review.",
            recipe=found.main,
        )
    return say(
        "Scores of passed parts of {recipe} have drifted down. Look at the light, the lens and the material; "
        "where goods really look different now, teach some of them in Review.",
        recipe=found.main,
    )


def heat_caption(found: Statistics) -> str:
    """What the strongest cell stands for, and what is not in the picture."""
    if found.heat is None:
        return ""
    told = say_n(
        "{recipe}: worst place of each flagged part. Strongest colour: %n part(s).",
        int(found.heat.counts.max()),
        recipe=found.main,
    )
    outside = found.heat.outside
    return f"{told} {say('{count} outside the picture.', count=outside)}" if outside else told


def pareto_caption() -> str:
    """What the figures beside the bars are."""
    return say("Parts, and the share of a bar and all above it.")


def counts_caption() -> str:
    """What the bars and the line are, for who cannot tell the colours apart."""
    return say("From below: FAIL, REVIEW, not inspected, PASS. Line: yield.")
