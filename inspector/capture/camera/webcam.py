"""Cameras the operating system knows (USB, built in): which there are, and how one is opened."""

import logging
import os
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import cv2

from inspector.capture.camera.device import CameraDevice
from inspector.capture.camera.opencv_device import ControlSet, OpenCvDevice, VideoInput
from inspector.capture.camera.source import CameraSource
from inspector.capture.camera.times import CameraTimes
from inspector.capture.camera.v4l2 import V4l2Controls
from inspector.capture.source import SourceInfo
from inspector.domain.errors import DataFault, EnvironmentFault

VideoOpener = Callable[[int], VideoInput]
logger = logging.getLogger(__name__)
_VIDEO_DEVICES = Path("/sys/class/video4linux")


def open_webcam(target: str) -> CameraSource:
    """The camera with this number, not yet opened; DataFault where it is no number."""
    if not (target.isascii() and target.isdigit()) or len(target) > 3:
        raise DataFault(f"Webcam {target!r} is no camera number.", way_out="Give for instance webcam:0.")
    return webcam_source(int(target))


def webcam_source(
    number: int, *, video: VideoOpener | None = None, times: CameraTimes | None = None
) -> CameraSource:
    """The camera with this number, through OpenCV unless `video` opens it."""
    info = webcam_info(number)
    return CameraSource(info, partial(_open, info, number, video or _video), times=times)


def webcam_info(number: int) -> SourceInfo:
    """What the system tells about a camera without opening it."""
    device = _device_file(number)
    name = _VIDEO_DEVICES / f"video{number}" / "name"
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


def _open(info: SourceInfo, number: int, video: VideoOpener) -> CameraDevice:
    """Open and take a first image: a camera that is only there but gives none cannot be used."""
    opened = video(number)
    if not opened.isOpened():
        opened.release()
        raise EnvironmentFault(
            f"{info.source_id} cannot be opened.",
            way_out=info.reason
            or "Plug it in, close other programs that use it, and check `inspector cameras`.",
        )
    opened.set(cv2.CAP_PROP_BUFFERSIZE, 1)
    if not opened.grab():
        opened.release()
        raise EnvironmentFault(
            f"{info.source_id} gives no image.", way_out="Unplug the camera, plug it in again, and try again."
        )
    return OpenCvDevice(info.source_id, opened, mode_settable=True, more=_settings_of(info.source_id, number))


def _video(number: int) -> VideoInput:
    """Under Linux through Video4Linux alone: OpenCV's other drivers search USB and take their time."""
    return cv2.VideoCapture(number, cv2.CAP_V4L2 if sys.platform == "linux" else cv2.CAP_ANY)


def _settings_of(source_id: str, number: int) -> ControlSet | None:
    device = _device_file(number)
    if not device.exists():
        return None
    try:
        return V4l2Controls(source_id, device)
    except OSError as error:
        logger.warning("%s: its settings cannot be read: %s", source_id, error)
        return None


def _device_file(number: int) -> Path:
    return Path(f"/dev/video{number}")


def _captures(entry: Path) -> bool:
    """Whether this is a device's first node; further nodes carry metadata, not images."""
    index = entry / "index"
    return not index.is_file() or index.read_text(encoding="ascii").strip() == "0"
