"""The camera benchmark counts what a real camera gives, and says what it costs."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from helpers.pylon_emulator import SERIAL, EmulatorBench, emulated_cameras, pfs
from helpers.station_world import ignore
from typer.testing import CliRunner

from inspector.app.camera_speed import measure_camera, slope_a_minute
from inspector.app.cli import app
from inspector.capture import open_source
from inspector.domain.errors import EnvironmentFault


@pytest.fixture(autouse=True)
def _plugged_in() -> Iterator[None]:
    with emulated_cameras(1):
        yield


def test_every_frame_of_the_camera_is_delivered_or_skipped() -> None:
    source = EmulatorBench(pfs(Width=1024, Height=1024)).source()
    source.open()
    try:
        figures = measure_camera(source, 0.5, ignore)
    finally:
        source.close()
    assert (figures.width, figures.height, figures.failed) == (1024, 1024, 0)
    assert figures.delivered > 0
    assert figures.rate_hz == pytest.approx(figures.delivered / figures.seconds)
    assert figures.cpu_share > 0
    assert figures.copy_ms > 0


def test_a_camera_that_waits_for_a_trigger_has_no_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("inspector.app.camera_speed.SILENCE_S", 0.1)
    source = open_source(f"basler:{SERIAL}")
    source.open()
    source.set_control("trigger", "software")
    try:
        with pytest.raises(EnvironmentFault, match="gave no frame"):
            measure_camera(source, 0.5, ignore)
    finally:
        source.close()


def test_the_growth_of_memory_is_fitted_after_the_warm_up() -> None:
    warm_up = [(0.0, 10.0), (1.0, 500.0)]
    growing = [(float(second), 100.0 + second / 30) for second in range(10, 71)]
    assert slope_a_minute([*warm_up, *growing]) == pytest.approx(2.0)


def test_a_short_run_tells_no_growth() -> None:
    assert slope_a_minute([(float(second), 200.0 + 15 * (second > 12)) for second in range(20)]) is None
    assert slope_a_minute([]) is None


def test_the_command_writes_its_figures(tmp_path: Path) -> None:
    file = tmp_path / "camera.json"
    done = CliRunner().invoke(app, ["benchmark", "camera", "--seconds", "1", "--json", str(file)])
    assert done.exit_code == 0, done.output
    figures = json.loads(file.read_text(encoding="utf-8"))
    assert (figures["source"], figures["width"], figures["height"]) == (f"basler:{SERIAL}", 2448, 2048)
    assert figures["delivered"] > 0
    assert "copies" in done.stdout
    assert figures["environment"]["cores"] > 0


def test_a_camera_that_is_not_there_is_named() -> None:
    done = CliRunner().invoke(app, ["benchmark", "camera", "basler:4711"])
    assert isinstance(done.exception, EnvironmentFault)
    assert "4711" in str(done.exception)
