"""What teaching one part would change, in words. Without Qt."""

from inspector.domain.recipe import Calibration, RecipeKey
from inspector.domain.record import DispositionKind
from inspector.domain.verdict import VerdictKind
from inspector.language import moment_text, say, say_message, say_n
from inspector.station import TeachPreview, VerdictChange
from inspector.ui.theme import verdict_word
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
    before, after = preview.limits_before, preview.limits_after
    limits = say(
        "Limits: review {review} → {new_review}, reject {reject} → {new_reject}.",
        review=score_text(before.review),
        new_review=score_text(after.review),
        reject=score_text(before.reject),
        new_reject=score_text(after.reject),
    )
    lines = [_changes(len(preview.changes), preview.rejudged), limits]
    if preview.unreadable:
        lines.append(
            say_n("%n part(s) could not be judged again: their image is missing.", preview.unreadable)
        )
    return "\n".join(lines)


def _changes(count: int, judged: int) -> str:
    parts = say_n("the last %n stored part(s)", judged)
    if count == 0:
        return say("Of {parts}, no verdict would change.", parts=parts)
    return say_n("Of {parts}, %n verdict(s) would change.", count, parts=parts)


def evidence(preview: TeachPreview, before: Calibration) -> str:
    """What the limits stand on now, where that is more than before; else empty."""
    sentence = preview.result.calibration.sentence
    if sentence == before.sentence:
        return ""
    return f"{say('The limits are proposed anew.')} {say_message(sentence)}"


def becomes_active(preview: TeachPreview, active: RecipeKey | None) -> bool:
    """True where the taught version takes over: another recipe in use is never replaced by teaching."""
    return active is not None and active.name == preview.base.name


def standing(preview: TeachPreview, active: RecipeKey | None) -> str:
    """What accepting does to the line."""
    name = preview.base.name
    if becomes_active(preview, active):
        return say(
            "The new version of {recipe} becomes the active one: the next parts are judged with it.",
            recipe=name,
        )
    if active is None:
        return say(
            "No recipe is active: the taught version of {recipe} is stored, not activated.", recipe=name
        )
    return say(
        "The active recipe is {active}: the taught version of {recipe} is stored, not activated.",
        active=active.name,
        recipe=name,
    )


def warning(preview: TeachPreview) -> str:
    """The reasons to discard, a paragraph each; else empty."""
    conflicts = [say_message(one.sentence) for one in preview.conflicts]
    return "\n".join([*_escapes(preview), *conflicts])


def _escapes(preview: TeachPreview) -> list[str]:
    escapes = sum(is_escape(change) for change in preview.changes)
    if not escapes:
        return []
    return [
        say_n(
            "Careful: %n part(s) that (was|were) confirmed as defective would pass. Better discard.", escapes
        )
    ]


def change_text(change: VerdictChange, *, taught: int) -> str:
    """One change: verdicts, scores, when. `taught` is the record being taught, a reference from now on."""
    record = change.record
    taken = moment_text(record.captured_at, seconds=False)
    verdicts = f"{verdict_word(change.before)} → {verdict_word(change.after)}"
    if record.record_id == taught:
        return f"{verdicts}\n{say('the taught part itself, {time}', time=taken)}"
    number = say("no. {number}, {time}", number=record.record_id, time=taken)
    return f"{verdicts}\n{_scores(change)}\n{number}"


def _scores(change: VerdictChange) -> str:
    before = say("none", "score") if change.record.score is None else score_text(change.record.score)
    after = score_text(change.score_after)
    if is_escape(change):
        return say("confirmed defect! score {before} → {after}", before=before, after=after)
    return say("score {before} → {after}", before=before, after=after)
