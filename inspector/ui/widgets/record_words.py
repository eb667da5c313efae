"""How a record is put into words, for every table and pane: one word for one thing. Without Qt."""

from datetime import datetime

from inspector.domain.record import DispositionKind, Record, StageTimes
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.ui.theme.verdicts import verdict_word
from inspector.ui.widgets.size_words import extent_text
from inspector.ui.widgets.text import score_text as number_text

DISPOSITION_WORDS = {
    DispositionKind.CONFIRMED_DEFECT: "Confirmed defect",
    DispositionKind.FALSE_REJECT: "False reject",
    DispositionKind.UNSURE: "Unsure",
}
_HASH_CHARACTERS = 12


def time_text(moment: datetime) -> str:
    """Local date and time to the second; records keep UTC."""
    return moment.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def score_text(score: float | None) -> str:
    """As everywhere in the window; a dash where the part got no score."""
    return "–" if score is None else number_text(score)


def disposition_text(kind: DispositionKind | None) -> str:
    """A person's decision; empty where nobody decided."""
    return "" if kind is None else DISPOSITION_WORDS[kind]


def source_text(record: Record) -> str:
    """Where the frame came from: the file where there is one, else the source."""
    return record.file or record.source_id


def decision_text(record: Record) -> str:
    """A person's decision with the name of the defect; empty where nobody decided."""
    return ": ".join(part for part in (disposition_text(record.disposition), record.defect_name) if part)


def limits_text(limits: Limits) -> str:
    """Both limits, review first."""
    return f"review {score_text(limits.review)}, reject {score_text(limits.reject)}"


def facts(record: Record) -> list[tuple[str, str]]:
    """(label, value) lines that redo the decision, the most asked first."""
    lines = [
        ("Score", _score(record)),
        ("Limits", limits_text(record.limits)),
        ("Reason", _reason(record)),
        ("Disposition", _disposition(record)),
        ("Recipe", str(record.recipe)),
        ("Captured", time_text(record.captured_at)),
        ("Source", " · ".join(part for part in (record.source_id, record.file) if part)),
        ("Trigger", record.trigger.value),
        ("Operator", record.operator or "not given"),
        ("Times", times_text(record.times)),
        ("Worst place", _peak(record)),
        ("Region above limit", "" if record.extent is None else extent_text(record.extent)),
        ("True defects", _truth(record)),
        ("Model", record.model_hash[:_HASH_CHARACTERS]),
        ("Record", f"no. {record.record_id}"),
    ]
    return [(label, value) for label, value in lines if value]


def seen_view(record: Record | None, view: str) -> Record | None:
    """The record as the view of that name saw it; itself where one camera looked at the part."""
    found = [one for one in record.views if one.name == view] if record is not None else []
    return record.of_view(found[0]) if record is not None and found else record


def no_frame_text(record: Record) -> str:
    """Why there is no image where none came; empty where it is only not stored."""
    if record.reason is not NotInspectedReason.NO_FRAME:
        return ""
    return f"There is no image to look at. {record.detail}".strip()


def seen_facts(record: Record, seen: Record) -> list[tuple[str, str]]:
    """The facts of the view that is looked at, after those of the part where it has several views."""
    if not record.views:
        return facts(record)
    names = [one.name for one in record.views if record.of_view(one) == seen]
    deciding = record.deciding
    decided = "" if deciding is None else f"{verdict_word(record.verdict)}, decided by view {deciding.name}"
    part = [("Part", ". ".join(text for text in (decided, record.detail) if text))]
    judged = f"{names[0] if names else ''}: {verdict_word(seen.verdict)}"
    own = [line for line in facts(seen) if line[0] not in ("Reason", "Recipe")]
    reason = [("Reason", _reason(seen))] if _reason(seen) and not record.detail else []
    return [*part, ("View", judged), *reason, *own[:2], ("Recipe", _recipes(record, seen)), *own[2:]]


def _recipes(record: Record, seen: Record) -> str:
    return str(seen.recipe) if seen.recipe == record.recipe else f"{seen.recipe}, for {record.recipe}"


def times_text(times: StageTimes) -> str:
    """Milliseconds in total and of each stage that was reached."""
    stages = (
        ("waiting", times.capture_ms),
        ("imaging", times.imaging_ms),
        ("model", times.predict_ms),
        ("decision", times.decide_ms),
        ("storing", times.store_ms),
    )
    reached = ", ".join(f"{name} {value:.1f}" for name, value in stages if value > 0)
    total = f"{times.total_ms:.1f} ms" + (f" ({reached})" if reached else "")
    return (
        total
        if times.trigger_ms is None
        else f"{total}; from the trigger to the frame {times.trigger_ms:.1f}"
    )


def _score(record: Record) -> str:
    if record.score is None:
        return "none: the part was not judged"
    limits = record.limits
    name, limit = (
        ("reject", limits.reject) if record.verdict is VerdictKind.FAIL else ("review", limits.review)
    )
    return f"{score_text(record.score)} ({record.score / limit:.2f} times the {name} limit)"


def _reason(record: Record) -> str:
    reason = "" if record.reason is None else record.reason.value.replace("_", " ")
    return ": ".join(part for part in (reason, record.detail) if part)


def _disposition(record: Record) -> str:
    if record.disposition is None:
        return "not decided"
    when = "" if record.disposed_at is None else f", {time_text(record.disposed_at)}"
    return f"{decision_text(record)}, by {record.disposed_by or 'not given'}{when}"


def _peak(record: Record) -> str:
    return "" if record.peak is None else f"x {record.peak[0]:.0f}, y {record.peak[1]:.0f}"


def _truth(record: Record) -> str:
    if record.truth_defects is None:
        return ""
    return record.truth_defects.replace(",", ", ").replace("_", " ") or "none (good part)"
