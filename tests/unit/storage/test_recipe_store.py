import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC
from pathlib import Path
from shutil import copytree

import numpy as np
import pytest
from helpers.storage_samples import MODEL_HASH, NOON, draft, finite, limits, noise, texts, times, write_model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.domain.errors import DataFault, EnvironmentFault, ProgrammingFault
from inspector.domain.part import PartFrame
from inspector.domain.recipe import (
    Alignment,
    AlignmentMethod,
    Calibration,
    HeldOutScore,
    ModelSpec,
    Recipe,
    RecipeKey,
    ReferenceImage,
)
from inspector.domain.region import Polygon, Rectangle, Region, RotatedRectangle
from inspector.domain.traits import TRAIT_OPTIONS, Trait, TraitChoice
from inspector.domain.verdict import Limits
from inspector.storage import DraftImage, RecipeStore
from inspector.storage.recipe_folders import ABANDONED_S, RecipeFolders
from inspector.storage.recipe_manifest import FORMAT_VERSION, to_manifest, to_recipe
from inspector.storage.recipe_seal import MANIFEST, manifest_bytes, read_manifest, sealed

QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
GOODS = [noise(1), noise(2)]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "recipes"


@pytest.fixture
def store(folder: Path) -> RecipeStore:
    return RecipeStore(folder)


@pytest.fixture
def recipe(store: RecipeStore) -> Recipe:
    return store.create(draft(), GOODS, write_model)


def test_a_new_recipe_is_version_1_and_complete(store: RecipeStore, recipe: Recipe) -> None:
    assert recipe.key == RecipeKey("washer", 1)
    assert store.load(recipe.key) == recipe
    assert recipe.created_at.tzinfo is UTC
    assert [image.origin for image in recipe.references] == ["a.png", ""]
    assert recipe.model_hash == MODEL_HASH
    for read, good in zip(store.reference_pixels(recipe), GOODS, strict=True):
        assert np.array_equal(read, good)
    assert (store.model_folder(recipe.key) / "more" / "index.bin").read_bytes() == b"index"


def test_the_next_version_leaves_the_first_as_it_was(store: RecipeStore, recipe: Recipe) -> None:
    second = store.create(replace(draft(), note="teach as good"), GOODS[:1], write_model)
    other = store.create(draft("housing"), GOODS, write_model)
    assert second.key == RecipeKey("washer", 2)
    assert store.load(recipe.key) == recipe
    assert store.names() == ["housing", "washer"]
    assert store.versions("washer") == [1, 2]
    assert store.versions("unknown") == []
    assert [summary.recipe for summary in store.list()] == [other, recipe, second]


def test_a_recipe_needs_references(store: RecipeStore) -> None:
    with pytest.raises(ProgrammingFault):
        store.create(draft(), [], write_model)


def test_names_differing_in_case_only_are_refused(store: RecipeStore, recipe: Recipe) -> None:
    with pytest.raises(DataFault, match="upper and lower case") as caught:
        store.create(draft("Washer"), GOODS, write_model)
    assert "Use washer" in caught.value.way_out


def test_an_unknown_version_lists_what_exists(store: RecipeStore, recipe: Recipe) -> None:
    with pytest.raises(DataFault, match="washer has v1"):
        store.load(RecipeKey("washer", 3))
    with pytest.raises(DataFault, match="recipe list"):
        store.load(RecipeKey("nut", 1))
    with pytest.raises(DataFault, match="cannot be a recipe name"):
        store.load(RecipeKey("../washer", 1))


# What happens to a version's files


def flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


@pytest.mark.parametrize(
    "name", ["reference-2.png", "model/model.safetensors", "model/more/index.bin", MANIFEST]
)
def test_a_changed_byte_is_refused_by_the_name_of_the_file(
    store: RecipeStore, recipe: Recipe, folder: Path, name: str
) -> None:
    flip(folder / "washer" / "v1" / name)
    with pytest.raises(DataFault, match=Path(name).name) as caught:
        store.load(recipe.key)
    assert caught.value.way_out


