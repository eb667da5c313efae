"""Which Basler cameras are found, what a specification means, and settings files nobody may trust."""

import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from helpers.camera_bench import next_frame
from helpers.pylon_emulator import HEADER, OTHER_SERIAL, SERIAL, emulated_cameras, pfs
from hypothesis import given
from hypothesis import strategies as st
from pypylon import pylon
from typer.testing import CliRunner

from inspector.app.cli import app
from inspector.capture import camera_settings, open_source
from inspector.capture.camera.basler import basler_camera, list_basler
from inspector.capture.camera.basler_discovery import access_refused
from inspector.capture.camera.basler_pixels import PixelConverter
from inspector.capture.camera.device import FailedGrab
from inspector.capture.camera.pfs import MAX_BYTES, checked_pfs, read_pfs
from inspector.capture.camera.search import SEARCH_VARIABLE, may_search_network, search_network
from inspector.domain.errors import DataFault, EnvironmentFault


@pytest.fixture(autouse=True)
def _plugged_in() -> Iterator[None]:
    with emulated_cameras(2):
        yield


def test_every_camera_is_listed_with_make_model_and_serial() -> None:
    found = list_basler()
    assert [(one.source_id, one.make, one.model, one.serial) for one in found] == [
        ("basler:0815-0000", "Basler", "Emulation", SERIAL),
        ("basler:0815-0001", "Basler", "Emulation", OTHER_SERIAL),
    ]
    assert all(one.usable and one.address for one in found)


def test_the_network_is_searched_only_when_asked_and_never_where_forbidden(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv(SEARCH_VARIABLE, "")
    assert not may_search_network()
    search_network(True)
    try:
        assert may_search_network()
        monkeypatch.setenv(SEARCH_VARIABLE, "local")
        assert not may_search_network()
    finally:
        search_network(False)


def test_without_its_sdk_no_camera_is_listed_and_opening_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "pypylon", None)
    monkeypatch.setitem(sys.modules, "pypylon.pylon", None)
    assert list_basler() == []
    source = open_source(f"basler:{SERIAL}")
    with pytest.raises(EnvironmentFault, match=r"inspector-station\[basler\]"):
        source.open()
    source.close()


def test_a_camera_is_opened_by_its_serial_number() -> None:
    source = open_source(f"basler:{OTHER_SERIAL}")
    source.open()
    try:
        assert next_frame(source).source_id == f"basler:{OTHER_SERIAL}"
    finally:
        source.close()


def test_settings_of_a_file_are_in_force_at_every_opening(tmp_path: Path) -> None:
    file = tmp_path / "line 3.pfs"
    file.write_text(pfs(Width=320, Height=200).replace("\n", "\r\n"), encoding="utf-8", newline="")
    source = open_source(f"basler:{SERIAL}?settings={file}")
    for _ in range(2):
        source.open()
        assert next_frame(source).size == (320, 200)
        source.close()


def test_settings_the_camera_refuses_are_told_when_it_is_opened(tmp_path: Path) -> None:
    file = tmp_path / "other.pfs"
    file.write_text(pfs(NoSuchNode=1), encoding="ascii")
    source = open_source(f"basler:{SERIAL}?settings={file}")
    with pytest.raises(DataFault, match=r"does not take these settings: .*NoSuchNode"):
        source.open()
    source.close()


@pytest.mark.parametrize(
    ("target", "message"),
    [
        ("", "is no serial number"),
        ("a\nb", "is no serial number"),
        ("1" * 65, "is no serial number"),
        (f"{SERIAL}?gain=3", "settings=FILE.pfs"),
        (f"{SERIAL}?settings=", "settings=FILE.pfs"),
        (f"{SERIAL}?settings=/no/such.pfs", "cannot be read"),
    ],
)
def test_a_specification_that_means_nothing_is_told(target: str, message: str) -> None:
    with pytest.raises(DataFault, match=message):
        basler_camera(target)


