"""A candidate beside the version it came from, in words. Without Qt."""

from inspector.domain.learning import CandidateReport, LearningOrder, Parts, SideFigures
from inspector.language import number_text, say, say_n
from inspector.ui.widgets.method_words import leaves_defects_out, short_title
from inspector.ui.widgets.time_words import budget_text

_NAMED = 5


def title(report: CandidateReport) -> str:
    """What the page is about."""
    return say("Candidate {version} beside {base}", version=report.candidate, base=report.order.base)


def learns_from(order: LearningOrder) -> str:
    """What a learning that runs takes from people, and how long it may take."""
    values = {
        "method": short_title(order.model.method),
        "defects": say_n("%n confirmed defect(s)", len(order.defects)),
        "goods": say_n("%n false reject(s)", len(order.goods)),
        "time": budget_text(order.budget_s),
    }
    if _leaves_some_out(order):
        return say(
            "{method} learns from {goods} alone, with {defects} left out, in {time} at most.", **values
        )
    return say("{method} learns from {defects} and {goods} in {time} at most.", **values)


def learned_from(report: CandidateReport) -> str:
    """What it was learned with, and how long that took."""
    order = report.order
    values = {
        "method": short_title(order.model.method),
        "defects": say_n("%n confirmed defect(s)", len(order.defects)),
        "goods": say_n("%n false reject(s) as (a further good|further goods)", len(order.goods)),
        "seconds": number_text(max(1.0, report.fit_s)),
    }
    if _leaves_some_out(order):
        return say(
            "Learned with {method} from {goods} alone, with {defects} left out, in {seconds} s.", **values
        )
    return say("Learned with {method} from {defects} and {goods} in {seconds} s.", **values)


def changes(report: CandidateReport) -> list[tuple[str, str]]:
    """(label, value) lines of what would change among the parts it did not learn from."""
    unseen = [one for one in report.rejudged if not one.learned]
    if not unseen:
        nothing = say("No stored part that it has not learned from could be judged again.")
        return [(say("Nothing is proved yet"), nothing)]
    caught, missed = _unseen(report.defects_now_caught), _unseen(report.defects_now_missed)
    still, vanish = _unseen(report.defects_still_missed), _unseen(report.false_rejects_that_vanish)
    stay, flagged = _unseen(report.false_rejects_that_stay), _unseen(report.newly_flagged)
    kept = sum(one.is_defect and one.flagged_before and one.flagged_after for one in unseen)
    defects = say(
        "{kept} caught as before, {caught} now caught, {missed} newly missed, {still} still missed",
        kept=kept,
        caught=caught,
        missed=missed,
        still=still,
    )
    return [
        (say("Judged again"), _judged_again(len(unseen), report.unreadable)),
        (say("Confirmed defects"), defects),
        (say("False rejects"), say("{vanish} vanish, {stay} stay", vanish=vanish, stay=stay)),
        (say("Passed parts"), say("{number} newly flagged", number=flagged)),
    ]


def warning(report: CandidateReport) -> str:
    """The reason not to activate, where there is one; else empty."""
    missed = report.defects_now_missed
    if not missed:
        return ""
    if len(missed) == 1:
        return say(
            "Careful: 1 part that was confirmed as defective would pass from now on (no. {number}). "
            "Better dismiss it.",
            number=missed[0].record_id,
        )
    numbers = ", ".join(str(one.record_id) for one in missed[:_NAMED]) + ", ..." * (len(missed) > _NAMED)
    return say(
        "Careful: {count} parts that were confirmed as defective would pass from now on (no. {numbers}). "
        "Better dismiss it.",
        count=len(missed),
        numbers=numbers,
    )


def figures(side: SideFigures) -> list[tuple[str, str]]:
    """(label, value) lines of one side."""
    return [
        (say("Synthetic defects found"), _of(side.found, side.total)),
        (say("Goods over the review limit"), goods_over(side)),
        (say("Time a part (to compare)"), f"{number_text(side.ms_per_part)} ms"),
    ]


def goods_over(side: SideFigures) -> str:
    """How many held-out goods the limits would flag; each part once, its views aside."""
    parts = [one for one in side.held_out if one.view == 0]
    over = sum(one.score >= side.limits.review for one in parts)
    return _of(over, len(parts))


def _leaves_some_out(order: LearningOrder) -> bool:
    return bool(order.defects) and leaves_defects_out(order.model.method)


def _judged_again(number: int, unreadable: int) -> str:
    parts = say_n("%n stored part(s) that it has not learned from", number)
    if not unreadable:
        return parts
    return say(
        "{parts}; {number} could not be: image missing, or no part found in it",
        parts=parts,
        number=unreadable,
    )


def _of(number: int, total: int) -> str:
    return say("{number} of {total}", number=number, total=total)


def _unseen(parts: Parts) -> int:
    return sum(not one.learned for one in parts)
