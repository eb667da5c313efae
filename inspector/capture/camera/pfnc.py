"""GenICam's pixel formats (Pixel Format Naming Convention 2.1) that can be made RGB: names, codes, layout."""

from dataclasses import dataclass
from enum import Enum
from itertools import product


class Packing(Enum):
    """How the values of an image lie in its bytes."""

    BYTES = "one byte a value"
    WORDS = "two bytes a value, low byte first"
    BITS = "one value after the other without gaps, low bits first (PFNC p)"
    PAIRS = "two values in three bytes, the high eight bits of each whole (GigE Vision Packed)"


class Meaning(Enum):
    """What the values of a pixel are; Bayer patterns are named by their first two rows."""

    MONO = "Mono"
    BAYER_GR = "BayerGR"
    BAYER_RG = "BayerRG"
    BAYER_GB = "BayerGB"
    BAYER_BG = "BayerBG"
    RGB = "RGB"
    BGR = "BGR"
    RGBA = "RGBa"
    BGRA = "BGRa"
    UYVY = "Cb Y Cr Y, full range"
    YUYV = "Y Cb Y Cr, full range"
    UYVY_601 = "Cb Y Cr Y, 16 to 235"
    YUYV_601 = "Y Cb Y Cr, 16 to 235"


_CHANNELS = {Meaning.RGB: 3, Meaning.BGR: 3, Meaning.RGBA: 4, Meaning.BGRA: 4}
_TWO_CHANNELS = (Meaning.UYVY, Meaning.YUYV, Meaning.UYVY_601, Meaning.YUYV_601)


@dataclass(frozen=True)
class PixelFormat:
    """One pixel format.

    Attributes:
        name: As PFNC spells it, e.g. BayerRG12p.
        code: Its 32-bit number in the stream of a camera.
        bits: Of one value.
    """

    name: str
    code: int
    meaning: Meaning
    bits: int = 8
    packing: Packing = Packing.BYTES

    @property
    def channels(self) -> int:
        """Values of one pixel; 2 where two pixels share their colour."""
        return 2 if self.meaning in _TWO_CHANNELS else _CHANNELS.get(self.meaning, 1)

    @property
    def bits_per_pixel(self) -> int:
        """Room one pixel takes in the buffer."""
        room = {Packing.BYTES: 8, Packing.WORDS: 16, Packing.BITS: self.bits, Packing.PAIRS: 12}
        return room[self.packing] * self.channels


def format_named(name: str) -> PixelFormat | None:
    """The format with this PFNC name, or a name of GigE Vision 1; None where it cannot be made RGB."""
    return _BY_NAME.get(_OLD_NAMES.get(name, name))


def format_of_code(code: int) -> PixelFormat | None:
    """The format with this code in the stream; None where it cannot be made RGB."""
    return _BY_CODE.get(code)


def convertible(name: str) -> bool:
    """Whether images of this format can be made RGB."""
    return format_named(name) is not None


