"""The part that is explained, whether it was just judged or comes from the log. Without Qt."""

from dataclasses import dataclass

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.frame import Pixels
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Inspection, Record
from inspector.domain.verdict import Limits, VerdictKind


@dataclass(frozen=True, eq=False)
class ExplainedPart:
    """What is in the picture.

    Attributes:
        recipe: The version that judged it.
        pixels: uint8 (H, W, 3) RGB.
        map: None where none was stored: then no place has a value.
        score: None where the part was not judged.
        mm_per_px: Of the recipe's scale; None where there is none for such frames.
    """

    recipe: RecipeKey
    pixels: Pixels
    map: AnomalyMap | None
    score: float | None
    limits: Limits
    verdict: VerdictKind
    mm_per_px: float | None = None


def part_of_inspection(inspection: Inspection) -> ExplainedPart | None:
    """Of a part just judged; None where there is no frame or no score."""
    if inspection.frame is None or inspection.score is None:
        return None
    return ExplainedPart(
        recipe=inspection.recipe,
        pixels=inspection.frame.pixels,
        map=inspection.map,
        score=inspection.score,
        limits=inspection.limits,
        verdict=inspection.verdict.kind,
        mm_per_px=inspection.extent.mm_per_px if inspection.extent is not None else None,
    )


def part_of_record(record: Record, pixels: Pixels | None, heat: AnomalyMap | None) -> ExplainedPart | None:
    """Of a record with its stored frame and map; None where it has no frame or no score."""
    if pixels is None or record.score is None:
        return None
    return ExplainedPart(
        recipe=record.recipe,
        pixels=pixels,
        map=heat,
        score=record.score,
        limits=record.limits,
        verdict=record.verdict,
        mm_per_px=record.extent.mm_per_px if record.extent is not None else None,
    )
