"""An explainer of a stored recipe version, with a model of its own."""

from typing import TYPE_CHECKING

from inspector.domain.recipe import RecipeKey
from inspector.station import Explainer, open_recipe

if TYPE_CHECKING:
    from inspector.app.services import Services


def open_explainer(services: "Services", key: RecipeKey) -> Explainer:
    """Open a recipe version to explain its parts; the thread that calls it is the only one to use it.

    Costs what opening a recipe costs, and one description of every reference image.

    Raises:
        DataFault: No such recipe, one of its files was changed, or its method cannot explain itself.
        WeightsMissing: The backbone's weights are not on this machine.
    """
    recipes = services.recipes
    recipe = recipes.load(key)
    references = recipes.reference_pixels(recipe)
    folder = recipes.model_folder(key)
    opened = open_recipe(recipe, references, model_folder=folder, factory=services.models)
    return Explainer(opened, references)
