"""OpenCV's camera behind a small protocol, and which cameras the system has."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

import cv2
import numpy.typing as npt

from inspector.capture.source import SourceInfo

_VIDEO_DEVICES = Path("/sys/class/video4linux")


class CameraHandle(Protocol):
    """What is used of `cv2.VideoCapture`."""

    def is_opened(self) -> bool:
        """Whether the device could be opened."""
        ...

    def read(self) -> npt.NDArray[Any] | None:
        """Next image as the driver gives it, mostly uint8 BGR (H, W, 3); None when it has none. Blocks."""
        ...

    def get(self, key: int) -> float:
        """Value of one property."""
        ...

    def set(self, key: int, value: float) -> bool:
        """Change one property; False where the device refuses."""
        ...

    def release(self) -> None:
        """Give the device back."""
        ...


Opener = Callable[[int], CameraHandle]


class OpenCvCamera:
    """`cv2.VideoCapture` behind `CameraHandle`, with the array type made plain."""

    def __init__(self, capture: cv2.VideoCapture) -> None:
        self._capture = capture

    def is_opened(self) -> bool:
        """See `CameraHandle`."""
        return self._capture.isOpened()

    def read(self) -> npt.NDArray[Any] | None:
        """See `CameraHandle`."""
        delivered, image = self._capture.read()
        return image if delivered else None

    def get(self, key: int) -> float:
        """See `CameraHandle`."""
        return self._capture.get(key)

    def set(self, key: int, value: float) -> bool:
        """See `CameraHandle`."""
        return self._capture.set(key, value)

    def release(self) -> None:
        """See `CameraHandle`."""
        self._capture.release()


def open_device(number: int) -> CameraHandle:
    """The camera with this number through OpenCV, with the shortest queue the driver allows."""
    handle = cv2.VideoCapture(number)
    handle.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    return OpenCvCamera(handle)


def webcam_info(number: int) -> SourceInfo:
    """What the system tells about a camera without opening it."""
    entry, device = _VIDEO_DEVICES / f"video{number}", Path(f"/dev/video{number}")
    name = entry / "name"
    model = name.read_text(encoding="utf-8", errors="replace").strip() if name.is_file() else ""
    may_open = not device.exists() or os.access(device, os.R_OK | os.W_OK)
    reason = "" if may_open else f"No permission for {device}: add yourself to the group video."
    return SourceInfo("webcam", str(number), model=model, address=str(device), usable=may_open, reason=reason)


def list_webcams() -> list[SourceInfo]:
    """Capture devices known to Video4Linux, found without opening any; empty on other systems."""
    if not _VIDEO_DEVICES.is_dir():
        return []
    numbers = sorted(int(entry.name[5:]) for entry in _VIDEO_DEVICES.glob("video[0-9]*") if _captures(entry))
    return [webcam_info(number) for number in numbers]


def _captures(entry: Path) -> bool:
    """Whether this is a device's first node; further nodes carry metadata, not images."""
    index = entry / "index"
    return not index.is_file() or index.read_text(encoding="ascii").strip() == "0"