def test_the_settings_of_a_camera_are_saved_by_a_command(tmp_path: Path) -> None:
    file = tmp_path / "saved.pfs"
    done = CliRunner().invoke(app, ["camera-settings", f"basler:{SERIAL}", str(file)])
    assert done.exit_code == 0, done.output
    assert "Width\t1024" in read_pfs(file)
    with pytest.raises(EnvironmentFault, match="4711"):
        camera_settings("basler:4711")
    with pytest.raises(DataFault, match=r"'webcam:0' cannot be saved.*basler:"):
        camera_settings("webcam:0")


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b"", "first line"),
        (b"garbage", "first line"),
        (b"Width\t64\n", "first line"),
        (HEADER.encode(), "holds no settings"),
        (HEADER.encode() + b"Width\t64\nbroken line here\n", "line 3 is no setting: 'broken line here'"),
        (HEADER.encode() + b"Width\t64\t65\n", "line 2 is no setting"),
        (HEADER.encode() + b"Wi dth\t64\n", "line 2 is no setting"),
        (HEADER.encode() + b"Width\t6\x004\n", "line 2 is not text"),
        (HEADER.encode() + b"Width\t\xff\n", "is not text"),
        (HEADER.encode() + b"#" * MAX_BYTES, "larger than 1000 kB"),
    ],
)
def test_what_is_no_settings_file_is_refused(tmp_path: Path, content: bytes, message: str) -> None:
    file = tmp_path / "bad.pfs"
    file.write_bytes(content)
    with pytest.raises(DataFault, match=message) as fault:
        read_pfs(file)
    assert str(file) in str(fault.value)
    assert "pylon Viewer" in fault.value.way_out


@given(st.text())
def test_no_text_does_anything_but_pass_or_be_refused(text: str) -> None:
    for candidate in (text, HEADER + text):
        with suppress(DataFault):
            assert checked_pfs(candidate, Path("x.pfs")).startswith(HEADER.strip())


def test_why_a_camera_cannot_be_opened_is_told() -> None:
    assert access_refused(True, pylon.Accessibility_Ok) == ""
    assert "open already" in access_refused(False, pylon.Accessibility_Opened)
    assert "open already" in access_refused(False, pylon.Accessibility_OpenedExclusively)
    assert "address" in access_refused(False, pylon.Accessibility_NotReachable)
    assert access_refused(False, pylon.Accessibility_Unknown)


def packed(data: bytes, kind: int, *, width: int, height: int, padding: int = 0) -> object:
    """An image as a camera would deliver it; `padding` bytes follow each row."""
    image = pylon.PylonImage()
    image.AttachMemoryView(memoryview(bytearray(data)), kind, width, height, padding)
    return image


def test_yuv_is_shown_in_its_colours() -> None:
    luma, blue, red = 128, 90, 200  # BT.601, full range
    image = packed(bytes([luma, blue, luma, red] * 8), pylon.PixelType_YUV422_YUYV_Packed, width=4, height=4)
    expected = [
        luma + 1.402 * (red - 128),
        luma - 0.344 * (blue - 128) - 0.714 * (red - 128),
        luma + 1.772 * (blue - 128),
    ]
    np.testing.assert_allclose(PixelConverter().rgb(image)[1, 1], expected, atol=3)


def test_rows_with_padding_are_not_sheared() -> None:
    image = packed(bytes([1, 2, 3, 99, 4, 5, 6, 99]), pylon.PixelType_Mono8, width=3, height=2, padding=1)
    assert PixelConverter().rgb(image)[..., 1].tolist() == [[1, 2, 3], [4, 5, 6]]


def test_packed_mono_keeps_its_highest_bits() -> None:
    image = packed(bytes([0x00, 0x08, 0x80] * 8), pylon.PixelType_Mono12p, width=4, height=4)
    assert np.unique(PixelConverter().rgb(image)).tolist() == [128]


def test_a_format_that_cannot_be_shown_is_named() -> None:
    image = packed(bytes(4 * 4 * 12), pylon.PixelType_Coord3D_ABC32f, width=4, height=4)
    with pytest.raises(FailedGrab, match=r"Coord3D_ABC32f cannot be converted\. Choose another pixel_format"):
        PixelConverter().rgb(image)
    assert not PixelConverter().takes("Coord3D_ABC32f")
    assert not PixelConverter().takes("NoSuchFormat")
    assert PixelConverter().takes("YUV422Packed")
