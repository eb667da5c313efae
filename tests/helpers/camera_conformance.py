"""What every camera has to do, whatever its make: each backend's test file subclasses `CameraConformance`.

class TestMyCamera(CameraConformance):
    not_applicable = {"test_a_driver_that...": "the emulator cannot be held"}

    @pytest.fixture
    def bench(self) -> Iterator[CameraBench]: ...
"""

import gc
from collections.abc import Iterator, Mapping
from threading import Thread
from time import monotonic
from typing import ClassVar

import numpy as np
import pytest
from helpers.camera_bench import (
    LOST_WITHIN_S,
    PATIENCE_S,
    CameraBench,
    Resources,
    control_of,
    drain,
    next_frame,
    read_until_lost,
    reopen,
    until,
)
from helpers.control_values import (
    assert_in_force,
    names_what_is_possible,
    values_out_of_range,
    values_to_try,
)

from inspector.capture import TRIGGER, BadFrame, ControlKind, ControlValue, FrameSource
from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError, SourceLost
from inspector.domain.frame import Frame

OPENINGS = 100
WARM_UP = 10
MEMORY_BYTES = 16 * 2**20
"""What 90 openings may leave: less than 200 kB each, far less than one image."""

QUIET_S = 0.3
"""So long no further image may come."""

OVERRUN_S = 0.5
"""How far a read may overrun its deadline on a machine that is busy with other things."""


