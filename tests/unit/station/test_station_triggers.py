"""The camera's own trigger in the running station: every trigger ends as one record."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event

import pytest
from helpers.camera_bench import until
from helpers.fake_camera import FakeCamera
from helpers.station_world import Wakes, keeper_of, outcomes_of
from helpers.talking_source import TalkingSource
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.app import Services
from inspector.app.shift import reset_part_counter
from inspector.capture import FrameSource, open_source
from inspector.capture.camera.times import CameraTimes
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Record, RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import NotInspectedReason
from inspector.station import Station, StationState, camera_trigger
from inspector.station.camera_trigger import CameraTrigger
from inspector.station.inspect import OpenedRecipe

HARDWARE = TriggerSettings(TriggerKind.HARDWARE)
SOFTWARE = TriggerSettings(TriggerKind.SOFTWARE)
QUICK = CameraTimes(stop_s=0.5, answer_s=0.4)


@pytest.fixture
def camera() -> Iterator[FakeCamera]:
    made = FakeCamera(times=QUICK)
    yield made
    made.close()


Start = Callable[..., Station]


@pytest.fixture
def start(enrolled: Services, recipe: RecipeKey, wakes: Wakes) -> Start:
    """Starts a station on a source and waits until it runs."""

    def run(
        source: FrameSource, trigger: TriggerSettings, *, held: Event | None = None, **options: int
    ) -> Station:
        opener = enrolled.opener(recipe)
        if held is not None:
            opener = replace(opener, open=lambda: _held_open(opener.open, held))
        station = Station(
            source=source,
            opener=opener,
            writer=enrolled.writer,
            keeper=keeper_of(enrolled),
            trigger=trigger,
            on_wake=wakes,
            counter=enrolled.part_counter,
            **options,
        )
        enrolled.station = station
        station.start()
        if held is None:
            wakes.until(lambda: station.status().state is not StationState.STARTING)
        return station

    return run


def _held_open(really: Callable[[], OpenedRecipe], held: Event) -> OpenedRecipe:
    assert held.wait(30)
    return really()


def records(services: Services) -> list[Record]:
    return services.records.query(RecordFilter(), limit=10_000, newest_first=False)


def reasons(services: Services) -> list[str | None]:
    return [record.reason for record in records(services)]


def armed(camera: FakeCamera, value: str) -> int:
    """Wait until the camera's trigger is set so; gives how many images it had made by itself."""
    until(lambda: camera.values["trigger"].value == value, what=f"trigger = {value}")
    return camera.image


def pulses(camera: FakeCamera, count: int) -> None:
    """Signals on the line; returns when the camera has made their images."""
    before = camera.image
    for _ in range(count):
        camera.pulse()
    until(lambda: camera.image == before + count, what="the last image")


# -- software trigger ----------------------------------------------------------------------------------------


def test_the_button_asks_the_camera_for_one_image_and_that_is_the_part(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), SOFTWARE)
    before = armed(camera, "software")
    for _ in range(3):
        station.request_trigger()
    outcomes = outcomes_of(station, wakes, 3)
    assert camera.image == before + 3
    enrolled.stop_station()
    assert [record.trigger for record in records(enrolled)] == [TriggerKind.SOFTWARE] * 3
    frames = [outcome.inspection.frame for outcome in outcomes]
    assert [frame.trigger_number for frame in frames if frame is not None] == [0, 1, 2]
    assert camera.values["trigger"].value == "off"


def test_the_time_from_the_trigger_is_measured_kept_and_shown(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), SOFTWARE)
    station.request_trigger()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.times.trigger_ms is not None
    assert outcome.times.trigger_ms > 0
    assert outcome.record is not None
    assert enrolled.records.get(outcome.record.record_id).times.trigger_ms == outcome.times.trigger_ms
    latencies = station.status().latencies
    assert latencies.trigger_to_frame is not None
    assert latencies.trigger_to_frame.p95_ms == outcome.times.trigger_ms
    assert latencies.trigger_to_verdict is not None
    assert latencies.trigger_to_verdict.p50_ms == outcome.times.trigger_to_verdict_ms


