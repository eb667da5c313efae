"""Webcam source against a device that plays a real file and can be unplugged."""

from collections.abc import Iterator
from pathlib import Path
from threading import enumerate as running_threads

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from helpers.capture_camera import CameraBench
from helpers.capture_clock import ManualClock
from helpers.capture_files import frame_number, write_video

from inspector.capture.webcam import WebcamSource
from inspector.domain.errors import DataFault, EnvironmentFault, ProgrammingFault, SourceLost
from inspector.domain.frame import Frame

PATIENCE_S = 10.0


@pytest.fixture
def bench(tmp_path: Path) -> CameraBench:
    return CameraBench(write_video(tmp_path / "camera.avi", 10))


@pytest.fixture
def webcam(bench: CameraBench) -> Iterator[WebcamSource]:
    source = WebcamSource(0, opener=bench.open, silence_s=PATIENCE_S, retry_s=0.001)
    yield source
    bench.unplug()
    source.close()
    assert all(handle.released for handle in bench.handles)
    assert not [thread for thread in running_threads() if thread.name.startswith("webcam")]


def read(source: WebcamSource) -> Frame:
    frame = source.read(PATIENCE_S)
    assert frame is not None
    return frame


def values(source: WebcamSource) -> dict[str, object]:
    return {control.name: control.value for control in source.controls()}


def test_gives_frames_in_rgb_with_numbers(webcam: WebcamSource, bench: CameraBench) -> None:
    webcam.open()
    frames = []
    for _ in range(3):
        bench.deliver(1)
        frames.append(read(webcam))

    assert [frame_number(frame.pixels) for frame in frames] == [0, 1, 2]
    assert [frame.frame_id for frame in frames] == [0, 1, 2]
    assert frames[0].pixels[8, 16, 0] > 180
    assert frames[0].source_id == "webcam:0"
    assert webcam.skipped == 0
    assert webcam.live


def test_no_frame_within_the_deadline_is_none(webcam: WebcamSource) -> None:
    webcam.open()

    assert webcam.read(0.01) is None


def test_frames_nobody_read_are_counted(webcam: WebcamSource, bench: CameraBench) -> None:
    webcam.open()
    bench.deliver(5)
    frames = [read(webcam)]
    while frames[-1].frame_id < 4:  # the reading thread may still be busy with the last of them
        frames.append(read(webcam))

    assert frame_number(frames[-1].pixels) == 4
    assert len(frames) + webcam.skipped == 5
    assert webcam.read(0.01) is None


def test_vanish_and_return(webcam: WebcamSource, bench: CameraBench) -> None:
    webcam.open()
    webcam.set_control("exposure", 12)
    bench.deliver(1)
    read(webcam)
    bench.unplug()

    assert webcam.read(0.02) is None
    bench.plug_in()
    bench.deliver(1)
    frame = read(webcam)

    assert frame.frame_id == 1
    assert values(webcam)["exposure"] == 12
    assert bench.handles[0].released


def test_vanished_for_good(bench: CameraBench) -> None:
    clock = ManualClock()
    source = WebcamSource(0, opener=bench.open, retry_s=0.001, clock=clock.now)
    source.open()
    bench.unplug()

    clock.advance(2.9)
    assert source.read(0.01) is None
    clock.advance(0.2)
    with pytest.raises(SourceLost) as caught:
        source.read(0.01)

    assert str(caught.value) == (
        "Camera 0 has given no frame for 3 s. Check its cable, plug it in again, then start the source again."
    )
    source.close()
    bench.plug_in()
    source.open()
    bench.deliver(1)
    assert read(source).frame_id == 0
    bench.unplug()
    source.close()


def test_no_such_camera(webcam: WebcamSource, bench: CameraBench) -> None:
    bench.unplug()

    with pytest.raises(EnvironmentFault) as caught:
        webcam.open()

    assert str(caught.value) == (
        "Camera 0 cannot be opened. "
        "Plug it in, close other programs that use it, and check `inspector cameras`."
    )
    webcam.close()


def test_properties(webcam: WebcamSource, bench: CameraBench, caplog: pytest.LogCaptureFixture) -> None:
    assert values(webcam)["exposure"] is None
    webcam.open()
    assert values(webcam)["width"] == 64

    webcam.set_control("exposure", 7)
    webcam.set_control("gain", 3)
    webcam.set_control("width", 9999)  # this driver raises
    for _ in range(2):  # asked for before the next frame that the device is waited for
        bench.deliver(1)
        read(webcam)

    assert values(webcam)["exposure"] == 7
    assert values(webcam)["gain"] != 3
    assert caplog.messages == ["Camera 0 refuses gain = 3.", "Camera 0 refuses width = 9999."]


