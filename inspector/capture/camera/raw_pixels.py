"""From the bytes of a camera's buffer to RGB, by its pixel format; the memory of the result is its own."""

import cv2
import numpy as np
import numpy.typing as npt

from inspector.capture.camera.device import FailedGrab
from inspector.capture.camera.pfnc import Meaning, Packing, PixelFormat
from inspector.domain.frame import Pixels

Bytes = npt.NDArray[np.uint8]

_TO_RGB = {
    Meaning.MONO: cv2.COLOR_GRAY2RGB,
    Meaning.BAYER_GR: cv2.COLOR_BayerGRBG2RGB,
    Meaning.BAYER_RG: cv2.COLOR_BayerRGGB2RGB,
    Meaning.BAYER_GB: cv2.COLOR_BayerGBRG2RGB,
    Meaning.BAYER_BG: cv2.COLOR_BayerBGGR2RGB,
    Meaning.BGR: cv2.COLOR_BGR2RGB,
    Meaning.RGBA: cv2.COLOR_RGBA2RGB,
    Meaning.BGRA: cv2.COLOR_BGRA2RGB,
    Meaning.UYVY_601: cv2.COLOR_YUV2RGB_UYVY,
    Meaning.YUYV_601: cv2.COLOR_YUV2RGB_YUY2,
}


def rgb_from_raw(
    data: Bytes, pixel_format: PixelFormat, *, width: int, height: int, row_padding: int = 0
) -> Pixels:
    """An image as it lies in a driver's buffer, as RGB uint8 (height, width, 3) in memory of its own.

    Values of more than 8 bits keep their high 8 bits. Bayer patterns are interpolated (bilinear).

    Args:
        data: uint8 (n,): the buffer from the first pixel on; may be longer than the image.
        row_padding: Unused bytes at the end of each row.

    Raises:
        FailedGrab: The buffer is too short for the image, or the image has no size.
    """
    values = _eight_bits(_image_bytes(data, pixel_format, width, height, row_padding), pixel_format)
    channels = pixel_format.channels
    image = values[: width * height * channels].reshape(height, width, channels)
    if pixel_format.meaning is Meaning.RGB:
        return image.copy() if pixel_format.packing is Packing.BYTES else image
    if pixel_format.meaning in (Meaning.UYVY, Meaning.YUYV):
        return _from_full_range(image, first_luma=int(pixel_format.meaning is Meaning.UYVY))
    return np.ascontiguousarray(cv2.cvtColor(image, _TO_RGB[pixel_format.meaning]), np.uint8)


def _image_bytes(data: Bytes, pixel_format: PixelFormat, width: int, height: int, row_padding: int) -> Bytes:
    """The bytes of the image alone, without the padding of its rows."""
    bits = width * pixel_format.bits_per_pixel
    if width <= 0 or height <= 0:
        raise FailedGrab(f"The image came with a size of {width} x {height}.")
    if pixel_format.channels == 2 and width % 2:
        raise FailedGrab(f"The image is {width} pixels wide; {pixel_format.name} comes in pairs of pixels.")
    row, rows = (-(-bits // 8), height) if row_padding else (-(-bits * height // 8), 1)
    wanted = rows * (row + row_padding) - row_padding  # the last row may come without
    if data.size < wanted:
        raise FailedGrab(f"The image came truncated: {data.size} of {wanted} bytes.")
    if not row_padding:
        return data[:wanted]
    if bits % 8:
        raise FailedGrab(f"Rows of {width} pixels of {pixel_format.name} with padding are not supported.")
    strides = (row + row_padding, 1)
    return np.lib.stride_tricks.as_strided(data, (rows, row), strides, writeable=False).reshape(-1)


def _eight_bits(data: Bytes, pixel_format: PixelFormat) -> Bytes:
    """The high eight bits of every value."""
    if pixel_format.packing is Packing.BYTES:
        return data
    if pixel_format.packing is Packing.WORDS:
        return _from_words(data, pixel_format.bits)
    if pixel_format.packing is Packing.PAIRS:
        return _from_pairs(data)
    return _from_ten_bits(data) if pixel_format.bits == 10 else _from_twelve_bits(data)


def _from_words(data: Bytes, bits: int) -> Bytes:
    if bits == 16:
        return np.ascontiguousarray(data[1::2])
    high: Bytes = np.minimum(data.view("<u2") >> (bits - 8), 255).astype(np.uint8)  # too much stays white
    return high


def _from_pairs(data: Bytes) -> Bytes:
    """GigE Vision Packed: bytes 0 and 2 of three are the high bits of two values, for 10 and for 12 bits."""
    groups = _groups(data, 3)
    return np.ascontiguousarray(groups[:, ::2]).reshape(-1)


def _from_twelve_bits(data: Bytes) -> Bytes:
    """PFNC 12p: the first value is byte 0 and the low half of byte 1, the second the rest."""
    first, middle, last = _groups(data, 3).T
    return np.stack(((middle << 4) | (first >> 4), last), axis=1).reshape(-1)


def _from_ten_bits(data: Bytes) -> Bytes:
    """PFNC 10p: four values in five bytes, low bits first; of each the low two bits go."""
    a, b, c, d, e = _groups(data, 5).T
    values = ((b << 6) | (a >> 2), (c << 4) | (b >> 4), (d << 2) | (c >> 6), e)
    return np.stack(values, axis=1).reshape(-1)


def _groups(data: Bytes, size: int) -> Bytes:
    """Rows of `size` bytes; an incomplete last one is filled with 0."""
    missing = -data.size % size
    whole = np.concatenate((data, np.zeros(missing, np.uint8))) if missing else data
    return whole.reshape(-1, size)


def _from_full_range(image: Bytes, *, first_luma: int) -> Pixels:
    """4:2:2 with values from 0 to 255 (as GigE Vision cameras send it), which OpenCV knows only for 4:4:4.

    Args:
        image: uint8 (H, W, 2): a luma and, by turns, a Cb and a Cr.
        first_luma: Place of the luma in a pixel.
    """
    colour = image[:, :, 1 - first_luma]
    full = np.empty((*image.shape[:2], 3), np.uint8)
    full[:, :, 0] = image[:, :, first_luma]
    full[:, :, 1] = np.repeat(colour[:, 1::2], 2, axis=1)  # OpenCV wants Cr before Cb
    full[:, :, 2] = np.repeat(colour[:, ::2], 2, axis=1)
    return np.ascontiguousarray(cv2.cvtColor(full, cv2.COLOR_YCrCb2RGB), np.uint8)