@QUICK
@given(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_no_flipped_bit_of_the_manifest_changes_the_recipe(
    tmp_path_factory: pytest.TempPathFactory, at: float, bit: int
) -> None:
    folder = tmp_path_factory.mktemp("version")
    recipe = Recipe(
        RecipeKey("washer", 1),
        NOON,
        "anna",
        (ReferenceImage("reference-1.png", "0" * 64),),
        ModelSpec(),
        MODEL_HASH,
        Calibration((HeldOutScore(0, 1, 0.25),), Limits(0.5, 0.75), "s"),
    )
    path = folder / MANIFEST
    path.write_bytes(manifest_bytes(sealed(to_manifest(recipe, {"reference-1.png": "0" * 64}))))
    data = bytearray(path.read_bytes())
    data[int(at * len(data))] ^= 1 << bit
    path.write_bytes(data)
    try:
        read = to_recipe(read_manifest(folder))
    except DataFault:
        return
    assert read == recipe


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda version: (version / "model" / "model.safetensors").unlink(), "model.safetensors is missing"),
        (lambda version: (version / "model" / "extra.py").touch(), "extra.py does not belong"),
        (lambda version: (version / ".hidden").touch(), ".hidden does not belong"),
        (lambda version: (version / "link").symlink_to("/etc/passwd"), "link is a link"),
        (lambda version: (version / "model" / "here").symlink_to(version), "here is a link"),
        (lambda version: (version / MANIFEST).unlink(), "manifest.json is missing"),
        (lambda version: (version / MANIFEST).write_text("{"), "is not usable"),
        (lambda version: (version / MANIFEST).write_text("[" * 100_000), "is not usable"),
        (lambda version: (version / MANIFEST).write_text(" " * 5_000_000), "is not usable"),
        (lambda version: edit(version, format_version=FORMAT_VERSION + 1), "newer Inspector"),
        (lambda version: edit(version, surprise=1), "surprise"),
        (lambda version: edit(version, note="other"), "was changed"),
        (lambda version: edit(version, sha256=""), "was changed"),
        (lambda version: edit(version, created_at="2026-11-22T12:00:00"), "created_at"),
        (lambda version: edit(version, references=5), "references"),
    ],
)
def test_a_version_that_is_not_as_it_was_made_is_refused(
    store: RecipeStore, recipe: Recipe, folder: Path, change: Callable[[Path], object], words: str
) -> None:
    change(folder / "washer" / "v1")
    with pytest.raises(DataFault) as caught:
        store.load(recipe.key)
    assert words in str(caught.value)


def edit(version: Path, **values: object) -> None:
    path = version / MANIFEST
    path.write_text(json.dumps(json.loads(path.read_text()) | values))


def test_a_version_under_another_number_is_refused(store: RecipeStore, recipe: Recipe, folder: Path) -> None:
    (folder / "washer" / "v1").rename(folder / "washer" / "v2")
    with pytest.raises(DataFault, match="holds washer v1"):
        store.load(RecipeKey("washer", 2))


def test_a_damaged_version_is_listed_with_its_problem(
    store: RecipeStore, recipe: Recipe, folder: Path
) -> None:
    store.create(draft(), GOODS, write_model)
    flip(folder / "washer" / "v1" / MANIFEST)
    first, second = store.list()
    assert first.recipe is None
    assert MANIFEST in first.problem
    assert second.recipe == store.load(second.key)


# Slow and quick half


def test_a_prepared_version_is_complete_but_invisible_until_it_is_committed(
    store: RecipeStore, recipe: Recipe, folder: Path
) -> None:
    prepared = store.prepare(draft(), GOODS, write_model)
    assert store.versions("washer") == [1]
    other = store.create(draft(), GOODS[:1], write_model)
    made = store.commit(prepared)
    assert (other.key.version, made.key.version) == (2, 3)
    assert store.load(made.key) == made
    prepared.discard()
    assert store.load(made.key) == made
    assert list((folder / ".unfinished").iterdir()) == []


def test_a_discarded_version_leaves_nothing_and_cannot_be_committed(
    store: RecipeStore, recipe: Recipe, folder: Path
) -> None:
    with store.prepare(draft(), GOODS, write_model) as prepared:
        pass
    prepared.discard()
    assert list((folder / ".unfinished").iterdir()) == []
    with pytest.raises(EnvironmentFault):
        store.commit(prepared)
    assert store.versions("washer") == [1]


def test_a_commit_that_failed_can_be_repeated(store: RecipeStore, folder: Path) -> None:
    with store.prepare(draft(), GOODS, write_model) as prepared:
        (folder / "washer").touch()
        with pytest.raises(EnvironmentFault):
            store.commit(prepared)
        (folder / "washer").unlink()
        assert store.load(store.commit(prepared).key).key == RecipeKey("washer", 1)


# Crashes and full disks


class Crash(BaseException):
    """Stands for the process being killed."""


