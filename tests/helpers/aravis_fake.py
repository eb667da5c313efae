"""Aravis's fake GigE Vision camera as a program: real GVCP and GVSP, with a chart of known colours.

Runs until its input ends. Each line of input is an order: `fail N` damages the next N images (-1: all from
now on), `pulse` is a signal on its line 0, `count` asks how many images it made. Its first line of output
says that it is there.
"""

import ctypes
import sys
from ctypes import CFUNCTYPE, POINTER, byref, c_char_p, c_double, c_int, c_size_t, c_uint32, c_void_p
from functools import cache

WIDTH, HEIGHT, PERIOD_US = 128, 96, 20_000
COLOURS = ((200, 20, 40), (30, 180, 60), (10, 50, 220), (90, 90, 90))
COUNTED_ROWS = 8
"""The first rows show the number of the image, so that no two are alike."""

MONO8, MONO16, RGB8 = 0x01080001, 0x01100007, 0x02180014
BAYER = {0x01080008: "GRBG", 0x01080009: "RGGB", 0x0108000A: "GBRG", 0x0108000B: "BGGR"}
LINE_0, SOFTWARE = 0, 1
_WIDTH, _HEIGHT, _PERIOD, _FORMAT = 0x100, 0x104, 0x138, 0x128  # registers, from arv-fake-camera.xml
_TRIGGER_SOURCE, _TRIGGER_SOFTWARE = 0x304, 0x30C
_LOST_OF_A_DAMAGED_IMAGE = 0.5
_DOUBLE = 15 << 2  # G_TYPE_DOUBLE
_Fill = CFUNCTYPE(None, c_void_p, c_void_p, c_uint32, c_uint32, c_uint32)


class _Value(ctypes.Structure):
    """GValue."""

    _fields_ = (("type", c_size_t), ("data", ctypes.c_uint64 * 2))


@cache
def encoded(code: int, width: int, height: int) -> bytearray:
    """The chart as the camera sends it: four fields, each in its colour. No numpy: it starts slowly."""
    image = bytearray()
    for y in range(height):
        for x in range(width):
            colour = COLOURS[(2 * y >= height) * 2 + (2 * x >= width)]
            image += _pixel(code, colour, (y % 2) * 2 + x % 2)
    return image


def _pixel(code: int, colour: tuple[int, int, int], place: int) -> bytes:
    """One pixel; `place` is the one in a square of four, as a Bayer pattern counts them."""
    if code == RGB8:
        return bytes(colour)
    if code in BAYER:
        return bytes((colour["RGB".index(BAYER[code][place])],))
    return bytes((colour[0],)) if code == MONO8 else bytes((5, colour[0]))


class Camera:
    """The fake camera of the library, in this process."""

    def __init__(self, address: str, serial: str) -> None:
        self._library = _library()
        self._failing = self._pulses = self._images = 0
        self._camera = self._library.arv_gv_fake_camera_new(address.encode(), serial.encode())
        if not self._library.arv_gv_fake_camera_is_running(self._camera):
            raise SystemExit(f"the fake camera cannot listen at {address}")
        self._registers = self._library.arv_gv_fake_camera_get_fake_camera(self._camera)
        for register, value in ((_WIDTH, WIDTH), (_HEIGHT, HEIGHT), (_PERIOD, PERIOD_US), (_FORMAT, RGB8)):
            self._library.arv_fake_camera_write_register(self._registers, register, value)
        self._library.arv_fake_camera_set_trigger_frequency(self._registers, 200.0)
        self._fill = _Fill(self._fill_buffer)  # kept: the camera calls it from its thread
        self._library.arv_fake_camera_set_fill_pattern(self._registers, self._fill, None)

    def obey(self, order: str) -> None:
        """Do one line of input."""
        name, _, number = order.partition(" ")
        if name == "fail":
            self._failing = int(number)
        elif name == "pulse":
            self._pulse()
        elif name == "count":
            print(self._images, flush=True)  # noqa: T201 - the answer

    def _pulse(self) -> None:
        """The library knows no line: for one image its source is the software trigger."""
        self._pulses += 1
        self._library.arv_fake_camera_write_register(self._registers, _TRIGGER_SOURCE, SOFTWARE)
        self._library.arv_fake_camera_write_register(self._registers, _TRIGGER_SOFTWARE, 1)

    def _fill_buffer(self, buffer: int, _data: int, _exposure: int, _gain: int, code: int) -> None:
        width = self._library.arv_buffer_get_image_width(buffer)
        height = self._library.arv_buffer_get_image_height(buffer)
        image = encoded(code, width, height)
        counted = min(COUNTED_ROWS, height) * len(image) // height
        image[:counted] = bytes((self._images % 256,)) * counted
        self._images += 1
        ctypes.memmove(self._library.arv_buffer_get_data(buffer, None), bytes(image), len(image))
        self._lose(_LOST_OF_A_DAMAGED_IMAGE if self._failing else 0.0)
        self._failing -= self._failing > 0
        if self._pulses:
            self._pulses -= 1
            self._library.arv_fake_camera_write_register(self._registers, _TRIGGER_SOURCE, LINE_0)

    def _lose(self, share: float) -> None:
        """This share of the packets of the image that is being made."""
        value = _Value()
        self._library.g_value_init(byref(value), _DOUBLE)
        self._library.g_value_set_double(byref(value), share)
        self._library.g_object_set_property(self._camera, b"gvsp-lost-ratio", byref(value))


def _library() -> ctypes.CDLL:
    library = ctypes.CDLL("libaravis-0.8.so.0")
    for name, result, arguments in (
        ("arv_buffer_get_data", c_void_p, (c_void_p, c_void_p)),
        ("arv_buffer_get_image_height", c_int, (c_void_p,)),
        ("arv_buffer_get_image_width", c_int, (c_void_p,)),
        ("arv_fake_camera_set_fill_pattern", None, (c_void_p, _Fill, c_void_p)),
        ("arv_fake_camera_set_trigger_frequency", None, (c_void_p, c_double)),
        ("arv_fake_camera_write_register", c_int, (c_void_p, c_uint32, c_uint32)),
        ("arv_gv_fake_camera_get_fake_camera", c_void_p, (c_void_p,)),
        ("arv_gv_fake_camera_is_running", c_int, (c_void_p,)),
        ("arv_gv_fake_camera_new", c_void_p, (c_char_p, c_char_p)),
        ("g_object_set_property", None, (c_void_p, c_char_p, POINTER(_Value))),
        ("g_value_init", c_void_p, (POINTER(_Value), c_size_t)),
        ("g_value_set_double", None, (POINTER(_Value), c_double)),
    ):
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


if __name__ == "__main__":
    camera = Camera(sys.argv[1], sys.argv[2])
    print("ready", flush=True)  # noqa: T201 - whoever started it waits for this
    for line in sys.stdin:
        camera.obey(line.strip())
