"""The shared suite, as far as it applies, for sources without a device: simulated line, folder, video."""

from collections.abc import Mapping
from pathlib import Path
from typing import ClassVar

import cv2
import pytest
from helpers.camera_bench import CameraBench, Chart
from helpers.camera_conformance import CameraConformance
from helpers.capture_files import colour_card, write_video

from inspector.capture import FrameSource, open_source

NO_CABLE = "there is no cable to pull"
NO_DRIVER = "there is no driver; nothing of it blocks longer than a read may"
NO_TRIGGER = "what is replayed comes at its own rate"
NEVER_LIVE = "a frame missed is counted when the reader comes: test_capture_pacing"
SLOW_HZ = 0.01

NO_DEVICE = {
    "test_unplugged_while_reading_it_is_lost_and_comes_back_by_itself": NO_CABLE,
    "test_unplugged_while_waiting_for_a_trigger_it_is_lost_and_comes_back_triggered": NO_CABLE,
    "test_unplugged_before_it_is_opened_it_says_so": NO_CABLE,
    "test_settings_of_a_lost_camera_are_refused_not_waited_for": NO_CABLE,
    "test_stopped_while_blocked_in_read": NO_DRIVER,
    "test_a_driver_that_does_not_return_holds_neither_reading_nor_closing": NO_DRIVER,
    "test_opened_elsewhere_it_says_so": "it may be opened as often as one likes",
    "test_a_value_the_firmware_refuses_is_told_and_the_camera_goes_on": "there is no firmware",
    "test_a_damaged_image_is_counted_and_the_next_is_given": "damaged files are told one by one, not counted",
    "test_a_damaged_image_for_a_trigger_is_told_in_its_place": NO_TRIGGER,
    "test_a_hundred_damaged_images_in_a_row_are_a_lost_camera": "damaged files are told one by one",
    "test_a_reading_cannot_be_set": "it has no readings",
    "test_frames_nobody_read_are_counted": NEVER_LIVE,
    "test_a_signal_on_the_line_gives_exactly_one_frame": "its light barrier gives signals by itself",
}
NO_TRIGGERS = dict.fromkeys(
    (
        "test_a_software_trigger_gives_exactly_one_frame",
        "test_triggers_close_together_are_answered_in_order",
        "test_it_runs_free_again_and_numbers_no_frame",
        "test_opening_forgets_a_trigger_that_was_left_on",
    ),
    NO_TRIGGER,
)


class ReplayBench(CameraBench):
    """A source that is opened anew from its specification, at the rate of a camera."""

    def __init__(self, spec: str, *, tolerance: int = 0) -> None:
        self._spec = spec
        self._tolerance = tolerance

    def source(self) -> FrameSource:
        return open_source(self._spec, rate_hz=100.0, loop=True)

    def chart(self) -> Chart:
        patches = {(10, 10): (220, 20, 20), (50, 10): (20, 20, 220)}
        return Chart(patches, size=(64, 48), tolerance=self._tolerance)

    def quiet(self, source: FrameSource) -> None:
        source.set_control("rate_hz", SLOW_HZ)


class SimulatedBench(ReplayBench):
    """The simulated line has a trigger of its own."""

    def quiet(self, source: FrameSource) -> None:
        CameraBench.quiet(self, source)


class TestSimulated(CameraConformance):
    not_applicable: ClassVar[Mapping[str, str]] = {
        **NO_DEVICE,
        "test_colours_are_those_of_the_chart": "it shows parts: test_capture_simulated",
    }

    @pytest.fixture
    def bench(self) -> ReplayBench:
        return SimulatedBench("simulated:weave?size=64x64")


class TestFolder(CameraConformance):
    not_applicable: ClassVar[Mapping[str, str]] = {**NO_DEVICE, **NO_TRIGGERS}

    @pytest.fixture
    def bench(self, tmp_path: Path) -> ReplayBench:
        for number in range(3):
            image = colour_card()
            image[40:] = 4 * number
            cv2.imwrite(str(tmp_path / f"{number}.png"), cv2.cvtColor(image, cv2.COLOR_RGB2BGR))
        return ReplayBench(f"folder:{tmp_path}")


class TestVideo(CameraConformance):
    not_applicable: ClassVar[Mapping[str, str]] = {**NO_DEVICE, **NO_TRIGGERS}

    @pytest.fixture
    def bench(self, tmp_path: Path) -> ReplayBench:
        return ReplayBench(f"video:{write_video(tmp_path / 'parts.avi', 10)}", tolerance=12)
