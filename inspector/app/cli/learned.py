"""A candidate's report as a table and as JSON."""

from inspector.app.cli.context import say
from inspector.domain.learning import CandidateReport, Parts, RejudgedPart, SideFigures


def print_report(report: CandidateReport, *, active: bool) -> None:
    """The candidate beside the version it came from, then what would change for stored parts."""
    asked = report.order
    say(
        f"{report.candidate}: learned {asked.words} beside {asked.base} in {report.fit_s:.1f} s; "
        f"{'now active' if active else 'not active yet'}."
    )
    say(f"{'':<28}{asked.base!s:>16}{report.candidate!s:>16}")
    for label, before, after in zip(
        _LABELS, _column(report.base), _column(report.candidate_figures), strict=True
    ):
        say(f"{label:<28}{before:>16}{after:>16}")
    say(f"stored parts judged again: {len(report.rejudged)}, unreadable: {report.unreadable}")
    for title, parts in _changes(report).items():
        say(f"  {title}: {_count(parts)}")
    for sentence in report.conflicts:
        say(f"Conflict: {sentence}")


def report_json(report: CandidateReport) -> dict[str, object]:
    """The same for a script."""
    return {
        "job_id": report.job_id,
        "recipe": report.candidate.name,
        "version": report.candidate.version,
        "base_version": report.order.base.version,
        "method": report.order.model.method,
        "goods": list(report.order.goods),
        "defects": list(report.order.defects),
        "fit_s": report.fit_s,
        "base": _side_json(report.base),
        "candidate": _side_json(report.candidate_figures),
        "changes": {
            title.replace(" ", "_"): [one.record_id for one in parts if not one.learned]
            for title, parts in _changes(report).items()
        },
        "rejudged": [_part_json(one) for one in report.rejudged],
        "unreadable": report.unreadable,
        "conflicts": list(report.conflicts),
    }


_LABELS = (
    "review limit",
    "reject limit",
    "highest held-out good",
    "synthetic defects found",
    "ms a part, while learning",
)


def _column(side: SideFigures) -> tuple[str, ...]:
    highest = max((one.score for one in side.held_out), default=None)
    return (
        f"{side.limits.review:.4g}",
        f"{side.limits.reject:.4g}",
        "-" if highest is None else f"{highest:.4g}",
        f"{side.found} of {side.total}",
        f"{side.ms_per_part:.0f}",
    )


def _changes(report: CandidateReport) -> dict[str, Parts]:
    return {
        "confirmed defects now caught": report.defects_now_caught,
        "confirmed defects now missed": report.defects_now_missed,
        "confirmed defects still missed": report.defects_still_missed,
        "false rejects that vanish": report.false_rejects_that_vanish,
        "false rejects that stay": report.false_rejects_that_stay,
        "passed parts newly flagged": report.newly_flagged,
    }


def _count(parts: Parts) -> str:
    learned = sum(one.learned for one in parts)
    return f"{len(parts) - learned}" + (f" (and {learned} it learned from)" if learned else "")


def _side_json(side: SideFigures) -> dict[str, object]:
    return {
        "review_limit": side.limits.review,
        "reject_limit": side.limits.reject,
        "held_out": [one.score for one in side.held_out if one.view == 0],
        "found": side.found,
        "total": side.total,
        "ms_per_part": side.ms_per_part,
    }


def _part_json(part: RejudgedPart) -> dict[str, object]:
    return {
        "record_id": part.record_id,
        "disposition": part.disposition.value if part.disposition else None,
        "learned": part.learned,
        "before": part.before.value,
        "score_before": part.score_before,
        "after": part.after.value,
        "score_after": part.score_after,
    }
