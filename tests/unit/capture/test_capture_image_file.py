"""Every kind of image file a person may bring, with the pixels or the exact message."""

import os
from pathlib import Path

import numpy as np
import pytest
from helpers.capture_decoder import failing_decoder
from helpers.capture_files import colour_card
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from inspector.capture import MAX_PIXELS, list_images, read_image
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import check_pixels


@pytest.mark.parametrize("suffix", ["png", "bmp", "tif", "webp", "jpg"])
def test_plain_formats_give_rgb(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"part.{suffix}"
    Image.fromarray(colour_card()).save(file, **({"lossless": True} if suffix == "webp" else {}))

    pixels = read_image(file)

    check_pixels(pixels)
    assert np.abs(pixels[:, :24].mean(axis=(0, 1)) - (220, 20, 20)).max() < 8


def test_grey_is_replicated_to_three_channels(tmp_path: Path) -> None:
    grey = np.arange(64, dtype=np.uint8).reshape(8, 8)
    Image.fromarray(grey).save(tmp_path / "grey.png")

    pixels = read_image(tmp_path / "grey.png")

    assert np.array_equal(pixels, np.repeat(grey[..., None], 3, axis=2))


@pytest.mark.parametrize("suffix", ["png", "tif"])
def test_16_bit_keeps_the_upper_8_bits_without_stretching(tmp_path: Path, suffix: str) -> None:
    deep = np.array([[0, 255, 256], [0x1234, 0x8000, 0xFFFF]], np.uint16)
    Image.fromarray(deep).save(tmp_path / f"deep.{suffix}")

    assert read_image(tmp_path / f"deep.{suffix}")[..., 0].tolist() == [[0, 0, 1], [0x12, 0x80, 0xFF]]


def test_transparency_is_composited_on_black(tmp_path: Path) -> None:
    rgba = np.zeros((2, 2, 4), np.uint8)
    rgba[...] = (200, 100, 50, 0)
    rgba[0, 0, 3] = 255
    Image.fromarray(rgba).save(tmp_path / "clear.png")

    pixels = read_image(tmp_path / "clear.png")

    assert pixels[0, 0].tolist() == [200, 100, 50]
    assert pixels[1, 1].tolist() == [0, 0, 0]


def test_palette_with_transparency_and_black_and_white(tmp_path: Path) -> None:
    Image.fromarray(colour_card()).convert("P").save(tmp_path / "palette.png", transparency=0)
    Image.fromarray(colour_card()).convert("1").save(tmp_path / "bilevel.png")

    check_pixels(read_image(tmp_path / "palette.png"))
    assert set(np.unique(read_image(tmp_path / "bilevel.png"))) <= {0, 255}


def test_cmyk_is_converted(tmp_path: Path) -> None:
    Image.fromarray(colour_card()).convert("CMYK").save(tmp_path / "print.jpg")

    pixels = read_image(tmp_path / "print.jpg")

    assert pixels[24, 8, 0] > 180
    assert pixels[24, 8, 2] < 60


def test_exif_rotation_is_applied(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # the camera was turned: rotate by 90 degrees clockwise to see it upright
    Image.fromarray(colour_card(64, 48)).save(tmp_path / "turned.jpg", exif=exif, quality=95)

    pixels = read_image(tmp_path / "turned.jpg")

    assert pixels.shape == (64, 48, 3)
    assert pixels[8, 24, 0] > 180  # what was left is now on top


def test_several_pages_give_the_first(tmp_path: Path) -> None:
    pages = [Image.new("RGB", (8, 8), colour) for colour in ("red", "blue")]
    pages[0].save(tmp_path / "pages.tif", save_all=True, append_images=pages[1:])

    assert read_image(tmp_path / "pages.tif")[0, 0].tolist() == [255, 0, 0]


def message(file: Path) -> str:
    with pytest.raises(DataFault) as caught:
        read_image(file)
    return str(caught.value)


@pytest.mark.parametrize("suffix", ["png", "jpg", "bmp", "tif"])
def test_truncated(tmp_path: Path, suffix: str) -> None:
    file = tmp_path / f"half.{suffix}"
    noise = np.random.default_rng(0).integers(0, 255, (80, 80, 3), np.uint8)
    Image.fromarray(noise).save(file)
    file.write_bytes(file.read_bytes()[:4000])

    assert message(file) == f"half.{suffix} is truncated or damaged. Copy the file again from where it came."


def test_zero_bytes(tmp_path: Path) -> None:
    (tmp_path / "none.png").touch()

    assert (
        message(tmp_path / "none.png")
        == "none.png is empty (0 bytes). Copy the file again from where it came."
    )


def test_text_named_png(tmp_path: Path) -> None:
    (tmp_path / "notes.png").write_text("bring milk")

    assert (
        message(tmp_path / "notes.png")
        == "notes.png is not an image. Use PNG, JPEG, BMP, TIFF or WebP files."
    )


@pytest.mark.parametrize("size", [(30_000, 30_000), (30_000, 2_500), (8_001, 8_000)])
def test_too_many_pixels_are_refused_from_the_header(tmp_path: Path, size: tuple[int, int]) -> None:
    header = b"BM" + (54).to_bytes(4, "little") + bytes(4) + (54).to_bytes(4, "little")
    header += (40).to_bytes(4, "little") + size[0].to_bytes(4, "little") + size[1].to_bytes(4, "little")
    header += (1).to_bytes(2, "little") + (24).to_bytes(2, "little") + bytes(24)
    (tmp_path / "huge.bmp").write_bytes(header)  # no pixel data at all: decoding would fail otherwise

    assert message(tmp_path / "huge.bmp") == "huge.bmp has more than 64 megapixels. Crop or shrink it first."


def test_30000_pixels_wide_is_read_below_the_limit(tmp_path: Path) -> None:
    assert MAX_PIXELS > 30_000 * 20
    Image.new("L", (30_000, 20)).save(tmp_path / "wide.png")

    assert read_image(tmp_path / "wide.png").shape == (20, 30_000, 3)


def test_floating_point_and_32_bit_are_refused(tmp_path: Path) -> None:
    Image.fromarray(np.ones((4, 4), np.float32)).save(tmp_path / "float.tif")
    Image.fromarray(np.full((4, 4), 70_000, np.int32)).save(tmp_path / "deep.tif")

    assert message(tmp_path / "float.tif").startswith("float.tif holds floating-point values.")
    assert message(tmp_path / "deep.tif").startswith("deep.tif has more than 16 bits a channel.")


def test_lab_colours_are_refused(tmp_path: Path) -> None:
    Image.new("LAB", (4, 4)).save(tmp_path / "lab.tif")

    assert message(tmp_path / "lab.tif") == (
        "lab.tif holds L*a*b* colours. Save it as RGB or grey with 8 or 16 bits."
    )


def test_a_damaged_tag_that_makes_pillow_raise_type_error(tmp_path: Path) -> None:
    file = tmp_path / "tag.tif"
    Image.fromarray(colour_card(24, 16)).save(file)
    content = bytearray(file.read_bytes())
    content[72] = 2  # a number that claims to be text
    file.write_bytes(content)

    assert message(file) == "tag.tif is truncated or damaged. Copy the file again from where it came."


@pytest.mark.parametrize("stage", ["load", "convert"])
@pytest.mark.parametrize("error", [RuntimeError, TypeError, OverflowError, AttributeError])
def test_any_failure_of_a_decoder_names_the_file(
    tmp_path: Path, stage: str, error: type[Exception], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    (tmp_path / "part.png").write_bytes(b"FAILING")

    with failing_decoder(stage, error("deep inside")):
        assert message(tmp_path / "part.png").startswith("part.png is truncated or damaged.")

    assert "deep inside" in caplog.text


@pytest.mark.parametrize("stage", ["open", "load", "convert"])
def test_too_little_memory_is_said_and_an_interrupt_goes_through(tmp_path: Path, stage: str) -> None:
    (tmp_path / "part.png").write_bytes(b"FAILING")

    with failing_decoder(stage, MemoryError()):
        assert message(tmp_path / "part.png").startswith("There is not enough memory to decode part.png.")
    with failing_decoder(stage, KeyboardInterrupt()), pytest.raises(KeyboardInterrupt):
        read_image(tmp_path / "part.png")


def test_absent_file(tmp_path: Path) -> None:
    assert message(tmp_path / "gone.png") == (
        "gone.png cannot be opened: No such file or directory. "
        "Check that the file is there and that you may read it."
    )


@pytest.mark.filterwarnings("ignore::UserWarning:PIL")  # Pillow mentions damage it can live with
@settings(max_examples=120, deadline=None)
@given(suffix=st.sampled_from(["PNG", "JPEG", "TIFF", "BMP", "WEBP"]), data=st.data())
def test_damage_anywhere_is_pixels_or_a_data_fault(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, data: st.DataObject
) -> None:
    file = tmp_path_factory.mktemp("damage") / f"part.{suffix.lower()}"
    Image.fromarray(colour_card(24, 16)).save(file, format=suffix)
    content = bytearray(file.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    file.write_bytes(content[: data.draw(st.integers(1, len(content)))])

    try:
        check_pixels(read_image(file))
    except DataFault:
        return


def test_list_images_is_sorted_recursive_and_leaves_masks_out(tmp_path: Path) -> None:
    for name in ("b.png", "a/z.JPG", "a/b/c.tif", ".hidden.png", ".cache/x.png", "notes.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()

    names = [path.relative_to(tmp_path).as_posix() for path in list_images(tmp_path)]

    assert names == ["a/b/c.tif", "a/z.JPG", "b.png"]


def test_a_folder_that_cannot_be_read_is_named_not_left_out(tmp_path: Path) -> None:
    folder = tmp_path
    (tmp_path / "seen.png").touch()
    handle = os.open(tmp_path, os.O_RDONLY)
    while len(str(folder)) < 4200:  # longer than the system takes: unreadable for an administrator, too
        os.mkdir("n" * 200, dir_fd=handle)
        inner = os.open("n" * 200, os.O_RDONLY, dir_fd=handle)
        os.close(handle)
        folder, handle = folder / ("n" * 200), inner
    os.close(handle)

    with pytest.raises(EnvironmentFault, match=r"The folder .*nnn cannot be read: .*\. Check that you may"):
        list_images(tmp_path)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentFault, match="gone cannot be read: No such file"):
        list_images(tmp_path / "gone")


def test_linked_folders_are_read_once(tmp_path: Path) -> None:
    for name in ("elsewhere/1.png", "parts/2.png"):
        (tmp_path / name).parent.mkdir()
        (tmp_path / name).touch()
    (tmp_path / "parts" / "linked").symlink_to(tmp_path / "elsewhere")
    (tmp_path / "parts" / "loop").symlink_to(tmp_path / "parts")

    names = [path.relative_to(tmp_path).as_posix() for path in list_images(tmp_path / "parts")]

    assert names == ["parts/2.png", "parts/linked/1.png"]


@pytest.mark.parametrize(("beside", "seen"), [("test", False), ("other", True)])
def test_ground_truth_is_skipped_only_beside_test_or_train(tmp_path: Path, beside: str, seen: bool) -> None:
    for name in (f"{beside}/bad/0.png", "ground_truth/bad/0_mask.png"):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()

    assert (tmp_path / "ground_truth/bad/0_mask.png" in list_images(tmp_path)) is seen


def test_real_images(real_data: Path) -> None:
    images = list_images(real_data / "mvtec" / "bottle" / "test")

    assert len(images) == 83
    check_pixels(read_image(images[0]))
