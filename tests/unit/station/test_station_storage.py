"""The verdict does not wait for its image, and no part passes while images cannot be stored."""

import shutil
import subprocess
from collections.abc import Iterator
from threading import Event

import numpy as np
import pytest
from helpers.small_disk import small_disk
from helpers.station_world import ScriptedSource, Wakes, keeper_of, outcomes_of, washers

from inspector.app import Services
from inspector.domain.frame import Pixels, TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.station import Station

WAIT_S = 20.0
NO_LIMITS = Limits(review=1e3, reject=1e4)  # every part that is judged passes


@pytest.fixture
def slow_disk(enrolled: Services) -> Iterator[Event]:
    """No image is written before this is set."""
    gate, write = Event(), enrolled.images._files.write_frame

    def wait(address: str, pixels: Pixels) -> None:
        assert gate.wait(WAIT_S)
        write(address, pixels)

    enrolled.images._queue._write = wait
    yield gate
    gate.set()


def start(services: Services, recipe: RecipeKey, source: ScriptedSource, wakes: Wakes) -> Station:
    station = Station(
        source=source,
        opener=services.opener(recipe),
        writer=services.writer,
        keeper=keeper_of(services),
        trigger=TriggerSettings(TriggerKind.CONTINUOUS),
        on_wake=wakes,
    )
    services.station = station
    station.start()
    return station


def test_a_verdict_leaves_with_its_record_and_before_its_image_which_everybody_sees_already(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, slow_disk: Event
) -> None:
    pixels = washers(1)
    station = start(enrolled, recipe, ScriptedSource(pixels), wakes)
    (outcome,) = outcomes_of(station, wakes, 1)
    assert outcome.record is not None
    assert outcome.image_on_disk is not None
    stored = enrolled.records.get(outcome.record.record_id)
    assert not outcome.image_on_disk.done()
    assert not enrolled.images.path(stored.image).exists()
    assert np.array_equal(enrolled.images.load_frame(stored.image), pixels[0])
    assert outcome.inspection.map is not None
    assert np.array_equal(enrolled.images.load_map(stored.map).values, outcome.inspection.map.values)
    slow_disk.set()
    outcome.image_on_disk.result(WAIT_S)
    assert enrolled.images.path(stored.image).exists()


def test_stopping_waits_for_the_images_and_leaves_no_note(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes
) -> None:
    station = start(enrolled, recipe, ScriptedSource(washers(4)), wakes)
    outcomes_of(station, wakes, 4)
    enrolled.stop_station()
    records = enrolled.records.query(RecordFilter())
    assert all(enrolled.images.path(record.image).exists() for record in records)
    assert enrolled.images.settle() == {}
    assert enrolled._database.unwritten.noted() == {}


def test_no_part_passes_after_an_image_that_could_not_be_written_until_it_is(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    """A file lies where the first image's folder has to be."""
    first, second, third = washers(3)
    second_go, third_go = Event(), Event()
    address = enrolled.images._files.address(first)
    in_the_way = enrolled.images.path(address).parent
    in_the_way.write_text("in the way")
    enrolled.set_limits(recipe, NO_LIMITS).result()
    source = ScriptedSource([first, second_go, second, third_go, third])
    station = start(enrolled, recipe, source, wakes)
    (passed,) = outcomes_of(station, wakes, 1)
    wakes.until(lambda: any("in the way" in alarm.message for alarm in station.status().alarms))
    second_go.set()
    (refused,) = outcomes_of(station, wakes, 1)
    in_the_way.unlink()
    enrolled.images.flush()
    wakes.until(lambda: any("again" in alarm.message for alarm in station.status().alarms))
    third_go.set()
    (after,) = outcomes_of(station, wakes, 1)
    assert [one.inspection.verdict.kind for one in (passed, refused, after)] == [
        VerdictKind.PASS,
        VerdictKind.NOT_INSPECTED,
        VerdictKind.PASS,
    ]
    assert refused.inspection.verdict.reason is NotInspectedReason.STORAGE
    assert refused.record is not None
    assert (refused.record.image, refused.record.score) == ("", None)
    assert passed.record is not None
    assert np.array_equal(enrolled.images.load_frame(passed.record.image), first)
    caplog.clear()


def test_parts_on_a_disk_that_is_really_full_are_recorded_and_do_not_pass(
    enrolled: Services, recipe: RecipeKey, wakes: Wakes, caplog: pytest.LogCaptureFixture
) -> None:
    """The images lie on a file system of 2 MiB; the frames are full of noise, so that a few fill it."""
    rng = np.random.default_rng(0)
    noisy = [np.bitwise_xor(part, rng.integers(0, 32, part.shape, np.uint8)) for part in washers(5)]
    room = Event()
    enrolled.set_limits(recipe, NO_LIMITS).result()
    shutil.rmtree(enrolled.paths.images)
    enrolled.paths.images.mkdir()
    with small_disk(enrolled.paths.images, 2 * 2**20) as disk:
        station = start(enrolled, recipe, ScriptedSource([*noisy, room, *washers(1)]), wakes)
        outcomes = outcomes_of(station, wakes, 5)
        reasons = [outcome.inspection.verdict.reason for outcome in outcomes]
        assert reasons[0] is None
        assert reasons[-1] is NotInspectedReason.STORAGE
        assert enrolled.records.count(RecordFilter()) == 5
        assert any("full" in alarm.message for alarm in station.status().alarms)
        subprocess.run(["mount", "-o", "remount,size=16m", str(disk)], check=True)
        enrolled.images.flush()
        room.set()
        (after,) = outcomes_of(station, wakes, 1)
        assert after.inspection.verdict.kind is VerdictKind.PASS
        enrolled.stop_station()
        kept = [record for record in enrolled.records.query(RecordFilter()) if record.image]
        assert len(kept) == reasons.count(None) + 1
        assert all(enrolled.images.path(record.image).exists() for record in kept)
    caplog.clear()


def test_images_left_by_a_run_that_was_cut_off_are_named_in_the_log(
    enrolled: Services, recipe: RecipeKey, caplog: pytest.LogCaptureFixture
) -> None:
    from helpers.storage_samples import inspection, noise

    def cut_off() -> None:
        address = enrolled.images._files.address(noise())
        enrolled.records.add(inspection(), image=address, image_noted=True, operator="Ada")

    enrolled.writer.submit(cut_off).result()
    enrolled.writer.submit(enrolled.find_lost_images).result()
    assert "before the images of these records were written: 1" in caplog.text
    caplog.clear()