@pytest.mark.parametrize("error", [Crash(), EnvironmentFault("The disk is full."), OSError(28, "no space")])
def test_an_unfinished_version_is_never_visible(
    store: RecipeStore, recipe: Recipe, folder: Path, error: BaseException
) -> None:
    def fail(model_folder: Path) -> str:
        write_model(model_folder)
        raise error

    with pytest.raises((Crash, EnvironmentFault)):
        store.create(draft(), GOODS, fail)
    assert store.versions("washer") == [1]
    assert store.load(recipe.key) == recipe
    assert list((folder / ".unfinished").iterdir()) == []


def test_what_a_crash_left_is_removed_at_the_next_opening_but_not_what_is_being_written(folder: Path) -> None:
    RecipeStore(folder)
    left, fresh = folder / ".unfinished" / "left", folder / ".unfinished" / "fresh"
    for path in (left, fresh):
        (path / "model").mkdir(parents=True)
        (path / "model" / "x").touch()
    for path in (left, *left.rglob("*")):
        os.utime(path, (1, fresh.stat().st_mtime - ABANDONED_S - 60))
    store = RecipeStore(folder)
    assert store.names() == []
    assert list((folder / ".unfinished").iterdir()) == [fresh]


def test_a_version_another_program_just_made_is_never_replaced(
    store: RecipeStore, recipe: Recipe, folder: Path
) -> None:
    def meanwhile(model_folder: Path) -> str:
        RecipeStore(folder).create(draft(), GOODS, write_model)
        return write_model(model_folder)

    assert store.create(draft(), GOODS[:1], meanwhile).key == RecipeKey("washer", 3)
    assert len(store.load(RecipeKey("washer", 2)).references) == 2
    folders = RecipeFolders(folder)
    late = folders.unfinished()
    (late / MANIFEST).touch()
    with pytest.raises(EnvironmentFault, match="another program"):
        folders.publish(late, RecipeKey("washer", 2), offered=None)
    assert len(store.load(RecipeKey("washer", 2)).references) == 2


def test_a_folder_that_cannot_be_used_is_said(tmp_path: Path) -> None:
    (tmp_path / "recipes").touch()
    with pytest.raises(EnvironmentFault, match="recipes"):
        RecipeStore(tmp_path / "recipes")


# Active version and limits


def test_activation_is_a_pointer(store: RecipeStore, recipe: Recipe, folder: Path) -> None:
    assert store.active() is None
    assert store.active_version("washer") == 1
    second = store.create(draft(), GOODS, write_model)
    other = store.create(draft("housing"), GOODS, write_model)
    assert store.active_version("washer") == 2
    store.activate(recipe.key)
    store.activate(other.key)
    assert store.active() == other.key
    assert store.active_version("washer") == 1
    assert RecipeStore(folder).active() == other.key
    assert [summary.active for summary in store.list()] == [True, False, False]
    store.activate(second.key)
    assert store.active_version("washer") == 2


def test_only_what_exists_can_be_activated(store: RecipeStore, recipe: Recipe) -> None:
    store.activate(recipe.key)
    with pytest.raises(DataFault, match="no recipe washer v7"):
        store.activate(RecipeKey("washer", 7))
    with pytest.raises(DataFault, match="Existing recipes: washer"):
        store.active_version("nut")
    assert store.active() == recipe.key


@pytest.mark.parametrize("content", ["{", "[]", '{"name": "../x", "versions": {"../x": 1}}'])
def test_a_damaged_pointer_blocks_nothing_and_is_mended_by_activating(
    store: RecipeStore, recipe: Recipe, folder: Path, content: str, caplog: pytest.LogCaptureFixture
) -> None:
    (folder / "active.json").write_text(content)
    assert store.active() is None
    assert [(one.key, one.active) for one in store.list()] == [(recipe.key, False)]
    (problem,) = store.problems()
    assert "active.json is damaged" in problem
    assert [line.message for line in caplog.records] == [problem]
    with pytest.raises(DataFault, match=r"active\.json is damaged"):
        store.active_version("washer")
    store.activate(recipe.key)
    assert (store.active(), store.active_version("washer")) == (recipe.key, 1)
    assert store.problems() == []


@pytest.mark.parametrize("stray", ["washer (backup)", "con", "e\u0301", "x "])
def test_a_stray_folder_is_skipped_and_reported(
    store: RecipeStore, recipe: Recipe, folder: Path, stray: str, caplog: pytest.LogCaptureFixture
) -> None:
    copytree(folder / "washer", folder / stray)
    assert store.names() == ["washer"]
    assert [one.key for one in store.list()] == [recipe.key]
    assert store.create(draft(), GOODS, write_model).key == RecipeKey("washer", 2)
    (problem,) = store.problems()
    assert repr(stray) in problem
    assert [line.levelname for line in caplog.records] == ["WARNING"]
    assert repr(stray) in caplog.text


