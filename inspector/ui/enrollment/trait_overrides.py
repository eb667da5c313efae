"""Which traits a person may set, and how the model's settings hold it. Without Qt."""

from dataclasses import replace

from inspector.domain.recipe import ModelSpec
from inspector.domain.traits import Trait, TraitChoice

OFFERED = (Trait.ROTATION,)
"""In the order they are shown."""


def overrides_of(model: ModelSpec) -> dict[Trait, str]:
    """What a person chose; a trait that is not among them is left to the references."""
    return {Trait.ROTATION: "turned"} if model.may_rotate else {}


def with_override(model: ModelSpec, trait: Trait, value: str) -> ModelSpec:
    """The settings with another choice for one trait; an empty value leaves it to the references."""
    if trait is Trait.ROTATION:
        return replace(model, may_rotate=value == "turned")
    return model


def choices_of(model: ModelSpec) -> tuple[TraitChoice, ...]:
    """What a model with these settings was learned as, as far as somebody chose it."""
    chosen = overrides_of(model).items()
    return tuple(TraitChoice(trait, value, "", automatic=False) for trait, value in chosen)
