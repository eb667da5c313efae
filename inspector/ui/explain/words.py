"""What the panel says. Without Qt."""

from inspector.domain.scale import DefectExtent
from inspector.domain.verdict import Limits, VerdictKind
from inspector.language import mark, number_text, say, say_n
from inspector.models import Comparing
from inspector.station import Explanation
from inspector.ui.explain.part import ExplainedPart
from inspector.ui.widgets.size_words import mm_text
from inspector.ui.widgets.text import score_text

CLOSEST = {
    Comparing.ANY_PLACE: mark("Closest enrolled patch"),
    Comparing.SAME_PLACE: mark("The same place, enrolled"),
}
HOW = {
    Comparing.ANY_PLACE: mark("Of all patches of all references, this one is the most alike."),
    Comparing.SAME_PLACE: mark(
        "This method compares with what goods show at a place, not with single patches: "
        "beside it is the same place of the reference that is most alike as a whole."
    ),
}
"""Said where they are shown."""


def why(part: ExplainedPart) -> str:
    """The verdict as a comparison: why is this PASS, why is this FAIL."""
    if part.score is None:
        return say("This part was not judged.")
    score, limits = score_text(part.score), part.limits
    review, reject = score_text(limits.review), score_text(limits.reject)
    if part.verdict is VerdictKind.PASS and part.score < limits.review:
        return say(
            "Its worst places have the score {score}, {share}% of the review limit {review}.",
            score=score,
            share=_percent(part.score / limits.review),
            review=review,
        )
    if part.score < limits.review:
        return say(
            "The score of this view is {score}, below the review limit {review}: another view decided.",
            score=score,
            review=review,
        )
    if part.score < limits.reject:
        return say(
            "The score {score} reaches the review limit {review}, not the reject limit {reject}.",
            score=score,
            review=review,
            reject=reject,
        )
    return say(
        "The score {score} reaches the reject limit {reject}: {times} times as much.",
        score=score,
        reject=reject,
        times=number_text(part.score / limits.reject, 2),
    )


def here(value: float | None, limits: Limits) -> str:
    """The score at the probe, and what it is beside the limits."""
    if value is None:
        return say("This place is not inspected")
    score = score_text(value)
    if value >= limits.reject:
        times = number_text(value / limits.reject, 2)
        return say("Here {score}: {times} times the reject limit", score=score, times=times)
    if value >= limits.review:
        return say("Here {score}: between the limits", score=score)
    share = _percent(value / limits.review)
    return say("Here {score}: {share}% of the review limit", score=score, share=share)


def where(found: Explanation, origins: int) -> str:
    """Which reference, and where in it."""
    x, y = found.there
    return say(
        "Reference image {number} of {all}, at x {x}, y {y}",
        number=found.reference + 1,
        all=origins,
        x=number_text(x),
        y=number_text(y),
    )


def region_line(number: int, region: DefectExtent, mm_per_px: float | None) -> str:
    """A row of the list of regions: its peak, its longest extent and its area."""
    if mm_per_px is None:
        length, area = f"{number_text(region.length_px)} px", f"{number_text(region.area_px)} px²"
    else:
        length = mm_text(region.length_px * mm_per_px)
        area = f"{number_text(region.area_px * mm_per_px**2, spec='.3g')} mm²"
    return say(
        "{number}.  peak {score}  ·  {length}, {area}",
        number=number,
        score=score_text(region.peak),
        length=length,
        area=area,
    )


def regions_heading(found: tuple[DefectExtent, ...]) -> str:
    """Over the list."""
    if not found:
        return say("No place reaches the review limit")
    count = found[0].regions
    if count == len(found):
        return say_n("%n region(s) at or above the review limit", count)
    return say_n(
        "%n region(s) at or above the review limit, the worst {shown} shown", count, shown=len(found)
    )


def _percent(share: float) -> str:
    return number_text(100 * share)
