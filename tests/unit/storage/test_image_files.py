import io
from pathlib import Path

import numpy as np
import pytest
from helpers.storage_samples import heat, noise
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from PIL import Image

from inspector.domain.errors import DataFault, EnvironmentFault, ProgrammingFault
from inspector.domain.frame import Pixels
from inspector.storage import ImageFiles
from inspector.storage.png import decode_png, encode_png

QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
pixels_of_any_shape = npst.arrays(
    np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(3)), elements=st.integers(0, 255)
)


@pytest.fixture
def files(tmp_path: Path) -> ImageFiles:
    (tmp_path / "images").mkdir()
    return ImageFiles(tmp_path / "images")


def stored(tmp_path: Path) -> list[Path]:
    return [path for path in (tmp_path / "images").rglob("*") if path.is_file()]


@QUICK
@given(pixels=pixels_of_any_shape)
def test_png_is_lossless_and_other_programs_read_the_same(pixels: Pixels) -> None:
    data = encode_png(pixels)
    assert np.array_equal(decode_png(data, "it"), pixels)
    with Image.open(io.BytesIO(data)) as image:
        assert np.array_equal(np.asarray(image.convert("RGB")), pixels)


def test_a_frame_comes_back_bit_for_bit(files: ImageFiles, tmp_path: Path) -> None:
    pixels = noise()
    address = files.save_frame(pixels)
    assert stored(tmp_path) == [tmp_path / "images" / address]
    assert np.array_equal(files.load_frame(address), pixels)


def test_a_read_only_frame_can_be_saved(files: ImageFiles) -> None:
    pixels = noise()
    pixels.setflags(write=False)
    assert files.load_frame(files.save_frame(pixels)).shape == pixels.shape


def test_the_same_frame_is_stored_once_and_another_shape_is_another(
    files: ImageFiles, tmp_path: Path
) -> None:
    flat = np.zeros((2, 8, 3), np.uint8)
    assert files.save_frame(flat) == files.save_frame(flat.copy())
    assert files.save_frame(flat) != files.save_frame(flat.reshape(4, 4, 3))
    assert len(stored(tmp_path)) == 2


def test_a_map_comes_back_exactly(files: ImageFiles, tmp_path: Path) -> None:
    written = heat(3)
    address = files.save_map(written)
    assert files.save_map(heat(3)) == address
    read = files.load_map(address)
    assert read.values.dtype == np.float32
    assert np.array_equal(read.values, written.values)
    assert np.array_equal(read.placement, written.placement)


def flip(path: Path, at: int) -> None:
    data = bytearray(path.read_bytes())
    data[at] ^= 1
    path.write_bytes(data)


@QUICK
@given(at=st.floats(0, 1, exclude_max=True), frame=st.booleans())
def test_a_changed_byte_is_never_read_as_the_frame(
    tmp_path_factory: pytest.TempPathFactory, at: float, frame: bool
) -> None:
    folder = tmp_path_factory.mktemp("images")
    files, pixels, values = ImageFiles(folder), noise(height=6, width=7), heat()
    address = files.save_frame(pixels) if frame else files.save_map(values)
    flip(folder / address, int(at * (folder / address).stat().st_size))
    problem = ""
    try:
        same = np.array_equal(files.load_frame(address), pixels) if frame else files.load_map(address) is None
        assert same  # only a byte that carries no pixel may change
    except DataFault as fault:
        problem = fault.message
    assert not problem or address in problem


@pytest.mark.parametrize("data", [b"", b"\x89PNG", b"GIF89a" * 9, b"\x89PNG\r\n\x1a\n" + b"\0" * 40])
def test_a_damaged_file_is_named(files: ImageFiles, tmp_path: Path, data: bytes) -> None:
    address = files.save_frame(noise())
    (tmp_path / "images" / address).write_bytes(data)
    with pytest.raises(DataFault, match=address):
        files.load_frame(address)


def test_another_frame_under_the_name_is_noticed(files: ImageFiles, tmp_path: Path) -> None:
    first, second = files.save_frame(noise(1)), files.save_frame(noise(2))
    (tmp_path / "images" / second).replace(tmp_path / "images" / first)
    with pytest.raises(DataFault, match="was changed"):
        files.load_frame(first)


def test_a_missing_file_is_named(files: ImageFiles, tmp_path: Path) -> None:
    address = files.save_frame(noise())
    (tmp_path / "images" / address).unlink()
    with pytest.raises(DataFault, match="missing") as caught:
        files.load_frame(address)
    assert "backup" in caught.value.way_out


def test_a_file_that_claims_too_many_pixels_is_refused_before_decoding() -> None:
    data = bytearray(encode_png(noise()))
    data[16:24] = (30_000).to_bytes(4, "big") * 2
    with pytest.raises(DataFault, match="30000 x 30000"):
        decode_png(bytes(data), "reference-1.png")


@pytest.mark.parametrize(
    "address", ["../a.png", "/etc/passwd", "", "ab/../../x.png", "ab\\c.png", "AB/" + "0" * 62]
)
def test_paths_that_are_no_address_are_refused(files: ImageFiles, address: str) -> None:
    with pytest.raises(DataFault, match="not the path of a stored image"):
        files.load_frame(address)


@QUICK
@given(address=st.text())
def test_no_text_leads_outside_the_folder(address: str) -> None:
    try:
        path = ImageFiles(Path("/images")).path(address)
    except DataFault:
        return
    assert path.parent.parent == Path("/images")


def test_a_map_is_not_a_frame(files: ImageFiles) -> None:
    with pytest.raises(DataFault, match=r"not a \.png"):
        files.load_frame(files.save_map(heat()))


def test_pixels_of_another_layout_are_a_bug(files: ImageFiles) -> None:
    with pytest.raises(ProgrammingFault):
        files.save_frame(noise()[:, ::2])


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "images").touch()
    with pytest.raises(EnvironmentFault, match="images"):
        ImageFiles(tmp_path / "images").save_frame(noise())
    assert stored(tmp_path) == []
