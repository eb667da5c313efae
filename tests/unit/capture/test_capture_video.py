"""Video source on a real file: order, colour, end, breaking off, pace."""

from functools import partial
from pathlib import Path

import cv2
import pytest
from helpers.capture_clock import ManualClock
from helpers.capture_files import PatchyVideo, damage_frames, frame_number, write_video

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


def read_all(source: VideoSource) -> tuple[list[Frame], list[BadFrame]]:
    """Everything up to the end, as the station reads it: after a bad frame it reads on."""
    frames: list[Frame] = []
    bad: list[BadFrame] = []
    while True:
        try:
            frames.append(read(source))
        except BadFrame as fault:
            bad.append(fault)
        except SourceEnded:
            return frames, bad


def test_a_file_that_breaks_off_says_how_many_frames_are_missing(tmp_path: Path) -> None:
    clip = write_video(tmp_path / "cut.avi", 40)
    content = clip.read_bytes()
    clip.write_bytes(content[: len(content) // 2])
    source = VideoSource(clip)
    source.open()

    frames, (bad,) = read_all(source)

    assert str(bad) == (
        f"cut.avi is damaged: {40 - len(frames)} of 40 frames are missing and were not inspected. "
        "Copy the file again from where it came."
    )
    assert bad.name == f"cut.avi#{len(frames)}"


def test_one_damaged_frame_is_told_where_it_is_and_reading_goes_on(tmp_path: Path) -> None:
    clip = write_video(tmp_path / "clip.avi", 12)
    damage_frames(clip, 3, 200)
    source = VideoSource(clip)
    source.open()

    frames, (bad,) = read_all(source)

    assert [frame_number(frame.pixels) for frame in frames] == [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]
    assert [frame.frame_id for frame in frames] == [0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11]
    assert str(bad) == "Frame 3 of clip.avi cannot be read. Copy the file again from where it came."
    assert bad.name == "clip.avi#3"


def test_frames_passed_over_without_a_word_are_counted_at_the_end(tmp_path: Path) -> None:
    clip = write_video(tmp_path / "clip.avi", 12)
    damage_frames(clip, 3, 900)
    source = VideoSource(clip)
    source.open()

    frames, (here, rest) = read_all(source)

    assert [frame_number(frame.pixels) for frame in frames] == [0, 1, 2, 7, 8, 9, 10, 11]
    assert here.name == "clip.avi#3"
    assert "3 of 12 frames are missing and were not inspected" in str(rest)


def test_damage_is_told_in_every_round_of_a_loop_and_no_frame_is_passed_over(tmp_path: Path) -> None:
    clip = write_video(tmp_path / "clip.avi", 12)
    damage_frames(clip, 3, 900)
    source = VideoSource(clip, loop=True)
    source.open()
    story: list[object] = []
    for _ in range(20):
        try:
            story.append(frame_number(read(source).pixels))
        except BadFrame as fault:
            story.append(fault.name)
    source.close()

    assert story[:10] == [0, 1, 2, "clip.avi#3", 7, 8, 9, 10, 11, "clip.avi#9"]
    assert story[10:] == story[:10]


@pytest.mark.parametrize("error", [None, cv2.error("in the codec"), MemoryError("in the codec")])
def test_a_frame_that_cannot_be_decoded_is_this_frame_only(clip: Path, error: Exception | None) -> None:
    source = VideoSource(clip, opener=partial(PatchyVideo, damaged=frozenset({4, 7}), error=error))
    source.open()

    frames, bad = read_all(source)

    assert [frame_number(frame.pixels) for frame in frames] == [0, 1, 2, 3, 5, 6, 8, 9, 10, 11]
    assert [frame.frame_id for frame in frames] == [0, 1, 2, 3, 5, 6, 8, 9, 10, 11]
    assert [fault.name for fault in bad] == ["clip.avi#4", "clip.avi#7"]
    assert str(bad[0]).startswith("Frame 4 of clip.avi cannot be decoded: ")


def test_a_file_that_cannot_be_read_further_says_what_is_missing(clip: Path) -> None:
    source = VideoSource(clip, opener=partial(PatchyVideo, grab_fails_at=5))
    source.open()

    frames, (bad,) = read_all(source)

    assert len(frames) == 5
    assert "7 of 12 frames are missing" in str(bad)


@pytest.mark.parametrize("loop", [False, True])
def test_a_file_without_any_frame_is_no_ordinary_end(tmp_path: Path, loop: bool) -> None:
    clip = write_video(tmp_path / "clip.avi", 12)
    content = clip.read_bytes()
    clip.write_bytes(content[: content.index(b"movi") + 4])
    source = VideoSource(clip, loop=loop)
    source.open()

    frames, (bad,) = read_all(source)

    assert frames == []
    assert "is damaged: 12 of 12 frames are missing" in str(bad)


@pytest.mark.parametrize(("suffix", "codec"), [("avi", "MJPG"), ("mp4", "mp4v"), ("mkv", "mp4v")])
def test_an_intact_file_of_any_container_lacks_nothing(tmp_path: Path, suffix: str, codec: str) -> None:
    source = VideoSource(write_video(tmp_path / f"clip.{suffix}", 41, codec=codec, rate_hz=29.97))
    source.open()

    frames, bad = read_all(source)

    assert (len(frames), bad) == (41, [])


def test_absent_and_unreadable_files(tmp_path: Path) -> None:
    (tmp_path / "text.mp4").write_text("not a video")

    with pytest.raises(EnvironmentFault, match=r"is not there"):
        VideoSource(tmp_path / "gone.mp4").open()
    with pytest.raises(DataFault, match=r"text.mp4 is not a video that can be decoded. Use MP4"):
        VideoSource(tmp_path / "text.mp4").open()
