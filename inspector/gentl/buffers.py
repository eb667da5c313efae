"""Where the image lies in a buffer of a producer, and what it is."""

import math
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

from genicam import gentl

from inspector.gentl.failures import Damaged
from inspector.gentl.nodes import Nodes

_KIND = gentl.PAYLOADTYPE_INFO_IDS
_COMPRESSED = (_KIND.PAYLOAD_TYPE_JPEG, _KIND.PAYLOAD_TYPE_JPEG2000, _KIND.PAYLOAD_TYPE_H264)


@dataclass(frozen=True)
class Image:
    """The image in a buffer.

    Attributes:
        start: Where it begins.
        available: Bytes that came from there on; fewer than the image has where it is truncated.
        code: Pixel format (PFNC).
        padding: Unused bytes at the end of each row.
    """

    start: int
    available: int
    width: int
    height: int
    code: int
    padding: int

    @property
    def size(self) -> int:
        """Bytes of it that came. PFNC keeps the bits of a pixel in bits 16 to 23 of the code."""
        bits = self.width * (self.code >> 16 & 0xFF)
        row = math.ceil(bits / 8) + self.padding if self.padding else bits / 8
        return max(0, min(math.ceil(row * self.height), self.available))


def image_in(buffer: Any, nodes: Nodes) -> Image:
    """The first two-dimensional image of a buffer; what the producer does not tell is asked of the camera.

    Raises:
        Damaged: It holds none that could be read.
    """
    if buffer.payload_type == _KIND.PAYLOAD_TYPE_MULTI_PART:
        return _first_part(buffer)
    if buffer.payload_type in _COMPRESSED:
        raise Damaged("The camera sends compressed images: switch its compression off.")
    start, room = number(buffer, "image_offset", lambda: 0), len(buffer.raw_buffer)
    return Image(
        start=start,
        available=min(room, number(buffer, "size_filled", lambda: room)) - start,
        width=number(buffer, "width", lambda: nodes.node("Width").value),
        height=number(buffer, "height", lambda: nodes.node("Height").value),
        code=number(buffer, "pixel_format", lambda: nodes.node("PixelFormat").get_int_value()),
        padding=number(buffer, "padding_x", lambda: 0),
    )


def number(buffer: Any, name: str, otherwise: Callable[[], Any]) -> int:
    """A number the producer tells about a buffer, or another where it does not."""
    with suppress(gentl.GenericException):
        return int(getattr(buffer, name))
    return int(otherwise())


def waiting(buffer: Any) -> bool:
    """Whether a newer image is ready; False where the producer does not tell."""
    return number(buffer.parent, "num_awaiting_delivery", lambda: 0) > 0


def _first_part(buffer: Any) -> Image:
    for part in buffer.parts:
        if part.data_type == gentl.PARTDATATYPE_IDS.PART_DATATYPE_2D_IMAGE:
            where = (int(part.data_offset), int(part.data_size))
            return Image(*where, part.width, part.height, part.data_format, part.x_padding)
    raise Damaged("The buffer holds no image.")
