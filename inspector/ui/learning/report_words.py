"""A candidate beside the version it came from, in words. Without Qt."""

from inspector.domain.learning import CandidateReport, LearningOrder, Parts, SideFigures
from inspector.ui.widgets.method_words import leaves_defects_out, short_title
from inspector.ui.widgets.text import counted

_NAMED = 5


def title(report: CandidateReport) -> str:
    """What the page is about."""
    return f"Candidate {report.candidate} beside {report.order.base}"


def evidence_words(order: LearningOrder, *, good: str, goods: str) -> str:
    """What a learning takes from people, for instance "2 confirmed defects and 1 false reject".

    Args:
        good, goods: What one taught good, and several, are called.
    """
    taught = counted(len(order.goods), good, goods)
    defects = counted(len(order.defects), "confirmed defect")
    if not order.defects or not leaves_defects_out(order.model.method):
        return f"{defects} and {taught}"
    return f"{taught} alone, with {defects} left out,"


def learned_from(report: CandidateReport) -> str:
    """What it was learned with, and how long that took."""
    found = evidence_words(
        report.order, good="false reject as a further good", goods="false rejects as further goods"
    )
    method, seconds = short_title(report.order.model.method), max(1.0, report.fit_s)
    return f"Learned with {method} from {found} in {seconds:.0f} s."


def changes(report: CandidateReport) -> list[tuple[str, str]]:
    """(label, value) lines of what would change among the parts it did not learn from."""
    unseen = [one for one in report.rejudged if not one.learned]
    if not unseen:
        return [
            ("Nothing is proved yet", "No stored part that it has not learned from could be judged again.")
        ]
    caught, missed = _unseen(report.defects_now_caught), _unseen(report.defects_now_missed)
    still, vanish = _unseen(report.defects_still_missed), _unseen(report.false_rejects_that_vanish)
    stay, flagged = _unseen(report.false_rejects_that_stay), _unseen(report.newly_flagged)
    kept = sum(one.is_defect and one.flagged_before and one.flagged_after for one in unseen)
    parts = f"{len(unseen)} stored parts that it has not learned from{_unreadable(report)}"
    return [
        ("Judged again", parts),
        (
            "Confirmed defects",
            f"{kept} caught as before, {caught} now caught, {missed} newly missed, {still} still missed",
        ),
        ("False rejects", f"{vanish} vanish, {stay} stay"),
        ("Passed parts", f"{flagged} newly flagged"),
    ]


def warning(report: CandidateReport) -> str:
    """The reason not to activate, where there is one; else empty."""
    missed = report.defects_now_missed
    if not missed:
        return ""
    parts = counted(len(missed), "part that was", "parts that were")
    numbers = ", ".join(str(one.record_id) for one in missed[:_NAMED]) + ", ..." * (len(missed) > _NAMED)
    return (
        f"Careful: {parts} confirmed as defective would pass from now on (no. {numbers}). Better dismiss it."
    )


def figures(side: SideFigures) -> list[tuple[str, str]]:
    """(label, value) lines of one side."""
    return [
        ("Synthetic defects found", f"{side.found} of {side.total}"),
        ("Goods over the review limit", goods_over(side)),
        ("Time a part (to compare)", f"{side.ms_per_part:.0f} ms"),
    ]


def goods_over(side: SideFigures) -> str:
    """How many held-out goods the limits would flag; each part once, its views aside."""
    parts = [one for one in side.held_out if one.view == 0]
    over = sum(one.score >= side.limits.review for one in parts)
    return f"{over} of {len(parts)}"


def _unreadable(report: CandidateReport) -> str:
    if not report.unreadable:
        return ""
    return f"; {report.unreadable} could not be: image missing, or no part found in it"


def _unseen(parts: Parts) -> int:
    return sum(not one.learned for one in parts)
