"""What the panel says. Without Qt."""

from inspector.domain.scale import DefectExtent
from inspector.domain.verdict import Limits, VerdictKind
from inspector.models import Comparing
from inspector.station import Explanation
from inspector.ui.explain.part import ExplainedPart
from inspector.ui.widgets.size_words import mm_text
from inspector.ui.widgets.text import score_text

CLOSEST = {
    Comparing.ANY_PLACE: "Closest enrolled patch",
    Comparing.SAME_PLACE: "The same place, enrolled",
}
HOW = {
    Comparing.ANY_PLACE: "Of all patches of all references, this one is the most alike.",
    Comparing.SAME_PLACE: (
        "This method compares with what goods show at a place, not with single patches: "
        "beside it is the same place of the reference that is most alike as a whole."
    ),
}


def why(part: ExplainedPart) -> str:
    """The verdict as a comparison: why is this PASS, why is this FAIL."""
    if part.score is None:
        return "This part was not judged."
    score, limits = score_text(part.score), part.limits
    review, reject = score_text(limits.review), score_text(limits.reject)
    if part.verdict is VerdictKind.PASS and part.score < limits.review:
        share = f"{part.score / limits.review:.0%}"
        return f"Its worst places have the score {score}, {share} of the review limit {review}."
    if part.score < limits.review:
        return f"The score of this view is {score}, below the review limit {review}: another view decided."
    if part.score < limits.reject:
        return f"The score {score} reaches the review limit {review}, not the reject limit {reject}."
    times = f"{part.score / limits.reject:.1f}"
    return f"The score {score} reaches the reject limit {reject}: {times} times as much."


def here(value: float | None, limits: Limits) -> str:
    """The score at the probe, and what it is beside the limits."""
    if value is None:
        return "not inspected here"
    if value >= limits.reject:
        return f"{score_text(value)}: {value / limits.reject:.1f} times the reject limit"
    if value >= limits.review:
        return f"{score_text(value)}: between the limits"
    return f"{score_text(value)}: {value / limits.review:.0%} of the review limit"


def where(found: Explanation, origins: int) -> str:
    """Which reference, and where in it."""
    x, y = found.there
    return f"Reference image {found.reference + 1} of {origins}, at x {x:.0f}, y {y:.0f}"


def region_line(number: int, region: DefectExtent, mm_per_px: float | None) -> str:
    """A row of the list of regions: its peak, its longest extent and its area."""
    size = f"{region.length_px:.0f} px, {region.area_px:.0f} px²"
    if mm_per_px is not None:
        size = f"{mm_text(region.length_px * mm_per_px)}, {region.area_px * mm_per_px**2:.3g} mm²"
    return f"{number}.  peak {score_text(region.peak)}  ·  {size}"


def regions_heading(found: tuple[DefectExtent, ...]) -> str:
    """Over the list."""
    if not found:
        return "No place reaches the review limit"
    count = found[0].regions
    shown = "" if count == len(found) else f", the worst {len(found)} shown"
    return f"{count} {'region' if count == 1 else 'regions'} at or above the review limit{shown}"
