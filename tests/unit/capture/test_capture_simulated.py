"""The simulated line: same part for the same number, true masks, pace, conveyor."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
from helpers.capture_clock import ManualClock
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from inspector.capture import (
    DefectKind,
    DefectSize,
    Family,
    LineSettings,
    MissedTriggers,
    Motion,
    SourceEnded,
    render_part,
)
from inspector.capture.simulated import DEFECTS_OF, SimulatedSource
from inspector.capture.simulated.motion import FRAMES_PER_PART
from inspector.capture.simulated.signals import Signals
from inspector.domain.errors import DataFault
from inspector.domain.frame import Frame, check_pixels

SMALL = (160, 128)
EVERY_DEFECT = [(family, kind) for family, kinds in DEFECTS_OF.items() for kind in kinds]


def line(family: Family, **changes: object) -> LineSettings:
    return replace(LineSettings(family, seed=3, size=SMALL, defect_rate=0.0), **changes)  # type: ignore[arg-type]


def read(source: SimulatedSource) -> Frame:
    frame = source.read(0.1)
    assert frame is not None
    return frame


@pytest.mark.parametrize("family", Family)
def test_good_parts_differ_from_each_other_and_have_empty_masks(family: Family) -> None:
    first, truth = render_part(line(family), 0)
    second, _ = render_part(line(family), 1)

    check_pixels(first)
    assert first.shape == (128, 160, 3)
    assert truth.is_good
    assert truth.mask is not None
    assert truth.mask.dtype == bool
    assert truth.mask.shape == (128, 160)
    assert not truth.mask.any()
    assert not np.array_equal(first, second)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    family=st.sampled_from(Family),
    numbers=st.lists(st.integers(0, 10_000), min_size=2, max_size=4),
)
def test_a_part_does_not_depend_on_what_was_rendered_before(family: Family, numbers: list[int]) -> None:
    settings = line(family, defect_rate=0.7)
    once = {number: render_part(settings, number) for number in numbers}
    for number in reversed(numbers):
        pixels, truth = render_part(settings, number)
        assert np.array_equal(pixels, once[number][0])
        assert truth.defects == once[number][1].defects
        assert truth.mask is not None
        assert np.array_equal(truth.mask, once[number][1].mask)


@pytest.mark.parametrize(("family", "kind"), EVERY_DEFECT)
def test_masks_show_what_really_changed(family: Family, kind: DefectKind) -> None:
    """Against the good part of the same number: inside the mask it differs, away from it hardly."""
    good_line = line(family, size=(256, 256))
    bad_line = replace(good_line, defect_rate=1.0, defects=(kind,))
    inside, outside = [], []
    for number in range(6):
        good, _ = render_part(good_line, number)
        bad, truth = render_part(bad_line, number)
        assert truth.defects in ((str(kind),), ())
        assert truth.mask is not None
        change = np.abs(good.astype(int) - bad.astype(int)).max(axis=2)
        if truth.mask.any():
            inside.append(change[truth.mask].mean())
        outside.append((change[~truth.mask] > 12).mean())

    assert len(inside) >= 5
    assert np.mean(inside) > 6
    assert max(outside) < 0.004


@pytest.mark.parametrize("family", Family)
def test_defects_grow_with_their_size(family: Family) -> None:
    areas = []
    for size in DefectSize:
        settings = line(family, defect_rate=1.0, defects=(DefectKind.STAIN,), defect_size=size)
        masks = [render_part(settings, number)[1].mask for number in range(4)]
        areas.append(sum(int(mask.sum()) for mask in masks if mask is not None))

    assert areas == sorted(areas)
    assert areas[2] > 3 * areas[0]


def test_defect_rate_is_kept_over_many_parts() -> None:
    from inspector.capture.simulated.part import plan_defects

    plans = [plan_defects(line(Family.WASHER, defect_rate=0.2), number) for number in range(2000)]

    assert 0.17 < np.mean([bool(plan) for plan in plans]) < 0.23
    assert {kind for plan in plans for kind in plan} == set(DEFECTS_OF[Family.WASHER])


def test_lines_of_different_seeds_differ() -> None:
    one, _ = render_part(line(Family.HOUSING), 0)
    other, _ = render_part(line(Family.HOUSING, seed=4), 0)

    assert not np.array_equal(one, other)


def test_counted_line_ends() -> None:
    source = SimulatedSource(line(Family.WEAVE, count=3))
    source.open()

    frames = [read(source) for _ in range(3)]

    assert [frame.frame_id for frame in frames] == [0, 1, 2]
    assert frames[0].truth is not None
    assert frames[0].source_id == "simulated:weave"
    with pytest.raises(SourceEnded, match=r"All 3 parts"):
        source.read(0.1)
    source.open()
    assert np.array_equal(read(source).pixels, frames[0].pixels)


def test_start_skips_the_first_parts() -> None:
    source = SimulatedSource(line(Family.WEAVE, start=5))

    assert np.array_equal(read(source).pixels, render_part(line(Family.WEAVE), 5)[0])


def test_loop_repeats_the_counted_parts() -> None:
    source = SimulatedSource(line(Family.WEAVE, count=2), loop=True)
    frames = [read(source) for _ in range(3)]

    assert np.array_equal(frames[2].pixels, frames[0].pixels)
    assert frames[2].frame_id == 2


def test_paced_line_is_live_and_counts_missed_parts() -> None:
    clock = ManualClock()
    source = SimulatedSource(line(Family.WEAVE, rate_hz=10.0), clock=clock)
    source.open()
    read(source)

    assert source.live
    assert source.read(0.05) is None
    clock.advance(0.30)
    frame = read(source)

    assert (frame.frame_id, source.skipped) == (3, 2)
    assert np.array_equal(frame.pixels, render_part(line(Family.WEAVE), 3)[0])


def test_unpaced_line_waits_for_its_reader() -> None:
    clock = ManualClock()
    source = SimulatedSource(line(Family.WEAVE), clock=clock)
    read(source)
    clock.advance(60)

    assert not source.live
    assert read(source).frame_id == 1
    assert source.skipped == 0


def test_settings_change_the_running_line() -> None:
    source = SimulatedSource(line(Family.WASHER))
    dark = read(source).pixels.mean()
    source.set_control("exposure", 3.0)
    source.set_control("defect_rate", 1)
    source.set_control("rate_hz", 50)
    frame = read(source)

    assert frame.pixels.mean() > 1.3 * dark
    assert frame.truth is not None
    assert frame.truth.defects
    assert source.live
    with pytest.raises(DataFault, match=r"exposure is 9. It must be a number from 0.05 to 4."):
        source.set_control("exposure", 9)
    with pytest.raises(DataFault, match=r"It has defect_rate, exposure, rate_hz."):
        source.set_control("iris", 1)


@pytest.mark.parametrize("family", Family)
def test_a_part_on_the_conveyor_comes_in_stands_still_and_leaves(family: Family) -> None:
    settings = line(family, motion=Motion.CONVEYOR, defect_rate=1.0, defects=(DefectKind.STAIN,), count=1)
    source = SimulatedSource(settings)
    frames = [read(source) for _ in range(FRAMES_PER_PART)]
    moves = [
        np.abs(one.pixels.astype(int) - two.pixels.astype(int)).mean()
        for one, two in itertools.pairwise(frames)
    ]

    assert [bool(frame.truth and frame.truth.defects) for frame in frames[5:10]] == [True] * 5
    assert frames[-1].truth is not None
    assert frames[-1].truth.is_good
    assert max(moves[5:9]) < min(moves[1:4])
    with pytest.raises(SourceEnded):
        source.read(0.1)


def test_a_standing_part_is_never_the_same_frame_twice() -> None:
    source = SimulatedSource(line(Family.WASHER, motion=Motion.CONVEYOR))
    frames = [read(source) for _ in range(FRAMES_PER_PART)]

    assert not np.array_equal(frames[6].pixels, frames[7].pixels)


def triggered(trigger: str, **changes: object) -> tuple[SimulatedSource, ManualClock]:
    clock = ManualClock()
    source = SimulatedSource(line(Family.WASHER, **changes), clock=clock)
    source.open()
    source.set_control("trigger", trigger)
    return source, clock


@pytest.mark.parametrize("rate_hz", [0.0, 10.0])
def test_a_software_trigger_gives_exactly_one_frame_of_the_next_part(rate_hz: float) -> None:
    source, _ = triggered("software", rate_hz=rate_hz)
    assert source.read(0.5) is None
    source.trigger()
    source.trigger()
    frames = [read(source), read(source)]
    assert [frame.trigger_number for frame in frames] == [0, 1]
    assert [frame.frame_id for frame in frames] == [0, 1]
    assert source.read(5.0) is None
    source.set_control("trigger", "off")
    assert read(source).trigger_number is None


def test_the_light_barrier_announces_every_part_of_the_line() -> None:
    source, clock = triggered("line1", rate_hz=10.0)
    started = clock.now()
    frames = [read(source) for _ in range(3)]
    assert [frame.trigger_number for frame in frames] == [0, 1, 2]
    assert [frame.captured_monotonic_s - started for frame in frames] == pytest.approx([0.1, 0.2, 0.3])
    assert source.skipped == 0


def test_signals_that_nobody_takes_wait_and_those_beyond_are_missed_in_order() -> None:
    source, clock = triggered("line1", rate_hz=10.0)
    clock.advance(2.0)  # 20 signals
    waiting = [read(source) for _ in range(8)]
    with pytest.raises(MissedTriggers) as missed:
        source.read(0.0)
    assert (missed.value.count, missed.value.trigger_number) == (12, 8)
    after = read(source)
    assert [frame.trigger_number for frame in (*waiting, after)] == [*range(8), 20]
    assert after.frame_id == 20


@settings(max_examples=40, deadline=None)
@given(stalls=st.lists(st.floats(0.0, 3.0), min_size=1, max_size=8), rate_hz=st.floats(1.0, 60.0))
def test_every_signal_is_a_frame_or_told_as_missed(stalls: list[float], rate_hz: float) -> None:
    clock = ManualClock()
    signals, started, seen = Signals(rate_hz, clock), clock.now(), 0
    for stall_s in stalls:
        clock.advance(stall_s)
        due = signals.take(0.0)
        seen += 0 if due is None else max(due.missed, 1)
    while (due := signals.take(0.0)) is not None:
        seen += max(due.missed, 1)
    assert seen == int((clock.now() - started) * rate_hz + 1e-9)


@pytest.mark.parametrize("motion", Motion)
def test_a_counted_line_ends_with_its_last_part_whatever_the_trigger(motion: Motion) -> None:
    source, clock = triggered("line1", rate_hz=10.0, count=12, motion=motion)
    clock.advance(1.1)
    assert parts_until_the_end(source) == 12


def parts_until_the_end(source: SimulatedSource) -> int:
    parts = 0
    while True:
        try:
            parts += source.read(0.1) is not None
        except MissedTriggers as missed:
            parts += missed.count
        except SourceEnded:
            return parts


def test_on_a_conveyor_a_trigger_shows_the_part_in_place() -> None:
    source, _ = triggered("software", motion=Motion.CONVEYOR)
    source.trigger()
    free = SimulatedSource(line(Family.WASHER, motion=Motion.CONVEYOR))
    free.open()
    standing = [read(free) for _ in range(8)][7]
    assert np.array_equal(read(source).pixels, standing.pixels)


def test_a_line_without_a_rate_has_no_light_barrier() -> None:
    source, _ = triggered("software")
    with pytest.raises(DataFault, match="off or software"):
        source.set_control("trigger", "line1")
    fast, _ = triggered("line1", rate_hz=5.0)
    with pytest.raises(DataFault, match="light barrier"):
        fast.set_control("rate_hz", 0.0)
