"""What a candidate would change, as groups of parts, the worst first. Without Qt."""

from dataclasses import dataclass
from enum import StrEnum

from inspector.domain.learning import CandidateReport, Parts, RejudgedPart
from inspector.language import mark, say
from inspector.ui.theme.verdicts import verdict_word
from inspector.ui.widgets.text import score_text

_WOULD_PASS = mark("They would pass.")
_NEWLY_FLAGGED = mark("False alarms, or defects that are found at last: look at them.")


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
        (
            mark("Confirmed defects newly missed: {number}"),
            Tone.AGAINST,
            report.defects_now_missed,
            _WOULD_PASS,
        ),
        (mark("Passed parts newly flagged: {number}"), Tone.NEITHER, report.newly_flagged, _NEWLY_FLAGGED),
        (mark("Confirmed defects still missed: {number}"), Tone.NEITHER, report.defects_still_missed, ""),
        (mark("Confirmed defects now caught: {number}"), Tone.FOR, report.defects_now_caught, ""),
        (mark("False rejects that vanish: {number}"), Tone.FOR, report.false_rejects_that_vanish, ""),
        (mark("False rejects that stay: {number}"), Tone.NEITHER, report.false_rejects_that_stay, ""),
    )
    groups = []
    for title, tone, parts, hint in rows:
        unseen = tuple(one for one in parts if not one.learned)
        if unseen:
            groups.append(ChangeGroup(say(title, number=len(unseen)), tone, unseen, say(hint)))
    return groups


def learned_group(report: CandidateReport) -> ChangeGroup | None:
    """The parts it learned from, told apart from the others; None where none was judged again."""
    parts = tuple(one for one in report.rejudged if one.learned)
    if not parts:
        return None
    title = say("Parts it learned from: {number}", number=len(parts))
    return ChangeGroup(title, Tone.NEITHER, parts, say("They prove nothing: it has seen them."))


def part_text(part: RejudgedPart) -> str:
    """One part under its thumbnail."""
    scores = f"{score_text(part.score_before)} → {score_text(part.score_after)}"
    before, after = verdict_word(part.before), verdict_word(part.after)
    verdicts = before if part.before is part.after else f"{before} → {after}"
    return f"{say('No. {number}', number=part.record_id)}\n{verdicts}\n{scores}"
