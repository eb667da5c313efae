import hashlib
import io
import stat
import struct
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from shutil import rmtree

import pytest
from helpers.storage_samples import MODEL_HASH, TINY, draft, noise, write_model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.verdict import Limits
from inspector.models import artifact_hash
from inspector.storage import RecipeStore, package_check
from inspector.storage.package_content import model_hash
from inspector.storage.recipe_manifest import RecipeManifest
from inspector.storage.recipe_package import LIMITS, unpack
from inspector.storage.recipe_seal import MANIFEST, file_hashes, manifest_bytes, sealed

GOODS = [noise(1), noise(2)]


@pytest.fixture
def store(tmp_path: Path) -> RecipeStore:
    return RecipeStore(tmp_path / "recipes")


@pytest.fixture
def recipe(store: RecipeStore) -> Recipe:
    return store.create(draft(), GOODS, write_model)


@pytest.fixture
def package(store: RecipeStore, recipe: Recipe, tmp_path: Path) -> Path:
    store.set_limits(recipe.key, Limits(0.25, 1 / 3))
    path = tmp_path / "washer.inspector-recipe"
    store.export(recipe.key, path)
    return path


def everything_below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*")}


def test_a_package_arrives_on_another_station_as_it_left(
    store: RecipeStore, recipe: Recipe, package: Path, tmp_path: Path
) -> None:
    other = RecipeStore(tmp_path / "other")
    assert other.import_package(package) == recipe.key
    assert other.load(recipe.key) == recipe
    assert other.active() is None
    assert (other.model_folder(recipe.key) / "more" / "index.bin").read_bytes() == b"index"


def test_where_the_name_exists_it_becomes_the_next_version(
    store: RecipeStore, recipe: Recipe, package: Path
) -> None:
    key = store.import_package(package)
    assert key == RecipeKey("washer", 2)
    imported = store.load(key)
    assert (imported.references, imported.model_hash) == (recipe.references, recipe.model_hash)
    assert store.load(recipe.key) == recipe


def test_limits_of_a_package_are_offered_and_never_put_in_force(
    store: RecipeStore, recipe: Recipe, package: Path, tmp_path: Path
) -> None:
    rebuild(package, lambda files: files.update({LIMITS: b'{"review": 1e300, "reject": 1e300}'}))
    other = RecipeStore(tmp_path / "other")
    with other.prepare_import(package) as prepared:
        assert other.names() == []
        assert prepared.offered_limits == Limits(1e300, 1e300)
        key = other.commit(prepared).key
    assert other.limits(key) == recipe.calibration.proposed
    assert other.offered_limits(key) == Limits(1e300, 1e300)
    other.set_limits(key, Limits(1, 2))
    assert other.offered_limits(key) == Limits(1e300, 1e300)


def test_a_package_with_the_proposed_limits_offers_none(
    store: RecipeStore, recipe: Recipe, tmp_path: Path
) -> None:
    store.export(recipe.key, tmp_path / "x.inspector-recipe")
    key = store.import_package(tmp_path / "x.inspector-recipe")
    assert (store.offered_limits(key), store.limits(key)) == (None, recipe.calibration.proposed)
    with pytest.raises(DataFault, match="no recipe washer v9"):
        store.offered_limits(RecipeKey("washer", 9))


def test_a_version_never_appears_with_limits_that_a_removed_one_left(
    store: RecipeStore, recipe: Recipe, package: Path, tmp_path: Path
) -> None:
    key = store.import_package(package)
    store.set_limits(key, Limits(5, 6))
    rmtree(store.model_folder(key).parent)
    again = store.create(draft(), GOODS, write_model)
    assert again.key == key
    assert (store.limits(key), store.offered_limits(key)) == (recipe.calibration.proposed, None)


def reseal(files: dict[str, bytes], **values: object) -> None:
    """Change the manifest as somebody who knows the format would."""
    old = RecipeManifest.model_validate_json(files[MANIFEST])
    hashes = {
        name: hashlib.sha256(data).hexdigest()
        for name, data in files.items()
        if name not in {MANIFEST, LIMITS}
    }
    changed = RecipeManifest.model_validate(old.model_dump() | {"files": hashes} | values)
    files[MANIFEST] = manifest_bytes(sealed(changed))


