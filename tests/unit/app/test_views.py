"""Recipes with views at the command line, and in packages for another station."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import Result
from helpers.view_world import enroll_view, enroll_views, frames_of, line_of
from typer.testing import CliRunner

from inspector.app import Services, open_services
from inspector.app.cli.main import app
from inspector.app.views import WantedView, set_views
from inspector.domain.errors import DataFault
from inspector.domain.recipe import RecipeKey, View
from inspector.domain.verdict import Limits
from inspector.storage import encode_png

COUNT = "&count=3"


@pytest.fixture(scope="module")
def viewed_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("viewed")
    with open_services(folder) as services:
        enroll_views(services)
    return folder


@pytest.fixture
def data(viewed_once: Path, tmp_path: Path) -> Path:
    """A data folder with the recipe front v2, whose views back and left are of recipes so called."""
    shutil.copytree(viewed_once, tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def services(data: Path) -> Iterator[Services]:
    with open_services(data) as opened:
        yield opened


def run(data: Path, *arguments: str | Path, code: int = 0) -> Result:
    done = CliRunner().invoke(app, ["--data-dir", str(data), *map(str, arguments)])
    found = done.exit_code if done.exception is None or isinstance(done.exception, SystemExit) else 2
    assert found == code, done.output
    return done


def views_of(data: Path, name: str) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(run(data, "recipe", "views", name, "--json").stdout)
    return found


# -- the command -------------------------------------------------------------------------------------------


def test_the_views_of_a_recipe_are_listed(data: Path) -> None:
    assert [(view["name"], view["recipe"], view["version"]) for view in views_of(data, "front")] == [
        ("back", "back", 1),
        ("left", "left", 1),
    ]
    assert (
        f"back v1                          {line_of('back')}" in run(data, "recipe", "views", "front").output
    )
    shown = json.loads(run(data, "recipe", "show", "front", "--json").stdout)
    assert [view["name"] for view in shown["views"]] == ["back", "left"]


def test_a_view_is_added_and_one_left_out_in_a_new_version_that_is_in_use(data: Path) -> None:
    done = run(data, "recipe", "views", "front", "--remove", "left", "--add", "top=left@1:folder:/data/a:b")
    assert "front v3" in done.output
    with open_services(data) as services:
        made = services.recipes.load(RecipeKey("front", 3))
        assert [(view.name, view.recipe, view.source) for view in made.views] == [
            ("back", RecipeKey("back", 1), line_of("back")),
            ("top", RecipeKey("left", 1), "folder:/data/a:b"),
        ]
        assert services.recipes.active() == made.key
        assert [one.event for one in services.audit.entries(limit=2, offset=0)] == [
            "recipe_activated",
            "recipe_created",
        ]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--add", "nonsense"], "is no view"),
        (["--add", "top=left@x:webcam:0"], "is no view"),
        (["--add", "top=nobody:webcam:0"], "There is no recipe nobody"),
        (["--add", "top=left@7:webcam:0"], "left"),
        (["--add", "top=left:nonsense"], "'nonsense' is no source"),
        (["--add", "main=left:webcam:0"], "is the recipe's own view"),
        (["--add", "top=front@2:webcam:0"], "front v2 has further views itself"),
        (["--add", "a=left:webcam:0", "--add", "b=left:webcam:1"], "has 4 further views; it may have 3"),
        (["--remove", "top"], "has no view 'top'"),
    ],
)
def test_views_that_cannot_be_are_refused_by_name(data: Path, arguments: list[str], message: str) -> None:
    done = CliRunner().invoke(app, ["--data-dir", str(data), "recipe", "views", "front", *arguments])
    assert isinstance(done.exception, DataFault)
    assert message in str(done.exception)
    with open_services(data) as services:
        assert services.recipes.versions("front") == [1, 2]


def test_folders_of_several_views_are_inspected_part_by_part(data: Path, tmp_path: Path) -> None:
    for line in ("front", "back", "left"):
        (tmp_path / line).mkdir()
        for number, frame in enumerate(frames_of(line_of(line, more=COUNT))):
            (tmp_path / line / f"{number}.png").write_bytes(encode_png(frame.pixels))
    (tmp_path / "left" / "1.png").unlink()
    others = [f"{view}={tmp_path / view}" for view in ("back", "left")]
    lines = tmp_path / "out.jsonl"
    command = ["inspect", tmp_path / "front", "--recipe", "front", "--json", lines]
    done = run(data, *command, "--view", others[0], "--view", others[1])
    assert "NOT_INSPECTED 1" in done.output
    written = [json.loads(line) for line in lines.read_text().splitlines()]
    assert [line["file"] for line in written] == ["0.png", "1.png", "2.png"]
    assert [[view["name"] for view in line["views"]] for line in written] == [["main", "back", "left"]] * 3
    assert written[1]["views"][2]["verdict"] == "NOT_INSPECTED"
    assert "There is no image 1.png. The images of one part must have the same name" in written[1]["detail"]


def test_a_view_that_the_recipe_has_not_cannot_be_given_a_source(data: Path, tmp_path: Path) -> None:
    command = ["inspect", str(tmp_path), "--recipe", "front", "--view", "top=webcam:0"]
    done = CliRunner().invoke(app, ["--data-dir", str(data), *command])
    assert "front v2 has no view top. Its further views: back, left." in str(done.exception)


# -- packages ----------------------------------------------------------------------------------------------


def packed(services: Services, folder: Path) -> dict[RecipeKey, Path]:
    keys = (RecipeKey("front", 2), RecipeKey("back", 1), RecipeKey("left", 1))
    paths = {key: folder / f"{key.name}.inspector-recipe" for key in keys}
    for key, path in paths.items():
        services.recipes.export(key, path)
    return paths


def test_a_package_whose_views_are_not_here_is_refused_and_names_them(
    services: Services, tmp_path: Path
) -> None:
    paths = packed(services, tmp_path)
    with (
        open_services(tmp_path / "other") as other,
        pytest.raises(DataFault, match=r"view back needs the recipe back v1, which is not here; import that"),
    ):
        other.import_recipe(paths[RecipeKey("front", 2)])


def test_a_package_finds_its_views_under_the_numbers_they_have_here(
    services: Services, tmp_path: Path
) -> None:
    """The other station has a back v1 of its own: the view must not point to that one."""
    paths = packed(services, tmp_path)
    with open_services(tmp_path / "other") as other:
        other.import_recipe(paths[RecipeKey("left", 1)])
        shutil.copyfile(paths[RecipeKey("left", 1)], tmp_path / "stranger")
        base = other.recipes.load(RecipeKey("left", 1))
        stranger = services.recipes.load(RecipeKey("left", 1))
        assert base.model_hash == stranger.model_hash
        enroll_other_back(other)
        assert other.import_recipe(paths[RecipeKey("back", 1)]) == RecipeKey("back", 2)
        key = other.import_recipe(paths[RecipeKey("front", 2)])
        views = other.recipes.load(key).views
        assert [view.recipe for view in views] == [RecipeKey("back", 2), RecipeKey("left", 1)]
        opener = other.opener(key)
        assert [view.name for view in opener.views] == ["back", "left"]


def enroll_other_back(services: Services) -> None:

    assert enroll_view(services, "back", goods=3) == RecipeKey("back", 1)


def test_limits_in_force_go_along_to_the_version_with_other_views(services: Services) -> None:
    key, limits = RecipeKey("front", 2), Limits(3.0, 4.0)
    services.set_limits(key, limits).result()
    made = set_views(services, key, [])
    assert made.views == ()
    assert services.recipes.limits(made.key) == limits
    assert services.recipes.limits(RecipeKey("front", 1)) != limits


def test_a_version_that_is_not_in_use_is_not_activated(services: Services) -> None:
    services.activate(RecipeKey("left", 1)).result()
    set_views(services, RecipeKey("front", 2), [])
    assert services.recipes.active() == RecipeKey("left", 1)


@pytest.mark.parametrize("name", ["", " back", "a/b", "x" * 25, "Main"])
def test_names_that_no_view_can_have(name: str) -> None:
    with pytest.raises(DataFault, match="view"):
        View(name, RecipeKey("back", 1), "webcam:0", "0" * 64)


def test_a_recipe_does_not_name_a_view_twice(services: Services) -> None:

    twice = [WantedView(name, RecipeKey("back", 1), "webcam:0") for name in ("back", "Back")]
    with pytest.raises(DataFault, match="names a view twice"):
        set_views(services, RecipeKey("front", 2), twice)
