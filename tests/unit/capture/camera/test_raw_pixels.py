"""A known chart in every pixel format comes out in its colours."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.capture.camera.device import FailedGrab
from inspector.capture.camera.pfnc import (
    Meaning,
    Packing,
    PixelFormat,
    convertible,
    format_named,
    format_of_code,
)
from inspector.capture.camera.raw_pixels import rgb_from_raw

RED, GREEN, BLUE, GREY = (200, 20, 40), (30, 180, 60), (10, 50, 220), (90, 90, 90)
SIDE = 8


def chart() -> np.ndarray:
    """Four fields: red, green, blue, grey; uint8 (16, 16, 3) RGB."""
    image = np.empty((2 * SIDE, 2 * SIDE, 3), np.uint8)
    image[:SIDE, :SIDE], image[:SIDE, SIDE:] = RED, GREEN
    image[SIDE:, :SIDE], image[SIDE:, SIDE:] = BLUE, GREY
    return image


def named(name: str) -> PixelFormat:
    found = format_named(name)
    assert found is not None
    return found


def mosaic(image: np.ndarray, rows: str) -> np.ndarray:
    """The values a sensor with the filter `rows` (e.g. "RGGB") gives of `image`."""
    place = ["RGB".index(colour) for colour in rows]
    flat = np.empty(image.shape[:2], np.uint8)
    for number, channel in enumerate(place):
        flat[number // 2 :: 2, number % 2 :: 2] = image[number // 2 :: 2, number % 2 :: 2, channel]
    return flat


def packed(values: np.ndarray, pixel_format: PixelFormat) -> np.ndarray:
    """8-bit values as bytes of a format with more bits; the low bits are noise that has to go."""
    flat = values.reshape(-1).astype(np.uint32)
    bits = pixel_format.bits
    wide = (flat << (bits - 8)) | (np.arange(flat.size, dtype=np.uint32) % (1 << (bits - 8)))
    if pixel_format.packing is Packing.WORDS:
        return wide.astype("<u2").view(np.uint8)
    if pixel_format.packing is Packing.BITS:
        stream = sum(int(value) << (number * bits) for number, value in enumerate(wide))
        return np.frombuffer(stream.to_bytes(-(-bits * flat.size // 8), "little"), np.uint8)
    low = wide & ((1 << (bits - 8)) - 1)
    pairs = np.stack((flat[::2], low[::2] | (low[1::2] << 4), flat[1::2]), axis=1)
    return pairs.astype(np.uint8).reshape(-1)


def fields(image: np.ndarray) -> list[tuple[int, ...]]:
    """The colour in the middle of each field of the chart."""
    middles = [(y, x) for y in (SIDE // 2, SIDE + SIDE // 2) for x in (SIDE // 2, SIDE + SIDE // 2)]
    return [tuple(int(value) for value in image[y, x]) for y, x in middles]


def converted(data: np.ndarray, name: str, **more: int) -> np.ndarray:
    return rgb_from_raw(
        np.ascontiguousarray(data).reshape(-1), named(name), width=2 * SIDE, height=2 * SIDE, **more
    )


@pytest.mark.parametrize(
    ("name", "order"), [("RGB8", [0, 1, 2]), ("BGR8", [2, 1, 0]), ("RGB12", [0, 1, 2]), ("BGR16", [2, 1, 0])]
)
def test_colour_formats_keep_every_pixel(name: str, order: list[int]) -> None:
    ordered = chart()[:, :, order]
    data = ordered if name.endswith(("B8", "R8")) else packed(ordered, named(name))
    assert np.array_equal(converted(data, name), chart())


@pytest.mark.parametrize("name", ["RGBa8", "BGRa8"])
def test_the_fourth_channel_goes(name: str) -> None:
    ordered = chart() if name == "RGBa8" else chart()[:, :, ::-1]
    data = np.concatenate((ordered, np.full((*ordered.shape[:2], 1), 7, np.uint8)), axis=2)
    assert np.array_equal(converted(data, name), chart())


@pytest.mark.parametrize("spelling", ["8", "10", "12", "16", "10p", "12p", "10Packed", "12Packed"])
@pytest.mark.parametrize("pattern", ["GR", "RG", "GB", "BG"])
def test_bayer_patterns_give_the_right_colours(pattern: str, spelling: str) -> None:
    rows = pattern + {"GR": "BG", "RG": "GB", "GB": "RG", "BG": "GR"}[pattern]
    flat = mosaic(chart(), rows)
    name = f"Bayer{pattern}{spelling}"
    data = flat if spelling == "8" else packed(flat, named(name))
    assert fields(converted(data, name)) == [RED, GREEN, BLUE, GREY]


@pytest.mark.parametrize(
    "name", ["Mono10", "Mono12", "Mono14", "Mono16", "Mono10p", "Mono12p", "Mono10Packed", "Mono12Packed"]
)
def test_mono_of_more_bits_keeps_its_high_eight(name: str) -> None:
    grey = np.arange(256, dtype=np.uint8).reshape(2 * SIDE, 2 * SIDE)
    image = converted(packed(grey, named(name)), name)
    assert all(np.array_equal(image[:, :, channel], grey) for channel in range(3))


@given(
    st.lists(st.integers(0, 255), min_size=1, max_size=40), st.sampled_from(["Mono10p", "Mono12p", "Mono16"])
)
def test_any_number_of_packed_pixels_comes_back(values: list[int], name: str) -> None:
    grey = np.array(values, np.uint8)
    image = rgb_from_raw(packed(grey, named(name)), named(name), width=grey.size, height=1)
    assert image[0, :, 0].tolist() == values


@pytest.mark.parametrize(
    "name", ["YUV422_8_UYVY", "YUV422_8", "YCbCr422_8", "YCbCr422_8_CbYCrY", "YUV422Packed"]
)
def test_yuv_keeps_black_white_and_colours(name: str) -> None:
    image = chart()
    image[0, :2], image[0, 2:4] = 0, 255
    red, green, blue = np.moveaxis(image.astype(float), -1, 0)
    luma = 0.299 * red + 0.587 * green + 0.114 * blue  # ITU-R BT.601, full range
    cb, cr = 128 + 0.564 * (blue - luma), 128 + 0.713 * (red - luma)
    luma_at = 1 if named(name).meaning is Meaning.UYVY else 0
    data = np.empty((*image.shape[:2], 2), np.uint8)
    data[:, :, luma_at] = np.round(luma)
    data[:, ::2, 1 - luma_at], data[:, 1::2, 1 - luma_at] = np.round(cb[:, ::2]), np.round(cr[:, 1::2])
    assert np.abs(converted(data, name).astype(int) - image).max() <= 3


def test_yuv_of_limited_range_is_spread() -> None:
    data = np.full((2 * SIDE, 2 * SIDE, 2), 128, np.uint8)
    data[:SIDE, :, 0], data[SIDE:, :, 0] = 16, 235
    image = converted(data, "YCbCr601_422_8")
    assert (image[0, 0].tolist(), image[-1, -1].tolist()) == ([0, 0, 0], [255, 255, 255])


def test_padded_rows_are_not_sheared() -> None:
    grey = np.arange(256, dtype=np.uint8).reshape(2 * SIDE, 2 * SIDE)
    padded = np.concatenate((grey, np.full((2 * SIDE, 3), 9, np.uint8)), axis=1)
    assert np.array_equal(converted(padded, "Mono8", row_padding=3)[:, :, 0], grey)


@pytest.mark.parametrize("name", ["Mono8", "RGB8", "RGB16", "BayerGB12p", "YUV422_8"])
def test_the_image_outlives_the_buffer(name: str) -> None:
    size = 2 * SIDE * 2 * SIDE * named(name).bits_per_pixel // 8
    buffer = np.full(size, 77, np.uint8)
    image = converted(buffer, name)
    before = image.copy()
    buffer[:] = 200
    assert np.array_equal(image, before)
    assert image.flags.c_contiguous


@pytest.mark.parametrize("name", ["Mono8", "Mono12p", "BayerRG12Packed", "RGB8", "YUV422_8"])
def test_a_truncated_buffer_is_a_failed_image(name: str) -> None:
    size = 2 * SIDE * 2 * SIDE * named(name).bits_per_pixel // 8
    with pytest.raises(FailedGrab, match=f"truncated: {size - 1} of {size} bytes"):
        converted(np.zeros(size - 1, np.uint8), name)


@pytest.mark.parametrize("size", [(0, 4), (4, 0), (-1, 4)])
def test_an_image_without_a_size_is_a_failed_image(size: tuple[int, int]) -> None:
    with pytest.raises(FailedGrab, match="size of"):
        rgb_from_raw(np.zeros(64, np.uint8), named("Mono8"), width=size[0], height=size[1])


def test_names_and_codes_belong_together() -> None:
    assert format_of_code(0x01080009) == named("BayerRG8")
    assert format_of_code(0x81080009) is None
    assert convertible("YUV422Packed")
    assert not convertible("Coord3D_ABC32f")


def test_the_code_tells_how_much_room_a_pixel_takes() -> None:
    """PFNC puts the bits of a pixel into its code: a typing error in the table would show here."""
    for name in ("Mono8", "Mono12p", "BayerGB10p", "BayerBG12Packed", "RGB10", "BGRa8", "YCbCr601_422_8"):
        assert (named(name).code >> 16) & 0xFF == named(name).bits_per_pixel