def test_a_package_whose_model_is_not_the_named_one_is_refused(
    store: RecipeStore, recipe: Recipe, package: Path, tmp_path: Path
) -> None:
    def other_model(files: dict[str, bytes]) -> None:
        files["model/model.safetensors"] = b"other"
        reseal(files)

    def no_model_manifest(files: dict[str, bytes]) -> None:
        del files["model/manifest.json"]
        reseal(files)

    original = package.read_bytes()
    for change, words in (
        (lambda files: reseal(files, model_hash="0" * 64), "model_hash"),
        (other_model, "model_hash"),
        (no_model_manifest, "model/manifest.json is missing"),
    ):
        package.write_bytes(original)
        rebuild(package, change)
        with pytest.raises(DataFault, match=words):
            store.import_package(package)
    package.write_bytes(original)
    rebuild(package, lambda files: reseal(files))
    assert store.import_package(package) == RecipeKey("washer", 2)


def test_the_model_hash_is_the_one_the_models_folder_computes(store: RecipeStore, recipe: Recipe) -> None:
    folder = store.model_folder(recipe.key)
    assert model_hash(file_hashes(folder.parent)) == artifact_hash(folder) == MODEL_HASH


def many_references(files: dict[str, bytes], number: int, image: bytes) -> None:
    names = [f"reference-{count}.png" for count in range(1, number + 1)]
    files.update(dict.fromkeys(names, image))
    digest = hashlib.sha256(image).hexdigest()
    reseal(files, references=[{"file": name, "sha256": digest, "origin": ""} for name in names])


def claimed_png(width: int, height: int) -> bytes:
    """A PNG header with nothing behind it: decoding it fails, so a test shows that nobody tried."""
    return b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR" + struct.pack(">II", width, height) + bytes(5)


@pytest.mark.parametrize(
    ("number", "image", "words"),
    [
        (65, claimed_png(8, 8), "65 reference images"),
        (7, claimed_png(8000, 8000), "more than 400 megapixels"),
        (2, claimed_png(60_000, 60_000), "60000 x 60000"),
        (2, claimed_png(8, 8), "damaged"),
    ],
)
def test_too_many_or_too_large_references_are_refused_before_decoding(
    package: Path, tmp_path: Path, number: int, image: bytes, words: str
) -> None:
    rebuild(package, lambda files: many_references(files, number, image))
    other = RecipeStore(tmp_path / "other")
    with pytest.raises(DataFault, match=words):
        other.import_package(package)
    assert everything_below(tmp_path / "other") == {".unfinished"}


def test_too_many_defects_are_refused_before_decoding(package: Path, tmp_path: Path) -> None:
    def change(files: dict[str, bytes]) -> None:
        names = [f"defect-{count}.png" for count in range(1, 66)]
        files.update(dict.fromkeys(names, claimed_png(8, 8)))
        digest = hashlib.sha256(claimed_png(8, 8)).hexdigest()
        reseal(files, defects=[{"file": name, "sha256": digest, "origin": ""} for name in names])

    rebuild(package, change)
    with pytest.raises(DataFault, match="65 images of defects"):
        RecipeStore(tmp_path / "other").import_package(package)


def test_a_version_no_station_would_import_is_not_exported(store: RecipeStore, tmp_path: Path) -> None:
    key = store.create(draft(), [TINY] * 65, write_model).key
    with pytest.raises(DataFault, match="washer v1 cannot be exported: it holds 65"):
        store.export(key, tmp_path / "x.inspector-recipe")


def test_a_name_that_differs_in_case_joins_the_existing_recipe(package: Path, tmp_path: Path) -> None:
    other = RecipeStore(tmp_path / "other")
    other.create(draft("WASHER"), GOODS, write_model)
    assert other.import_package(package) == RecipeKey("WASHER", 2)
    assert other.load(RecipeKey("WASHER", 2)).key.name == "WASHER"


def test_a_damaged_version_is_not_exported(store: RecipeStore, recipe: Recipe, tmp_path: Path) -> None:
    (store.model_folder(recipe.key) / "model.safetensors").write_bytes(b"other")
    with pytest.raises(DataFault, match=r"model\.safetensors was changed"):
        store.export(recipe.key, tmp_path / "x.inspector-recipe")
    assert not list(tmp_path.glob("*.inspector-recipe"))


