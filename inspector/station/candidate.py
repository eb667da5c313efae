"""A learned candidate beside the version it came from: the same questions to both."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from statistics import median

from inspector.domain.frame import Frame, Pixels
from inspector.domain.learning import RejudgedPart, SideFigures
from inspector.domain.recipe import HeldOutScore, Recipe, RecipeKey
from inspector.domain.record import Inspection
from inspector.imaging import prepare
from inspector.station.enroll import (
    MAX_REFERENCES,
    SPEED_RUNS,
    Detectability,
    EnrollmentResult,
    Report,
    detectability,
)
from inspector.station.inspect import OpenedRecipe, inspect
from inspector.station.two_sides import Side, StoredPart, judged_by_both


def opened_candidate(result: EnrollmentResult) -> OpenedRecipe:
    """What was learned, ready to judge before it is stored; in the thread that learned it."""
    request = result.request
    recipe = Recipe(
        key=RecipeKey(request.name, 0),
        created_at=datetime.now(UTC),
        created_by="",
        references=(),
        model=result.model.spec,
        model_hash="",
        calibration=result.calibration,
        region=request.region,
        alignment=request.alignment,
    )
    return OpenedRecipe(recipe, result.model, result.aligner, part=result.part)


def base_figures(base: Side, goods: Sequence[Pixels], held_out: tuple[HeldOutScore, ...]) -> SideFigures:
    """Figures of a stored version, asked now as the candidate's were.

    Args:
        goods: Its references, uint8 (H, W, 3) RGB.
        held_out: As they were stored with it.
    """
    opened, recipe = base.opened, base.opened.recipe
    inputs = [
        prepare(pixels, recipe.region, size=recipe.model.input_size, aligner=opened.aligner, part=opened.part)
        for pixels in goods[:MAX_REFERENCES]
    ]
    found = detectability(opened.model, inputs, base.limits)
    return _figures(base, goods[0], held_out, found=found)


def candidate_figures(candidate: Side, result: EnrollmentResult, goods: int) -> SideFigures:
    """Figures of what was just learned; its first `goods` references are those of the base."""
    first = result.request.images[0].pixels
    found = detectability(result.model, result.inputs[:goods], candidate.limits)
    return _figures(candidate, first, result.calibration.held_out, found=found)


def rejudge(
    parts: Iterable[StoredPart],
    load: Callable[[str], Pixels],
    *,
    base: Side,
    candidate: Side,
    report: Report,
) -> tuple[tuple[RejudgedPart, ...], int]:
    """Judge stored parts again with both sides; the second value counts those that could not be.

    Args:
        load: Gives the frame of an address; DataFault where it is missing or damaged.
    """
    parts = list(parts)
    judged = judged_by_both(parts, load, first=base, second=candidate, report=report)
    found = [one for both in judged if (one := _rejudged(*both)) is not None]
    return tuple(found), len(parts) - len(found)


def _rejudged(part: StoredPart, before: Inspection, after: Inspection) -> RejudgedPart | None:
    if before.score is None or after.score is None:
        return None
    return RejudgedPart(
        record_id=part.record_id,
        disposition=part.disposition,
        learned=part.learned,
        before=before.verdict.kind,
        score_before=before.score,
        after=after.verdict.kind,
        score_after=after.score,
    )


def _figures(
    side: Side, good: Pixels, held_out: tuple[HeldOutScore, ...], *, found: Detectability
) -> SideFigures:
    return SideFigures(held_out, side.limits, found.found, found.total, _ms_per_part(side, good))


def _ms_per_part(side: Side, good: Pixels) -> float:
    """Median of prepare and predict; the first run does not count."""
    frame = Frame(good, source_id="references")
    runs = [inspect(frame, side.opened, side.limits).times for _ in range(1 + SPEED_RUNS)]
    return median(one.imaging_ms + one.predict_ms for one in runs[1:])
