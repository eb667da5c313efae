"""A recipe version, as the inference thread gets it ready: its files, its limits, its camera, its views."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from inspector.app.views import further_cameras, view_openers
from inspector.domain.recipe import RecipeKey
from inspector.station import OpenedRecipe, RecipeOpener, open_recipe

if TYPE_CHECKING:
    from inspector.app.services import Services


def recipe_opener(services: "Services", key: RecipeKey) -> RecipeOpener:
    """How this version is got ready; everything that can be wrong with its files is told here.

    Raises:
        DataFault: No such recipe, or one of its files was changed.
    """
    recipes = services.recipes
    recipe = recipes.load(key)
    folder = recipes.model_folder(key)
    services.scales.of(key)  # a damaged one is told here, not with every part

    def open_it() -> OpenedRecipe:
        references = recipes.reference_pixels(recipe)
        opened = open_recipe(recipe, references, model_folder=folder, factory=services.models)
        return replace(opened, scale=lambda: services.scales.of(key))

    limits, camera = partial(recipes.limits, key), recipes.camera(key)
    views, cameras = view_openers(services, recipe), partial(further_cameras, recipe)
    return RecipeOpener(recipe, limits, open_it, camera, views, cameras)