def test_the_station_asks_by_itself_every_so_often(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), replace(SOFTWARE, ask_every_s=0.05))
    outcomes = outcomes_of(station, wakes, 4)
    enrolled.stop_station()
    captured = [one.inspection.frame.captured_monotonic_s for one in outcomes if one.inspection.frame]
    assert captured[3] - captured[0] >= 0.14


def test_a_trigger_that_no_image_answers_is_a_part_not_inspected(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    camera.answers = False
    station = start(camera.source(), SOFTWARE)
    station.request_trigger()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.verdict.reason is NotInspectedReason.NO_FRAME
    assert outcome.record is not None
    assert (outcome.record.trigger, outcome.record.source_id) == (TriggerKind.SOFTWARE, "fake:1")
    assert any(alarm.kind == "camera" for alarm in station.status().alarms)
    camera.answers = True
    wakes.until(lambda: any("is back" in alarm.message for alarm in station.status().alarms))
    station.request_trigger()
    (again,) = outcomes_of(station, wakes, 1)
    assert again.inspection.frame is not None
    enrolled.stop_station()
    assert len(records(enrolled)) == 2


def test_a_damaged_image_answers_its_trigger_and_the_next_one_is_well(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), SOFTWARE)
    armed(camera, "software")
    camera.fail_images(1)
    station.request_trigger()
    station.request_trigger()
    first, second = outcomes_of(station, wakes, 2)
    assert first.inspection.verdict.reason is NotInspectedReason.BAD_FRAME
    assert "incompletely grabbed" in first.inspection.verdict.detail
    assert second.inspection.frame is not None


