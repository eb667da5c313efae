"""The camera of a recipe: what is kept, what is put in force, what is told."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from helpers.dial_camera import SENSOR, DialCamera
from helpers.station_world import ScriptedSource

from inspector.capture import Control, ControlKind, NamedSource, SourceInfo, ViewSource, open_source
from inspector.capture.camera.source import CameraSource
from inspector.domain.camera import RecipeCamera
from inspector.station import apply_camera, camera_of, other_camera, other_size
from inspector.station.camera_setup import with_views

SETTINGS = (("exposure_us", 500.0), ("gain", 6.0), ("flip", True))


@pytest.fixture
def bench() -> DialCamera:
    return DialCamera()


@pytest.fixture
def source(bench: DialCamera) -> Iterator[CameraSource]:
    source = bench.source()
    source.open()
    yield source
    source.close()


def recipe(bench: DialCamera, *controls: tuple[str, float | int | str | bool]) -> RecipeCamera:
    info = bench.info
    return RecipeCamera(info.source_id, info.make, info.model, info.serial, SENSOR, controls)


def test_what_can_be_set_is_kept_but_not_the_trigger_of_the_line(
    bench: DialCamera, source: CameraSource
) -> None:
    camera = camera_of(source.info, source.controls(), SENSOR)
    assert (camera.make, camera.model, camera.serial, camera.frame_size) == ("Bench", "B100", "7", SENSOR)
    kept = dict(camera.controls)
    assert kept["exposure_us"] == 2000.0
    assert kept["width"] == 96
    assert not {"trigger", "temperature_c", "white_balance"} & set(kept)
    assert camera.title == "Bench B100 (7)"


def test_what_an_automatic_sets_is_not_kept(bench: DialCamera, source: CameraSource) -> None:
    source.set_control("auto_exposure", "continuous")
    kept = dict(camera_of(source.info, source.controls(), SENSOR).controls)
    assert kept["auto_exposure"] == "continuous"
    assert "exposure_us" not in kept


def test_an_automatic_that_runs_once_is_kept_as_what_it_found() -> None:
    once = Control("auto_exposure", ControlKind.CHOICE, "once", choices=("off", "once"))
    found = Control("exposure_us", ControlKind.NUMBER, 700.0, low=1, high=1000)
    assert camera_of(SourceInfo("bench", "1"), (once, found), None).controls == (
        ("auto_exposure", "off"),
        ("exposure_us", 700.0),
    )


def test_files_have_no_camera_and_the_simulated_line_keeps_its_light(tmp_path) -> None:
    assert camera_of(SourceInfo("folder", "x"), (), (4, 4)) is None
    line = open_source("simulated:washer?rate=2&defect_rate=0")
    assert camera_of(line.info, line.controls(), (4, 4)).controls == (("exposure", 1.0),)


def test_settings_are_put_in_force(bench: DialCamera, source: CameraSource) -> None:
    assert apply_camera(source, recipe(bench, *SETTINGS)) == ()
    assert {name: bench.values[name] for name, _ in SETTINGS} == dict(SETTINGS)


def test_a_width_that_waits_for_its_offset_is_set_in_the_end(bench: DialCamera, source: CameraSource) -> None:
    for name, value in (("width", 32), ("offset_x", 64)):
        source.set_control(name, value)
    assert apply_camera(source, recipe(bench, ("width", 96), ("offset_x", 0))) == ()
    assert (bench.values["width"], bench.values["offset_x"]) == (96, 0)


def test_what_has_its_value_is_left_alone(bench: DialCamera, source: CameraSource) -> None:
    bench.refuses["gain"] = "The firmware takes no gain now."
    assert apply_camera(source, recipe(bench, ("gain", 0.0), ("exposure_us", 500.0))) == ()


def test_what_is_refused_missing_out_of_range_or_changed_is_told(
    bench: DialCamera, source: CameraSource
) -> None:
    bench.refuses["gain"] = "The firmware takes no gain now."
    bench.clamps["rate_hz"] = 50.0
    wanted = (("gain", 6.0), ("gamma", 1.0), ("exposure_us", 1.0), ("rate_hz", 90.0), ("flip", True))
    told = apply_camera(source, recipe(bench, *wanted))
    assert len(told) == 4
    assert told[0].startswith("The setting gain = 6 of the recipe is not in force: The firmware")
    assert "gamma = 1 of the recipe is not in force: This camera does not offer it" in told[1]
    assert "from 10 to 1e+06 us" in told[2]
    assert "the camera took 50 instead" in told[3]
    assert bench.values["flip"] is True


def test_a_number_may_be_rounded_by_the_camera(bench: DialCamera, source: CameraSource) -> None:
    bench.clamps["exposure_us"] = 503.0
    assert apply_camera(source, recipe(bench, ("exposure_us", 500.0))) == ()


def test_the_trigger_of_an_old_recipe_is_left_to_the_line(bench: DialCamera, source: CameraSource) -> None:
    assert apply_camera(source, recipe(bench, ("trigger", "line1"))) == ()
    assert bench.values["trigger"] == "off"


@pytest.mark.parametrize(
    ("change", "same"),
    [
        ({}, True),
        ({"serial": "8"}, False),
        ({"model": "B200"}, False),
        ({"backend": "aravis", "id": "Bench-7", "model": "B100 rev 2"}, True),
        ({"serial": ""}, True),
        ({"serial": "", "id": "8"}, False),
    ],
)
def test_another_camera_is_told(bench: DialCamera, change: dict[str, str], same: bool) -> None:
    words = other_camera(recipe(bench), replace(bench.info, **change))
    assert (words == "") is same
    if not same:
        assert words.startswith("The recipe was set up with Bench B100 (7); this is Bench B")


def test_another_frame_size_is_told(bench: DialCamera) -> None:
    assert other_size(recipe(bench), SENSOR) == ""
    assert other_size(recipe(bench), None) == ""
    assert "48 x 64 pixels, the recipe was set up with 96 x 64" in other_size(recipe(bench), (48, 64))


def test_a_source_without_controls_takes_a_recipe_without_settings() -> None:
    assert apply_camera(ScriptedSource([]), RecipeCamera("scripted:test")) == ()


def test_every_view_is_set_up_as_its_own_recipe_wants_it() -> None:
    main, back = DialCamera(), DialCamera(info=SourceInfo("bench", "8", serial="8"))
    line = ViewSource(main.source(), [NamedSource("back", back.source())])
    wanted = with_views(recipe(main, ("gain", 6.0)), [("back", recipe(back, ("gain", 3.0), ("gamma", 1.0)))])
    line.open()
    try:
        told = apply_camera(line, wanted)
        kept = camera_of(line.info, line.controls(), SENSOR)
    finally:
        line.close()
    assert (main.values["gain"], back.values["gain"]) == (6.0, 3.0)
    assert told == (
        "The setting back.gamma = 1 of the recipe is not in force: This camera does not offer it.",
    )
    assert dict(kept.controls)["gain"] == 6.0
    assert not any("." in name for name, _ in kept.controls), (
        "the back camera's settings belong to its recipe"
    )


def test_views_without_cameras_change_nothing() -> None:
    assert with_views(None, [("back", None)]) is None
    only_back = with_views(None, [("back", RecipeCamera("bench:8", controls=(("gain", 1.0),)))])
    assert only_back.controls == (("back.gain", 1.0),)
    assert other_camera(only_back, SourceInfo("bench", "7")) == ""
