"""Recording a running line, and what it measures: real threads, a real database, real files."""

from dataclasses import replace
from datetime import UTC, datetime
from itertools import count

import numpy as np
import pytest
from helpers.station_world import ScriptedSource, Wakes, keeper_of, outcomes_of, unreadable, washers

from inspector.app import Services
from inspector.app.recordings import end_recording, start_recording
from inspector.capture import BadFrame, RecordingState, SourceEnded, open_source
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Frame, TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import RecordFilter
from inspector.domain.scale import Scale, ScaleMethod
from inspector.domain.trigger import TriggerSettings
from inspector.station import Station

MANUAL = TriggerSettings(TriggerKind.MANUAL)
CONTINUOUS = TriggerSettings(TriggerKind.CONTINUOUS)
NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def start(services: Services, recipe: RecipeKey, source, wakes: Wakes, trigger: TriggerSettings) -> Station:
    station = Station(
        source=source,
        opener=services.opener(recipe),
        writer=services.writer,
        keeper=keeper_of(services),
        trigger=trigger,
        on_wake=wakes,
    )
    services.station = station
    station.start()
    return station


def replayed(folder) -> list[Frame | BadFrame]:
    source = open_source(f"recording:{folder}", rate_hz=0.0)
    source.open()
    found: list[Frame | BadFrame] = []
    try:
        while True:
            try:
                frame = source.read(0.1)
                found += [frame] if frame is not None else []
            except BadFrame as bad:
                found.append(bad)
    except SourceEnded:
        return found
    finally:
        source.close()


def test_a_recording_of_a_line_replays_to_the_same_scores(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    """The field problem comes home: what was judged there is judged here from the recording alone."""
    live = open_source("simulated:washer?seed=7&rate=50&size=256x256&defect_rate=0.5", rate_hz=50.0)
    station = start(enrolled, recipe, live, wakes, MANUAL)
    folder = start_recording(enrolled).result(10)
    status = station.status
    wakes.until(lambda: (status().recording or 0) and status().recording.frames >= 5)
    for done in count(1):
        if done > 4:
            break
        station.request_trigger()
        outcomes_of(station, wakes, 1)
    end_recording(enrolled)
    wakes.until(lambda: status().recording.state is RecordingState.ENDED)
    enrolled.stop_station()
    there = enrolled.records.query(RecordFilter(), newest_first=False)
    parts = [frame for frame in replayed(folder) if frame.trigger is TriggerKind.MANUAL]
    assert len(parts) == len(there) == 4
    again = start(enrolled, recipe, ScriptedSource([frame.pixels for frame in parts]), wakes, CONTINUOUS)
    here = [outcome.inspection.score for outcome in outcomes_of(again, wakes, 4)]
    assert here == [record.score for record in there]
    for record, frame in zip(there, parts, strict=True):
        assert np.array_equal(enrolled.images.load_frame(record.image), frame.pixels)
        assert frame.captured_at == record.captured_at


def test_damaged_images_are_recorded_where_they_came(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    one, two = washers(2)
    source = ScriptedSource([one, unreadable("x.png"), two])
    station = start(enrolled, recipe, source, wakes, MANUAL)
    folder = start_recording(enrolled).result(10)
    for _ in range(3):
        station.request_trigger()
    outcomes_of(station, wakes, 3)
    enrolled.stop_station()
    first, bad, second = replayed(folder)
    assert isinstance(first, Frame)
    assert isinstance(bad, BadFrame)
    assert isinstance(second, Frame)
    assert np.array_equal(second.pixels, two)


def test_stopping_the_line_ends_its_recording(enrolled: Services, recipe: RecipeKey, wakes: Wakes) -> None:
    station = start(enrolled, recipe, open_source("simulated:washer?rate=50"), wakes, MANUAL)
    folder = start_recording(enrolled).result(10)
    with pytest.raises(EnvironmentFault, match="recorded already"):
        start_recording(enrolled).result(10)
    wakes.until(lambda: station.status().recording.frames > 0)
    enrolled.stop_station()
    assert station.status().recording.state is RecordingState.ENDED
    assert (folder / "recording.jsonl").read_text().splitlines()[-1].startswith('{"kind":"end"')


def test_no_line_no_recording(enrolled: Services) -> None:
    with pytest.raises(EnvironmentFault, match="No line runs"):
        start_recording(enrolled).result(1)


def test_a_recording_without_room_is_refused_and_the_line_goes_on(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    enrolled.settings = enrolled.settings.model_copy(update={"min_free_mb": 10**9})
    station = start(enrolled, recipe, ScriptedSource(washers(1)), wakes, MANUAL)
    with pytest.raises(EnvironmentFault, match="MiB left"):
        start_recording(enrolled).result(10)
    station.request_trigger()
    assert len(outcomes_of(station, wakes, 1)) == 1


def test_a_defect_is_measured_in_pixels_and_with_a_scale_in_millimetres(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    spoiled = washers(1)[0].copy()
    spoiled[200:300, 100:260] = 255
    good = washers(1)[0]
    source = ScriptedSource([spoiled, spoiled, spoiled, good])
    station = start(enrolled, recipe, source, wakes, MANUAL)
    scale = Scale(0.05, ScaleMethod.DISTANCE, (512, 512), NOON)

    def judge():
        station.request_trigger()
        return outcomes_of(station, wakes, 1)[0].record

    without = judge().extent
    enrolled.scales.set(recipe, scale).result(10)
    scaled = judge().extent
    enrolled.scales.set(recipe, replace(scale, frame_size=(640, 480))).result(10)
    misfit = judge().extent
    assert without.length_px > 100
    assert without.mm_per_px is None
    assert scaled.length_mm == pytest.approx(without.length_px * 0.05)
    assert misfit.mm_per_px is None
    assert "belongs to frames of 640 x 480 px; this one has 512 x 512 px" in misfit.note
    assert [alarm.kind for alarm in station.status().alarms] == ["scale"]
    entry = enrolled.audit.latest("scale_changed")
    assert (entry.details["mm_per_px_from"], entry.details["note"]) == (0.05, "")


def test_a_damaged_scale_is_told_before_the_line_starts(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    (enrolled.paths.recipes / "washer" / f"v{recipe.version}.scale.json").write_text("{")
    with pytest.raises(DataFault, match=r"scale\.json is damaged"):
        enrolled.opener(recipe)


def test_a_part_taught_later_keeps_the_scale(enrolled: Services, recipe: RecipeKey, wakes: Wakes) -> None:
    scale = Scale(0.05, ScaleMethod.DISTANCE, (512, 512), NOON)
    enrolled.scales.set(recipe, scale).result(10)
    station = start(enrolled, recipe, ScriptedSource([washers(9)[8]]), wakes, CONTINUOUS)
    (outcome,) = outcomes_of(station, wakes, 1)
    enrolled.stop_station()
    preview = enrolled.teach_preview(outcome.record.record_id, lambda _progress: None)
    taught = enrolled.commit_teach(preview)
    assert taught.scale == scale
    assert enrolled.scales.of(taught.key) == scale
