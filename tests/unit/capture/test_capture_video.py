"""Video source on a real file: order, colour, end, breaking off, pace."""

from pathlib import Path

import pytest
from helpers.capture_clock import ManualClock
from helpers.capture_files import frame_number, write_video

from inspector.capture import BadFrame, SourceEnded
from inspector.capture.video import VideoSource
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Frame


@pytest.fixture
def clip(tmp_path: Path) -> Path:
    return write_video(tmp_path / "clip.avi", 12)


def read(source: VideoSource) -> Frame:
    frame = source.read(0.1)
    assert frame is not None
    return frame


def test_every_frame_once_in_order_then_the_end(clip: Path) -> None:
    source = VideoSource(clip)
    source.open()

    frames = [read(source) for _ in range(12)]

    assert [frame_number(frame.pixels) for frame in frames] == list(range(12))
    assert [frame.frame_id for frame in frames] == list(range(12))
    for _ in range(2):
        with pytest.raises(SourceEnded):
            source.read(0.1)


def test_colours_are_rgb(clip: Path) -> None:
    source = VideoSource(clip)
    source.open()
    left, right = read(source).pixels[8, 16], read(source).pixels[8, 48]

    assert left[0] > 180 > 80 > left[2]
    assert right[2] > 180 > 80 > right[0]
    source.close()


def test_a_late_reader_misses_frames(clip: Path) -> None:
    clock = ManualClock()
    source = VideoSource(clip, rate_hz=10, clock=clock)
    source.open()
    read(source)
    clock.advance(0.45)

    frame = read(source)

    assert source.live
    assert (frame_number(frame.pixels), frame.frame_id, source.skipped) == (4, 4, 3)
    clock.advance(60)
    assert frame_number(read(source).pixels) == 11
    source.close()


def test_loops(clip: Path) -> None:
    source = VideoSource(clip, loop=True)
    source.open()

    frames = [read(source) for _ in range(14)]

    assert [frame_number(frame.pixels) for frame in frames[-2:]] == [0, 1]
    assert frames[-1].frame_id == 13
    source.close()


def test_a_file_that_breaks_off_is_reported_not_taken_for_the_end(tmp_path: Path) -> None:
    clip = write_video(tmp_path / "cut.avi", 40)
    content = clip.read_bytes()
    clip.write_bytes(content[: len(content) // 2])
    source = VideoSource(clip)
    source.open()

    with pytest.raises(BadFrame) as caught:
        list(iter(lambda: read(source), None))

    assert "of 40 frames. Copy the file again" in str(caught.value)
    assert caught.value.name.startswith("cut.avi#")
    with pytest.raises(SourceEnded):
        source.read(0.1)


def test_absent_and_unreadable_files(tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("not a video")

    with pytest.raises(EnvironmentFault, match=r"is not there"):
        VideoSource(tmp_path / "gone.mp4").open()
    with pytest.raises(DataFault, match=r"text.mp4 is not a video that can be decoded. Use MP4"):
        VideoSource(tmp_path / "text.mp4").open()
