"""The pixels of one recorded frame as a PNG file, losslessly, and back with every check.

PNG because any viewer opens it and a recording is a folder of images as well. Level 1, run-length strategy,
up filter: README.md has the measurement. A frame whose three channels are equal (every mono camera) is stored
as one channel: a third of the work and of the bytes.
"""

import hashlib
import stat
import struct
from pathlib import Path

import cv2
import numpy as np

from inspector.capture.recording.entries import FRAMES, FrameEntry
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_HEADER_END = 33
_COLOUR_TYPE = {True: 0, False: 2}  # of PNG: grey, RGB
_OPTIONS = [cv2.IMWRITE_PNG_COMPRESSION, 1, cv2.IMWRITE_PNG_STRATEGY, cv2.IMWRITE_PNG_STRATEGY_RLE]
if hasattr(cv2, "IMWRITE_PNG_FILTER"):
    _OPTIONS += [cv2.IMWRITE_PNG_FILTER, cv2.IMWRITE_PNG_FILTER_UP]


def is_grey(pixels: Pixels) -> bool:
    """Whether the three channels of every pixel are equal; a quarter of a millisecond a megapixel."""
    if not np.array_equal(pixels[0, :, 0], pixels[0, :, 1]):  # most colour frames are told by their first row
        return False
    red, green, blue = cv2.split(pixels)
    return cv2.norm(red, green, cv2.NORM_INF) == 0 and cv2.norm(red, blue, cv2.NORM_INF) == 0


def encode_frame(pixels: Pixels, *, grey: bool) -> bytes:
    """PNG file of uint8 (H, W, 3) RGB pixels, of one channel where they are `grey`."""
    stored = np.ascontiguousarray(pixels[:, :, 0]) if grey else cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR)
    done, data = cv2.imencode(".png", stored, _OPTIONS)
    if not done:
        raise DataFault(f"A frame of {pixels.shape[1]} x {pixels.shape[0]} pixels does not fit a PNG file.")
    return data.tobytes()


def read_frame(folder: Path, entry: FrameEntry) -> Pixels:
    """uint8 (H, W, 3) RGB pixels exactly as they were recorded.

    Nothing is believed: the file's kind and size are compared before it is read, its hash before it is looked
    at, and the size that its header tells before memory is spent on decoding it.

    Raises:
        DataFault: Missing, a link, changed or damaged; names the file.
    """
    data = _checked_bytes(folder / entry.file, entry)
    _check_header(data, entry)
    try:
        decoded = cv2.imdecode(np.frombuffer(data, np.uint8), cv2.IMREAD_UNCHANGED)
    except cv2.error as error:
        raise _damaged(entry, "it cannot be decoded") from error
    shape = (entry.height, entry.width) if entry.grey else (entry.height, entry.width, 3)
    if decoded is None or decoded.shape != shape or decoded.dtype != np.uint8:
        raise _damaged(entry, "it cannot be decoded")
    code = cv2.COLOR_GRAY2RGB if entry.grey else cv2.COLOR_BGR2RGB
    return np.asarray(cv2.cvtColor(decoded, code), np.uint8)


def _checked_bytes(path: Path, entry: FrameEntry) -> bytes:
    """The file's bytes, which are as many as recorded and have the recorded hash."""
    try:
        facts = path.lstat()
        if not stat.S_ISREG(facts.st_mode):
            raise _damaged(entry, "its file is a link or no file")
        if facts.st_size != entry.size_bytes or entry.size_bytes > _most_bytes(entry):
            raise _damaged(entry, f"its file has {facts.st_size} bytes instead of {entry.size_bytes}")
        data = path.read_bytes()
    except OSError as error:
        raise _damaged(entry, f"its file cannot be read ({error.strerror or error})") from error
    if hashlib.sha256(data).hexdigest() != entry.sha256:
        raise _damaged(entry, "its file was changed")
    return data


def _most_bytes(entry: FrameEntry) -> int:
    """More than any encoder makes of such a frame."""
    return 2 * entry.width * entry.height * (1 if entry.grey else 3) + 2**16


def _check_header(data: bytes, entry: FrameEntry) -> None:
    if len(data) < _HEADER_END or not data.startswith(_SIGNATURE) or data[12:16] != b"IHDR":
        raise _damaged(entry, "its file is no PNG image")
    width, height, depth, colour = struct.unpack(">IIBB", data[16:26])
    if (width, height) != (entry.width, entry.height):
        raise _damaged(entry, f"its file is {width} x {height} instead of {entry.width} x {entry.height}")
    if depth != 8 or colour != _COLOUR_TYPE[entry.grey]:
        raise _damaged(entry, "its file has other channels")


def _damaged(entry: FrameEntry, what: str) -> DataFault:
    return DataFault(
        f"Frame {entry.number} of the recording ({FRAMES}/{entry.file}) is not usable: {what}.",
        way_out="Copy the recording again.",
    )
