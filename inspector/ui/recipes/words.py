"""How a recipe version is put into words."""

from datetime import datetime

from inspector.domain.recipe import AlignmentMethod, Recipe
from inspector.domain.region import Polygon, Rectangle, Region, RotatedRectangle
from inspector.domain.scale import Scale
from inspector.domain.traits import TRAIT_TITLES
from inspector.domain.verdict import Limits
from inspector.ui.widgets.record_words import limits_text, time_text
from inspector.ui.widgets.size_words import scale_text

_HASH_CHARACTERS = 12
_SHAPES = {Rectangle: "rectangle", RotatedRectangle: "rotated rectangle", Polygon: "polygon"}


def date_text(moment: datetime) -> str:
    """Local date."""
    return moment.astimezone().strftime("%Y-%m-%d")


def facts(recipe: Recipe, in_force: Limits, scale: Scale | None = None) -> list[tuple[str, str]]:
    """(label, value) lines of one version, the most asked first."""
    lines = [
        ("Limits in force", limits_text(in_force)),
        ("Proposed", limits_text(recipe.calibration.proposed) + _standing(recipe)),
        ("What they promise", recipe.calibration.sentence),
        ("Model", f"{recipe.model.method}, {recipe.model.backbone}, {recipe.model.input_size} px"),
        *_kind_of_part(recipe),
        ("Region", region_text(recipe.region)),
        ("Alignment", _alignment(recipe)),
        ("Source", recipe.source),
        *((f"View {view.name}", f"{view.recipe} at {view.source}") for view in recipe.views),
        ("Scale", "" if scale is None else scale_text(scale)),
        ("Made", f"{time_text(recipe.created_at)}, by {recipe.created_by or 'not given'}"),
        ("Note", recipe.note),
        ("Model hash", recipe.model_hash[:_HASH_CHARACTERS]),
    ]
    return [(label, value) for label, value in lines if value]


def region_text(region: Region) -> str:
    """Which part of the frame is inspected."""
    shape = "whole frame" if region.shape is None else _SHAPES[type(region.shape)]
    size = "" if region.frame_size is None else f" of {region.frame_size[0]} x {region.frame_size[1]} px"
    areas = len(region.ignore)
    ignored = "" if not areas else f", {areas} ignore area{'s' if areas > 1 else ''}"
    return f"{shape}{size}{ignored}"


def _standing(recipe: Recipe) -> str:
    return " (provisional)" if recipe.calibration.provisional else ""


def _kind_of_part(recipe: Recipe) -> list[tuple[str, str]]:
    if not recipe.choices:  # a version from before there were any
        return [("Part may turn", "yes" if recipe.model.may_rotate else "no")]
    return [(TRAIT_TITLES[choice.trait], choice.words) for choice in recipe.choices]


def _alignment(recipe: Recipe) -> str:
    if recipe.alignment.method is AlignmentMethod.NONE:
        return "none"
    return f"{recipe.alignment.method.value}, quality at least {recipe.alignment.min_quality:g}"
