"""The one pure function in the middle: a frame and a recipe become an inspection."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from time import perf_counter

from inspector.capture import NamedSource
from inspector.decision import judge
from inspector.domain.anomaly import AnomalyMap, ModelInput, Prediction
from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault
from inspector.domain.frame import Frame, Pixels
from inspector.domain.recipe import Recipe
from inspector.domain.record import Inspection, StageTimes
from inspector.domain.scale import DefectExtent, Scale
from inspector.domain.verdict import Limits, NotInspectedReason, Verdict
from inspector.imaging import Aligner, AlignmentFault, PartFinder, largest_region, prepare
from inspector.models import AnomalyModel
from inspector.station.camera_setup import other_size, with_views

NO_TIMES = StageTimes()

logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class OpenedRecipe:
    """A recipe ready to judge with: its fitted model and what finds the part, where it asks for that.

    The thread that opened it is the only one that may use or close it.

    Attributes:
        first_reference: What a part looks like, for the presence trigger.
        part: Cuts the part out of its background; None where the whole region is compared.
        scale: Gives the scale in force, asked with every part, so that a new one counts at once.
        views: What judges the further views, in the recipe's order.
    """

    recipe: Recipe
    model: AnomalyModel
    aligner: Aligner | None = None
    first_reference: Pixels | None = None
    part: PartFinder | None = None
    scale: Callable[[], Scale | None] = lambda: None
    views: tuple["OpenedView", ...] = ()


@dataclass(frozen=True)
class OpenedView:
    """A further view's name and the recipe that judges it."""

    name: str
    opened: OpenedRecipe


@dataclass(frozen=True)
class RecipeOpener:
    """How to get a recipe ready.

    Attributes:
        limits: Reads the limits stored for it; DataFault where they cannot be read.
        open: Loads, checks and warms up the model; inference thread only.
        camera: How the source is set up for it; None leaves it as it is.
        views: The same of the further views, in the recipe's order.
        cameras: Makes the cameras of the further views, not yet opened.
    """

    recipe: Recipe
    limits: Callable[[], Limits]
    open: Callable[[], OpenedRecipe]
    camera: RecipeCamera | None = None
    views: tuple["ViewOpener", ...] = ()
    cameras: Callable[[], Sequence[NamedSource]] = tuple

    @property
    def line_camera(self) -> RecipeCamera | None:
        """How the cameras of all views are set up."""
        return with_views(self.camera, [(view.name, view.opener.camera) for view in self.views])


@dataclass(frozen=True)
class ViewOpener:
    """A further view's name and how to get its recipe ready."""

    name: str
    opener: RecipeOpener


def inspect(frame: Frame, opened: OpenedRecipe, limits: Limits) -> Inspection:
    """Judge one frame. Whatever fails becomes NOT_INSPECTED(reason); nothing is raised.

    Args:
        frame: What to look at.
        opened: Recipe, model and what finds the part.
        limits: The limits in force for this part.
    """
    watch = _StageWatch()
    try:
        _check_size(frame, opened.recipe)
        model_input = prepare(
            frame.pixels,
            opened.recipe.region,
            size=opened.recipe.model.input_size,
            aligner=opened.aligner,
            part=opened.part,
        )
        watch.imaging_done()
        prediction = opened.model.predict([model_input])[0]
        watch.predict_done()
        return _judged(frame, opened, limits, model_input, prediction, watch)
    except Exception as fault:  # the border where any failure must become a verdict
        reason = _reason(fault, reached_model=watch.imaging_ms > 0)
        logger.error(
            "Frame %d of %s: NOT_INSPECTED (%s)", frame.frame_id, frame.source_id, reason, exc_info=fault
        )
        return not_inspected(
            frame, opened.recipe, limits, reason=reason, detail=str(fault), times=watch.times()
        )


def not_inspected(
    frame: Frame | None,
    recipe: Recipe,
    limits: Limits,
    *,
    reason: NotInspectedReason,
    detail: str,
    times: StageTimes = NO_TIMES,
) -> Inspection:
    """The inspection of a part that could not be judged."""
    verdict = Verdict.not_inspected(reason, detail)
    return Inspection(frame, recipe.key, recipe.model_hash, limits, verdict, times=times)


def _check_size(frame: Frame, recipe: Recipe) -> None:
    """A camera at another size sees the part at another scale: what was learned does not hold for it."""
    camera = recipe.camera
    wrong = other_size(camera, frame.size) if camera is not None else ""
    if wrong:
        raise DataFault(wrong, way_out="Set the camera up as in the recipe, or enroll the part again.")


def trigger_ms(frame: Frame | None) -> float | None:
    """Milliseconds from the trigger to the frame; None where nobody knows when the trigger came."""
    if frame is None or frame.triggered_monotonic_s is None:
        return None
    return (frame.captured_monotonic_s - frame.triggered_monotonic_s) * 1000.0


def _judged(
    frame: Frame,
    opened: OpenedRecipe,
    limits: Limits,
    model_input: ModelInput,
    prediction: Prediction,
    watch: "_StageWatch",
) -> Inspection:
    verdict = judge(prediction.score, limits)
    anomaly_map = AnomalyMap(prediction.map, model_input.placement)
    extent = measured_extent(anomaly_map, limits, opened.scale(), frame_size=frame.size)
    watch.decide_done()
    return Inspection(
        frame,
        opened.recipe.key,
        opened.recipe.model_hash,
        limits,
        verdict,
        anomaly_map,
        prediction.score,
        watch.times(),
        extent=extent,
    )


def measured_extent(
    anomaly_map: AnomalyMap, limits: Limits, scale: Scale | None, *, frame_size: tuple[int, int]
) -> DefectExtent | None:
    """How far the map reaches the review limit; in millimetres too where the scale belongs to such frames."""
    extent = largest_region(anomaly_map, limits.review)
    if extent is None or scale is None:
        return extent
    misfit = scale.misfit(frame_size)
    return replace(extent, mm_per_px=None if misfit else scale.mm_per_px, note=misfit)


def _reason(fault: Exception, *, reached_model: bool) -> NotInspectedReason:
    if isinstance(fault, AlignmentFault):
        return NotInspectedReason.ALIGNMENT
    return NotInspectedReason.MODEL if reached_model else NotInspectedReason.REGION


class _StageWatch:
    """Milliseconds of each stage, 0.0 for those not reached."""

    def __init__(self) -> None:
        self._lap = perf_counter()
        self.imaging_ms = self.predict_ms = self.decide_ms = 0.0

    def imaging_done(self) -> None:
        self.imaging_ms = self._elapsed_ms()

    def predict_done(self) -> None:
        self.predict_ms = self._elapsed_ms()

    def decide_done(self) -> None:
        self.decide_ms = self._elapsed_ms()

    def times(self) -> StageTimes:
        return StageTimes(imaging_ms=self.imaging_ms, predict_ms=self.predict_ms, decide_ms=self.decide_ms)

    def _elapsed_ms(self) -> float:
        now = perf_counter()
        elapsed, self._lap = (now - self._lap) * 1000.0, now
        return elapsed
