"""Which traits a person may set, and how the model's settings hold it. Without Qt."""

from inspector.domain.recipe import ModelSpec
from inspector.domain.traits import Trait

OFFERED = (Trait.PART, Trait.ROTATION)
"""In the order they are shown."""


def overrides_of(model: ModelSpec) -> dict[Trait, str]:
    """What a person chose; a trait that is not among them is left to the references."""
    return {trait: value for trait in Trait if (value := model.trait(trait)) is not None}


def with_override(model: ModelSpec, trait: Trait, value: str) -> ModelSpec:
    """The settings with another choice for one trait; an empty value leaves it to the references."""
    chosen = {str(name): one for name, one in overrides_of(model).items() if name is not trait}
    if value:
        chosen[trait] = value
    return model.with_traits(chosen)
