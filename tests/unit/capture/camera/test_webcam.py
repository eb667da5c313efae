"""Webcams: the conformance suite, and what OpenCV's drivers do besides."""

from collections.abc import Iterator, Mapping
from typing import ClassVar

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from helpers.camera_bench import next_frame, read_until_lost
from helpers.camera_conformance import CameraConformance
from helpers.fake_webcam import FakeWebcam

from inspector.capture import open_source
from inspector.capture.camera.source import CameraSource
from inspector.domain.errors import DataFault, EnvironmentFault, SourceLost

NO_TRIGGER = "webcams have no trigger"


@pytest.fixture
def bench() -> Iterator[FakeWebcam]:
    camera = FakeWebcam()
    yield camera
    camera.close()


@pytest.fixture
def webcam(bench: FakeWebcam) -> Iterator[CameraSource]:
    source = bench.source()
    yield source
    bench.release_driver()
    source.close()
    assert all(opened.released for opened in bench.inputs)


class TestWebcam(CameraConformance):
    not_applicable: ClassVar[Mapping[str, str]] = {
        "test_a_software_trigger_gives_exactly_one_frame": NO_TRIGGER,
        "test_triggers_close_together_are_answered_in_order": NO_TRIGGER,
        "test_a_signal_on_the_line_gives_exactly_one_frame": NO_TRIGGER,
        "test_it_runs_free_again_and_numbers_no_frame": NO_TRIGGER,
        "test_opening_forgets_a_trigger_that_was_left_on": NO_TRIGGER,
        "test_unplugged_while_waiting_for_a_trigger_it_is_lost_and_comes_back_triggered": NO_TRIGGER,
        "test_a_damaged_image_for_a_trigger_is_told_in_its_place": NO_TRIGGER,
        "test_a_reading_cannot_be_set": "everything OpenCV tells of a webcam can be set",
    }

    @pytest.fixture
    def bench(self) -> Iterator[FakeWebcam]:
        camera = FakeWebcam()
        yield camera
        camera.close()


def test_a_camera_that_gives_no_image_cannot_be_opened(webcam: CameraSource, bench: FakeWebcam) -> None:
    bench.silent = True

    with pytest.raises(EnvironmentFault, match=r"webcam:0 gives no image. Unplug the camera"):
        webcam.open()


def test_a_camera_that_is_not_there_says_what_to_do(webcam: CameraSource, bench: FakeWebcam) -> None:
    bench.unplug()

    with pytest.raises(EnvironmentFault) as caught:
        webcam.open()

    assert str(caught.value) == (
        "webcam:0 cannot be opened. "
        "Plug it in, close other programs that use it, and check `inspector cameras`."
    )


def test_a_size_the_camera_makes_another_of_is_refused_and_the_old_one_kept(
    webcam: CameraSource, bench: FakeWebcam
) -> None:
    webcam.open()

    with pytest.raises(DataFault) as caught:
        webcam.set_control("width", 61)
    assert str(caught.value) == "webcam:0 refuses width = 61. It offered 56 and keeps 96."
    with pytest.raises(DataFault, match=r"webcam:0 refuses width = 9999. It offered 96 and keeps 96."):
        webcam.set_control("width", 9999)  # this driver raises
    assert next_frame(webcam).size == (96, 64)


def test_a_size_set_is_seen_in_the_next_frame(webcam: CameraSource) -> None:
    webcam.open()
    next_frame(webcam)
    webcam.set_control("width", 48)

    assert next_frame(webcam).size == (48, 64)


@pytest.mark.parametrize("shape", [(8, 8), (8, 8, 1), (8, 8, 4)])
def test_grey_and_transparent_images_are_rgb(
    webcam: CameraSource, bench: FakeWebcam, shape: tuple[int, ...]
) -> None:
    bench.surprise = np.full(shape, 7, np.uint8)
    webcam.open()

    assert next_frame(webcam).pixels.tolist() == [[[7, 7, 7]] * 8] * 8


@pytest.mark.parametrize(
    ("surprise", "told"),
    [
        (np.zeros((8, 8, 2), np.uint8), "It gives images of 2 channels"),
        (np.zeros((8, 8), np.uint16), "type uint16"),
        (np.zeros((0, 8, 3), np.uint8), r"shape \(0, 8, 3\)"),
    ],
    ids=["two channels", "16 bits", "empty"],
)
def test_images_of_an_unknown_kind_are_a_lost_camera_that_says_why(
    webcam: CameraSource, bench: FakeWebcam, surprise: npt.NDArray[np.integer], told: str
) -> None:
    webcam.open()
    bench.surprise = surprise

    with pytest.raises(SourceLost, match=told):
        raise read_until_lost(webcam)


@pytest.mark.parametrize("surprise", [cv2.error("assertion"), RuntimeError("assertion")])
def test_an_exception_of_the_driver_is_a_lost_camera_that_can_be_opened_again(
    webcam: CameraSource, bench: FakeWebcam, surprise: Exception
) -> None:
    webcam.open()
    bench.surprise = surprise
    with pytest.raises(SourceLost, match="assertion"):
        raise read_until_lost(webcam)
    bench.surprise = None
    webcam.open()

    assert next_frame(webcam).source_id == "webcam:0"


@pytest.mark.parametrize("target", ["front", "", "-1", "1234", "٣"])
def test_what_is_no_camera_number_is_refused(target: str) -> None:
    with pytest.raises(DataFault, match=r"is no camera number. Give for instance webcam:0."):
        open_source(f"webcam:{target}")
