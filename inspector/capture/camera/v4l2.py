"""Settings of a webcam under Linux, from the kernel (Video4Linux): it tells ranges, which OpenCV does not."""

import errno
import os
import struct
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from inspector.capture.camera.device import DeviceLost
from inspector.capture.controls import Control, ControlKind, ControlValue
from inspector.domain.errors import DataFault

# Linux, include/uapi/linux/videodev2.h
QUERY, GET, SET = 0xC0445624, 0xC008561B, 0xC008561C  # VIDIOC_QUERYCTRL, VIDIOC_G_CTRL, VIDIOC_S_CTRL
_QUERY_LAYOUT = struct.Struct("=II32siiiiI8x")  # id, type, name, minimum, maximum, step, default, flags
_VALUE_LAYOUT = struct.Struct("=Ii")  # id, value
_DISABLED, _GRABBED, _READ_ONLY, _INACTIVE = 1, 2, 4, 16
_GONE = (errno.ENODEV, errno.EIO, errno.ENXIO)

Ioctl = Callable[[int, int, bytearray], int]


@dataclass(frozen=True)
class _Setting:
    """A control of the kernel under our name.

    Attributes:
        number: V4L2_CID_...
        scale: One unit of the kernel in ours.
        choices: Our words for its values, where it is a choice: what off and continuous are.
    """

    name: str
    number: int
    scale: float = 1.0
    unit: str = ""
    choices: tuple[tuple[str, int], ...] = ()


_OFF_ON = (("off", 0), ("continuous", 1))
_SETTINGS = (
    _Setting(
        "auto_exposure", 0x009A0901, choices=(("off", 1), ("continuous", 3))
    ),  # manual, aperture priority
    _Setting("exposure_us", 0x009A0902, scale=100.0, unit="us"),
    _Setting("auto_gain", 0x00980912, choices=_OFF_ON),
    _Setting("gain", 0x00980913),
    _Setting("white_balance", 0x0098090C, choices=_OFF_ON),
    _Setting("white_balance_k", 0x0098091A, unit="K"),
    _Setting("balance_red", 0x0098090E),
    _Setting("balance_blue", 0x0098090F),
    _Setting("auto_focus", 0x009A090C, choices=_OFF_ON),
    _Setting("focus", 0x009A090A),
    _Setting("brightness", 0x00980900),
    _Setting("contrast", 0x00980901),
    _Setting("saturation", 0x00980902),
    _Setting("sharpness", 0x0098091B),
)


@dataclass(frozen=True)
class _Range:
    low: int
    high: int
    step: int
    flags: int


class V4l2Controls:
    """`ControlSet` of one video device; used by the thread that owns the camera.

    Raises:
        OSError: From the constructor: the device file cannot be opened.
    """

    def __init__(self, source_id: str, device: Path, ioctl: Ioctl | None = None) -> None:
        self._source_id = source_id
        self._ioctl = ioctl or _kernel_ioctl()
        self._file = os.open(device, os.O_RDWR | os.O_NONBLOCK)

    def controls(self) -> tuple[Control, ...]:
        """Those of our list that the device has."""
        found = ((setting, self._range(setting)) for setting in _SETTINGS)
        return tuple(self._control(setting, limits) for setting, limits in found if limits is not None)

    def set_control(self, name: str, value: ControlValue) -> None:
        """See `ControlSet`."""
        setting = next(setting for setting in _SETTINGS if setting.name == name)
        raw = _raw(setting, value)
        try:
            self._call(SET, bytearray(_VALUE_LAYOUT.pack(setting.number, raw)))
        except OSError as error:
            raise DataFault(
                f"{self._source_id} refuses {name} = {value}: {error.strerror}.",
                way_out="Choose another value.",
            ) from error

    def close(self) -> None:
        """Close the device file."""
        os.close(self._file)

    def _range(self, setting: _Setting) -> _Range | None:
        query = bytearray(_QUERY_LAYOUT.size)
        struct.pack_into("=I", query, 0, setting.number)
        try:
            self._call(QUERY, query)
        except OSError:  # EINVAL: the device has no such control
            return None
        _, _, _, low, high, step, _, flags = _QUERY_LAYOUT.unpack(query)
        return None if flags & _DISABLED else _Range(low, high, step, flags)

    def _control(self, setting: _Setting, limits: _Range) -> Control:
        raw, why = self._value(setting), _why_not(limits.flags)
        if setting.choices:
            word = next((word for word, value in setting.choices if value == raw), "continuous")
            words = tuple(word for word, _ in setting.choices)
            return Control(setting.name, ControlKind.CHOICE, word, choices=words, reason=why)
        scale = setting.scale
        low, high, step, value = (
            number if scale == 1 else number * scale for number in (limits.low, limits.high, limits.step, raw)
        )
        kind = ControlKind.INTEGER if scale == 1 else ControlKind.NUMBER
        return Control(
            setting.name, kind, value, low=low, high=high, step=step, unit=setting.unit, reason=why
        )

    def _value(self, setting: _Setting) -> int:
        data = bytearray(_VALUE_LAYOUT.pack(setting.number, 0))
        try:
            self._call(GET, data)
        except OSError:  # a control that cannot be read just now, as some are while they are automatic
            return 0
        return int(_VALUE_LAYOUT.unpack(data)[1])

    def _call(self, request: int, data: bytearray) -> None:
        try:
            self._ioctl(self._file, request, data)
        except OSError as error:
            if error.errno in _GONE:
                raise DeviceLost(f"It is gone: {error.strerror}.") from error
            raise


def _raw(setting: _Setting, value: ControlValue) -> int:
    if setting.choices:
        return dict(setting.choices)[str(value)]
    return round(float(value) / setting.scale)


def _why_not(flags: int) -> str:
    if flags & _READ_ONLY:
        return "the camera only tells it"
    if flags & _INACTIVE:
        return "the camera sets it automatically"
    return "the camera allows no change now" if flags & _GRABBED else ""


def _kernel_ioctl() -> Ioctl:
    import fcntl  # not there on Windows, where this class is not used

    return lambda file, request, data: fcntl.ioctl(file, request, data, True)
