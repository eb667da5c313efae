"""Lossless PNG in memory."""

import struct
from pathlib import Path

import cv2
import numpy as np

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels, check_pixels
from inspector.settings import disk_faults

MAX_PIXELS = 64_000_000
"""Largest image decoded; a file that claims more is refused before memory is taken. The same number as
`inspector.capture.MAX_PIXELS`, which this folder may not import: what can be captured can be stored."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER_END = 24

# Run-length matching on the up filter: of the strategies of this encoder the fastest that still compresses,
# 8 ms and 270 KiB a 512 x 512 photograph against 14 ms for the encoder's own choice (README.md).
_FAST = [cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE]
if hasattr(cv2, "IMWRITE_PNG_FILTER"):
    _FAST += [cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_UP]


def encode_png(pixels: Pixels) -> bytes:
    """PNG file of uint8 (H, W, 3) RGB pixels; `decode_png` gives the same pixels back. Any thread."""
    check_pixels(pixels)
    done, data = cv2.imencode(".png", cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR), _FAST)
    if not done:
        raise DataFault(f"A frame of {pixels.shape[1]} x {pixels.shape[0]} pixels does not fit a PNG file.")
    return data.tobytes()


def decode_png(data: bytes, name: str) -> Pixels:
    """uint8 (H, W, 3) RGB pixels of a PNG file this program wrote; `name` is for the message.

    Raises:
        DataFault: Not a PNG, damaged, or more than MAX_PIXELS.
    """
    _size(data, name)
    decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_COLOR)
    if decoded is None:
        raise DataFault(f"{name} is damaged and cannot be decoded.")
    return np.asarray(cv2.cvtColor(decoded, cv2.COLOR_BGR2RGB), np.uint8)


def read_png(path: Path) -> Pixels:
    """Pixels of a PNG file, as `decode_png`; EnvironmentFault where it cannot be read."""
    with disk_faults(path):
        return decode_png(path.read_bytes(), str(path))


def png_size(path: Path) -> tuple[int, int]:
    """(width, height) a PNG file claims, from its header alone. Faults as `read_png`."""
    with disk_faults(path), path.open("rb") as file:
        return _size(file.read(_HEADER_END), str(path))


def _size(data: bytes, name: str) -> tuple[int, int]:
    if len(data) < _HEADER_END or not data.startswith(_SIGNATURE):
        raise DataFault(f"{name} is not a PNG image.")
    width, height = struct.unpack(">II", data[16:_HEADER_END])
    if width * height > MAX_PIXELS:
        raise DataFault(f"{name} claims {width} x {height} pixels; more than {MAX_PIXELS} are refused.")
    return width, height
