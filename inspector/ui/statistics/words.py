"""Statistics in words."""

from datetime import datetime

from inspector.app.statistics import Statistics
from inspector.decision import share_sentence
from inspector.domain.figures import Counts, Share
from inspector.ui.widgets.text import counted

NO_FLAGGED = "No part was flagged in this time. Choose a longer time above."


def percent(fraction: float | None) -> str:
    """ "98.2 %", or a dash where there is none."""
    return "–" if fraction is None else f"{100 * fraction:.1f} %"


def interval(share: Share) -> str:
    """The bounds and of how many; empty without any."""
    if share.fraction is None:
        return "nothing to count yet"
    hint = ", few" if share.small_number else ""
    return f"{100 * share.low:.1f} – {100 * share.high:.1f} %, {share.count:,} of {share.of:,}{hint}"


def false_reject_sentence(share: Share) -> str:
    """For a tooltip: what it counts, and its interval."""
    if share.fraction is None:
        return "Decide about flagged parts in Review: then it is known how many of them were good."
    return share_sentence(share, "flagged parts that were reviewed turned out to be good")


def counts_text(counts: Counts) -> str:
    """ "412 parts: 3 FAIL, 5 REVIEW"."""
    kinds = (counts.failed, "FAIL"), (counts.review, "REVIEW"), (counts.not_inspected, "NOT INSPECTED")
    told = ", ".join(f"{count:,} {word}" for count, word in kinds if count)
    parts = counted(counts.total, "part")
    return f"{parts}: {told}" if told else f"{parts}, none flagged" if counts.total else "no parts"


def span_text(first: datetime, last: datetime) -> str:
    """Local time; the day once where both ends lie in one."""
    begin, end = first.astimezone(), last.astimezone()
    form = "%H:%M" if begin.date() == end.date() else "%Y-%m-%d %H:%M"
    return f"{begin:%Y-%m-%d %H:%M} – {end.strftime(form)}"


def drift_sentence(found: Statistics) -> str:
    """The warning; empty while the scores are steady."""
    if found.drift is None:
        return ""
    return (
        f"Scores of passed parts of {found.main} have drifted {found.drift.value}. Look at the light, the "
        "lens and the material; where goods really look different now, teach some of them in Review."
    )


def heat_caption(found: Statistics) -> str:
    """What the strongest cell stands for, and what is not in the picture."""
    if found.heat is None:
        return ""
    most = counted(int(found.heat.counts.max()), "part")
    beyond = f" {found.heat.outside} outside the picture." if found.heat.outside else ""
    return f"{found.main}: worst place of each flagged part. Strongest colour: {most}.{beyond}"


def pareto_caption() -> str:
    """What the figures beside the bars are."""
    return "Parts, and the share of a bar and all above it."


def counts_caption() -> str:
    """What the bars and the line are, for who cannot tell the colours apart."""
    return "From below: FAIL, REVIEW, not inspected, PASS. Line: yield."
