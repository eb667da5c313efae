"""What is known about one record, as lines of words. Without Qt."""

from inspector.domain.record import DispositionKind, Record, StageTimes
from inspector.domain.verdict import VerdictKind

VERDICT_WORDS = {
    VerdictKind.PASS: "PASS",
    VerdictKind.REVIEW: "REVIEW",
    VerdictKind.FAIL: "FAIL",
    VerdictKind.NOT_INSPECTED: "NOT INSPECTED",
}
DISPOSITION_WORDS = {
    DispositionKind.CONFIRMED_DEFECT: "confirmed defect",
    DispositionKind.FALSE_REJECT: "false reject (good part)",
    DispositionKind.UNSURE: "unsure",
}


def facts(record: Record) -> list[tuple[str, str]]:
    """(label, value) lines of one record, most asked first."""
    lines = [
        ("Verdict", VERDICT_WORDS[record.verdict]),
        ("Score", score_text(record)),
        ("Limits used", f"review {record.limits.review:.4g}, reject {record.limits.reject:.4g}"),
    ]
    if record.reason is not None:
        lines.append(("Reason", record.reason.value.replace("_", " ")))
    if record.detail:
        lines.append(("Detail", record.detail))
    lines += [
        ("Recipe", str(record.recipe)),
        ("Time", time_text(record)),
        ("Source", " ".join(part for part in (record.source_id, record.file) if part)),
        ("Trigger", record.trigger.value),
        ("Operator", record.operator or "not given"),
        ("Record", f"no. {record.record_id}"),
        ("Stage times", times_text(record.times)),
    ]
    return lines


def score_text(record: Record) -> str:
    """The score against the limits, in words: `12.4 (1.6 times the reject limit)`."""
    if record.score is None:
        return "none: the part was not judged"
    if record.verdict is VerdictKind.FAIL:
        return f"{record.score:.4g} ({record.score / record.limits.reject:.2f} times the reject limit)"
    return f"{record.score:.4g} ({record.score / record.limits.review:.2f} times the review limit)"


def time_text(record: Record) -> str:
    """Local date and time of capture."""
    return record.captured_at.astimezone().strftime("%Y-%m-%d %H:%M:%S")


def times_text(times: StageTimes) -> str:
    """Milliseconds a stage, in the order they happen."""
    stages = (
        ("queue", times.capture_ms),
        ("imaging", times.imaging_ms),
        ("model", times.predict_ms),
        ("decide", times.decide_ms),
        ("store", times.store_ms),
    )
    parts = [f"{name} {value:.1f}" for name, value in stages if value > 0]
    if times.total_ms > 0:
        parts.append(f"total {times.total_ms:.1f}")
    return f"{', '.join(parts)} ms" if parts else "none"
