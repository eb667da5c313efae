"""What a station does when something around it goes wrong: no part passes, none is lost in silence."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from threading import Event

import pytest
from helpers.station_world import (
    ScriptedSource,
    Wakes,
    enroll_washers,
    keeper_of,
    outcomes_of,
    unreadable,
    washers,
)

from inspector.app import Services
from inspector.capture import FrameSource
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Frame, Pixels, TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.station import RecipeOpener, Station, StationState
from inspector.storage import HeldImage, ImageArchive

CONTINUOUS = TriggerSettings(TriggerKind.CONTINUOUS)


def build(
    services: Services, opener: RecipeOpener, source: FrameSource, wakes: Wakes, **options: object
) -> Station:
    station = Station(
        source=source,
        opener=opener,
        writer=services.writer,
        keeper=options.pop("keeper", None) or keeper_of(services),  # type: ignore[arg-type]
        trigger=CONTINUOUS,
        on_wake=wakes,
        **options,  # type: ignore[arg-type]
    )
    services.station = station
    station.start()
    return station


def test_a_bug_in_a_source_is_a_fault_with_an_alarm_and_not_the_end_of_the_folder(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    source = ScriptedSource([*washers(1), TypeError("a library broke"), *washers(1)])
    station = build(enrolled, enrolled.opener(recipe), source, wakes)
    wakes.until(lambda: station.fault is not None)
    assert "a library broke" in str(station.fault)
    assert station.status().state is StationState.FAULT
    assert any("a library broke" in alarm.message for alarm in station.status().alarms)
    assert not source.is_open
    caplog.clear()


def test_a_source_that_cannot_be_closed_still_ends(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    class Stuck(ScriptedSource):
        def close(self) -> None:
            raise OSError("driver gone")

    station = build(enrolled, enrolled.opener(recipe), Stuck(washers(1)), wakes)
    wakes.until(lambda: station.finished)
    assert station.status().total == 1
    caplog.clear()


def test_a_changeover_that_fails_judges_nothing_instead_of_judging_with_the_old_recipe(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    other = enroll_washers(enrolled, name="other", goods=2)
    first, second, third = washers(3)
    go, again = Event(), Event()
    source = ScriptedSource([first, go, second, again, third])
    station = build(enrolled, enrolled.opener(recipe), source, wakes)
    outcomes_of(station, wakes, 1)

    def refuse():  # type: ignore[no-untyped-def]
        raise EnvironmentFault("The weights are missing.")

    station.switch_recipe(replace(enrolled.opener(other), open=refuse))
    wakes.until(lambda: station.status().state is StationState.FAULT)
    go.set()
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.verdict.reason is NotInspectedReason.MODEL
    assert "weights are missing" in outcome.inspection.verdict.detail
    station.switch_recipe(enrolled.opener(recipe))
    wakes.until(lambda: station.status().state is StationState.RUNNING)
    again.set()
    (recovered,) = outcomes_of(station, wakes, 1)
    assert recovered.inspection.verdict.kind is VerdictKind.PASS
    assert station.fault is None
    caplog.clear()


def test_limits_of_another_recipe_never_judge_this_one(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    other = enroll_washers(enrolled, name="other", goods=2)
    before = enrolled.recipes.limits(recipe)
    station = build(enrolled, enrolled.opener(recipe), ScriptedSource([Event()], live=True), wakes)
    enrolled.set_limits(other, Limits(review=1e5, reject=1e6)).result()
    assert station.status().limits == before


def test_limits_that_could_not_be_stored_are_not_used(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    before = enrolled.recipes.limits(recipe)
    station = build(enrolled, enrolled.opener(recipe), ScriptedSource([Event()], live=True), wakes)
    missing = RecipeKey("washer", 99)
    with pytest.raises((DataFault, EnvironmentFault)):
        enrolled.set_limits(missing, Limits(review=1.0, reject=2.0)).result()
    assert station.status().limits == before
    assert not any(one.event == "limits_changed" for one in enrolled.audit.entries(limit=50, offset=0))


class PausingSource(ScriptedSource):
    """Pauses the line while a file is being read, as an operator may."""

    def __init__(self, steps: list[Pixels]) -> None:
        super().__init__(steps)
        self.station: Station | None = None
        self.paused = Event()

    def read(self, deadline_s: float) -> Frame | None:
        if self.station is not None and self._next == 2 and not self.paused.is_set():
            self.station.pause()
            self.paused.set()
        return super().read(deadline_s)


def test_pausing_while_a_file_is_read_loses_no_file(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    source = PausingSource(washers(5))
    station = Station(
        source=source,
        opener=enrolled.opener(recipe),
        writer=enrolled.writer,
        keeper=keeper_of(enrolled),
        trigger=CONTINUOUS,
        on_wake=wakes,
    )
    source.station = station
    enrolled.station = station
    station.start()
    wakes.until(source.paused.is_set)
    station.resume()
    outcomes = outcomes_of(station, wakes, 5)
    assert [outcome.name for outcome in outcomes] == [f"{n}.png" for n in range(1, 6)]


def test_stopping_while_the_model_still_loads_leaves_no_thread_behind(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    release = Event()
    opener = enrolled.opener(recipe)

    def slowly():  # type: ignore[no-untyped-def]
        assert release.wait(30)
        return opener.open()

    station = build(enrolled, replace(opener, open=slowly), ScriptedSource([Event()], live=True), wakes)
    station.stop(timeout_s=0.05)
    release.set()
    wakes.until(lambda: not station._inference.is_alive())
    caplog.clear()


def test_whatever_keeps_an_image_from_being_stored_the_part_is_recorded_as_not_inspected(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken(ImageArchive):
        def put_together(
            self, frames: Sequence[Pixels], *, told: Callable[[str], None]
        ) -> tuple[HeldImage, ...]:
            raise ValueError("the hash broke")

    broken = Broken(enrolled.paths.images, enrolled._database)
    keeper = replace(keeper_of(enrolled), images=broken)
    station = build(enrolled, enrolled.opener(recipe), ScriptedSource(washers(1)), wakes, keeper=keeper)
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.inspection.verdict.reason is NotInspectedReason.STORAGE
    assert outcome.record is not None
    assert (outcome.record.score, outcome.record.peak) == (None, None)
    assert "the hash broke" in outcome.record.detail
    enrolled.stop_station()
    broken.close()
    caplog.clear()


def test_records_name_the_operator_who_works_now(enrolled: Services, recipe: RecipeKey, wakes: Wakes) -> None:
    enrolled.save_settings(enrolled.settings.changed(operator="early"))
    station = enrolled.start_station(
        recipe=recipe,
        source="simulated:washer?rate=0",
        trigger=TriggerSettings(TriggerKind.MANUAL),
        on_wake=wakes,
    )
    station.request_trigger()
    (first,) = outcomes_of(station, wakes, 1)
    enrolled.save_settings(enrolled.settings.changed(operator="late"))
    station.request_trigger()
    (second,) = outcomes_of(station, wakes, 1)
    assert [one.record.operator for one in (first, second) if one.record] == ["early", "late"]


def test_starting_and_stopping_the_line_is_audited(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    station = enrolled.start_station(
        recipe=recipe, source="simulated:washer?rate=0&count=2", trigger=CONTINUOUS, on_wake=wakes
    )
    wakes.until(lambda: station.finished)
    enrolled.stop_station()
    enrolled.writer.flush()
    stopped, started = enrolled.audit.entries(limit=2, offset=0)
    assert (started.event, stopped.event) == ("line_started", "line_stopped")
    assert stopped.details["parts"] == 2


def test_closing_goes_on_when_one_step_fails(enrolled: Services, caplog: pytest.LogCaptureFixture) -> None:
    class Unstoppable:
        def stop(self) -> None:
            raise RuntimeError("cannot stop")

    enrolled.station = Unstoppable()  # type: ignore[assignment]
    enrolled.close()
    with pytest.raises(EnvironmentFault, match="closed"):
        enrolled.writer.submit(lambda: None)
    caplog.clear()


def test_an_unreadable_file_counts_as_a_part_of_a_limited_run(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    source = ScriptedSource([unreadable("a.png"), *washers(3)])
    station = build(enrolled, enrolled.opener(recipe), source, wakes, parts=2)
    wakes.until(lambda: station.finished)
    assert station.status().total == 2
    assert enrolled.records.count(RecordFilter()) == 2


def test_a_changeover_waits_for_room_behind_the_parts_that_wait(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    """With a full queue the line must not stay on the old recipe after the new one was stored as active."""
    other = enroll_washers(enrolled, name="other", goods=2)
    opener = enrolled.opener(recipe)
    release = Event()

    def slowly():  # type: ignore[no-untyped-def]
        assert release.wait(30)
        return opener.open()

    station = build(enrolled, replace(opener, open=slowly), ScriptedSource(washers(3)), wakes, queue_size=1)
    station._work.put(Frame(washers(1)[0]))
    changed = enrolled.activate(other)
    release.set()
    changed.result(30)
    wakes.until(lambda: station.status().recipe == other)
    assert enrolled.recipes.active() == other
