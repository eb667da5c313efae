"""Which models are compared for a part, and on what."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from inspector.domain.comparison import Comparison
from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.models import BACKBONES, FAST, PRESETS, list_models, spec_of
from inspector.station import (
    EnrollmentRequest,
    Report,
    as_asked,
    compare,
    taught_goods,
    with_origins,
)

if TYPE_CHECKING:
    from inspector.app.services import Services

ALL = "all"


def compare_models(
    services: "Services", request: EnrollmentRequest, names: Sequence[str], report: Report
) -> Comparison:
    """Learn with each named model on the request's goods; see `inspector.station.compare`. Task thread.

    Raises:
        DataFault: There is no such model.
    """
    return compare(request, models_to_compare(request.model, names), services.models, report)


def recipe_request(services: "Services", key: RecipeKey, *, budget_s: float) -> EnrollmentRequest:
    """A stored version's goods and defects, to be learned once more with what a person chose about the part.

    Raises:
        DataFault: No such version, or one of its files was changed.
    """
    recipe, recipes = services.recipes.load(key), services.recipes
    return EnrollmentRequest(
        name=key.name,
        images=with_origins(recipe.references, recipes.reference_pixels(recipe)),
        defects=with_origins(recipe.defects, recipes.defect_pixels(recipe)),
        model=as_asked(recipe),
        region=recipe.region,
        alignment=recipe.alignment,
        source=recipe.source,
        budget_s=budget_s,
        taught=taught_goods(recipe),
    )


def models_to_compare(own: ModelSpec, names: Sequence[str]) -> tuple[tuple[str, ModelSpec], ...]:
    """Names with their settings, each setting once.

    Args:
        own: The part's own model. What a person chose about the part holds for all; methods keep its backbone
            and input size, so that only the method differs, presets have their own.
        names: Presets and methods; none at all for the own model and every available method, "all" for the
            presets and the methods that are not available too, each of which then says why.

    Raises:
        DataFault: There is no such model; the message lists what there is.
    """
    if names and ALL not in names:
        wanted = [(name, _settings(own, name)) for name in names]
    else:
        wanted = [(_own_name(own), own), *((name, _settings(own, name)) for name in _offered(names))]
    first: dict[ModelSpec, str] = {}
    for name, spec in wanted:
        first.setdefault(spec, name)
    return tuple((name, spec) for spec, name in first.items())


def _offered(names: Sequence[str]) -> list[str]:
    entries = list_models()
    if ALL in names:
        return [preset.name for preset in PRESETS if preset is not FAST] + [one.name for one in entries]
    return [one.name for one in entries if one.available]


def _settings(own: ModelSpec, name: str) -> ModelSpec:
    spec = spec_of(name)
    if name == own.method:
        return own
    if not _is_preset(name) and own.backbone in BACKBONES:
        spec = replace(spec, backbone=own.backbone, input_size=own.input_size)
    return replace(spec, may_rotate=own.may_rotate, traits=own.traits)


def _own_name(own: ModelSpec) -> str:
    settings = (own.method, own.backbone, own.input_size)
    for preset in PRESETS:
        if (
            preset is not FAST
            and (preset.spec.method, preset.spec.backbone, preset.spec.input_size) == settings
        ):
            return preset.name
    return own.method


def _is_preset(name: str) -> bool:
    return any(preset.name == name for preset in PRESETS)