def test_properties_that_do_not_exist_or_do_not_fit(webcam: WebcamSource) -> None:
    with pytest.raises(DataFault, match=r"has no setting 'zoom'. It has exposure, gain, height"):
        webcam.set_control("zoom", 1)
    with pytest.raises(DataFault, match=r"width is 0. It must be a number from 1 to 16384."):
        webcam.set_control("width", 0)


def join_camera_threads() -> None:
    for thread in running_threads():
        if thread.name.startswith("webcam"):
            thread.join(PATIENCE_S)
            assert not thread.is_alive()


@pytest.mark.parametrize(
    "surprise",
    [
        cv2.error("assertion in the driver"),
        RuntimeError("assertion in the driver"),
        np.zeros((8, 8, 2), np.uint8),
        np.zeros((8, 8), np.uint16),
        np.zeros((0, 8, 3), np.uint8),
    ],
    ids=["cv2", "other", "two channels", "16 bits", "empty"],
)
def test_a_failure_in_the_reading_thread_is_told_and_can_be_opened_again(
    webcam: WebcamSource,
    bench: CameraBench,
    surprise: Exception | npt.NDArray[np.integer],
    caplog: pytest.LogCaptureFixture,
) -> None:
    webcam.open()
    bench.surprise = surprise
    bench.deliver(1)

    for _ in range(2):
        with pytest.raises(SourceLost, match=r"^Camera 0 cannot be read: (assertion|It gives images of)"):
            webcam.read(PATIENCE_S)

    assert "Reading camera 0 failed" in caplog.text
    bench.surprise = None
    webcam.open()
    bench.deliver(1)
    assert read(webcam).frame_id == 0


@pytest.mark.parametrize("shape", [(8, 8), (8, 8, 1), (8, 8, 4)])
def test_grey_and_transparent_images_are_rgb(
    webcam: WebcamSource, bench: CameraBench, shape: tuple[int, ...]
) -> None:
    webcam.open()
    bench.surprise = np.full(shape, 7, np.uint8)
    bench.deliver(1)

    assert read(webcam).pixels.tolist() == [[[7, 7, 7]] * 8] * 8


def test_a_driver_that_never_returns_is_told_abandoned_and_left(
    bench: CameraBench, caplog: pytest.LogCaptureFixture
) -> None:
    clock = ManualClock()
    source = WebcamSource(0, opener=bench.open, retry_s=0.001, stop_timeout_s=0.01, clock=clock.now)
    source.open()
    bench.deliver(1)
    read(source)
    bench.freeze(late_frames=1)
    clock.advance(3.1)

    with pytest.raises(SourceLost, match="Camera 0 has given no frame for 3 s"):
        source.read(0.01)
    source.close()
    assert caplog.messages == [
        "The driver of camera 0 has not returned within 0.01 s; its thread is abandoned."
    ]
    with pytest.raises(EnvironmentFault, match=r"The driver of camera 0 is stuck. Unplug the camera"):
        source.open()

    bench.thaw()
    join_camera_threads()
    with pytest.raises(SourceLost):
        source.read(0.01)  # the frame that came too late is shown to nobody
    assert bench.handles[0].released
    source.open()
    bench.deliver(1)
    assert read(source).frame_id == 0
    bench.unplug()
    source.close()
    join_camera_threads()


def test_a_driver_that_never_opens_is_told(bench: CameraBench) -> None:
    source = WebcamSource(0, opener=bench.open, open_timeout_s=0.01, stop_timeout_s=0.01)
    bench.freeze_opening()

    with pytest.raises(EnvironmentFault, match="Camera 0 cannot be opened in time"):
        source.open()

    bench.thaw()
    join_camera_threads()
    assert bench.handles[0].released


def test_a_driver_that_fails_while_opening_is_told(webcam: WebcamSource, bench: CameraBench) -> None:
    bench.opening_fails = cv2.error("out of buffers")

    with pytest.raises(EnvironmentFault, match="Camera 0 cannot be opened: out of buffers"):
        webcam.open()
    bench.opening_fails = None


def test_reading_before_opening_is_a_fault_not_silence(webcam: WebcamSource) -> None:
    with pytest.raises(ProgrammingFault, match="before it was opened"):
        webcam.read(0.01)
