"""Webcam source against a device that plays a real file and can be unplugged."""

from collections.abc import Iterator
from pathlib import Path
from threading import enumerate as running_threads

import pytest
from helpers.capture_camera import CameraBench
from helpers.capture_files import frame_number, write_video

from inspector.capture.webcam import WebcamSource
from inspector.domain.errors import DataFault, EnvironmentFault, SourceLost
from inspector.domain.frame import Frame

PATIENCE_S = 10.0


@pytest.fixture
def bench(tmp_path: Path) -> CameraBench:
    return CameraBench(write_video(tmp_path / "camera.avi", 10))


@pytest.fixture
def webcam(bench: CameraBench) -> Iterator[WebcamSource]:
    source = WebcamSource(0, opener=bench.open, reconnect_s=PATIENCE_S, retry_s=0.001)
    yield source
    bench.unplug()
    source.close()
    assert all(handle.released for handle in bench.handles)
    assert not [thread for thread in running_threads() if thread.name.startswith("webcam")]


def read(source: WebcamSource) -> Frame:
    frame = source.read(PATIENCE_S)
    assert frame is not None
    return frame


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
    webcam.set_property("exposure", 12)
    bench.deliver(1)
    read(webcam)
    bench.unplug()

    assert webcam.read(0.02) is None
    bench.plug_in()
    bench.deliver(1)
    frame = read(webcam)

    assert frame.frame_id == 1
    assert webcam.properties()["exposure"] == 12
    assert bench.handles[0].released


def test_vanished_for_good(bench: CameraBench) -> None:
    source = WebcamSource(0, opener=bench.open, reconnect_s=0.05, retry_s=0.001)
    source.open()
    bench.unplug()

    with pytest.raises(SourceLost) as caught:
        source.read(PATIENCE_S)

    assert str(caught.value) == (
        "Camera 0 is gone and did not come back within 0.05 s. Plug it in again, then start the source again."
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
    assert webcam.properties() == {}
    webcam.open()
    assert webcam.properties()["width"] == 64

    webcam.set_property("exposure", 7)
    webcam.set_property("gain", 3)
    for _ in range(2):  # asked for before the next frame that the device is waited for
        bench.deliver(1)
        read(webcam)

    assert webcam.properties()["exposure"] == 7
    assert webcam.properties()["gain"] != 3
    assert caplog.messages == ["Camera 0 refuses gain = 3."]


def test_properties_that_do_not_exist_or_do_not_fit(webcam: WebcamSource) -> None:
    with pytest.raises(DataFault, match=r"has no property 'zoom'. It has exposure, gain, height"):
        webcam.set_property("zoom", 1)
    with pytest.raises(DataFault, match=r"width is 0. It must be a number from 1 to 16384."):
        webcam.set_property("width", 0)
