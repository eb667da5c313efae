"""Cameras that OpenCV reads: webcams and network streams, as devices of the camera thread."""

import logging
from time import monotonic
from typing import Any, Protocol

import cv2
import numpy.typing as npt

from inspector.capture.camera.device import DeviceLost, FailedGrab, Grab
from inspector.capture.colour_order import rgb_from_camera
from inspector.capture.controls import Control, ControlKind, ControlValue, checked_value, control_named
from inspector.capture.video_file import VideoFile
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels

logger = logging.getLogger(__name__)
_MODE = {
    "width": cv2.CAP_PROP_FRAME_WIDTH,
    "height": cv2.CAP_PROP_FRAME_HEIGHT,
    "rate_hz": cv2.CAP_PROP_FPS,
}
_RATE_TOLERANCE_HZ = 0.5


class VideoInput(VideoFile, Protocol):
    """What is used of a `cv2.VideoCapture` on a device, under its names."""

    def set(self, key: int, value: float, /) -> bool:
        """Change one property; False where the device refuses."""
        ...


class ControlSet(Protocol):
    """Further settings of a camera, beside size and rate."""

    def controls(self) -> tuple[Control, ...]:
        """Each with its present value and range."""
        ...

    def set_control(self, name: str, value: ControlValue) -> None:
        """Change one; `value` was checked. Raises DataFault where the device refuses."""
        ...

    def close(self) -> None:
        """Release what is held."""
        ...


class OpenCvDevice:
    """`CameraDevice` over OpenCV. Images always come by themselves.

    OpenCV waits for an image as long as its driver does, not as long as it is asked to; the camera thread
    judges that. A device that gives no further image is lost.
    """

    def __init__(
        self, source_id: str, video: VideoInput, *, mode_settable: bool, more: ControlSet | None = None
    ) -> None:
        """`mode_settable`: whether size and rate can be chosen, as with webcams, or are only told."""
        self._source_id = source_id
        self._video = video
        self._mode_settable = mode_settable
        self._more = more

    def grab(self, timeout_s: float) -> Grab:
        """Next image; waits as long as the driver does."""
        try:
            if not self._video.grab():
                raise DeviceLost("It gives no further image.")
            captured_s = monotonic()
            return Grab(self._decode(), captured_monotonic_s=captured_s)
        except cv2.error as error:
            raise DeviceLost(f"OpenCV cannot read it: {error}") from error

    def trigger(self) -> None:
        """Never called: there is no control `trigger`."""

    def controls(self) -> tuple[Control, ...]:
        """What the camera offers beside size and rate first, as a person sees to light before size."""
        width, height = self._side("width"), self._side("height")
        if not self._mode_settable:  # the rate of a stream is FFmpeg's guess and not told
            return width, height
        value = self._video.get(cv2.CAP_PROP_FPS)
        rate = Control("rate_hz", ControlKind.NUMBER, value, low=0.1, high=1000, unit="Hz")
        return (*(self._more.controls() if self._more else ()), width, height, rate)

    def set_control(self, name: str, value: ControlValue) -> None:
        """See `CameraDevice`; a size or rate that the camera turns into another one is refused."""
        value = checked_value(control_named(self.controls(), name, self._source_id), value)
        if name in _MODE:
            self._set_mode(name, float(value))
        elif self._more is not None:
            self._more.set_control(name, value)

    def close(self) -> None:
        """Release the device."""
        if self._more is not None:
            self._more.close()
        self._video.release()

    def _decode(self) -> Pixels:
        decoded, image = self._video.retrieve()
        if not decoded:
            raise FailedGrab("The image cannot be decoded.")
        return _rgb(image)

    def _side(self, name: str) -> Control:
        value = int(self._video.get(_MODE[name]))
        if not self._mode_settable:
            return Control(name, ControlKind.READING, value, unit="px")
        return Control(name, ControlKind.INTEGER, value, low=16, high=16384, step=1, unit="px")

    def _set_mode(self, name: str, value: float) -> None:
        """Set size or rate and take an image with it; put it back where the camera made another of it."""
        before = self._video.get(_MODE[name])
        taken = self._try_mode(name, value)
        if abs(taken - value) > (_RATE_TOLERANCE_HZ if name == "rate_hz" else 0):
            self._try_mode(name, before)
            raise DataFault(
                f"{self._source_id} refuses {name} = {value:g}.",
                way_out=f"It offered {taken:g} and keeps {before:g}.",
            )
        if not self._video.grab():
            raise DeviceLost(f"It gives no image with {name} = {value:g}.")

    def _try_mode(self, name: str, value: float) -> float:
        """What is in force afterwards."""
        try:
            self._video.set(_MODE[name], value)
        except cv2.error as error:
            logger.info("%s: %s = %g failed: %s", self._source_id, name, value, error)
        return self._video.get(_MODE[name])


def _rgb(image: npt.NDArray[Any]) -> Pixels:
    try:
        return rgb_from_camera(image)
    except DataFault as fault:
        raise FailedGrab(str(fault)) from fault
