"""A camera that delivers the frames of a video file, and can be unplugged and plugged in again."""

from pathlib import Path
from threading import Condition
from typing import Any

import cv2
import numpy.typing as npt


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

    def read(self) -> npt.NDArray[Any] | None:
        if not self._bench.take_frame(self._plugs):
            return None
        if isinstance(self._bench.surprise, Exception):
            raise self._bench.surprise
        if self._bench.surprise is not None:
            return self._bench.surprise
        delivered, image = self._video.read()
        if not delivered:
            self._video.set(cv2.CAP_PROP_POS_FRAMES, 0)
            delivered, image = self._video.read()
        return image if delivered else None

    def get(self, key: int) -> float:
        return self._values.get(key, self._video.get(key))

    def set(self, key: int, value: float) -> bool:
        if key == cv2.CAP_PROP_FRAME_WIDTH:
            raise cv2.error("no such format")
        if key == cv2.CAP_PROP_GAIN:
            return False
        self._values[key] = value
        return True

    def release(self) -> None:
        self.released = True
        self._video.release()


class CameraBench:
    """The socket the camera is plugged into; hands out frames only as a test asks for them.

    `surprise` is what the device gives instead of its frames: an image of another kind, or an exception.
    A frozen driver returns from nothing, not even when the plug is pulled; `freeze_opening` freezes it while
    it is opened.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self.plugged = True
        self.plugs = 0
        self.handles: list[VideoCamera] = []
        self.surprise: npt.NDArray[Any] | Exception | None = None
        self.opening_fails: Exception | None = None
        self._frozen = self._opening_frozen = False
        self._frames = 0
        self._change = Condition()

    def open(self, number: int) -> VideoCamera:
        assert number == 0
        with self._change:
            assert self._change.wait_for(lambda: not self._opening_frozen, timeout=10)
        if self.opening_fails is not None:
            raise self.opening_fails
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
            self._change.wait_for(lambda: self._may_return(plugs), timeout=10)
            if self._frames == 0 or self.plugs != plugs:
                return False
            self._frames -= 1
            self._change.notify_all()
            return True

    def _may_return(self, plugs: int) -> bool:
        return not self._frozen and (self._frames > 0 or self.plugs != plugs)

    def freeze(self, *, late_frames: int = 0) -> None:
        """Hold whoever reads until `thaw`; then these frames are there."""
        with self._change:
            self._frozen, self._frames = True, late_frames

    def freeze_opening(self) -> None:
        with self._change:
            self._opening_frozen = True

    def thaw(self) -> None:
        with self._change:
            self._frozen = self._opening_frozen = False
            self._change.notify_all()

    def unplug(self) -> None:
        with self._change:
            self.plugged = False
            self.plugs += 1
            self._change.notify_all()

    def plug_in(self) -> None:
        with self._change:
            self.plugged = True
            self._change.notify_all()
