"""What teaching one part would change, in words. Without Qt."""

from inspector.domain.recipe import Calibration, RecipeKey
from inspector.domain.record import DispositionKind
from inspector.domain.verdict import VerdictKind
from inspector.station import TeachPreview, VerdictChange
from inspector.ui.widgets.record_words import score_text


def sorted_changes(preview: TeachPreview) -> list[VerdictChange]:
    """The changes a person must see first: confirmed defects that would pass, then stricter verdicts."""
    return sorted(preview.changes, key=lambda change: (not is_escape(change), -change.score_after))


def is_escape(change: VerdictChange) -> bool:
    """True where a person confirmed a defect and the new version would let it pass."""
    confirmed = change.record.disposition is DispositionKind.CONFIRMED_DEFECT
    return confirmed and change.after is VerdictKind.PASS


def summary(preview: TeachPreview) -> str:
    """How many verdicts would change and how the limits would move."""
    count = len(preview.changes)
    changes = "no verdict would change" if count == 0 else f"{count} verdict{'s' * (count > 1)} would change"
    before, after = preview.limits_before, preview.limits_after
    review = f"review {score_text(before.review)} → {score_text(after.review)}"
    reject = f"reject {score_text(before.reject)} → {score_text(after.reject)}"
    lines = [f"Of the last {preview.rejudged} stored parts, {changes}.", f"Limits: {review}, {reject}."]
    if preview.unreadable:
        lines.append(f"{preview.unreadable} parts could not be judged again: their image is missing.")
    return "\n".join(lines)


def evidence(preview: TeachPreview, before: Calibration) -> str:
    """What the limits stand on now, where that is more than before; else empty."""
    sentence = preview.result.calibration.sentence
    return f"The limits are proposed anew. {sentence}" if sentence != before.sentence else ""


def becomes_active(preview: TeachPreview, active: RecipeKey | None) -> bool:
    """True where the taught version takes over: another recipe in use is never replaced by teaching."""
    return active is not None and active.name == preview.base.name


def standing(preview: TeachPreview, active: RecipeKey | None) -> str:
    """What accepting does to the line."""
    name = preview.base.name
    if becomes_active(preview, active):
        return f"The new version of {name} becomes the active one: the next parts are judged with it."
    in_use = "No recipe is active" if active is None else f"The active recipe is {active.name}"
    return f"{in_use}: the taught version of {name} is stored, not activated."


def warning(preview: TeachPreview) -> str:
    """The reasons to discard, a paragraph each; else empty."""
    conflicts = [one.sentence for one in preview.conflicts]
    return "\n".join([*_escapes(preview), *conflicts])


def _escapes(preview: TeachPreview) -> list[str]:
    escapes = sum(is_escape(change) for change in preview.changes)
    if not escapes:
        return []
    parts = "part that was" if escapes == 1 else "parts that were"
    return [f"Careful: {escapes} {parts} confirmed as defective would pass. Better discard."]


def change_text(change: VerdictChange, *, taught: int) -> str:
    """One change: verdicts, scores, when. `taught` is the record being taught, a reference from now on."""
    before = "none" if change.record.score is None else score_text(change.record.score)
    taken = change.record.captured_at.astimezone().strftime("%m-%d %H:%M:%S")
    verdicts = f"{change.before.value} → {change.after.value}"
    if change.record.record_id == taught:
        return f"{verdicts}\nthe taught part itself, {taken}"
    escape = "confirmed defect! " if is_escape(change) else ""
    scores = f"score {before} → {score_text(change.score_after)}"
    return f"{verdicts}\n{escape}{scores}\nno. {change.record.record_id}, {taken}"
