"""What a candidate would change, as groups of parts, the worst first. Without Qt."""

from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.learning import CandidateReport, Parts, RejudgedPart
from inspector.ui.widgets.text import score_text

_NEWLY_FLAGGED = "False alarms, or defects that are found at last: look at them."


class Tone(StrEnum):
    """Whether a group speaks against the candidate, for it, or neither."""

    AGAINST = "against"
    FOR = "for"
    NEITHER = "neither"


@dataclass(frozen=True)
class ChangeGroup:
    """Parts that a candidate judges in the same way beside the base.

    Attributes:
        title: With the count.
        hint: What it means; may be empty.
    """

    title: str
    tone: Tone
    parts: Parts
    hint: str = ""


def change_groups(report: CandidateReport) -> list[ChangeGroup]:
    """What would change for parts it did not learn from; empty groups are left out."""
    rows = (
        ("Confirmed defects newly missed", Tone.AGAINST, report.defects_now_missed, "They would pass."),
        ("Passed parts newly flagged", Tone.NEITHER, report.newly_flagged, _NEWLY_FLAGGED),
        ("Confirmed defects still missed", Tone.NEITHER, report.defects_still_missed, ""),
        ("Confirmed defects now caught", Tone.FOR, report.defects_now_caught, ""),
        ("False rejects that vanish", Tone.FOR, report.false_rejects_that_vanish, ""),
        ("False rejects that stay", Tone.NEITHER, report.false_rejects_that_stay, ""),
    )
    groups = []
    for title, tone, parts, hint in rows:
        unseen = tuple(one for one in parts if not one.learned)
        if unseen:
            groups.append(ChangeGroup(f"{title}: {len(unseen)}", tone, unseen, hint))
    return groups


def learned_group(report: CandidateReport) -> ChangeGroup | None:
    """The parts it learned from, told apart from the others; None where none was judged again."""
    parts = tuple(one for one in report.rejudged if one.learned)
    if not parts:
        return None
    title = f"Parts it learned from: {len(parts)}"
    return ChangeGroup(title, Tone.NEITHER, parts, "They prove nothing: it has seen them.")


def part_text(part: RejudgedPart) -> str:
    """One part under its thumbnail."""
    scores = f"{score_text(part.score_before)} → {score_text(part.score_after)}"
    verdicts = part.before.value if part.before is part.after else f"{part.before.value} → {part.after.value}"
    return f"No. {part.record_id}\n{verdicts}\n{scores}"
