"""Folder source: order, names, one bad image among good ones, replay."""

from pathlib import Path

import pytest
from helpers.capture_clock import ManualClock
from helpers.capture_decoder import failing_decoder
from helpers.capture_files import colour_card
from PIL import Image

from inspector.capture import BadFrame, SourceEnded
from inspector.capture.folder import FolderSource
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import Frame


@pytest.fixture
def parts(tmp_path: Path) -> Path:
    for name in ("good/2.png", "good/1.png", "bad/1.png"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        Image.fromarray(colour_card()).save(tmp_path / name)
    return tmp_path


def read(source: FolderSource) -> Frame:
    frame = source.read(0.1)
    assert frame is not None
    return frame


def test_reads_all_in_order_then_ends(parts: Path) -> None:
    source = FolderSource(parts)
    source.open()

    frames = [read(source) for _ in range(3)]

    assert [frame.name for frame in frames] == ["bad/1.png", "good/1.png", "good/2.png"]
    assert [frame.frame_id for frame in frames] == [0, 1, 2]
    assert frames[0].source_id == f"folder:{parts}"
    assert not source.live
    with pytest.raises(SourceEnded):
        source.read(0.1)


def test_one_bad_image_does_not_stop_the_rest(parts: Path) -> None:
    (parts / "good/1.png").write_text("no image")
    source = FolderSource(parts)
    source.open()
    read(source)

    with pytest.raises(BadFrame, match=r"is not an image") as caught:
        source.read(0.1)

    assert caught.value.name == "good/1.png"
    assert read(source).name == "good/2.png"


def test_whatever_a_decoder_raises_is_this_image_only(parts: Path) -> None:
    (parts / "good/1.png").write_bytes(b"FAILING")
    source = FolderSource(parts)
    source.open()
    read(source)

    with failing_decoder("load", TypeError("deep inside")), pytest.raises(BadFrame) as caught:
        source.read(0.1)

    assert caught.value.name == "good/1.png"
    assert read(source).name == "good/2.png"


def test_an_image_deleted_after_opening_is_this_image_only(parts: Path) -> None:
    source = FolderSource(parts)
    source.open()
    (parts / "bad/1.png").unlink()

    with pytest.raises(BadFrame, match=r"1.png cannot be opened: No such file"):
        source.read(0.1)

    assert read(source).name == "good/1.png"


def test_single_file(parts: Path) -> None:
    source = FolderSource(parts / "good/1.png")
    source.open()

    assert read(source).name == "1.png"
    with pytest.raises(SourceEnded):
        source.read(0.1)


def test_loops(parts: Path) -> None:
    source = FolderSource(parts, loop=True)
    source.open()

    frames = [read(source) for _ in range(4)]

    assert frames[3].name == frames[0].name
    assert frames[3].frame_id == 3


def test_replay_rate_makes_it_live_and_counts_what_a_late_reader_missed(parts: Path) -> None:
    clock = ManualClock()
    source = FolderSource(parts, rate_hz=10, clock=clock)
    source.open()
    read(source)
    clock.advance(0.25)

    assert source.live
    assert read(source).name == "good/2.png"
    assert source.skipped == 1


def test_reopening_starts_again(parts: Path) -> None:
    source = FolderSource(parts)
    for _ in range(2):
        source.open()
        assert read(source).frame_id == 0
        source.close()
        source.close()


def test_rate_can_be_set(parts: Path) -> None:
    source = FolderSource(parts)
    source.set_control("rate_hz", 5)

    assert [(control.name, control.value) for control in source.controls()] == [("rate_hz", 5.0)]
    with pytest.raises(DataFault, match=r"has no setting 'gain'. It has rate_hz."):
        source.set_control("gain", 1)
    with pytest.raises(DataFault, match=r"from 0 to 1000"):
        source.set_control("rate_hz", -1)


def test_absent_and_empty_folders(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match=r"is not there. Check the path"):
        FolderSource(tmp_path / "gone").open()
    with pytest.raises(DataFault, match=r"holds no images. Choose a folder"):
        FolderSource(tmp_path).open()
