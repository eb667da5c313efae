"""The thread that owns one opened camera of the operating system and keeps its newest frame."""

import logging
from collections.abc import Callable, Mapping
from threading import Condition, Event, Thread
from typing import Any

import cv2
import numpy.typing as npt

from inspector.capture.colour_order import rgb_from_camera
from inspector.capture.opencv_camera import CameraHandle, Opener
from inspector.domain.frame import Frame

# name: OpenCV's key, lowest, highest
CAMERA_PROPERTIES = {
    "width": (cv2.CAP_PROP_FRAME_WIDTH, 1.0, 16384.0),
    "height": (cv2.CAP_PROP_FRAME_HEIGHT, 1.0, 16384.0),
    "rate_hz": (cv2.CAP_PROP_FPS, 0.0, 1000.0),
    "exposure": (cv2.CAP_PROP_EXPOSURE, -20.0, 100000.0),
    "gain": (cv2.CAP_PROP_GAIN, 0.0, 100000.0),
}
logger = logging.getLogger(__name__)


class CameraThread:
    """Opens the device, reads it and releases it, all in one thread that a stuck driver may hold for ever.

    One object is one opening: told to stop, it publishes nothing more, however late its driver returns, so
    it can be abandoned. A device that gives no image is opened again every `retry_s` with the properties
    wanted; whether that takes too long is for the reader to judge (`silent_s`). All methods are called by
    the reader; `_run` and what it calls are the thread.
    """

    def __init__(
        self,
        number: int,
        opener: Opener,
        *,
        wanted: Mapping[str, float],
        retry_s: float,
        clock: Callable[[], float],
    ) -> None:
        self._number = number
        self._opener = opener
        self._retry_s = retry_s
        self._clock = clock
        self._stop = Event()
        self._news = Condition()  # guards what follows
        self._wanted = dict(wanted)
        self._pending: dict[str, float] = {}
        self._values: dict[str, float] = {}
        self._opened: bool | None = None
        self._fault = ""
        self._newest: Frame | None = None
        self._last_s = clock()
        self._skipped = 0
        self._frame_id = 0
        self._thread = Thread(target=self._run, name=f"webcam-{number}", daemon=True)

    @property
    def alive(self) -> bool:
        """Whether the thread still runs, as it does after `stop` while its driver is stuck."""
        return self._thread.is_alive()

    @property
    def answered(self) -> bool:
        """Whether the driver has said yes or no to the opening."""
        return self._opened is not None

    @property
    def fault(self) -> str:
        """Why the thread died; empty while all is well."""
        return self._fault

    @property
    def skipped(self) -> int:
        """Frames replaced by newer ones before anybody took them."""
        return self._skipped

    @property
    def silent_s(self) -> float:
        """Seconds since the device last gave a frame, or since it was opened."""
        with self._news:
            return self._clock() - self._last_s

    def start(self, timeout_s: float) -> bool:
        """Open the device; False where it cannot be opened or does not answer in time."""
        self._thread.start()
        with self._news:
            self._news.wait_for(lambda: self._opened is not None, timeout_s)
            return bool(self._opened)

    def take(self, deadline_s: float) -> Frame | None:
        """Newest frame not yet taken, waiting for one up to the deadline unless the thread is dead."""
        with self._news:
            self._news.wait_for(lambda: self._newest is not None or self._fault, deadline_s)
            frame, self._newest = self._newest, None
            return frame

    def values(self) -> dict[str, float]:
        """Properties as the driver last reported them."""
        with self._news:
            return dict(self._values)

    def ask(self, name: str, value: float) -> None:
        """Ask the device for another value before its next frame, and whenever it is opened again."""
        with self._news:
            self._wanted[name] = self._pending[name] = value

    def stop(self, timeout_s: float) -> None:
        """Publish nothing more and wait for the end; a thread held by its driver is abandoned and logged."""
        told = self._stop.is_set()
        with self._news:
            self._stop.set()
            self._newest = None
        self._thread.join(0 if told else timeout_s)
        if not told and self._thread.is_alive():
            logger.error(
                "The driver of camera %d has not returned within %g s; its thread is abandoned.",
                self._number,
                timeout_s,
            )

    def _run(self) -> None:
        try:
            self._serve()
        except Exception as error:  # a dead thread is told as a lost camera
            logger.exception("Reading camera %d failed", self._number)
            self._tell(opened=False, fault=str(error) or type(error).__name__)

    def _serve(self) -> None:
        handle = self._connect()
        self._tell(opened=handle is not None)
        if handle is None:
            return
        current: CameraHandle | None = handle
        try:
            while not self._stop.is_set():
                image = None if current is None else self._grab(current)
                if image is not None:
                    self._publish(image)
                elif not self._stop.wait(self._retry_s):
                    gone, current = current, None
                    current = self._reconnect(gone)
        finally:
            if current is not None:
                current.release()

    def _tell(self, *, opened: bool, fault: str = "") -> None:
        with self._news:
            self._opened = opened
            self._fault = fault
            self._last_s = self._clock()
            self._news.notify_all()

    def _grab(self, handle: CameraHandle) -> npt.NDArray[Any] | None:
        with self._news:
            pending, self._pending = self._pending, {}
        if pending:
            self._apply(handle, pending)
        return handle.read()

    def _connect(self) -> CameraHandle | None:
        """Open the device and give it its properties; None when it is not there."""
        handle = self._opener(self._number)
        if not handle.is_opened():
            handle.release()
            return None
        with self._news:
            wanted, self._pending = dict(self._wanted), {}
        try:
            self._apply(handle, wanted)
        except Exception:  # given on; only the device must not stay open
            handle.release()
            raise
        return handle

    def _reconnect(self, gone: CameraHandle | None) -> CameraHandle | None:
        if gone is not None:
            logger.warning("Camera %d stopped delivering; opening it again.", self._number)
            gone.release()
        return self._connect()

    def _apply(self, handle: CameraHandle, wanted: Mapping[str, float]) -> None:
        """Give properties to the device and note what it says it has."""
        for name, value in wanted.items():
            if not _set(handle, name, value):
                logger.warning("Camera %d refuses %s = %g.", self._number, name, value)
        values = {name: handle.get(key) for name, (key, _, _) in CAMERA_PROPERTIES.items()}
        with self._news:
            self._values = values

    def _publish(self, image: npt.NDArray[Any]) -> None:
        frame = Frame(rgb_from_camera(image), frame_id=self._frame_id, source_id=f"webcam:{self._number}")
        with self._news:
            if self._stop.is_set():
                return
            self._skipped += self._newest is not None
            self._newest = frame
            self._last_s = self._clock()
            self._frame_id += 1
            self._news.notify_all()


def _set(handle: CameraHandle, name: str, value: float) -> bool:
    try:
        return handle.set(CAMERA_PROPERTIES[name][0], value)
    except cv2.error:
        return False
