"""A camera the operating system knows (USB, built in); it may vanish and come back."""

import logging
from collections.abc import Mapping
from threading import Condition, Event, Thread
from time import monotonic

import cv2

from inspector.capture.opencv_camera import CameraHandle, Opener, open_device, webcam_info
from inspector.capture.source import (
    PropertyValue,
    number_in_range,
    unknown_property,
)
from inspector.capture.video import rgb_from_camera
from inspector.domain.errors import EnvironmentFault, SourceLost
from inspector.domain.frame import Frame, Pixels

RECONNECT_S = 15.0
RETRY_S = 0.5
STOP_TIMEOUT_S = 3.0
_PROPERTIES = {
    "width": (cv2.CAP_PROP_FRAME_WIDTH, 1.0, 16384.0),
    "height": (cv2.CAP_PROP_FRAME_HEIGHT, 1.0, 16384.0),
    "rate_hz": (cv2.CAP_PROP_FPS, 0.0, 1000.0),
    "exposure": (cv2.CAP_PROP_EXPOSURE, -20.0, 100000.0),
    "gain": (cv2.CAP_PROP_GAIN, 0.0, 100000.0),
}
_log = logging.getLogger(__name__)


class WebcamSource:
    """Newest frame of a webcam.

    OpenCV blocks for seconds in a driver that has stopped delivering, so a thread of this source reads the
    device and keeps the newest frame; `read` waits for it no longer than its deadline. Frames replaced
    before they were read count as skipped. When the device stops, it is opened again every half second with
    the properties set before; after `reconnect_s` without a frame `read` raises SourceLost. Only that thread
    talks to the device once it is open.

    Attributes:
        info: Backend `webcam`, id the number of the camera.
        live: Always True.
    """

    live = True

    def __init__(
        self,
        number: int,
        *,
        opener: Opener = open_device,
        reconnect_s: float = RECONNECT_S,
        retry_s: float = RETRY_S,
    ) -> None:
        self.info = webcam_info(number)
        self._number = number
        self._opener = opener
        self._reconnect_s = reconnect_s
        self._retry_s = retry_s
        self._wanted: dict[str, float] = {}  # set by a person; outlives reconnections
        self._news = Condition()  # guards what follows
        self._pending: dict[str, float] = {}
        self._values: dict[str, float] = {}
        self._newest: Frame | None = None
        self._lost = ""
        self._skipped = 0
        self._frame_id = 0
        self._stop = Event()
        self._thread: Thread | None = None

    @property
    def skipped(self) -> int:
        """Frames replaced by newer ones before anybody read them."""
        return self._skipped

    def open(self) -> None:
        """Open the device and start reading it.

        Raises:
            EnvironmentFault: There is no such camera or it cannot be opened.
        """
        self.close()
        self._stop, self._newest, self._lost = Event(), None, ""
        self._frame_id = self._skipped = 0
        handle = self._connect()
        if handle is None:
            raise EnvironmentFault(
                f"Camera {self._number} cannot be opened.",
                way_out="Plug it in, close other programs that use it, and check `inspector cameras`.",
            )
        name = f"webcam-{self._number}"
        self._thread = Thread(target=self._run, args=(handle, self._stop), name=name, daemon=True)
        self._thread.start()

    def read(self, deadline_s: float) -> Frame | None:
        """Newest frame not yet given, waiting for one up to the deadline; see `FrameSource.read`."""
        with self._news:
            self._news.wait_for(lambda: self._newest is not None or self._lost, timeout=deadline_s)
            if self._newest is not None:
                frame, self._newest = self._newest, None
                return frame
            if self._lost:
                raise SourceLost(self._lost, way_out="Plug it in again, then start the source again.")
            return None

    def close(self) -> None:
        """Stop the reading thread, which releases the device."""
        self._stop.set()
        if self._thread is not None:
            self._thread.join(STOP_TIMEOUT_S)
            if self._thread.is_alive():
                _log.warning("The driver of camera %d has not returned in time.", self._number)
            self._thread = None

    def trigger(self) -> None:
        """Frames come by themselves."""

    def properties(self) -> Mapping[str, PropertyValue]:
        """Width, height, rate_hz, exposure and gain as the driver last reported them; empty before `open`."""
        with self._news:
            return dict(self._values)

    def set_property(self, name: str, value: PropertyValue) -> None:
        """Ask for another value before the next frame, and again after a reconnection.

        A driver may round or refuse it: `properties` says what it did, and a refusal is logged.
        """
        if name not in _PROPERTIES:
            raise unknown_property(self.info.source_id, name, dict.fromkeys(_PROPERTIES, 0))
        _, low, high = _PROPERTIES[name]
        number = number_in_range(name, value, low=low, high=high)
        with self._news:
            self._wanted[name] = self._pending[name] = number

    def _run(self, handle: CameraHandle, stop: Event) -> None:
        """Body of the reading thread: reads, reconnects, and releases the device at the end."""
        current: CameraHandle | None = handle
        last_s = monotonic()
        while not stop.is_set() and not self._lost:
            image = None if current is None else self._grab(current)
            if image is not None:
                self._publish(image)
                last_s = monotonic()
            elif monotonic() - last_s > self._reconnect_s:
                self._give_up()
            elif not stop.wait(self._retry_s):
                current = self._reconnect(current)
        if current is not None:
            current.release()

    def _grab(self, handle: CameraHandle) -> Pixels | None:
        with self._news:
            pending, self._pending = self._pending, {}
        if pending:
            self._apply(handle, pending)
        return handle.read()

    def _apply(self, handle: CameraHandle, wanted: Mapping[str, float]) -> None:
        """Give properties to the device and note what it says it has."""
        for name, value in wanted.items():
            if not handle.set(_PROPERTIES[name][0], value):
                _log.warning("Camera %d refuses %s = %g.", self._number, name, value)
        values = {name: handle.get(key) for name, (key, _, _) in _PROPERTIES.items()}
        with self._news:
            self._values = values

    def _connect(self) -> CameraHandle | None:
        """Open the device and give it its properties; None when it is not there."""
        handle = self._opener(self._number)
        if not handle.is_opened():
            handle.release()
            return None
        self._apply(handle, self._wanted)
        return handle

    def _reconnect(self, gone: CameraHandle | None) -> CameraHandle | None:
        if gone is not None:
            _log.info("Camera %d stopped delivering; opening it again.", self._number)
            gone.release()
        return self._connect()

    def _publish(self, image: Pixels) -> None:
        frame = Frame(rgb_from_camera(image), frame_id=self._frame_id, source_id=self.info.source_id)
        with self._news:
            self._skipped += self._newest is not None
            self._newest = frame
            self._frame_id += 1
            self._news.notify_all()

    def _give_up(self) -> None:
        with self._news:
            self._lost = (
                f"Camera {self._number} is gone and did not come back within {self._reconnect_s:g} s."
            )
            self._news.notify_all()