def test_a_trigger_that_the_camera_refuses_is_a_part_not_inspected(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    camera.takes_triggers = False
    station = start(camera.source(), SOFTWARE)
    station.request_trigger()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.verdict.reason is NotInspectedReason.NO_FRAME
    assert "It is busy" in outcome.inspection.verdict.detail


def test_more_presses_than_can_wait_are_recorded_as_overruns(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    release = Event()
    station = start(camera.source(), SOFTWARE, held=release, queue_size=256)
    for _ in range(100):
        station.request_trigger()
    release.set()
    outcomes_of(station, wakes, 100)
    enrolled.stop_station()
    found = reasons(enrolled)
    assert len(found) == 100
    assert found.count("overrun") == 36
    assert any(alarm.kind == "overrun" for alarm in station.status().alarms)


def test_an_image_that_nobody_asked_for_is_said_and_never_judged(
    start: Start, enrolled: Services, wakes: Wakes
) -> None:
    source = TalkingSource()
    source.images_for_trigger = 2
    station = start(source, SOFTWARE)
    station.request_trigger()
    wakes.until(lambda: station.status().signals.unasked == 1)
    outcomes_of(station, wakes, 1)
    enrolled.stop_station()
    assert len(records(enrolled)) == 1
    assert any("no trigger had asked for" in alarm.message for alarm in station.status().alarms)


def test_an_image_that_comes_too_late_is_not_taken_for_the_next_part(
    start: Start, enrolled: Services, wakes: Wakes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A source that says nothing of a lost trigger: the station's own deadline, then off and on again."""
    monkeypatch.setattr(camera_trigger, "ANSWER_S", 0.2)
    source = TalkingSource()
    source.images_for_trigger = 0
    station = start(source, SOFTWARE)
    station.request_trigger()
    (lost,) = outcomes_of(station, wakes, 1)
    assert lost.inspection.verdict.reason is NotInspectedReason.NO_FRAME
    assert "within 0.2 s" in lost.inspection.verdict.detail
    until(lambda: source.set_to[-2:] == [("trigger", "off"), ("trigger", "software")], what="off and on")
    source.make_image()
    wakes.until(lambda: station.status().signals.unasked == 1)
    source.images_for_trigger = 1
    station.request_trigger()
    (found,) = outcomes_of(station, wakes, 1)
    assert found.inspection.frame is not None
    assert found.inspection.frame.trigger_number == 1
    enrolled.stop_station()
    assert len(records(enrolled)) == 2


def test_a_long_exposure_has_a_longer_deadline() -> None:
    source = TalkingSource()
    source.set_control("exposure_us", 900_000.0)
    source.set_control("trigger_delay_us", 100_000.0)
    camera = CameraTrigger(source)
    camera.arm(SOFTWARE)
    assert camera.answer_s == pytest.approx(camera_trigger.ANSWER_S + 1.0)


# -- hardware trigger ----------------------------------------------------------------------------------------


def test_every_signal_of_the_line_is_a_part(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), HARDWARE)
    armed(camera, "line1")
    for _ in range(5):
        camera.pulse()
    outcomes_of(station, wakes, 5)
    enrolled.stop_station()
    assert {record.trigger for record in records(enrolled)} == {TriggerKind.HARDWARE}
    assert {record.times.trigger_ms for record in records(enrolled)} == {None}
    assert camera.values["trigger"].value == "off"


def test_at_full_speed_no_signal_is_lost_without_a_record(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    """The model is held back, so queue after queue runs full: signals given = records."""
    release = Event()
    station = start(camera.source(), HARDWARE, held=release, queue_size=2)
    armed(camera, "line1")
    pulses(camera, 300)
    release.set()
    outcomes_of(station, wakes, 300)
    enrolled.stop_station()
    found = reasons(enrolled)
    assert len(found) == 300
    assert found.count("overrun") >= 290
    assert station.status().signals.seen == 300
    assert any(alarm.kind == "overrun" for alarm in station.status().alarms)


def test_images_that_wait_in_the_camera_at_the_stop_are_recorded(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    release = Event()
    station = start(camera.source(), HARDWARE, held=release, queue_size=256)
    armed(camera, "line1")
    pulses(camera, 6)
    release.set()
    enrolled.stop_station()
    assert len(records(enrolled)) == 6
    assert station.status().total == 6


def test_signals_while_the_model_loads_are_parts(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    release = Event()
    station = start(camera.source(), HARDWARE, held=release)
    armed(camera, "line1")
    camera.pulse()
    until(lambda: station.status().queue_depth == 1, what="the part in the queue")
    release.set()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.frame is not None


def test_the_button_stands_in_for_the_signal(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), replace(HARDWARE, every_nth=3))
    armed(camera, "line1")
    station.request_trigger()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.record is not None
    assert outcome.record.trigger is TriggerKind.MANUAL


def test_bounces_of_the_line_are_ignored_and_counted(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), replace(HARDWARE, debounce_ms=10_000))
    armed(camera, "line1")
    for _ in range(4):
        camera.pulse()
    wakes.until(lambda: station.status().signals.bounced == 3)
    outcomes_of(station, wakes, 1)
    enrolled.stop_station()
    assert len(records(enrolled)) == 1


def test_every_nth_signal_is_a_part_and_the_others_are_counted(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), replace(HARDWARE, every_nth=4))
    armed(camera, "line1")
    for _ in range(8):
        camera.pulse()
    wakes.until(lambda: station.status().signals.seen == 8)
    outcomes_of(station, wakes, 2)
    assert station.status().signals.passed_over == 6


def test_signals_in_a_pause_are_counted_and_are_no_parts(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), HARDWARE)
    armed(camera, "line1")
    station.pause()
    camera.pulse()
    wakes.until(lambda: station.status().signals.rested == 1)
    station.resume()
    camera.pulse()
    outcomes_of(station, wakes, 1)
    enrolled.stop_station()
    assert len(records(enrolled)) == 1


@settings(
    max_examples=8,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
@given(steps=st.lists(st.sampled_from(["pulse", "press", "damage", "swamp"]), min_size=1, max_size=12))
def test_whatever_happens_on_the_line_every_trigger_is_a_record(
    start: Start, enrolled: Services, wakes: Wakes, steps: list[str]
) -> None:
    camera, before = FakeCamera(times=QUICK), enrolled.records.last_id()
    station = start(camera.source(), HARDWARE, queue_size=2)
    armed(camera, "line1")
    given_triggers = 0
    for step in steps:
        if step == "damage":
            camera.fail_images(1)
        elif step == "press":
            station.request_trigger()
            given_triggers += 1
        else:
            for _ in range(30 if step == "swamp" else 1):
                camera.pulse()
                given_triggers += 1
    wakes.until(lambda: station.status().total >= given_triggers)
    enrolled.stop_station()
    camera.close()
    assert enrolled.records.last_id() - before == given_triggers


def test_a_hardware_delay_is_the_cameras_own_and_is_put_back_at_the_stop(
    start: Start, enrolled: Services, wakes: Wakes
) -> None:
    source = TalkingSource()
    station = start(source, replace(HARDWARE, line="line2", delay_ms=25.0))
    until(lambda: source.value("trigger") == "line2", what="the line")
    assert source.value("trigger_delay_us") == 25_000.0
    station.set_trigger(replace(HARDWARE, line="line2", delay_ms=25.0, every_nth=2)).result(5)
    assert len(source.set_to) == 2  # what does not concern the camera leaves it alone
    enrolled.stop_station()
    assert (source.value("trigger"), source.value("trigger_delay_us")) == ("off", 120.0)


def test_numbered_frames_of_a_replay_follow_the_mode_of_the_line(
    start: Start, enrolled: Services, wakes: Wakes
) -> None:
    """A recording of a triggered camera gives frames with numbers; they are no signals of today."""
    source = TalkingSource()
    station = start(source, TriggerSettings(TriggerKind.MANUAL))
    source.make_image()
    wakes.until(lambda: station.preview.take() is not None)
    station.request_trigger()
    source.make_image()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.record is not None
    assert outcome.record.trigger is TriggerKind.MANUAL
    enrolled.stop_station()
    assert len(records(enrolled)) == 1


# -- a source that goes away, a stop, a change ---------------------------------------------------------------


def test_a_camera_lost_while_a_trigger_waits_gives_not_inspected_and_is_armed_again(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    camera.answers = False
    station = start(camera.source(), SOFTWARE)
    armed(camera, "software")
    station.request_trigger()
    camera.unplug()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.verdict.reason is NotInspectedReason.NO_FRAME
    station.request_trigger()
    (away,) = outcomes_of(station, wakes, 1)
    assert away.inspection.verdict.reason is NotInspectedReason.NO_FRAME
    camera.answers = True
    camera.plug_in()
    armed(camera, "software")
    wakes.until(lambda: any("is back" in alarm.message for alarm in station.status().alarms))
    station.request_trigger()
    (again,) = outcomes_of(station, wakes, 1)
    assert again.inspection.frame is not None
    enrolled.stop_station()
    assert len(records(enrolled)) == 3


def test_stopping_while_a_trigger_waits_records_it(
    start: Start, camera: FakeCamera, enrolled: Services
) -> None:
    camera.answers = False
    station = start(camera.source(), SOFTWARE)
    armed(camera, "software")
    station.request_trigger()
    station.request_trigger()
    enrolled.stop_station()
    assert reasons(enrolled) == ["stopped", "stopped"]
    assert [record.trigger for record in records(enrolled)] == [TriggerKind.SOFTWARE] * 2


def test_a_press_after_the_end_is_said(start: Start, camera: FakeCamera, enrolled: Services) -> None:
    station = start(camera.source(), SOFTWARE)
    enrolled.stop_station()
    station.request_trigger()
    assert any("was not taken" in alarm.message for alarm in station.status().alarms)


@pytest.mark.parametrize(
    ("trigger", "message"),
    [
        (replace(HARDWARE, line="line7"), "fake:1 has no trigger line 'line7'. It has line1."),
        (replace(HARDWARE, delay_ms=5.0), "fake:1 cannot delay its trigger by 5 ms."),
    ],
)
def test_a_trigger_that_the_camera_cannot_do_is_refused_at_the_start(
    start: Start, camera: FakeCamera, wakes: Wakes, trigger: TriggerSettings, message: str
) -> None:
    station = start(camera.source(), trigger)
    wakes.until(lambda: station.fault is not None)
    assert message in str(station.fault)
    assert isinstance(station.fault, DataFault)
    assert station.status().state is StationState.FAULT
    assert camera.values["trigger"].value == "off"


@pytest.mark.parametrize("mode", ["hardware", "software"])
def test_a_source_without_a_trigger_is_refused_in_words(
    start: Start, wakes: Wakes, tmp_path: object, mode: str
) -> None:
    station = start(open_source(f"folder:{tmp_path}"), TriggerSettings(TriggerKind(mode)))
    wakes.until(lambda: station.fault is not None)
    assert f"has no {mode} trigger. Choose another trigger mode" in str(station.fault)


def test_changing_the_mode_while_the_line_runs_arms_and_frees_the_camera(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), TriggerSettings(TriggerKind.MANUAL))
    station.set_trigger(SOFTWARE).result(5)
    assert camera.values["trigger"].value == "software"
    station.request_trigger()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.record is not None
    assert outcome.record.trigger is TriggerKind.SOFTWARE
    with pytest.raises(DataFault, match="line9"):
        station.set_trigger(replace(HARDWARE, line="line9")).result(5)
    assert camera.values["trigger"].value == "software"
    assert station.status().trigger == SOFTWARE
    station.set_trigger(TriggerSettings(TriggerKind.CONTINUOUS)).result(5)
    assert camera.values["trigger"].value == "off"
    outcomes_of(station, wakes, 2)


def test_signals_that_wait_when_the_mode_changes_are_still_parts(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), HARDWARE)
    armed(camera, "line1")
    pulses(camera, 5)
    station.set_trigger(TriggerSettings(TriggerKind.MANUAL)).result(5)
    outcomes_of(station, wakes, 5)
    enrolled.stop_station()
    assert len(records(enrolled)) == 5


# -- the camera's controls -----------------------------------------------------------------------------------


def test_controls_are_read_and_set_through_the_station_and_audited(
    start: Start, camera: FakeCamera, enrolled: Services
) -> None:
    station = start(camera.source(), TriggerSettings(TriggerKind.MANUAL))
    names = [control.name for control in station.controls().result(5)]
    assert "exposure_us" in names
    change = enrolled.cameras.set_control("exposure_us", 2500.0).result(5)
    assert (change.before, change.after) == (5000.0, 2500.0)
    assert next(one.value for one in change.controls if one.name == "exposure_us") == 2500.0
    until(lambda: _last_event(enrolled) == "camera_control_changed", what="the audit entry")
    (entry,) = enrolled.audit.entries(limit=1)
    assert entry.subject == "fake:1 exposure_us"
    assert (entry.details["value_from"], entry.details["value_to"]) == (5000.0, 2500.0)


def test_a_control_that_is_refused_says_why_and_is_not_audited(
    start: Start, camera: FakeCamera, enrolled: Services
) -> None:
    start(camera.source(), TriggerSettings(TriggerKind.MANUAL))
    with pytest.raises(DataFault, match="from 10"):
        enrolled.cameras.set_control("exposure_us", 1.0).result(5)
    with pytest.raises(DataFault, match="follows the trigger mode"):
        enrolled.cameras.set_control("trigger", "software").result(5)
    enrolled.writer.flush()
    assert _last_event(enrolled) != "camera_control_changed"


def test_commands_to_a_camera_that_is_away_or_a_line_that_ended_are_answered(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    station = start(camera.source(), TriggerSettings(TriggerKind.MANUAL))
    camera.unplug()
    wakes.until(lambda: bool(station.status().alarms))
    with pytest.raises(EnvironmentFault):
        station.controls().result(5)
    enrolled.stop_station()
    with pytest.raises(EnvironmentFault, match="has ended"):
        station.controls().result(5)
    with pytest.raises(EnvironmentFault, match="No line runs"):
        enrolled.cameras.set_control("gain", 1.0).result(5)


def _last_event(services: Services) -> str:
    return services.audit.entries(limit=1)[0].event


# -- the part counter ----------------------------------------------------------------------------------------


def test_the_part_counter_goes_on_over_stops_and_starts_anew_where_a_person_resets_it(
    start: Start, camera: FakeCamera, enrolled: Services, wakes: Wakes
) -> None:
    for _ in range(2):
        station = start(camera.source(), SOFTWARE)
        station.request_trigger()
        outcomes_of(station, wakes, 1)
        enrolled.stop_station()
    assert enrolled.part_counter.parts == 2
    assert reset_part_counter(enrolled).result(5) == 2
    station = start(camera.source(), SOFTWARE)
    station.request_trigger()
    outcomes_of(station, wakes, 1)
    assert station.status().shift_parts == 1
    assert _last_event(enrolled) == "part_counter_reset"
    assert enrolled.audit.latest("part_counter_reset").details["parts"] == 2  # type: ignore[union-attr]
    enrolled.stop_station()
    enrolled.writer.flush()
    again = Services(enrolled.paths, type(enrolled._database).open(enrolled.paths.database))
    assert again.part_counter.parts == 1
    again.close()
