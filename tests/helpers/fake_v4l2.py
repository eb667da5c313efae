"""The kernel's side of Video4Linux controls: answers ioctl calls as a webcam's driver does."""

import errno
import struct
from dataclasses import dataclass

from inspector.capture.camera.v4l2 import GET, QUERY, SET


@dataclass
class KernelControl:
    """One control of the driver; `flags` as in videodev2.h."""

    low: int
    high: int
    step: int
    value: int
    flags: int = 0


class FakeKernel:
    """Full `Ioctl`. Automatic exposure makes the exposure inactive, as uvcvideo does."""

    def __init__(self) -> None:
        self.controls = {
            0x009A0901: KernelControl(0, 3, 1, 1),
            0x009A0902: KernelControl(3, 2047, 1, 250),
            0x00980913: KernelControl(0, 100, 1, 0),
            0x0098090C: KernelControl(0, 1, 1, 1),
            0x0098091A: KernelControl(2800, 6500, 10, 4600, flags=16),
            0x00980900: KernelControl(0, 0, 0, 0, flags=1),
        }
        self.gone = False
        self.refusing = False

    def __call__(self, file: int, request: int, data: bytearray) -> int:
        if self.gone:
            raise OSError(errno.ENODEV, "No such device")
        number = struct.unpack_from("=I", data)[0]
        control = self.controls.get(number)
        if control is None:
            raise OSError(errno.EINVAL, "Invalid argument")
        if request == QUERY:
            facts = (control.low, control.high, control.step, control.value, self._flags(number))
            struct.pack_into("=II32siiiiI8x", data, 0, number, 1, b"control", *facts)
        elif request == GET:
            struct.pack_into("=Ii", data, 0, number, control.value)
        elif request == SET:
            self._set(control, struct.unpack("=Ii", data)[1])
        else:
            raise OSError(errno.ENOTTY, "Inappropriate ioctl for device")
        return 0

    def _set(self, control: KernelControl, value: int) -> None:
        if self.refusing or not control.low <= value <= control.high:
            raise OSError(errno.ERANGE, "Numerical result out of range")
        control.value = value

    def _flags(self, number: int) -> int:
        control = self.controls[number]
        automatic = self.controls[0x009A0901].value != 1
        return control.flags | (16 if number == 0x009A0902 and automatic else 0)
