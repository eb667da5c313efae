"""A part with all its views: each is judged by its own recipe, the part gets the worst verdict."""

from collections.abc import Sequence
from dataclasses import replace

from inspector.domain.frame import Frame, ViewFrame
from inspector.domain.recipe import MAIN_VIEW
from inspector.domain.record import Inspection, StageTimes, ViewInspection
from inspector.domain.verdict import NotInspectedReason, Verdict, VerdictKind
from inspector.domain.views import worst
from inspector.station.in_force import InForce
from inspector.station.inspect import (
    NO_TIMES,
    OpenedRecipe,
    OpenedView,
    RecipeOpener,
    inspect,
    not_inspected,
)

NO_CAMERA = "The line runs without a camera for this view. Stop the line and start it again."


def open_all(opener: RecipeOpener) -> OpenedRecipe:
    """Open a recipe and those of its further views: all stay open, or none. Inference thread.

    Raises:
        InspectorError: One cannot be opened.
    """
    opened = opener.open()
    try:
        for view in opener.views:
            opened = replace(opened, views=(*opened.views, OpenedView(view.name, open_all(view.opener))))
    except BaseException:
        close_all(opened)
        raise
    return opened


def close_all(opened: OpenedRecipe) -> None:
    """Close the models of all views."""
    opened.model.close()
    for view in opened.views:
        close_all(view.opened)


def inspect_part(frame: Frame, opened: OpenedRecipe, in_force: InForce) -> Inspection:
    """Judge every view of a part. Whatever fails becomes NOT_INSPECTED(reason); nothing is raised."""
    main = inspect(frame, opened, in_force.limits)
    if not opened.views:
        return main
    seen = {view.name: view for view in frame.others}
    judged = [ViewInspection(MAIN_VIEW, main)]
    for view, wanted in zip(opened.views, in_force.views, strict=True):
        found = seen.get(view.name, ViewFrame(view.name, None, NO_CAMERA))
        judged.append(ViewInspection(view.name, _inspect_view(found, view.opened, wanted.judged_by)))
    return combined(judged)


def part_not_inspected(
    frame: Frame | None,
    in_force: InForce,
    *,
    reason: NotInspectedReason,
    detail: str,
    times: StageTimes = NO_TIMES,
) -> Inspection:
    """The inspection of a part of which no view was judged; the images of its views are kept."""
    main = not_inspected(frame, in_force.recipe, in_force.limits, reason=reason, detail=detail, times=times)
    if frame is None or not in_force.views:
        return main
    seen = {view.name: view.frame for view in frame.others}
    judged = [ViewInspection(MAIN_VIEW, main)]
    for view in in_force.views:
        recipe, limits = view.judged_by.recipe, view.judged_by.limits
        one = not_inspected(seen.get(view.name), recipe, limits, reason=reason, detail=detail)
        judged.append(ViewInspection(view.name, one))
    return replace(main, views=tuple(judged))


def unproven(inspection: Inspection, detail: str) -> Inspection:
    """The same part without a judgement, because its proof could not be stored."""
    verdict = Verdict.not_inspected(NotInspectedReason.STORAGE, detail)
    views = tuple(ViewInspection(view.name, unproven(view.inspection, detail)) for view in inspection.views)
    return replace(inspection, verdict=verdict, map=None, score=None, extent=None, views=views)


def combined(views: Sequence[ViewInspection]) -> Inspection:
    """One inspection of the part: that of the main view, with the worst verdict and all views.

    FAIL goes before NOT_INSPECTED: no other view can make the part good again. A view that was not
    inspected is named all the same, and goes before REVIEW and PASS: nobody may think it was looked at.
    """
    main, verdict = views[0].inspection, worst(views).inspection.verdict
    told = [
        f"View {view.name} was not inspected: {view.inspection.verdict.detail}"
        for view in views
        if view.inspection.verdict.kind is VerdictKind.NOT_INSPECTED
    ]
    verdict = Verdict(verdict.kind, verdict.reason, " ".join(told))
    return replace(main, verdict=verdict, views=tuple(views), times=_together(views))


def _inspect_view(found: ViewFrame, opened: OpenedRecipe, in_force: InForce) -> Inspection:
    if found.frame is not None:
        return inspect(found.frame, opened, in_force.limits)
    reason = NotInspectedReason.NO_FRAME
    return not_inspected(None, opened.recipe, in_force.limits, reason=reason, detail=found.problem)


def _together(views: Sequence[ViewInspection]) -> StageTimes:
    """The views are judged one after another."""
    stages = ("imaging_ms", "predict_ms", "decide_ms")
    sums = {name: sum(getattr(view.inspection.times, name) for view in views) for name in stages}
    return replace(views[0].inspection.times, **sums)
