"""What `inspector doctor` and `inspector inspect` say of a camera that is not as the recipe wants it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.station_world import enroll_washers

from inspector.app import Services, open_services
from inspector.app.checks import camera_checks
from inspector.domain.camera import RecipeCamera

LINE = "simulated:washer?rate=0&count=2"


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    with open_services(tmp_path / "data") as opened:
        enroll_washers(opened)
        opened.save_settings(opened.settings.changed(source=LINE))
        yield opened


def keep(services: Services, camera: RecipeCamera) -> None:
    key = services.recipes.active()
    assert key is not None
    services.cameras.save(key, camera).result()


def test_a_recipe_without_a_camera_has_nothing_to_look_at(services: Services) -> None:
    assert list(camera_checks(services)) == []


def test_a_camera_as_the_recipe_wants_it_is_well(services: Services) -> None:
    keep(services, RecipeCamera("simulated:washer", frame_size=(512, 512), controls=(("exposure", 1.0),)))
    (check,) = camera_checks(services)
    assert (check.subject, check.ok) == ("camera", True)
    assert "as washer v1 wants it" in check.finding


def test_another_camera_and_a_setting_it_lacks_are_faults(services: Services) -> None:
    keep(services, RecipeCamera("basler:1", "Basler", "acA", "1", controls=(("gain", 3.0),)))
    first, second = camera_checks(services)
    assert not first.ok
    assert "set up with Basler acA (1); this is Simulated line, washer" in first.finding
    assert "gain = 3 of the recipe is not in force: This camera does not offer it" in second.finding


def test_a_source_that_cannot_be_opened_is_a_fault(services: Services, tmp_path: Path) -> None:
    keep(services, RecipeCamera("simulated:washer"))
    services.save_settings(services.settings.changed(source=f"folder:{tmp_path / 'gone'}"))
    (check,) = camera_checks(services)
    assert not check.ok
    assert "gone" in check.finding


def test_inspect_says_it_on_stderr_and_goes_on(services: Services, tmp_path: Path) -> None:
    keep(services, RecipeCamera("basler:1", "Basler", "acA", "1", controls=(("gain", 3.0),)))
    services.close()
    command = [sys.executable, "-m", "inspector", "--data-dir", str(tmp_path / "data"), "inspect", LINE]
    said = subprocess.run(command, capture_output=True, text=True, timeout=120, check=True)
    assert said.stderr.count("set up with Basler acA (1)") == 1
    assert said.stderr.count("The setting gain = 3 of the recipe is not in force") == 1
    assert "Basler" not in said.stdout
    assert len(said.stdout.splitlines()) == 3
