"""A camera that delivers the frames of a video file, and can be unplugged and plugged in again."""

from pathlib import Path
from threading import Condition

import cv2
import numpy as np

from inspector.domain.frame import Pixels


class VideoCamera:
    """Full `CameraHandle`: plays its file round and round while it is plugged in."""

    def __init__(self, bench: "CameraBench") -> None:
        self._bench = bench
        self._plugs = bench.plugs
        self._video = cv2.VideoCapture(str(bench.file))
        self._values: dict[int, float] = {}
        self.released = False

    def is_opened(self) -> bool:
        return self._bench.plugged and self._video.isOpened()

    def read(self) -> Pixels | None:
        if not self._bench.take_frame(self._plugs):
            return None
        delivered, image = self._video.read()
        if not delivered:
            self._video.set(cv2.CAP_PROP_POS_FRAMES, 0)
            delivered, image = self._video.read()
        return np.asarray(image, np.uint8) if delivered else None

    def get(self, key: int) -> float:
        return self._values.get(key, self._video.get(key))

    def set(self, key: int, value: float) -> bool:
        if key == cv2.CAP_PROP_GAIN:
            return False
        self._values[key] = value
        return True

    def release(self) -> None:
        self.released = True
        self._video.release()


class CameraBench:
    """The socket the camera is plugged into; hands out frames only as a test asks for them."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.plugged = True
        self.plugs = 0
        self.handles: list[VideoCamera] = []
        self._frames = 0
        self._change = Condition()

    def open(self, number: int) -> VideoCamera:
        assert number == 0
        self.handles.append(VideoCamera(self))
        return self.handles[-1]

    def deliver(self, frames: int) -> None:
        """Let the device give `frames` more frames; returns when they are taken."""
        with self._change:
            self._frames += frames
            self._change.notify_all()
            assert self._change.wait_for(lambda: self._frames == 0, timeout=10)

    def take_frame(self, plugs: int) -> bool:
        """Called by the device: blocks as a driver does until a frame is due or the plug is pulled."""
        with self._change:
            self._change.wait_for(lambda: self._frames > 0 or self.plugs != plugs, timeout=10)
            if self._frames == 0 or self.plugs != plugs:
                return False
            self._frames -= 1
            self._change.notify_all()
            return True

    def unplug(self) -> None:
        with self._change:
            self.plugged = False
            self.plugs += 1
            self._change.notify_all()

    def plug_in(self) -> None:
        with self._change:
            self.plugged = True
            self._change.notify_all()
