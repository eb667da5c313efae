"""A data folder with one enrolled recipe, made once and copied for each test."""

import shutil
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.station_world import Wakes, enroll_washers

from inspector.app import Services, open_services
from inspector.domain.recipe import RecipeKey


@pytest.fixture(scope="session")
def enrolled_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Holds the recipe `washer v1`, enrolled from four simulated goods."""
    folder = tmp_path_factory.mktemp("enrolled")
    with open_services(folder) as services:
        enroll_washers(services)
    return folder


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """Services on an empty data folder; fails the test where a thread is left running."""
    yield from _opened(tmp_path)


@pytest.fixture
def enrolled(tmp_path: Path, enrolled_folder: Path) -> Iterator[Services]:
    """Services on a copy of the enrolled folder."""
    shutil.copytree(enrolled_folder, tmp_path, dirs_exist_ok=True)
    yield from _opened(tmp_path)


@pytest.fixture
def recipe(enrolled: Services) -> RecipeKey:
    """The enrolled recipe."""
    return RecipeKey("washer", enrolled.recipes.active_version("washer"))


@pytest.fixture
def wakes() -> Wakes:
    """Waits for a station."""
    return Wakes()


def _opened(folder: Path) -> Iterator[Services]:
    with open_services(folder) as opened:
        yield opened
    left = [thread.name for thread in threading.enumerate() if thread.name.startswith("inspector-")]
    assert not left, f"threads left running: {left}"
