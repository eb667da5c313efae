"""The running station with real threads, a real database and a real model."""

import shutil
from dataclasses import replace
from threading import Event

import pytest
from helpers.station_world import (
    ScriptedSource,
    Wakes,
    blank,
    enroll_washers,
    keeper_of,
    lost,
    outcomes_of,
    unreadable,
    washers,
)

from inspector.app import Services
from inspector.capture import FrameSource
from inspector.domain.errors import DataFault
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.station import RecipeOpener, Station, StationState

CONTINUOUS = TriggerSettings(TriggerKind.CONTINUOUS)
MANUAL = TriggerSettings(TriggerKind.MANUAL)


def build(
    services: Services,
    opener: RecipeOpener,
    source: FrameSource,
    wakes: Wakes,
    *,
    trigger: TriggerSettings = CONTINUOUS,
    queue_size: int = 8,
) -> Station:
    keeper = keeper_of(services)
    station = Station(
        source=source,
        opener=opener,
        writer=services.writer,
        keeper=keeper,
        trigger=trigger,
        queue_size=queue_size,
        on_wake=wakes,
    )
    services.station = station
    station.start()
    return station


def test_every_file_of_a_source_that_can_wait_is_judged_recorded_and_published_in_order(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    station = build(enrolled, enrolled.opener(recipe), ScriptedSource(washers(12)), wakes)
    outcomes = outcomes_of(station, wakes, 12)
    wakes.until(lambda: station.finished)
    assert [outcome.name for outcome in outcomes] == [f"{n}.png" for n in range(1, 13)]
    assert [outcome.record.record_id for outcome in outcomes if outcome.record] == list(range(1, 13))
    assert enrolled.records.count(RecordFilter()) == 12
    assert station.status().total == 12


def test_a_published_verdict_is_already_in_the_database(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    station = build(enrolled, enrolled.opener(recipe), ScriptedSource(washers(1)), wakes)
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.record is not None
    stored = enrolled.records.get(outcome.record.record_id)
    assert stored.verdict is outcome.inspection.verdict.kind
    assert stored.score == outcome.inspection.score
    assert stored.limits == outcome.inspection.limits
    assert enrolled.images.load_frame(stored.image).shape == (512, 512, 3)


def test_an_unreadable_file_is_recorded_as_not_inspected_and_the_next_is_judged(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    first, second = washers(2)
    source = ScriptedSource([first, unreadable("broken.png"), second])
    station = build(enrolled, enrolled.opener(recipe), source, wakes)
    outcomes = outcomes_of(station, wakes, 3)
    assert sorted(outcome.name for outcome in outcomes) == ["1.png", "3.png", "broken.png"]
    (bad,) = [outcome for outcome in outcomes if outcome.name == "broken.png"]
    assert bad.inspection.verdict.kind is VerdictKind.NOT_INSPECTED
    assert bad.inspection.verdict.reason is NotInspectedReason.BAD_FRAME
    assert bad.record is not None
    assert any("broken.png is truncated" in alarm.message for alarm in station.status().alarms)


def test_limits_moved_while_running_judge_the_next_part_without_scoring_again(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    pixels = washers(1)[0]
    go = Event()
    enrolled.set_limits(recipe, Limits(review=1e3, reject=1e4)).result()
    station = build(enrolled, enrolled.opener(recipe), ScriptedSource([pixels, go, pixels]), wakes)
    (before,) = outcomes_of(station, wakes, 1)
    assert before.inspection.verdict.kind is VerdictKind.PASS
    score = before.inspection.score
    assert score is not None
    enrolled.set_limits(recipe, Limits(review=score / 4, reject=score / 2)).result()
    go.set()
    (after,) = outcomes_of(station, wakes, 1)
    assert after.inspection.score == score
    assert after.inspection.verdict.kind is VerdictKind.FAIL
    assert enrolled.recipes.limits(recipe) == Limits(review=score / 4, reject=score / 2)
    assert any(entry.event == "limits_changed" for entry in enrolled.audit.entries(limit=10, offset=0))


def test_a_camera_faster_than_the_model_gets_overrun_records_and_an_alarm(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    """Nothing is lost in silence: every triggered frame ends as a record."""
    opener = enrolled.opener(recipe)
    release = Event()
    slow = replace(opener, open=lambda: _held_back(opener, release))
    start, end = Event(), Event()
    source = ScriptedSource([start, *washers(6), end], live=True)
    station = build(enrolled, slow, source, wakes, queue_size=2)
    wakes.until(lambda: station.status().state is StationState.RUNNING)
    start.set()
    wakes.until(lambda: station.status().not_inspected >= 3)
    release.set()
    end.set()
    outcomes = outcomes_of(station, wakes, 6)
    overrun = [o for o in outcomes if o.inspection.verdict.reason is NotInspectedReason.OVERRUN]
    assert 3 <= len(overrun) <= 4
    assert enrolled.records.count(RecordFilter()) == 6
    assert any(alarm.kind == "overrun" for alarm in station.status().alarms)


class _SlowModel:
    """The recipe's own model behind a gate that the test opens."""

    def __init__(self, model: object, release: Event) -> None:
        self._model = model
        self._release = release

    def __getattr__(self, name: str) -> object:
        return getattr(self._model, name)

    def predict(self, batch: object) -> object:
        assert self._release.wait(30)
        return self._model.predict(batch)  # type: ignore[attr-defined]


def _held_back(opener: RecipeOpener, release: Event):  # type: ignore[no-untyped-def]
    opened = opener.open()
    return replace(opened, model=_SlowModel(opened.model, release))


def test_the_button_judges_one_part_and_nothing_else(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    station = build(enrolled, enrolled.opener(recipe), ScriptedSource(washers(5)), wakes, trigger=MANUAL)
    wakes.until(lambda: station.status().state is StationState.RUNNING)
    station.request_trigger()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.record is not None
    assert outcome.record.trigger is TriggerKind.MANUAL
    enrolled.stop_station()
    assert enrolled.records.count(RecordFilter()) == 1


def test_a_lost_camera_is_an_alarm_and_inspection_goes_on_when_it_is_back(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    first, second = washers(2)
    go, end = Event(), Event()
    source = ScriptedSource([go, first, lost(), second, end], live=True)
    station = build(enrolled, enrolled.opener(recipe), source, wakes)
    wakes.until(lambda: station.status().state is StationState.RUNNING)
    go.set()
    assert len(outcomes_of(station, wakes, 2)) == 2
    messages = [alarm.message for alarm in station.status().alarms]
    assert any("Camera scripted:test is gone" in message for message in messages)
    assert any("is back" in message for message in messages)
    assert source.opened == 2
    enrolled.stop_station()
    assert not source.is_open


def test_parts_asked_for_while_the_camera_is_away_are_recorded_as_not_inspected(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    go, end = Event(), Event()
    source = ScriptedSource([go, lost(), end], live=True)
    station = build(enrolled, enrolled.opener(recipe), source, wakes, trigger=MANUAL)
    wakes.until(lambda: station.status().state is StationState.RUNNING)
    station.request_trigger()
    go.set()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.verdict.kind is VerdictKind.NOT_INSPECTED
    assert outcome.record is not None


def test_stopping_judges_the_parts_that_wait(enrolled: Services, recipe: RecipeKey, wakes: Wakes) -> None:
    opener = enrolled.opener(recipe)
    release = Event()
    slow = replace(opener, open=lambda: _held_back(opener, release))
    start, end = Event(), Event()
    source = ScriptedSource([start, *washers(4), end], live=True)
    station = build(enrolled, slow, source, wakes)
    wakes.until(lambda: station.status().state is StationState.RUNNING)
    start.set()
    wakes.until(lambda: station.status().queue_depth >= 3)
    release.set()
    enrolled.stop_station()
    assert enrolled.records.count(RecordFilter()) == 4
    assert enrolled.records.count(RecordFilter(verdicts=(VerdictKind.NOT_INSPECTED,))) == 0


def test_a_model_that_fails_gives_not_inspected_and_never_pass(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    opener = enrolled.opener(recipe)
    broken = replace(opener, open=lambda: replace(opener.open(), model=_Broken()))  # type: ignore[arg-type]
    station = build(enrolled, broken, ScriptedSource(washers(1)), wakes)
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.verdict.kind is VerdictKind.NOT_INSPECTED
    assert outcome.inspection.verdict.reason is NotInspectedReason.MODEL
    assert outcome.record is not None
    assert "out of memory" in outcome.record.detail
    caplog.clear()


class _Broken:
    """A model whose device is out of memory."""

    runtime = "broken"

    def predict(self, batch: object) -> object:
        raise RuntimeError("out of memory")

    def close(self) -> None:
        """Nothing to close."""


def test_a_frame_of_another_size_is_not_inspected(services: Services, wakes: Wakes) -> None:
    from helpers.station_world import FAST_MODEL, ignore

    from inspector.app.simulated_goods import simulated_goods
    from inspector.domain.region import Rectangle, Region
    from inspector.station import EnrollmentRequest

    region = Region(Rectangle(100, 100, 300, 300), frame_size=(512, 512))
    request = EnrollmentRequest("region", simulated_goods("washer", 2), model=FAST_MODEL, region=region)
    key = services.save_enrollment(services.enroll(request, ignore)).key
    station = build(services, services.opener(key), ScriptedSource([blank(256)]), wakes)
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.verdict.reason is NotInspectedReason.REGION
    assert "256" in outcome.inspection.verdict.detail


def test_a_recipe_that_cannot_be_opened_is_a_fault_not_a_pass(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse():  # type: ignore[no-untyped-def]
        raise DataFault("The self-test gave other scores.")

    opener = replace(enrolled.opener(recipe), open=refuse)
    station = build(enrolled, opener, ScriptedSource(washers(1)), wakes)
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.verdict.kind is VerdictKind.NOT_INSPECTED
    assert "self-test" in str(station.fault)
    caplog.clear()


def test_changing_over_judges_the_next_part_with_the_other_recipe(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    other = enroll_washers(enrolled, name="other", goods=2)
    enrolled.activate(recipe).result()
    first, second = washers(2)
    go = Event()
    station = build(enrolled, enrolled.opener(recipe), ScriptedSource([first, go, second]), wakes)
    (before,) = outcomes_of(station, wakes, 1)
    enrolled.activate(other).result()
    wakes.until(lambda: station.status().recipe == other)
    go.set()
    (after,) = outcomes_of(station, wakes, 1)
    assert (before.inspection.recipe, after.inspection.recipe) == (recipe, other)


def test_the_preview_shows_the_newest_frame_and_counts_what_it_dropped(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    source = ScriptedSource([*washers(5), Event()], live=True)
    station = build(enrolled, enrolled.opener(recipe), source, wakes, trigger=MANUAL)
    wakes.until(lambda: station.preview.dropped == 4)
    frame = station.preview.take()
    assert frame is not None
    assert frame.name == "5.png"
    assert enrolled.records.count(RecordFilter()) == 0


def test_a_nearly_full_disk_is_an_alarm_while_parts_are_still_judged(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    enrolled.save_settings(enrolled.settings.changed(min_free_mb=10**9))
    station = enrolled.start_station(
        recipe=recipe, source="simulated:washer?rate=0&count=2", trigger=CONTINUOUS, on_wake=wakes
    )
    outcomes = outcomes_of(station, wakes, 2)
    assert all(outcome.record is not None for outcome in outcomes)
    wakes.until(lambda: [alarm.kind for alarm in station.status().alarms] == ["storage"])


def test_images_of_passed_parts_can_be_left_out(enrolled: Services, recipe: RecipeKey, wakes: Wakes) -> None:
    enrolled.save_settings(enrolled.settings.changed(store_images="flagged"))
    station = enrolled.start_station(
        recipe=recipe,
        source="simulated:washer?rate=0&count=1&defect_rate=0",
        trigger=CONTINUOUS,
        on_wake=wakes,
    )
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.record is not None
    assert outcome.record.verdict is VerdictKind.PASS
    assert outcome.record.image == ""


def test_a_full_disk_gives_not_inspected_and_an_alarm(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    """The images folder is replaced by a file, so that nothing can be written into it."""
    opener = enrolled.opener(recipe)
    shutil.rmtree(enrolled.paths.images)
    enrolled.paths.images.write_text("in the way")
    station = build(enrolled, opener, ScriptedSource(washers(1)), wakes)
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.verdict.kind is VerdictKind.NOT_INSPECTED
    assert outcome.inspection.verdict.reason is NotInspectedReason.STORAGE
    assert outcome.record is not None
    assert enrolled.records.get(outcome.record.record_id).verdict is VerdictKind.NOT_INSPECTED
    assert any(alarm.kind == "storage" for alarm in station.status().alarms)
    caplog.clear()


def test_stopping_twice_and_before_the_start_is_harmless(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    station = build(enrolled, enrolled.opener(recipe), ScriptedSource([Event()], live=True), wakes)
    station.stop()
    station.stop()
    assert station.status().state is StationState.STOPPED
