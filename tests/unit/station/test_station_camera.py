"""The recipe's camera on a running line: put in force, kept, changed over, and told where it is not."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from helpers.camera_bench import until
from helpers.dial_camera import SENSOR, DialCamera
from helpers.station_world import FAST_MODEL, Wakes, ignore, keeper_of, outcomes_of

from inspector.app import Services
from inspector.capture.camera.source import CameraSource
from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels, TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import NotInspectedReason, VerdictKind
from inspector.station import EnrollmentImage, EnrollmentRequest, Station, check_camera


@pytest.fixture
def camera() -> DialCamera:
    return DialCamera()


def pictures(camera: DialCamera, count: int = 2) -> list[Pixels]:
    source = camera.source()
    source.open()
    try:
        frames = []
        for number in range(count):
            source.set_control("gain", 0.5 * number)
            frames.append(next(frame for frame in iter(lambda: source.read(1.0), 0) if frame is not None))
        source.set_control("gain", 0.0)
    finally:
        source.close()
    return [frame.pixels for frame in frames]


def enroll(
    services: Services, camera: DialCamera, name: str, **settings: float | int | str | bool
) -> RecipeKey:
    info = camera.info
    kept = RecipeCamera(info.source_id, info.make, info.model, info.serial, SENSOR, tuple(settings.items()))
    images = tuple(EnrollmentImage(one, f"{i}") for i, one in enumerate(pictures(camera)))
    request = EnrollmentRequest(name, images, model=FAST_MODEL, source="bench:7", camera=kept)
    return services.save_enrollment(services.enroll(request, ignore)).key


@pytest.fixture
def run(services: Services, wakes: Wakes) -> Iterator[Callable[..., Station]]:
    stations: list[Station] = []

    def begin(key: RecipeKey, source: CameraSource, mode: TriggerKind = TriggerKind.MANUAL) -> Station:
        station = Station(
            source=source,
            opener=services.opener(key),
            writer=services.writer,
            keeper=keeper_of(services),
            trigger=TriggerSettings(mode),
            on_wake=wakes,
        )
        stations.append(station)
        station.start()
        wakes.until(lambda: station.preview.take() is not None or station.fault is not None)
        wakes.until(lambda: station.status().state == "running")
        return station

    yield begin
    for station in stations:
        station.stop()


def told(station: Station) -> str:
    return "\n".join(alarm.message for alarm in station.status().alarms)


def test_the_settings_of_the_recipe_are_in_force_when_the_line_starts(
    services: Services, camera: DialCamera, run: Callable[..., Station]
) -> None:
    key = enroll(services, camera, "part", exposure_us=700.0, flip=True)
    station = run(key, camera.source())
    assert (camera.values["exposure_us"], camera.values["flip"]) == (700.0, True)
    assert told(station) == ""


def test_settings_saved_with_the_recipe_are_used_instead_of_the_enrolled_ones(
    services: Services, camera: DialCamera, run: Callable[..., Station]
) -> None:
    key = enroll(services, camera, "part", exposure_us=700.0)
    kept = services.recipes.camera(key)
    services.cameras.save(key, replace(kept, controls=(("exposure_us", 900.0),))).result()
    run(key, camera.source())
    assert camera.values["exposure_us"] == 900.0
    entry = services.audit.entries(limit=1)[0]
    assert (entry.event, entry.subject) == ("camera_saved", "part v1")
    assert (entry.details["exposure_us_from"], entry.details["exposure_us_to"]) == (700.0, 900.0)


def test_a_size_the_references_do_not_have_is_not_saved(services: Services, camera: DialCamera) -> None:
    key = enroll(services, camera, "part")
    kept = services.recipes.camera(key)
    with pytest.raises(DataFault, match="48 x 64"):
        services.cameras.save(key, replace(kept, frame_size=(48, 64))).result()


def test_what_is_refused_and_another_camera_are_alarms(
    services: Services, camera: DialCamera, run: Callable[..., Station]
) -> None:
    key = enroll(services, camera, "part", exposure_us=700.0, gain=6.0)
    other = DialCamera(info=replace(camera.info, id="8", serial="8"))
    other.refuses["gain"] = "The firmware takes no gain now."
    station = run(key, other.source())
    assert "set up with Bench B100 (7); this is Bench B100 (8)" in told(station)
    assert "gain = 6 of the recipe is not in force: The firmware" in told(station)
    assert other.values["exposure_us"] == 700.0


def test_a_part_at_another_frame_size_is_not_inspected(
    services: Services, camera: DialCamera, run: Callable[..., Station], wakes: Wakes
) -> None:
    key = enroll(services, camera, "part", width=96)
    smaller = DialCamera(missing=frozenset({"width"}))
    smaller.values["width"] = 48
    station = run(key, smaller.source())
    station.request_trigger()
    outcome = outcomes_of(station, wakes, 1)[0]
    verdict = outcome.inspection.verdict
    assert (verdict.kind, verdict.reason) == (VerdictKind.NOT_INSPECTED, NotInspectedReason.REGION)
    assert "48 x 64 pixels, the recipe was set up with 96 x 64" in verdict.detail
    assert outcome.record is not None
    assert "width = 96 of the recipe is not in force: This camera does not offer it" in told(station)
    assert "parts are not inspected until the size is set back" in told(station)


def test_a_camera_that_comes_back_is_set_up_again(
    services: Services, camera: DialCamera, run: Callable[..., Station], wakes: Wakes
) -> None:
    key = enroll(services, camera, "part", exposure_us=700.0)
    station = run(key, camera.source())
    camera.plugged = False
    wakes.until(lambda: "Trying to reconnect" in told(station))
    camera.values["exposure_us"] = 5.0e5  # another program had it meanwhile
    camera.plugged = True
    wakes.until(lambda: "is back" in told(station))
    assert camera.values["exposure_us"] == 700.0


def test_change_over_sets_the_camera_up_between_two_frames(
    services: Services, camera: DialCamera, run: Callable[..., Station], wakes: Wakes
) -> None:
    """Every frame is told by its brightness: none of one recipe's light is judged with the other."""
    dark = enroll(services, camera, "dark", exposure_us=200.0)
    light = enroll(services, camera, "light", exposure_us=2000.0)
    station = run(dark, camera.source(), TriggerKind.CONTINUOUS)
    outcomes = outcomes_of(station, wakes, 3)
    for opener in (services.opener(light), services.opener(dark)):
        station.switch_recipe(opener)
        assert camera.values["exposure_us"] == dict(opener.camera.controls)["exposure_us"]
        wakes.until(lambda key=opener.recipe.key: _judged_with(station, key, outcomes))
    for outcome in outcomes:
        brightest = 15 if outcome.inspection.recipe == dark else 150
        assert outcome.inspection.frame.pixels.max() == brightest, outcome.inspection.recipe


