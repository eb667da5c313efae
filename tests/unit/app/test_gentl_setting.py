"""The setting `gentl_producers` on the command line and in the program."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.gentl_bench import viky
from typer.testing import CliRunner

from inspector.app import open_services
from inspector.app.cli import app
from inspector.capture import use_gentl_producers
from inspector.capture.camera.genicam_files import PATH_VARIABLE, producer_files


@pytest.fixture(autouse=True)
def no_producers(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.delenv(PATH_VARIABLE, raising=False)
    yield
    use_gentl_producers(())


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder whose settings name the producer of the wheel."""
    settings = {"gentl_producers": [str(viky())]}
    (tmp_path / "settings.json").write_text(json.dumps(settings), encoding="utf-8")
    return tmp_path


def test_cameras_of_a_named_producer_are_listed(data: Path) -> None:
    done = CliRunner().invoke(app, ["--data-dir", str(data), "cameras", "--json"])

    found = [row for row in json.loads(done.stdout) if row["backend"] == "genicam"]
    assert [(row["id"], row["model"], row["usable"]) for row in found] == [
        (serial, "Viky", True) for serial in "012"
    ]


def test_frames_of_such_a_camera_are_saved(data: Path) -> None:
    out = data / "out"
    done = CliRunner().invoke(app, ["--data-dir", str(data), "capture", "genicam:2", str(out), "-n", "2"])

    assert done.exit_code == 0
    assert len(list(out.glob("*.png"))) == 2


def test_a_change_of_the_setting_is_used_at_once(data: Path) -> None:
    with open_services(data) as services:
        assert producer_files() == (viky(),)
        services.save_settings(services.settings.changed(gentl_producers=()))
        assert producer_files() == ()
