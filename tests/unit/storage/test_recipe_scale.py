"""The scale of a recipe: of the version, in force beside it, with it in its package."""

import json
import zipfile
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from helpers.storage_samples import draft, noise, write_model

from inspector.domain.errors import DataFault
from inspector.domain.recipe import Recipe
from inspector.domain.scale import Scale, ScaleMethod
from inspector.storage import RecipeStore

MADE = datetime(2026, 11, 22, 12, 0, 0, 123456, tzinfo=UTC)
FIRST = Scale(0.1 + 0.2, ScaleMethod.CHESSBOARD, (32, 24), MADE, 0.12, "8 x 6 squares of 5 mm")
SECOND = Scale(0.25, ScaleMethod.DISTANCE, (64, 48), MADE, None, "25 mm over 100.0 px")


@pytest.fixture
def store(tmp_path: Path) -> RecipeStore:
    return RecipeStore(tmp_path / "recipes")


@pytest.fixture
def recipe(store: RecipeStore) -> Recipe:
    return store.create(replace(draft(), scale=FIRST), [noise(1)], write_model)


def test_a_version_without_a_scale_has_none_until_a_person_measures(store: RecipeStore) -> None:
    key = store.create(draft(), [noise(1)], write_model).key
    assert store.scale(key) is None
    assert store.set_scale(key, SECOND) is None
    assert store.scale(key) == SECOND
    assert store.load(key).scale is None, "the version does not change"


def test_the_scale_measured_last_is_in_force(store: RecipeStore, recipe: Recipe) -> None:
    assert store.load(recipe.key).scale == FIRST
    assert store.set_scale(recipe.key, SECOND) == FIRST
    assert store.scale(recipe.key) == SECOND
    store.forget_scale(recipe.key)
    assert store.scale(recipe.key) == FIRST


def test_a_damaged_scale_file_is_named(store: RecipeStore, recipe: Recipe, tmp_path: Path) -> None:
    (tmp_path / "recipes" / "washer" / "v1.scale.json").write_text('{"mm_per_px": "long"}')
    with pytest.raises(DataFault, match=r"v1\.scale\.json is damaged.*measure the scale again"):
        store.scale(recipe.key)


def test_the_scale_in_force_travels_with_its_package(
    store: RecipeStore, recipe: Recipe, tmp_path: Path
) -> None:
    package, other = tmp_path / "x.inspector-recipe", RecipeStore(tmp_path / "other")
    store.export(recipe.key, package)
    assert other.scale(other.import_package(package)) == FIRST
    store.set_scale(recipe.key, SECOND)
    store.export(recipe.key, package)
    arrived = other.import_package(package)
    assert (arrived.version, other.scale(arrived)) == (2, SECOND)


@pytest.mark.parametrize(
    "change",
    [{"mm_per_px": -1.0}, {"frame_size": [0, 4]}, {"spread_px": -0.1}, {"note": "x" * 201}, {"surprise": 1}],
)
def test_a_package_with_a_scale_that_cannot_be_is_refused(
    store: RecipeStore, recipe: Recipe, tmp_path: Path, change: dict[str, object]
) -> None:
    store.set_scale(recipe.key, SECOND)
    good, bad = tmp_path / "good.zip", tmp_path / "bad.zip"
    store.export(recipe.key, good)
    with zipfile.ZipFile(good) as package, zipfile.ZipFile(bad, "w") as changed:
        for name in package.namelist():
            data = package.read(name)
            if name == "scale.json":
                data = json.dumps(json.loads(data) | change).encode()
            changed.writestr(name, data)
    other = RecipeStore(tmp_path / "other")
    with pytest.raises(DataFault, match=r"scale\.json is damaged"):
        other.import_package(bad)
    assert other.names() == []
