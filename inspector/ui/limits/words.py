"""What limits would do, in one sentence. Without Qt."""

from inspector.app.limit_evidence import LimitChange
from inspector.decision import AtLimits, LimitEvidence
from inspector.ui.widgets.text import counted, score_text


def sentence(evidence: LimitEvidence, found: AtLimits) -> str:
    """ "0 of 8 held-out goods, 3 of 412 passed parts flagged; 1 of 5 confirmed defects missed"."""
    flagged = [f"{len(found.goods_flagged)} of {counted(len(evidence.goods), 'held-out good')}"]
    if evidence.passed:
        flagged.append(f"{len(found.passed_flagged)} of {counted(len(evidence.passed), 'passed part')}")
    if evidence.false_rejects:
        rejects = counted(len(evidence.false_rejects), "false reject")
        flagged.append(f"{len(found.still_flagged)} of {rejects}")
    said = f"At these limits: {', '.join(flagged)} flagged"
    if not evidence.defects:
        return f"{said}. No defect has been confirmed yet."
    return f"{said}; {len(found.missed)} of {counted(len(evidence.defects), 'confirmed defect')} missed."


def change_line(change: LimitChange) -> str:
    """Who moved which limit from where to where."""
    moved = []
    pairs = (
        ("review", change.before.review, change.after.review),
        ("reject", change.before.reject, change.after.reject),
    )
    for name, before, after in pairs:
        if before != after:
            moved.append(f"{name} {score_text(before)} to {score_text(after)}")
    when = change.at.astimezone().strftime("%m-%d %H:%M")
    return f"{when}  {', '.join(moved) or 'nothing moved'}  ({change.who or 'nobody named'})"