def test_an_export_that_cannot_be_written_leaves_nothing(
    store: RecipeStore, recipe: Recipe, tmp_path: Path
) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(EnvironmentFault):
        store.export(recipe.key, tmp_path / "file" / "x.inspector-recipe")


def rebuild(package: Path, change: Callable[[dict[str, bytes]], object]) -> None:
    """The package with its files changed, as a zip tool would write it."""
    with zipfile.ZipFile(package) as old:
        files = {name: old.read(name) for name in old.namelist()}
    change(files)
    with zipfile.ZipFile(package, "w") as new:
        for name, data in files.items():
            new.writestr(name, data)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            lambda files: files.update({"model/model.safetensors": b"other"}),
            "model/model.safetensors was changed",
        ),
        (lambda files: files.pop("reference-1.png"), "reference-1.png is missing"),
        (lambda files: files.update({"model/extra.py": b"import os"}), "model/extra.py does not belong"),
        (lambda files: files.pop(MANIFEST), "manifest.json"),
        (lambda files: files.pop(LIMITS), "limits.json"),
        (lambda files: files.update({LIMITS: b'{"review": 2, "reject": 1}'}), "limits.json is damaged"),
        (lambda files: files.update({MANIFEST: files[MANIFEST].replace(b"anna", b"emma")}), "was changed"),
        (lambda files: files.update({MANIFEST: b'{"format_version": 9}'}), "newer Inspector"),
    ],
)
def test_a_changed_package_is_refused_and_nothing_is_stored(
    package: Path, tmp_path: Path, change: Callable[[dict[str, bytes]], object], words: str
) -> None:
    rebuild(package, change)
    other = RecipeStore(tmp_path / "other")
    with pytest.raises(DataFault) as caught:
        other.import_package(package)
    assert words in caught.value.message
    assert package.name in caught.value.message
    assert ".unfinished" not in caught.value.message
    assert everything_below(tmp_path / "other") == {".unfinished"}


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip" * 100, b"PK\x05\x06" + b"\0" * 18])
def test_what_is_no_package_is_refused(store: RecipeStore, tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "x.inspector-recipe"
    path.write_bytes(data)
    with pytest.raises(DataFault, match="not a usable recipe package"):
        store.import_package(path)


def test_a_package_that_is_not_there_is_said(store: RecipeStore, tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="nowhere"):
        store.import_package(tmp_path / "nowhere.inspector-recipe")


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(at=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
def test_a_flipped_bit_is_refused_or_harmless(
    recipe: Recipe, package: Path, tmp_path_factory: pytest.TempPathFactory, at: float, bit: int
) -> None:
    folder = tmp_path_factory.mktemp("flipped")
    data = bytearray(package.read_bytes())
    data[int(at * len(data))] ^= 1 << bit
    (folder / "x").write_bytes(data)
    store = RecipeStore(folder / "recipes")
    try:
        key = store.import_package(folder / "x")
    except DataFault:
        assert store.names() == []
        return
    assert store.load(key) == recipe


def entry(name: str, *, mode: int = stat.S_IFREG | 0o644) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo("placeholder")
    info.filename = name
    info.external_attr = mode << 16
    return info


def pack_entries(path: Path, entries: list[zipfile.ZipInfo], data: bytes = b"x") -> None:
    with zipfile.ZipFile(path, "w") as package:
        for info in entries:
            package.writestr(info, data)


HOSTILE = [
    "../x",
    "/x",
    "a/../../x",
    "a//x",
    "./x",
    "a/",
    "C:/x",
    "C:x",
    "\\\\host\\x",
    "a\\..\\x",
    ".x",
    "a/.x",
]
HOSTILE += [
    "con",
    "a/NUL.txt",
    "x.",
    "x ",
    " x",
    "x\n",
    "a\u202eb",
    "x" * 201,
    "/".join("a" * 9),
    "",
    "x:stream",
    "a|b",
]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_refused_before_anything_is_written(tmp_path: Path, name: str) -> None:
    target = tmp_path / "target"
    target.mkdir()
    pack_entries(tmp_path / "x.zip", [entry("model/ok"), entry(name)])
    with pytest.raises(DataFault, match="not a usable recipe package"):
        unpack(tmp_path / "x.zip", target)
    assert everything_below(target) == set()


@pytest.mark.parametrize("mode", [stat.S_IFLNK | 0o777, stat.S_IFIFO, stat.S_IFDIR, stat.S_IFCHR])
def test_links_and_devices_are_refused(tmp_path: Path, mode: int) -> None:
    pack_entries(tmp_path / "x.zip", [entry("x", mode=mode)], b"/etc/passwd")
    with pytest.raises(DataFault, match="link or device"):
        unpack(tmp_path / "x.zip", tmp_path)


@pytest.mark.filterwarnings("ignore:Duplicate name")
@pytest.mark.parametrize("names", [["a", "a"], ["a", "A"], ["é", "e\u0301"], ["a", "a/b"], ["B/c", "b"]])
def test_two_names_for_one_file_are_refused(tmp_path: Path, names: list[str]) -> None:
    pack_entries(tmp_path / "x.zip", [entry(name) for name in names])
    with pytest.raises(DataFault, match="a name twice"):
        unpack(tmp_path / "x.zip", tmp_path)


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    names=st.lists(
        st.text("ab./\\: \n~é\u0301\u2025", max_size=8) | st.text(max_size=6), max_size=4, unique=True
    )
)
def test_no_names_at_all_write_outside_the_folder(
    tmp_path_factory: pytest.TempPathFactory, names: list[str]
) -> None:
    root = tmp_path_factory.mktemp("hostile")
    target = root / "deep" / "target"
    target.mkdir(parents=True)
    try:
        pack_entries(root / "x.zip", [entry(name) for name in names])
    except (UnicodeEncodeError, ValueError):
        return  # no zip can hold it
    with suppress(DataFault):
        unpack(root / "x.zip", target)
    assert {path for path in everything_below(root) if not path.startswith("deep/target")} == {
        "x.zip",
        "deep",
    }


def test_bombs_are_refused_by_their_directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("zeros", bytes(2_000_000))
    with pytest.raises(DataFault, match="suspicious size"):
        unpack(path, tmp_path)
    pack_entries(path, [entry(f"f{number}") for number in range(package_check.MAX_FILES + 1)], b"")
    with pytest.raises(DataFault, match="more than 2000 files"):
        unpack(path, tmp_path)
    pack_entries(path, [entry(f"{number}" + "x" * 190) for number in range(9000)], b"")
    with pytest.raises(DataFault, match="more than 2000 files"):
        unpack(path, tmp_path)
    pack_entries(path, [entry("a"), entry("b")], bytes(600))
    monkeypatch.setattr(package_check, "MAX_BYTES", 1000)
    with pytest.raises(DataFault, match="unpacks to more than"):
        unpack(path, tmp_path)


def test_a_directory_that_lies_about_a_size_writes_no_more_than_it_says(tmp_path: Path) -> None:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("big", bytes(50_000))
    data = buffer.getvalue().replace((50_000).to_bytes(4, "little"), (100).to_bytes(4, "little"))
    (tmp_path / "x.zip").write_bytes(data)
    with pytest.raises(DataFault, match="damaged"):
        unpack(tmp_path / "x.zip", tmp_path)
    assert (tmp_path / "big").stat().st_size <= 100


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_other_packers_are_refused(tmp_path: Path, method: int) -> None:
    with zipfile.ZipFile(tmp_path / "x.zip", "w", method) as package:
        package.writestr("x", b"x")
    with pytest.raises(DataFault, match="not supported"):
        unpack(tmp_path / "x.zip", tmp_path)


def test_an_encrypted_file_is_refused(tmp_path: Path) -> None:
    pack_entries(tmp_path / "x.zip", [entry("x")])
    data = bytearray((tmp_path / "x.zip").read_bytes())
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1
    (tmp_path / "x.zip").write_bytes(data)
    with pytest.raises(DataFault, match="encrypted"):
        unpack(tmp_path / "x.zip", tmp_path)
