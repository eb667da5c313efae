import hashlib
import io
from pathlib import Path

import numpy as np
import pytest
from helpers.storage_samples import heat, noise
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst
from PIL import Image

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault, EnvironmentFault, ProgrammingFault
from inspector.domain.frame import Pixels
from inspector.storage.image_files import ImageFiles
from inspector.storage.png import decode_png, encode_png

QUICK = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
pixels_of_any_shape = npst.arrays(
    np.uint8, st.tuples(st.integers(1, 9), st.integers(1, 9), st.just(3)), elements=st.integers(0, 255)
)


@pytest.fixture
def files(tmp_path: Path) -> ImageFiles:
    (tmp_path / "images").mkdir()
    return ImageFiles(tmp_path / "images")


def save(files: ImageFiles, pixels: Pixels) -> str:
    address = files.address(pixels)
    files.write_frame(address, pixels)
    return address


def save_map(files: ImageFiles, anomaly_map: AnomalyMap) -> str:
    """A map file as version 0.1 wrote it."""
    buffer = io.BytesIO()
    np.savez(buffer, values=anomaly_map.values, placement=anomaly_map.placement)
    digest = hashlib.sha256(buffer.getvalue()).hexdigest()
    path = files.path(f"{digest[:2]}/{digest[2:]}.npz")
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(buffer.getvalue())
    return f"{digest[:2]}/{digest[2:]}.npz"


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
    address = save(files, pixels)
    assert stored(tmp_path) == [tmp_path / "images" / address]
    assert np.array_equal(files.load_frame(address), pixels)


def test_a_read_only_frame_can_be_saved(files: ImageFiles) -> None:
    pixels = noise()
    pixels.setflags(write=False)
    assert files.load_frame(save(files, pixels)).shape == pixels.shape


def test_the_same_frame_is_stored_once_and_another_shape_is_another(
    files: ImageFiles, tmp_path: Path
) -> None:
    flat = np.zeros((2, 8, 3), np.uint8)
    assert save(files, flat) == save(files, flat.copy())
    assert save(files, flat) != save(files, flat.reshape(4, 4, 3))
    assert len(stored(tmp_path)) == 2


def test_a_map_file_of_an_earlier_version_comes_back_exactly(files: ImageFiles, tmp_path: Path) -> None:
    written = heat(3)
    address = save_map(files, written)
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
    address = save(files, pixels) if frame else save_map(files, values)
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
    address = save(files, noise())
    (tmp_path / "images" / address).write_bytes(data)
    with pytest.raises(DataFault, match=address):
        files.load_frame(address)


def test_another_frame_under_the_name_is_noticed(files: ImageFiles, tmp_path: Path) -> None:
    first, second = save(files, noise(1)), save(files, noise(2))
    (tmp_path / "images" / second).replace(tmp_path / "images" / first)
    with pytest.raises(DataFault, match="was changed"):
        files.load_frame(first)


def test_a_missing_file_is_named(files: ImageFiles, tmp_path: Path) -> None:
    address = save(files, noise())
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
        files.load_frame(save_map(files, heat()))


def test_pixels_of_another_layout_are_a_bug(files: ImageFiles) -> None:
    with pytest.raises(ProgrammingFault):
        save(files, noise()[:, ::2])


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    (tmp_path / "images").touch()
    with pytest.raises(EnvironmentFault, match="images"):
        save(ImageFiles(tmp_path / "images"), noise())
    assert stored(tmp_path) == []


def test_a_frame_that_could_not_be_read_back_is_refused_at_once(files: ImageFiles) -> None:
    huge = np.broadcast_to(np.zeros((1, 1, 3), np.uint8), (9000, 8000, 3))
    with pytest.raises(ProgrammingFault):
        files.address(huge)
    with pytest.raises(DataFault, match="cannot be stored"):
        files.address(np.zeros((9000, 8000, 3), np.uint8))


def test_room_is_asked_for_before_it_is_needed(files: ImageFiles, tmp_path: Path) -> None:
    files.check_room(1)
    with pytest.raises(EnvironmentFault, match="full"):
        files.check_room(2**62)
    with pytest.raises(EnvironmentFault):
        ImageFiles(tmp_path / "gone").check_room(1)