def test_a_pointer_to_a_removed_recipe_points_to_nothing(
    store: RecipeStore, recipe: Recipe, folder: Path
) -> None:
    store.activate(recipe.key)
    (folder / "washer").rename(folder.parent / "elsewhere")
    assert store.active() is None


def test_limits_are_the_proposed_ones_until_a_person_moves_them(store: RecipeStore, recipe: Recipe) -> None:
    proposed, moved = Limits(0.1, 0.1 + 0.2), Limits(1 / 3, 2 / 3)
    assert store.limits(recipe.key) == proposed
    assert store.set_limits(recipe.key, moved) == proposed
    assert store.set_limits(recipe.key, Limits(1, 2)) == moved
    assert store.limits(recipe.key) == Limits(1, 2)
    assert store.load(recipe.key) == recipe
    second = store.create(draft(), GOODS, write_model)
    assert store.limits(second.key) == proposed


def test_damaged_limits_say_what_to_do(store: RecipeStore, recipe: Recipe, folder: Path) -> None:
    for content in ("{", '{"review": 2, "reject": 1}', '{"review": 1, "reject": 2, "x": 3}'):
        (folder / "washer" / "v1.limits.json").write_text(content)
        with pytest.raises(DataFault, match=r"v1\.limits\.json is damaged"):
            store.limits(recipe.key)


# The stored form

sides = st.floats(min_value=0, exclude_min=True, max_value=1e6)
shapes = (
    st.builds(Rectangle, finite, finite, sides, sides)
    | st.builds(RotatedRectangle, finite, finite, sides, sides, finite)
    | st.builds(Polygon, st.lists(st.tuples(finite, finite), min_size=3, max_size=5).map(tuple))
)
regions = st.just(Region()) | st.builds(
    Region, st.none() | shapes, st.lists(shapes, max_size=2).map(tuple), st.just((640, 480))
)
options = st.lists(
    st.tuples(texts, finite | st.integers(-(2**60), 2**60) | texts | st.booleans()), max_size=4
).map(tuple)
parts = st.builds(
    PartFrame,
    st.tuples(*[st.integers(1, 32).map(lambda count: 32 * count)] * 2),
    st.floats(1 / 256, 256),
    st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6)),
    st.booleans(),
)
choices = st.sampled_from(Trait).flatmap(
    lambda trait: st.builds(
        TraitChoice,
        st.just(trait),
        st.sampled_from([value for value, _ in TRAIT_OPTIONS[trait]]),
        texts,
        st.booleans(),
    )
)
recipes = st.builds(
    Recipe,
    key=st.just(RecipeKey("washer", 1)),
    created_at=times,
    created_by=texts,
    references=st.just((ReferenceImage("reference-1.png", "0" * 64, "camera 1"),)),
    model=st.builds(ModelSpec, texts, texts, st.integers(1, 999), st.booleans(), options),
    model_hash=st.just(MODEL_HASH),
    calibration=st.builds(
        Calibration,
        st.lists(st.builds(HeldOutScore, st.integers(0, 9), st.integers(0, 9), finite), max_size=4).map(
            tuple
        ),
        limits,
        texts,
        st.booleans(),
    ),
    region=regions,
    alignment=st.builds(Alignment, st.sampled_from(AlignmentMethod), st.floats(0, 1)),
    source=texts,
    note=texts,
    part=st.none() | parts,
    choices=st.lists(choices, max_size=3).map(tuple),
    defects=st.just(()) | st.just((ReferenceImage("defect-1.png", "1" * 64, "record 12"),)),
)


@QUICK
@given(recipe=recipes)
def test_every_recipe_comes_back_exactly(tmp_path_factory: pytest.TempPathFactory, recipe: Recipe) -> None:
    folder = tmp_path_factory.mktemp("version")
    (folder / MANIFEST).write_bytes(
        manifest_bytes(sealed(to_manifest(recipe, {"reference-1.png": "0" * 64})))
    )
    read = to_recipe(read_manifest(folder))
    assert read == recipe
    assert [type(value) for _, value in read.model.options] == [
        type(value) for _, value in recipe.model.options
    ]