class CameraConformance:
    """The shared suite. A test that does not apply is named in `not_applicable` with the reason it prints."""

    not_applicable: ClassVar[Mapping[str, str]] = {}

    @pytest.fixture
    def bench(self) -> Iterator[CameraBench]:
        raise NotImplementedError

    @pytest.fixture(autouse=True)
    def _applies(self, request: pytest.FixtureRequest) -> None:
        unknown = [name for name in self.not_applicable if not hasattr(self, name)]
        assert not unknown, f"not_applicable names tests that do not exist: {unknown}"
        reason = self.not_applicable.get(request.node.originalname)
        if reason is not None:
            pytest.skip(f"does not apply: {reason}")

    @pytest.fixture
    def source(self, bench: CameraBench, _applies: None) -> Iterator[FrameSource]:
        source = bench.source()
        yield source
        source.close()

    @pytest.fixture
    def opened(self, source: FrameSource) -> FrameSource:
        source.open()
        return source

    @pytest.fixture
    def triggered(self, opened: FrameSource, bench: CameraBench) -> FrameSource:
        opened.set_control(TRIGGER, bench.software_trigger)
        return opened

    def test_opened_and_closed_a_hundred_times_it_leaves_nothing_behind(self, source: FrameSource) -> None:
        before = Resources.now()
        for opening in range(OPENINGS):
            if opening == WARM_UP:
                gc.collect()
                before = Resources.now()
            source.open()
            next_frame(source)
            source.close()
        gc.collect()

        until(lambda: Resources.now().threads <= before.threads, what="the end of its threads")
        until(lambda: Resources.now().files <= before.files, what="the release of its files")
        assert Resources.now().memory_bytes - before.memory_bytes < MEMORY_BYTES

    def test_frames_are_numbered_and_name_their_source(self, opened: FrameSource) -> None:
        frames = [next_frame(opened) for _ in range(3)]

        numbers = [frame.frame_id for frame in frames]
        assert numbers == sorted(set(numbers))
        assert {frame.source_id for frame in frames} == {opened.info.source_id}
        assert {frame.trigger_number for frame in frames} == {None}
        assert opened.live

    def test_a_read_without_an_image_keeps_its_deadline(
        self, opened: FrameSource, bench: CameraBench
    ) -> None:
        next_frame(opened)
        bench.quiet(opened)
        drain(opened)
        for deadline_s in (0.0, 0.05, 0.2):
            started = monotonic()
            assert opened.read(deadline_s) is None
            assert monotonic() - started < deadline_s + OVERRUN_S

    def test_frames_stay_as_they_were_when_the_driver_uses_its_buffers_again(
        self, opened: FrameSource
    ) -> None:
        frames = [next_frame(opened) for _ in range(4)]
        copies = [frame.pixels.copy() for frame in frames]
        later = [next_frame(opened) for _ in range(20)]
        opened.close()

        for frame, copy in zip(frames, copies, strict=True):
            assert np.array_equal(frame.pixels, copy)
            assert not any(np.shares_memory(frame.pixels, other.pixels) for other in later)
            assert not frame.pixels.flags.writeable

    def test_colours_are_those_of_the_chart(self, opened: FrameSource, bench: CameraBench) -> None:
        chart = bench.chart()
        frame = next_frame(opened)

        assert frame.size == chart.size
        assert chart.differences(frame.pixels) == {}

    def test_frames_nobody_read_are_counted(self, opened: FrameSource) -> None:
        first = next_frame(opened)
        until(lambda: opened.skipped >= 3, what="skipping")
        frames = [first, next_frame(opened), next_frame(opened)]
        skipped = opened.skipped

        assert frames[-1].frame_id + 1 - len(frames) <= skipped
        assert frames[1].frame_id > 3

    def test_a_software_trigger_gives_exactly_one_frame(self, triggered: FrameSource) -> None:
        for number in range(3):
            triggered.trigger()
            assert next_frame(triggered).trigger_number == number
            assert triggered.read(QUIET_S) is None

    def test_triggers_close_together_are_answered_in_order(self, triggered: FrameSource) -> None:
        for _ in range(3):
            triggered.trigger()

        assert [next_frame(triggered).trigger_number for _ in range(3)] == [0, 1, 2]
        assert triggered.read(QUIET_S) is None

    def test_a_signal_on_the_line_gives_exactly_one_frame(
        self, opened: FrameSource, bench: CameraBench
    ) -> None:
        opened.set_control(TRIGGER, bench.line_choice)
        for number in range(2):
            bench.pulse()
            assert next_frame(opened).trigger_number == number
            assert opened.read(QUIET_S) is None

    def test_it_runs_free_again_and_numbers_no_frame(
        self, triggered: FrameSource, bench: CameraBench
    ) -> None:
        triggered.set_control(TRIGGER, bench.free_run)

        assert [next_frame(triggered).trigger_number for _ in range(3)] == [None] * 3

    def test_opening_forgets_a_trigger_that_was_left_on(
        self, triggered: FrameSource, bench: CameraBench
    ) -> None:
        triggered.close()
        other = bench.source()
        other.open()
        try:
            assert next_frame(other).trigger_number is None
        finally:
            other.close()

    def test_every_setting_can_be_made_and_is_told_back(self, opened: FrameSource) -> None:
        tried = [control.name for control in opened.controls() if control.settable]
        assert tried
        for name in tried:
            control = control_of(opened, name)
            if control is None or not control.settable:
                continue  # another setting has taken it over
            for value in values_to_try(control):
                opened.set_control(name, value)
                assert_in_force(control_of(opened, name), value)
            if control.value is not None:
                opened.set_control(name, control.value)

    def test_a_value_out_of_range_is_refused_with_the_range(self, opened: FrameSource) -> None:
        for control in opened.controls():
            if control.settable:
                for value in values_out_of_range(control):
                    with pytest.raises(DataFault, match=control.name) as caught:
                        opened.set_control(control.name, value)
                    assert names_what_is_possible(str(caught.value), control)
        next_frame(opened)

    def test_an_unknown_setting_is_refused_with_those_it_has(self, opened: FrameSource) -> None:
        with pytest.raises(DataFault, match="has no setting 'colour_of_the_lens'"):
            opened.set_control("colour_of_the_lens", 1)
        next_frame(opened)

    def test_a_reading_cannot_be_set(self, opened: FrameSource) -> None:
        readings = [control for control in opened.controls() if not control.settable]
        assert readings
        for control in readings:
            with pytest.raises(DataFault, match=control.name):
                opened.set_control(control.name, 1)

    def test_a_value_the_firmware_refuses_is_told_and_the_camera_goes_on(
        self, opened: FrameSource, bench: CameraBench
    ) -> None:
        name, value = bench.refused()
        with pytest.raises(DataFault, match=name):
            opened.set_control(name, value)
        next_frame(opened)

    def test_unplugged_while_reading_it_is_lost_and_comes_back_by_itself(
        self, opened: FrameSource, bench: CameraBench
    ) -> None:
        kept = _set_something(opened)
        next_frame(opened)
        bench.unplug()
        unplugged_s = monotonic()
        lost = read_until_lost(opened)

        assert monotonic() - unplugged_s < LOST_WITHIN_S
        assert opened.info.source_id in str(lost)
        bench.plug_in()
        reopen(opened)
        assert next_frame(opened).frame_id < PATIENCE_S * 1000
        if kept is not None:
            assert_in_force(control_of(opened, kept[0]), kept[1])

    def test_unplugged_while_waiting_for_a_trigger_it_is_lost_and_comes_back_triggered(
        self, triggered: FrameSource, bench: CameraBench
    ) -> None:
        triggered.read(0.0)
        bench.unplug()
        unplugged_s = monotonic()
        read_until_lost(triggered)

        assert monotonic() - unplugged_s < LOST_WITHIN_S
        bench.plug_in()
        reopen(triggered)
        triggered.trigger()
        assert next_frame(triggered).trigger_number == 0

    def test_unplugged_before_it_is_opened_it_says_so(self, source: FrameSource, bench: CameraBench) -> None:
        bench.unplug()
        with pytest.raises(EnvironmentFault) as caught:
            source.open()

        assert caught.value.message
        assert caught.value.way_out
        source.close()
        bench.plug_in()
        reopen(source)
        next_frame(source)

    def test_settings_of_a_lost_camera_are_refused_not_waited_for(
        self, opened: FrameSource, bench: CameraBench
    ) -> None:
        control = next(control for control in opened.controls() if control.settable)
        assert control.value is not None
        bench.unplug()
        read_until_lost(opened)
        started = monotonic()
        with pytest.raises(SourceLost):
            opened.set_control(control.name, control.value)

        assert monotonic() - started < OVERRUN_S
        bench.plug_in()

    def test_stopped_while_blocked_in_read(self, opened: FrameSource, bench: CameraBench) -> None:
        next_frame(opened)
        bench.quiet(opened)
        drain(opened)
        told: list[Frame | InspectorError | None] = []
        reader = Thread(target=lambda: told.append(_read_or_fault(opened, PATIENCE_S)))
        reader.start()
        opened.close()
        reader.join(PATIENCE_S / 2)

        assert not reader.is_alive()
        assert told == [None] or isinstance(told[0], SourceLost)

    def test_a_driver_that_does_not_return_holds_neither_reading_nor_closing(
        self, opened: FrameSource, bench: CameraBench, caplog: pytest.LogCaptureFixture
    ) -> None:
        next_frame(opened)
        bench.hold_driver()
        held_s = monotonic()
        read_until_lost(opened)
        assert monotonic() - held_s < LOST_WITHIN_S
        opened.close()
        assert monotonic() - held_s < LOST_WITHIN_S + PATIENCE_S / 2
        assert "abandoned" in caplog.text
        caplog.clear()

        bench.release_driver()
        reopen(opened)
        next_frame(opened)

    def test_opened_elsewhere_it_says_so(self, source: FrameSource, bench: CameraBench) -> None:
        bench.occupy()
        try:
            with pytest.raises(EnvironmentFault) as caught:
                source.open()
            assert caught.value.way_out
            source.close()
        finally:
            bench.vacate()
        reopen(source)
        next_frame(source)

    def test_a_damaged_image_is_counted_and_the_next_is_given(
        self, opened: FrameSource, bench: CameraBench
    ) -> None:
        next_frame(opened)
        bench.fail_images(3)
        until(lambda: opened.skipped >= 3, what="counting damaged images")

        assert next_frame(opened).pixels.any()

    def test_a_damaged_image_for_a_trigger_is_told_in_its_place(
        self, triggered: FrameSource, bench: CameraBench
    ) -> None:
        bench.fail_images(1)
        triggered.trigger()
        with pytest.raises(BadFrame) as caught:
            next_frame(triggered)
        triggered.trigger()

        assert caught.value.trigger_number == 0
        assert next_frame(triggered).trigger_number == 1

    def test_a_hundred_damaged_images_in_a_row_are_a_lost_camera(
        self, opened: FrameSource, bench: CameraBench
    ) -> None:
        next_frame(opened)
        bench.fail_images(-1)
        lost = read_until_lost(opened)
        bench.fail_images(0)

        assert "100 damaged images in a row" in str(lost)
        reopen(opened)
        next_frame(opened)


def _read_or_fault(source: FrameSource, deadline_s: float) -> Frame | InspectorError | None:
    try:
        return source.read(deadline_s)
    except InspectorError as fault:
        return fault


def _set_something(source: FrameSource) -> tuple[str, ControlValue] | None:
    """Change one number, so that a camera that comes back can be asked whether it still has it."""
    for control in source.controls():
        number = control.kind in (ControlKind.NUMBER, ControlKind.INTEGER)
        if number and control.settable and (values := values_to_try(control)) and values[0] != control.value:
            source.set_control(control.name, values[0])
            return control.name, values[0]
    return None
