"""Which models can learn what was confirmed, and why each of them."""

from dataclasses import replace

from inspector.decision import SuggestedModel
from inspector.domain.recipe import ModelSpec, Recipe
from inspector.models import ModelEntry, list_models
from inspector.station import as_asked

_NOT_TRAINED = "patchcore"
"""The method that learns within seconds."""


def suggested_models(recipe: Recipe, *, defects: int) -> tuple[SuggestedModel, ...]:
    """The recipe's own model first where it can learn the evidence, then the others that learn from defects.

    Args:
        recipe: The version in use; what a person chose about its part is kept.
        defects: How many confirmed defects wait; without any, the recipe's own model is enough.
    """
    asked = as_asked(recipe)
    entries = sorted(_candidates(asked, defects), key=lambda entry: _order(entry, asked))
    return tuple(_suggested(entry, asked, defects=defects) for entry in entries)


def _candidates(asked: ModelSpec, defects: int) -> list[ModelEntry]:
    own = [entry for entry in list_models() if entry.name == asked.method and entry.available]
    if not defects:
        return own
    able = [entry for entry in list_models() if entry.available and entry.uses_confirmed_defects]
    return [*own, *(entry for entry in able if entry not in own)]


def _order(entry: ModelEntry, asked: ModelSpec) -> tuple[bool, bool, bool]:
    return (not entry.uses_confirmed_defects, entry.name != asked.method, entry.name != _NOT_TRAINED)


def _suggested(entry: ModelEntry, asked: ModelSpec, *, defects: int) -> SuggestedModel:
    if entry.name == asked.method:
        return SuggestedModel(asked, _own_reason(entry, defects=defects))
    return SuggestedModel(replace(asked, method=entry.name, options=()), _other_reason(entry))


def _own_reason(entry: ModelEntry, *, defects: int) -> str:
    if defects and not entry.uses_confirmed_defects:
        return "The model in use; it learns good parts only and leaves confirmed defects out."
    within_seconds = entry.name == _NOT_TRAINED
    return "The model in use; learned within seconds." if within_seconds else "The model in use."


def _other_reason(entry: ModelEntry) -> str:
    if entry.name == _NOT_TRAINED:
        return "Looks for what resembles confirmed defects; learned within seconds."
    return "Trained with confirmed defects; takes as long as you give it."
