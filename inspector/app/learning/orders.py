"""Which model a learning uses where a person names none, or names one."""

from dataclasses import replace

from inspector.domain.recipe import ModelSpec, Recipe
from inspector.models import spec_of
from inspector.station import as_asked


def chosen_or_same_model(base: Recipe, model: str | None) -> ModelSpec:
    """The model of a learning: a named one, else the base's; what a person chose about the part is kept.

    Raises:
        DataFault: There is no such model.
    """
    same = as_asked(base)
    if model is None:
        return same
    return replace(spec_of(model), may_rotate=same.may_rotate, traits=same.traits)