def _judged_with(station: Station, key: RecipeKey, outcomes: list) -> bool:
    outcomes.extend(station.take_outcomes())
    return outcomes[-1].inspection.recipe == key


def test_a_line_changes_over_while_its_camera_is_away(
    services: Services, camera: DialCamera, run: Callable[..., Station], wakes: Wakes
) -> None:
    first = enroll(services, camera, "first", exposure_us=200.0)
    second = enroll(services, camera, "second", exposure_us=2000.0)
    station = run(first, camera.source())
    camera.plugged = False
    wakes.until(lambda: "Trying to reconnect" in told(station))
    station.switch_recipe(services.opener(second))
    wakes.until(lambda: station.status().recipe == second)
    camera.plugged = True
    until(lambda: camera.values["exposure_us"] == 2000.0, what="the set-up")


def test_the_check_before_the_shift_tells_what_the_line_would_find(camera: DialCamera) -> None:
    info = camera.info
    kept = RecipeCamera(info.source_id, info.make, info.model, info.serial, SENSOR, (("gain", 6.0),))
    assert check_camera(camera.source(), kept) == ()
    assert camera.closed == camera.opened
    problems = check_camera(
        camera.source(), replace(kept, serial="9", frame_size=(10, 10), controls=(("gain", 99.0),))
    )
    assert [one.split(" ", 3)[0:3] for one in problems] == [
        ["The", "recipe", "was"],
        ["The", "setting", "gain"],
        ["The", "frames", "are"],
    ]
