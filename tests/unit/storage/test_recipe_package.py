import io
import stat
import zipfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from helpers.storage_samples import draft, noise, write_model
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.verdict import Limits
from inspector.storage import RecipeStore, package_check
from inspector.storage.recipe_package import LIMITS, unpack
from inspector.storage.recipe_seal import MANIFEST

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
    assert other.limits(recipe.key) == Limits(0.25, 1 / 3)
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
    assert store.limits(key) == Limits(0.25, 1 / 3)


def test_a_name_that_differs_in_case_joins_the_existing_recipe(package: Path, tmp_path: Path) -> None:
    other = RecipeStore(tmp_path / "other")
    other.create(draft("WASHER"), GOODS, write_model)
    assert other.import_package(package) == RecipeKey("WASHER", 2)
    assert other.load(RecipeKey("WASHER", 2)).key.name == "WASHER"


def test_a_damaged_version_is_not_exported(store: RecipeStore, recipe: Recipe, tmp_path: Path) -> None:
    (store.model_folder(recipe.key) / "model.bin").write_bytes(b"other")
    with pytest.raises(DataFault, match=r"model\.bin was changed"):
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
        (lambda files: files.update({"model/model.bin": b"other"}), "model/model.bin was changed"),
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