_MONO = [
    PixelFormat("Mono8", 0x01080001, Meaning.MONO),
    PixelFormat("Mono10", 0x01100003, Meaning.MONO, 10, Packing.WORDS),
    PixelFormat("Mono10Packed", 0x010C0004, Meaning.MONO, 10, Packing.PAIRS),
    PixelFormat("Mono10p", 0x010A0046, Meaning.MONO, 10, Packing.BITS),
    PixelFormat("Mono12", 0x01100005, Meaning.MONO, 12, Packing.WORDS),
    PixelFormat("Mono12Packed", 0x010C0006, Meaning.MONO, 12, Packing.PAIRS),
    PixelFormat("Mono12p", 0x010C0047, Meaning.MONO, 12, Packing.BITS),
    PixelFormat("Mono14", 0x01100025, Meaning.MONO, 14, Packing.WORDS),
    PixelFormat("Mono16", 0x01100007, Meaning.MONO, 16, Packing.WORDS),
]
_COLOUR = [
    PixelFormat("RGB8", 0x02180014, Meaning.RGB),
    PixelFormat("BGR8", 0x02180015, Meaning.BGR),
    PixelFormat("RGBa8", 0x02200016, Meaning.RGBA),
    PixelFormat("BGRa8", 0x02200017, Meaning.BGRA),
    PixelFormat("RGB10", 0x02300018, Meaning.RGB, 10, Packing.WORDS),
    PixelFormat("BGR10", 0x02300019, Meaning.BGR, 10, Packing.WORDS),
    PixelFormat("RGB12", 0x0230001A, Meaning.RGB, 12, Packing.WORDS),
    PixelFormat("BGR12", 0x0230001B, Meaning.BGR, 12, Packing.WORDS),
    PixelFormat("RGB16", 0x02300033, Meaning.RGB, 16, Packing.WORDS),
    PixelFormat("BGR16", 0x0230004B, Meaning.BGR, 16, Packing.WORDS),
    PixelFormat("YUV422_8_UYVY", 0x0210001F, Meaning.UYVY),
    PixelFormat("YUV422_8", 0x02100032, Meaning.YUYV),
    PixelFormat("YCbCr422_8", 0x0210003B, Meaning.YUYV),
    PixelFormat("YCbCr422_8_CbYCrY", 0x02100043, Meaning.UYVY),
    PixelFormat("YCbCr601_422_8", 0x0210003E, Meaning.YUYV_601),
    PixelFormat("YCbCr601_422_8_CbYCrY", 0x02100044, Meaning.UYVY_601),
]
_BAYER_PATTERNS = (Meaning.BAYER_GR, Meaning.BAYER_RG, Meaning.BAYER_GB, Meaning.BAYER_BG)
# spelling: bits, packing, the codes of the four patterns in the order above
_BAYER_LAYOUTS = {
    "8": (8, Packing.BYTES, (0x01080008, 0x01080009, 0x0108000A, 0x0108000B)),
    "10": (10, Packing.WORDS, (0x0110000C, 0x0110000D, 0x0110000E, 0x0110000F)),
    "12": (12, Packing.WORDS, (0x01100010, 0x01100011, 0x01100012, 0x01100013)),
    "16": (16, Packing.WORDS, (0x0110002E, 0x0110002F, 0x01100030, 0x01100031)),
    "10p": (10, Packing.BITS, (0x010A0056, 0x010A0058, 0x010A0054, 0x010A0052)),
    "12p": (12, Packing.BITS, (0x010C0057, 0x010C0059, 0x010C0055, 0x010C0053)),
    "10Packed": (10, Packing.PAIRS, (0x010C0026, 0x010C0027, 0x010C0028, 0x010C0029)),
    "12Packed": (12, Packing.PAIRS, (0x010C002A, 0x010C002B, 0x010C002C, 0x010C002D)),
}
_BAYER = [
    PixelFormat(f"{pattern.value}{spelling}", codes[number], pattern, bits, packing)
    for (number, pattern), (spelling, (bits, packing, codes)) in product(
        enumerate(_BAYER_PATTERNS), _BAYER_LAYOUTS.items()
    )
]
_BY_NAME = {known.name: known for known in (*_MONO, *_COLOUR, *_BAYER)}
_BY_CODE = {known.code: known for known in _BY_NAME.values()}
_OLD_NAMES = {
    "RGB8Packed": "RGB8",
    "BGR8Packed": "BGR8",
    "RGBA8Packed": "RGBa8",
    "BGRA8Packed": "BGRa8",
    "RGB10Packed": "RGB10",
    "BGR10Packed": "BGR10",
    "RGB12Packed": "RGB12",
    "BGR12Packed": "BGR12",
    "YUV422Packed": "YUV422_8_UYVY",
    "YUV422_YUYV_Packed": "YUV422_8",
}
