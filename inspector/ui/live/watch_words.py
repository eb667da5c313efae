"""What the Live screen says about first parts and drift, in words. Without Qt."""

from inspector.app.line_watch import UnlikeParts
from inspector.decision import DriftDirection, DriftMonitor
from inspector.language import mark, number_text, say

_DRIFTS = {
    DriftDirection.UP: mark(
        "Scores drift upwards ({ratio} times those at the start). Lamp, lens or material changed?"
    ),
    DriftDirection.DOWN: mark(
        "Scores drift downwards ({ratio} times those at the start). Focus, light or material changed? "
        "Defects may score lower too."
    ),
}


def first_parts_text(unlike: UnlikeParts) -> str:
    """The notice over the picture."""
    found = unlike.found
    return say(
        "The first parts look unlike the references: {unlike} of {judged} score "
        "as only one good in twenty should. Review them; if they are good, add one or two as references.",
        unlike=found.unlike,
        judged=found.judged,
    )


def first_parts_title(unlike: UnlikeParts) -> str:
    """Names these parts in Review."""
    wanted = unlike.wanted
    return say("First parts of {recipe} v{version}", recipe=wanted.recipe, version=wanted.version)


def drift_text(drift: DriftMonitor) -> str:
    """The line in the limits card; empty while the scores are steady."""
    if drift.direction is None:
        return ""
    return say(_DRIFTS[drift.direction], ratio=number_text(drift.ratio, 2))


def drift_notice(drift: DriftMonitor) -> str:
    """The notice over the picture; empty while the scores are steady."""
    text = drift_text(drift)
    return f"{text} {say('The limits are not moved.')}" if text else ""
