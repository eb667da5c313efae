"""A stored recipe version becomes one that can judge."""

from collections.abc import Sequence
from pathlib import Path

from inspector.domain.frame import Pixels
from inspector.domain.recipe import Recipe
from inspector.imaging import prepare
from inspector.models import ModelFactory
from inspector.station.enroll import make_aligner, make_part_finder
from inspector.station.inspect import OpenedRecipe


def open_recipe(
    recipe: Recipe, references: Sequence[Pixels], *, model_folder: Path, factory: ModelFactory
) -> OpenedRecipe:
    """Load, self-test and warm up; in the thread that will judge with it.

    The self-test scores the enrolled images again and refuses a model that gives other scores than on the
    day it was enrolled; it is the warm-up as well.

    Raises:
        DataFault: The artifact is damaged, belongs to another recipe or fails its self-test.
        WeightsMissing: The backbone's weights are not on this machine.
    """
    from inspector.models import load_artifact  # imports torch: only here, in the thread that judges

    aligner = make_aligner(references[0], recipe.alignment, recipe.region)
    part = make_part_finder(recipe.part, references, recipe.region)
    size = recipe.model.input_size
    inputs = [prepare(pixels, recipe.region, size=size, aligner=aligner, part=part) for pixels in references]
    model = load_artifact(factory, model_folder, spec=recipe.model, self_test=inputs)
    return OpenedRecipe(recipe, model, aligner, references[0], part)
