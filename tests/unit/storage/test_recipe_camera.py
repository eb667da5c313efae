"""The camera of a recipe: of the enrollment in the version, in force beside it, with it in its package."""

import json
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.storage_samples import draft, noise, write_model

from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault
from inspector.domain.recipe import Recipe
from inspector.storage import RecipeStore

SIZE = (32, 24)  # of `noise`
ENROLLED = RecipeCamera(
    "basler:21034", "Basler", "acA2440-75um", "21034", SIZE, (("exposure_us", 1500.5), ("trigger", "line1"))
)
SAVED = replace(ENROLLED, controls=(("exposure_us", 900.0), ("width", 32), ("flip", True)))


@pytest.fixture
def store(tmp_path: Path) -> RecipeStore:
    return RecipeStore(tmp_path / "recipes")


@pytest.fixture
def recipe(store: RecipeStore) -> Recipe:
    return store.create(replace(draft(), camera=ENROLLED), [noise(1)], write_model)


def test_the_enrolled_camera_is_in_force_until_a_person_saves_another(
    store: RecipeStore, recipe: Recipe
) -> None:
    assert recipe.camera == ENROLLED
    assert store.camera(recipe.key) == ENROLLED
    assert store.set_camera(recipe.key, SAVED) == ENROLLED
    assert store.camera(recipe.key) == SAVED
    assert [type(value) for _, value in store.camera(recipe.key).controls] == [float, int, bool]
    assert store.load(recipe.key).camera == ENROLLED, "the version does not change"
    store.forget_camera(recipe.key)
    assert store.camera(recipe.key) == ENROLLED


def test_another_frame_size_than_the_references_is_refused(store: RecipeStore, recipe: Recipe) -> None:
    with pytest.raises(DataFault, match=r"gives 64 x 24 pixels, the references have 32 x 24\..*enroll"):
        store.set_camera(recipe.key, replace(SAVED, frame_size=(64, 24)))
    assert store.camera(recipe.key) == ENROLLED


def test_a_damaged_camera_file_is_named(store: RecipeStore, recipe: Recipe, tmp_path: Path) -> None:
    (tmp_path / "recipes" / "washer" / "v1.camera.json").write_text('{"source_id": 5}')
    with pytest.raises(DataFault, match=r"v1\.camera\.json is damaged.*save the camera settings again"):
        store.camera(recipe.key)


def test_the_camera_in_force_travels_with_its_package(
    store: RecipeStore, recipe: Recipe, tmp_path: Path
) -> None:
    package, other = tmp_path / "x.inspector-recipe", RecipeStore(tmp_path / "other")
    store.export(recipe.key, package)
    assert other.camera(other.import_package(package)) == ENROLLED
    store.set_camera(recipe.key, SAVED)
    store.export(recipe.key, package)
    arrived = other.import_package(package)
    assert (arrived.version, other.camera(arrived)) == (2, SAVED)
    assert other.load(arrived).camera == ENROLLED


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"controls": [["a" * 101, 1]]}, "camera.json is damaged"),
        ({"controls": [["gain", 1]] * 201}, "camera.json is damaged"),
        ({"frame_size": [33, 24]}, "33 x 24 pixels"),
        ({"surprise": 1}, "camera.json is damaged"),
    ],
)
def test_a_package_with_a_camera_that_cannot_be_is_refused(
    store: RecipeStore, recipe: Recipe, tmp_path: Path, change: dict[str, object], words: str
) -> None:
    store.set_camera(recipe.key, SAVED)
    good, bad = tmp_path / "good.zip", tmp_path / "bad.zip"
    store.export(recipe.key, good)
    with zipfile.ZipFile(good) as package, zipfile.ZipFile(bad, "w") as changed:
        for name in package.namelist():
            data = package.read(name)
            if name == "camera.json":
                data = json.dumps(json.loads(data) | change).encode()
            changed.writestr(name, data)
    other = RecipeStore(tmp_path / "other")
    with pytest.raises(DataFault, match=words):
        other.import_package(bad)
    assert other.names() == []
