"""What the Live screen says about first parts and drift, in words. Without Qt."""

from inspector.app.line_watch import UnlikeParts
from inspector.decision import DriftDirection, DriftMonitor

_CAUSES = {
    DriftDirection.UP: "Lamp, lens or material changed?",
    DriftDirection.DOWN: "Focus, light or material changed? Defects may score lower too.",
}
_WAYS = {DriftDirection.UP: "upwards", DriftDirection.DOWN: "downwards"}


def first_parts_text(unlike: UnlikeParts) -> str:
    """The notice over the picture."""
    found = unlike.found
    return (
        f"The first parts look unlike the references: {found.unlike} of {found.judged} score "
        "as only one good in twenty should. Review them; if they are good, add one or two as references."
    )


def first_parts_title(unlike: UnlikeParts) -> str:
    """Names these parts in Review."""
    return f"First parts of {unlike.wanted.recipe} v{unlike.wanted.version}"


def drift_text(drift: DriftMonitor) -> str:
    """The line in the limits card; empty while the scores are steady."""
    if drift.direction is None:
        return ""
    way, cause = _WAYS[drift.direction], _CAUSES[drift.direction]
    return f"Scores drift {way} ({drift.ratio:.2f} times those at the start). {cause}"


def drift_notice(drift: DriftMonitor) -> str:
    """The notice over the picture; empty while the scores are steady."""
    text = drift_text(drift)
    return f"{text} The limits are not moved." if text else ""
