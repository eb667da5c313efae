"""A webcam without hardware: a full `VideoInput`, as OpenCV's, that can be unplugged, held and occupied."""

from time import monotonic
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt
from helpers.handled_camera import HEIGHT, WIDTH, HandledCamera, chart_pixels

from inspector.capture import FrameSource
from inspector.capture.camera.source import CameraSource
from inspector.capture.camera.times import CameraTimes
from inspector.capture.camera.webcam import webcam_source

RATE_HZ = 100.0


class FakeWebcam(HandledCamera):
    """The socket, the camera and its driver. Sizes are multiples of 8; others become the next smaller one.

    Attributes:
        surprise: What the driver gives in place of its images: an array of another kind, or an exception.
        inputs: Every opening, the newest last.
        silent: Opened it gives no image.
    """

    def __init__(self) -> None:
        super().__init__()
        self.silent = False
        self.surprise: npt.NDArray[Any] | Exception | None = None
        self.inputs: list[FakeVideoInput] = []

    def source(self) -> CameraSource:
        return webcam_source(0, video=self.open_video, times=CameraTimes(stop_s=0.5))

    def open_video(self, number: int) -> "FakeVideoInput":
        assert number == 0
        self.hold_here()
        opened = FakeVideoInput(self)
        self.inputs.append(opened)
        return opened

    def quiet(self, source: FrameSource) -> None:
        self.hold_driver()

    def refused(self) -> tuple[str, int]:
        return "width", 57


class FakeVideoInput:
    """Full `VideoInput`."""

    def __init__(self, camera: FakeWebcam) -> None:
        self._camera = camera
        self._open = camera.plugged and not camera.occupied
        self._next_s = monotonic()
        self._values: dict[int, float] = {
            cv2.CAP_PROP_FRAME_WIDTH: WIDTH,
            cv2.CAP_PROP_FRAME_HEIGHT: HEIGHT,
            cv2.CAP_PROP_FPS: RATE_HZ,
        }
        self.released = False

    def isOpened(self) -> bool:
        return self._open

    def grab(self) -> bool:
        camera = self._camera
        camera.hold_here()
        with camera.change:
            due = max(0.0, self._next_s - monotonic())
            camera.change.wait_for(lambda: not camera.plugged, due)
        self._next_s = max(self._next_s + 1 / RATE_HZ, monotonic())
        if isinstance(camera.surprise, Exception):
            raise camera.surprise
        return camera.plugged and not camera.silent

    def retrieve(self) -> tuple[bool, npt.NDArray[Any]]:
        camera = self._camera
        if camera.image_fails():
            return False, np.zeros((0, 0, 3), np.uint8)
        if camera.surprise is not None:
            assert not isinstance(camera.surprise, Exception)
            return True, camera.surprise
        camera.image += 1
        shown = chart_pixels()[:, :, ::-1].copy()
        shown[:8] = camera.image % 256
        width, height = (
            int(self._values[key]) for key in (cv2.CAP_PROP_FRAME_WIDTH, cv2.CAP_PROP_FRAME_HEIGHT)
        )
        return True, shown[:height, :width]

    def get(self, key: int, /) -> float:
        return self._values.get(key, 0.0)

    def set(self, key: int, value: float, /) -> bool:
        if value == 9999:
            raise cv2.error("no such format")
        if key not in self._values:
            return False
        self._values[key] = value if key == cv2.CAP_PROP_FPS else value // 8 * 8
        return True

    def release(self) -> None:
        self._camera.hold_here()
        self.released = True