def test_a_version_from_before_parts_were_cut_out_still_opens_as_it_was(
    store: RecipeStore, recipe: Recipe, folder: Path
) -> None:
    """Format 1 had neither window nor traits; its seal was taken over its own fields."""
    path = folder / "washer" / "v1" / MANIFEST
    document = json.loads(path.read_bytes())
    del document["part"], document["choices"], document["defects"], document["camera"], document["sha256"]
    del document["model"]["traits"]
    document["format_version"] = 1
    _reseal(path, document)
    assert store.load(recipe.key) == recipe


def test_a_version_from_before_defects_were_kept_still_opens_as_it_was(
    store: RecipeStore, recipe: Recipe, folder: Path
) -> None:
    path = folder / "washer" / "v1" / MANIFEST
    document = json.loads(path.read_bytes())
    del document["defects"], document["camera"], document["sha256"]
    document["format_version"] = 2
    _reseal(path, document)
    assert store.load(recipe.key) == recipe
    assert store.defect_pixels(recipe) == []


def test_a_version_from_before_cameras_were_kept_still_opens_as_it_was(
    store: RecipeStore, recipe: Recipe, folder: Path
) -> None:
    path = folder / "washer" / "v1" / MANIFEST
    document = json.loads(path.read_bytes())
    del document["camera"], document["sha256"]
    document["format_version"] = 3
    _reseal(path, document)
    assert store.load(recipe.key) == recipe
    assert store.camera(recipe.key) is None


def _reseal(path: Path, document: dict[str, object]) -> None:
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"))
    document["sha256"] = hashlib.sha256(canonical.encode()).hexdigest()
    path.write_text(json.dumps(document))


def test_confirmed_defects_are_kept_with_the_version_and_travel_in_its_package(
    store: RecipeStore, tmp_path: Path
) -> None:
    defects = (DraftImage(noise(7), "record 12"), DraftImage(noise(8), "record 15"))
    made = store.create(replace(draft(), defects=defects), [noise(1)], write_model)
    assert [(one.file, one.origin) for one in made.defects] == [
        ("defect-1.png", "record 12"),
        ("defect-2.png", "record 15"),
    ]
    store.export(made.key, tmp_path / "x.inspector-recipe")
    other = RecipeStore(tmp_path / "other")
    arrived = other.load(other.import_package(tmp_path / "x.inspector-recipe"))
    assert arrived.defects == made.defects
    for image, pixels in zip(defects, other.defect_pixels(arrived), strict=True):
        assert np.array_equal(image.pixels, pixels)


def test_a_changed_defect_is_noticed(store: RecipeStore, folder: Path) -> None:
    made = store.create(
        replace(draft(), name="plate", defects=(DraftImage(noise(7)),)), [noise(1)], write_model
    )
    (folder / "plate" / "v1" / "defect-1.png").write_bytes(b"other")
    with pytest.raises(DataFault, match=r"defect-1\.png was changed"):
        store.load(made.key)


def test_a_bare_name_keeps_standing_for_a_version_when_a_newer_one_comes(store: RecipeStore) -> None:
    first = store.create(draft("plate"), [noise(1)], write_model)
    store.keep_standing("plate")
    store.create(draft("plate"), [noise(2)], write_model)
    assert store.active() is None
    assert store.active_version("plate") == first.key.version


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("part", {"size": [4096, 256], "scale": 1.0, "centre": [0.0, 0.0], "turned": False}),
        ("part", {"size": [256, 250], "scale": 1.0, "centre": [0.0, 0.0], "turned": False}),
        ("part", {"size": [256, 256], "scale": 1e-9, "centre": [0.0, 0.0], "turned": False}),
        ("part", {"size": [256, 256], "scale": 1.0, "centre": [1e300, 0.0], "turned": False}),
        ("choices", [{"trait": "colour", "value": "red", "reason": "", "automatic": True}]),
        ("choices", [{"trait": "part", "value": "red", "reason": "", "automatic": True}]),
        ("choices", [{"trait": "part", "value": "object", "reason": "x" * 501, "automatic": True}]),
        ("model", {"traits": [["colour", "red"]]}),
    ],
)
def test_a_sealed_manifest_with_a_window_or_trait_that_cannot_be_is_refused(
    store: RecipeStore, recipe: Recipe, folder: Path, field: str, value: object
) -> None:
    path = folder / "washer" / "v1" / MANIFEST
    document = json.loads(path.read_bytes())
    document[field] = {**document[field], **value} if field == "model" else value  # type: ignore[dict-item]
    del document["sha256"]
    canonical = json.dumps(document, sort_keys=True, separators=(",", ":"))
    document["sha256"] = hashlib.sha256(canonical.encode()).hexdigest()
    path.write_text(json.dumps(document))
    with pytest.raises(DataFault):
        store.load(recipe.key)
