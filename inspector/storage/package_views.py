"""The further views of an imported recipe: a package names their recipes, it does not hold them."""

from dataclasses import replace
from typing import Protocol

from inspector.domain.errors import DataFault
from inspector.domain.recipe import Recipe, RecipeKey, View
from inspector.storage.manifest_parts import view_part
from inspector.storage.prepared_version import PreparedVersion
from inspector.storage.recipe_manifest import to_recipe


class Versions(Protocol):
    """What is known here of stored versions."""

    def versions(self, name: str) -> list[int]:
        """Versions of a recipe, ascending; empty where there is none."""

    def load(self, key: RecipeKey) -> Recipe:
        """A recipe whose every file is as it was made."""


def with_views_found(prepared: PreparedVersion, here: Versions) -> PreparedVersion:
    """The same version with its views pointing to the recipes of this station.

    A recipe is told by its model: an import gives it the next free number, so that its version may be
    another one here.

    Raises:
        DataFault: A view's recipe is not here; names the view and the recipe.
    """
    views = to_recipe(prepared.manifest).views
    if not views:
        return prepared
    found = tuple(view_part(replace(view, recipe=_found(view, here))) for view in views)
    return replace(prepared, manifest=prepared.manifest.model_copy(update={"views": found}))


def _found(view: View, here: Versions) -> RecipeKey:
    name, wanted = view.recipe.name, view.recipe.version
    versions = sorted(here.versions(name), key=lambda version: (version != wanted, -version))
    for version in versions:
        if here.load(RecipeKey(name, version)).model_hash == view.model_hash:
            return RecipeKey(name, version)
    raise DataFault(
        f"its view {view.name} needs the recipe {view.recipe}, which is not here; import that package first"
    )
