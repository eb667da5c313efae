"""How a recipe version is put into words."""

from inspector.domain.recipe import AlignmentMethod, Recipe, View
from inspector.domain.region import Polygon, Rectangle, Region, RotatedRectangle
from inspector.domain.scale import Scale
from inspector.domain.traits import TRAIT_TITLES
from inspector.domain.verdict import Limits
from inspector.language import mark, moment_text, number_text, say, say_message, say_n
from inspector.ui.widgets.record_words import limits_text
from inspector.ui.widgets.size_words import scale_text

_HASH_CHARACTERS = 12
_SHAPES = {
    Rectangle: mark("rectangle"),
    RotatedRectangle: mark("rotated rectangle"),
    Polygon: mark("polygon"),
}
_METHODS = {
    AlignmentMethod.TRANSLATION: mark("translation", "alignment"),
    AlignmentMethod.RIGID: mark("rigid", "alignment"),
    AlignmentMethod.HOMOGRAPHY: mark("homography", "alignment"),
}


def facts(recipe: Recipe, in_force: Limits, scale: Scale | None = None) -> list[tuple[str, str]]:
    """(label, value) lines of one version, the most asked first."""
    lines = [
        (say("Limits in force"), limits_text(in_force)),
        (say("Proposed"), _proposed(recipe)),
        (say("What they promise"), say_message(recipe.calibration.sentence)),
        (say("Model"), f"{recipe.model.method}, {recipe.model.backbone}, {recipe.model.input_size} px"),
        *_kind_of_part(recipe),
        (say("Region"), region_text(recipe.region)),
        (say("Alignment"), _alignment(recipe)),
        (say("Source"), recipe.source),
        *(_view(view) for view in recipe.views),
        (say("Scale"), "" if scale is None else scale_text(scale)),
        (say("Made"), _made(recipe)),
        (say("Note", "of a recipe"), say_message(recipe.note)),
        (say("Model hash"), recipe.model_hash[:_HASH_CHARACTERS]),
    ]
    return [(label, value) for label, value in lines if value]


def region_text(region: Region) -> str:
    """Which part of the frame is inspected."""
    words = say("whole frame") if region.shape is None else say(_SHAPES[type(region.shape)])
    if region.frame_size is not None:
        width, height = region.frame_size
        words = say("{shape} of {width} x {height} px", shape=words, width=width, height=height)
    areas = len(region.ignore)
    return say_n("{shape}, %n ignore area(s)", areas, shape=words) if areas else words


def _proposed(recipe: Recipe) -> str:
    limits = limits_text(recipe.calibration.proposed)
    return say("{limits} (provisional)", limits=limits) if recipe.calibration.provisional else limits


def _view(view: View) -> tuple[str, str]:
    place = say("{recipe} at {camera}", recipe=view.recipe, camera=view.source)
    return say("View {name}", name=view.name), place


def _made(recipe: Recipe) -> str:
    moment = moment_text(recipe.created_at)
    if not recipe.created_by:
        return say("{moment}, by not given", moment=moment)
    return say("{moment}, by {person}", moment=moment, person=recipe.created_by)


def _kind_of_part(recipe: Recipe) -> list[tuple[str, str]]:
    if not recipe.choices:  # a version from before there were any
        return [(say("Part may turn"), say("yes") if recipe.model.may_rotate else say("no"))]
    return [(say_message(TRAIT_TITLES[choice.trait]), say_message(choice.words)) for choice in recipe.choices]


def _alignment(recipe: Recipe) -> str:
    if recipe.alignment.method is AlignmentMethod.NONE:
        return say("none", "alignment")
    method = say(_METHODS[recipe.alignment.method], "alignment")
    quality = number_text(recipe.alignment.min_quality, spec="g")
    return say("{method}, quality at least {quality}", method=method, quality=quality)
