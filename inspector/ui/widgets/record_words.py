"""How a record is put into words, for every table and pane: one word for one thing. Without Qt."""

from datetime import datetime

from inspector.domain.record import DispositionKind, Record, StageTimes
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.language import mark, moment_text, number_text, say, say_message
from inspector.ui.theme.verdicts import verdict_word
from inspector.ui.widgets.reason_words import reason_text, trigger_text
from inspector.ui.widgets.size_words import extent_text
from inspector.ui.widgets.text import score_text as known_score_text

DISPOSITION_WORDS = {
    DispositionKind.CONFIRMED_DEFECT: mark("Confirmed defect"),
    DispositionKind.FALSE_REJECT: mark("False reject"),
    DispositionKind.UNSURE: mark("Unsure"),
}
"""In English; `disposition_text` says them."""
_SCORE, _LIMITS = mark("Score", "record"), mark("Limits", "record")
_REASON, _RECIPE = mark("Reason", "record"), mark("Recipe", "record")
_HASH_CHARACTERS = 12


def time_text(moment: datetime) -> str:
    """Local date and time to the second; records keep UTC."""
    return moment_text(moment)


def score_text(score: float | None) -> str:
    """As everywhere in the window; a dash where the part got no score."""
    return "–" if score is None else known_score_text(score)


def disposition_text(kind: DispositionKind | None) -> str:
    """A person's decision; empty where nobody decided."""
    return "" if kind is None else say(DISPOSITION_WORDS[kind])


def source_text(record: Record) -> str:
    """Where the frame came from: the file where there is one, else the source."""
    return record.file or record.source_id


def decision_text(record: Record) -> str:
    """A person's decision with the name of the defect; empty where nobody decided."""
    return ": ".join(part for part in (disposition_text(record.disposition), record.defect_name) if part)


def limits_text(limits: Limits) -> str:
    """Both limits, review first."""
    return say(
        "review {review}, reject {reject}",
        review=score_text(limits.review),
        reject=score_text(limits.reject),
    )


def facts(record: Record) -> list[tuple[str, str]]:
    """(label, value) lines that redo the decision, the most asked first."""
    return _said(_facts(record))


def _said(lines: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(say(label, "record"), value) for label, value in lines if value]


def _facts(record: Record) -> list[tuple[str, str]]:
    """With the labels in English."""
    return [
        (_SCORE, _score(record)),
        (_LIMITS, limits_text(record.limits)),
        (_REASON, _reason(record)),
        (mark("Disposition", "record"), _disposition(record)),
        (_RECIPE, str(record.recipe)),
        (mark("Captured", "record"), time_text(record.captured_at)),
        (mark("Source", "record"), " · ".join(part for part in (record.source_id, record.file) if part)),
        (mark("Trigger", "record"), trigger_text(record.trigger)),
        (mark("Operator", "record"), record.operator or say("not given", "operator")),
        (mark("Times", "record"), times_text(record.times)),
        (mark("Worst place", "record"), _peak(record)),
        (mark("Region above limit", "record"), "" if record.extent is None else extent_text(record.extent)),
        (mark("True defects", "record"), _truth(record)),
        (mark("Model", "record"), record.model_hash[:_HASH_CHARACTERS]),
        (mark("Record", "record"), say("no. {number}", number=record.record_id)),
    ]


def seen_view(record: Record | None, view: str) -> Record | None:
    """The record as the view of that name saw it; itself where one camera looked at the part."""
    found = [one for one in record.views if one.name == view] if record is not None else []
    return record.of_view(found[0]) if record is not None and found else record


def no_frame_text(record: Record) -> str:
    """Why there is no image where none came; empty where it is only not stored."""
    if record.reason is not NotInspectedReason.NO_FRAME:
        return ""
    return f"{say('There is no image to look at.')} {say_message(record.detail)}".strip()


def seen_facts(record: Record, seen: Record) -> list[tuple[str, str]]:
    """The facts of the view that is looked at, after those of the part where it has several views."""
    if not record.views:
        return facts(record)
    names = [one.name for one in record.views if record.of_view(one) == seen]
    deciding = record.deciding
    word = verdict_word(record.verdict)
    decided = (
        "" if deciding is None else say("{verdict}, decided by view {view}", verdict=word, view=deciding.name)
    )
    part = ". ".join(text for text in (decided, say_message(record.detail)) if text)
    judged = f"{names[0] if names else ''}: {verdict_word(seen.verdict)}"
    reason = "" if record.detail else _reason(seen)
    own = [line for line in _facts(seen) if line[0] not in (_SCORE, _LIMITS, _REASON, _RECIPE)]
    return _said(
        [
            (mark("Part", "record"), part),
            (mark("View", "record"), judged),
            (_REASON, reason),
            (_SCORE, _score(seen)),
            (_LIMITS, limits_text(seen.limits)),
            (_RECIPE, _recipes(record, seen)),
            *own,
        ]
    )


def _recipes(record: Record, seen: Record) -> str:
    if seen.recipe == record.recipe:
        return str(seen.recipe)
    return say("{recipe}, for {part}", recipe=seen.recipe, part=record.recipe)


def times_text(times: StageTimes) -> str:
    """Milliseconds in total and of each stage that was reached."""
    stages = (
        (mark("waiting", "stage"), times.capture_ms),
        (mark("imaging", "stage"), times.imaging_ms),
        (mark("model", "stage"), times.predict_ms),
        (mark("decision", "stage"), times.decide_ms),
        (mark("storing", "stage"), times.store_ms),
    )
    reached = ", ".join(f"{say(name, 'stage')} {number_text(ms, 1)}" for name, ms in stages if ms > 0)
    total = f"{number_text(times.total_ms, 1)} ms" + (f" ({reached})" if reached else "")
    if times.trigger_ms is None:
        return total
    return say(
        "{total}; from the trigger to the frame {time}", total=total, time=number_text(times.trigger_ms, 1)
    )


def _score(record: Record) -> str:
    if record.score is None:
        return say("none: the part was not judged")
    score, limits = score_text(record.score), record.limits
    if record.verdict is VerdictKind.FAIL:
        times = number_text(record.score / limits.reject, 2)
        return say("{score} ({times} times the reject limit)", score=score, times=times)
    times = number_text(record.score / limits.review, 2)
    return say("{score} ({times} times the review limit)", score=score, times=times)


def _reason(record: Record) -> str:
    told = (reason_text(record.reason), say_message(record.detail))
    return ": ".join(part for part in told if part)


def _disposition(record: Record) -> str:
    if record.disposition is None:
        return say("not decided")
    decision, person = decision_text(record), record.disposed_by or say("not given", "operator")
    if record.disposed_at is None:
        return say("{decision}, by {person}", decision=decision, person=person)
    when = time_text(record.disposed_at)
    return say("{decision}, by {person}, {time}", decision=decision, person=person, time=when)


def _peak(record: Record) -> str:
    return "" if record.peak is None else f"x {record.peak[0]:.0f}, y {record.peak[1]:.0f}"


def _truth(record: Record) -> str:
    if record.truth_defects is None:
        return ""
    return record.truth_defects.replace(",", ", ").replace("_", " ") or say("none (good part)")
