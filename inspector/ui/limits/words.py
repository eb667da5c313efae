"""What limits would do, in one sentence. Without Qt."""

from inspector.app.limit_evidence import LimitChange
from inspector.decision import AtLimits, LimitEvidence
from inspector.language import moment_text, say, say_n
from inspector.ui.widgets.text import score_text


def sentence(evidence: LimitEvidence, found: AtLimits) -> str:
    """ "0 of 8 held-out goods, 3 of 412 passed parts flagged; 1 of 5 confirmed defects missed"."""
    flagged = ", ".join(_flagged(evidence, found))
    if not evidence.defects:
        return say("At these limits: {parts} flagged. No defect has been confirmed yet.", parts=flagged)
    missed = say_n("{missed} of %n confirmed defect(s)", len(evidence.defects), missed=len(found.missed))
    return say("At these limits: {parts} flagged; {defects} missed.", parts=flagged, defects=missed)


def _flagged(evidence: LimitEvidence, found: AtLimits) -> list[str]:
    goods, passed, rejects = len(evidence.goods), len(evidence.passed), len(evidence.false_rejects)
    said = [say_n("{flagged} of %n held-out good(s)", goods, flagged=len(found.goods_flagged))]
    if passed:
        said.append(say_n("{flagged} of %n passed part(s)", passed, flagged=len(found.passed_flagged)))
    if rejects:
        said.append(say_n("{flagged} of %n false reject(s)", rejects, flagged=len(found.still_flagged)))
    return said


def change_line(change: LimitChange) -> str:
    """Who moved which limit from where to where."""
    before, after = change.before, change.after
    moved = []
    if before.review != after.review:
        moved.append(say("review {before} to {after}", **_pair(before.review, after.review)))
    if before.reject != after.reject:
        moved.append(say("reject {before} to {after}", **_pair(before.reject, after.reject)))
    what = ", ".join(moved) or say("nothing moved")
    return f"{moment_text(change.at, seconds=False)}  {what}  ({change.who or say('nobody named')})"


def _pair(before: float, after: float) -> dict[str, str]:
    return {"before": score_text(before), "after": score_text(after)}
