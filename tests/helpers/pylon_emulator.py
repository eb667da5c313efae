"""pylon's emulated cameras on a bench: plugged in and out, pointed at an image file, told to fail."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event
from typing import Any

import cv2
from helpers.camera_bench import PATIENCE_S, CameraBench

from inspector.capture.camera.basler import basler_camera
from inspector.capture.camera.basler_device import BaslerCamera
from inspector.capture.camera.basler_discovery import open_camera
from inspector.capture.camera.basler_waiting import wait_for_trigger
from inspector.capture.camera.device import Grab
from inspector.capture.camera.source import CameraSource
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Pixels

SERIAL = "0815-0000"
OTHER_SERIAL = "0815-0001"
_NUMBER = "PYLON_CAMEMU"  # pylon reads it at every search
HEADER = "# {05D8C294-F295-4dfb-9D01-096BD04049F4}\n"


@contextmanager
def emulated_cameras(number: int) -> Iterator[None]:
    """So many cameras are plugged in, with serials 0815-0000, 0815-0001 ..."""
    before = os.environ.get(_NUMBER)
    os.environ[_NUMBER] = str(number)
    try:
        yield
    finally:
        if before is None:
            del os.environ[_NUMBER]
        else:
            os.environ[_NUMBER] = before


def shows_image(folder: Path, pixels: Pixels, **settings: object) -> str:
    """Settings with which an emulated camera shows this RGB image; more of its nodes by name."""
    height, width = pixels.shape[:2]
    file = folder / "shown.png"
    assert cv2.imwrite(str(file), cv2.cvtColor(pixels, cv2.COLOR_RGB2BGR))
    nodes = {
        "Width": width,
        "Height": height,
        "TestImageSelector": "Off",
        "ImageFilename": file,
        "ImageFileMode": "On",
    }
    return pfs(**(nodes | settings))


def pfs(**settings: object) -> str:
    """A settings file with these nodes."""
    return HEADER + "".join(f"{name}\t{value}\n" for name, value in settings.items())


class GatedCamera(BaslerCamera):
    """A camera whose driver can be held: no image call returns while the gate is closed."""

    gate: Event

    def grab(self, timeout_s: float) -> Grab | None:
        """See `CameraDevice`."""
        self.gate.wait()
        return super().grab(timeout_s)


class EmulatorBench(CameraBench):
    """Opens one emulated camera as the product does and keeps hold of it, to do it harm."""

    line_choice = "line1"

    def __init__(self, settings: str = "", serial: str = SERIAL) -> None:
        self.settings = settings
        self.serial = serial
        self.camera: Any = None
        self._gate = Event()
        self._gate.set()

    def source(self) -> CameraSource:
        """See `CameraBench`."""
        info, _ = basler_camera(self.serial)
        return CameraSource(info, self.open)

    def open(self) -> BaslerCamera:
        """A `DeviceOpener`."""
        camera = open_camera(self.serial)
        device = GatedCamera(camera, self.serial)
        device.gate = self._gate
        try:
            device.start(self.settings)
        except InspectorError:
            device.close()
            raise
        self.camera = camera
        return device

    def unplug(self) -> None:
        """Take all cameras away."""
        os.environ[_NUMBER] = "0"
        if self.camera is not None:
            self.camera.DestroyDevice()

    def plug_in(self) -> None:
        """Bring the first camera back."""
        os.environ[_NUMBER] = "1"

    def hold_driver(self) -> None:
        """See `CameraBench`."""
        self._gate.clear()

    def release_driver(self) -> None:
        """See `CameraBench`."""
        self._gate.set()

    def fail_images(self, count: int) -> None:
        """See `CameraBench`. A camera that is opened anew has forgotten it: 0 needs nothing."""
        if count:
            self.camera.ForceFailedBufferCount.SetValue(count if count > 0 else 1024)
            self.camera.ForceFailedBuffer.Execute()

    def pulse(self) -> None:
        """The emulator has no line: its software trigger stands in for one, whatever it listens to."""
        assert wait_for_trigger(self.camera, PATIENCE_S)
        self.camera.ExecuteSoftwareTrigger()

    def close(self) -> None:
        """See `CameraBench`."""
        self._gate.set()
