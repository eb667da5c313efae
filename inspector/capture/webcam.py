"""A camera the operating system knows (USB, built in); it may vanish and come back."""

from collections.abc import Callable
from time import monotonic

from inspector.capture.camera_thread import CAMERA_PROPERTIES, CameraThread
from inspector.capture.controls import Control, ControlKind, ControlValue, checked_value, control_named
from inspector.capture.opencv_camera import Opener, open_device, webcam_info
from inspector.domain.errors import EnvironmentFault, ProgrammingFault, SourceLost
from inspector.domain.frame import Frame

SILENCE_S = 3.0
OPEN_TIMEOUT_S = 30.0
RETRY_S = 0.5
STOP_TIMEOUT_S = 3.0


class WebcamSource:
    """Newest frame of a webcam.

    OpenCV blocks for seconds, or for ever, in a driver that has stopped delivering, so a thread of this
    source owns the device and keeps the newest frame; `read` waits for it no longer than its deadline.
    Frames replaced before they were read count as skipped. When the device stops, the thread opens it again
    every half second with the properties set before. `read` itself measures the silence, whatever the thread
    is stuck in: after `silence_s` without a frame, or when the thread died, it raises SourceLost.

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
        silence_s: float = SILENCE_S,
        retry_s: float = RETRY_S,
        open_timeout_s: float = OPEN_TIMEOUT_S,
        stop_timeout_s: float = STOP_TIMEOUT_S,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self.info = webcam_info(number)
        self._number = number
        self._opener = opener
        self._silence_s = silence_s
        self._retry_s = retry_s
        self._open_timeout_s = open_timeout_s
        self._stop_timeout_s = stop_timeout_s
        self._clock = clock
        self._wanted: dict[str, float] = {}  # set by a person; outlives reconnections
        self._camera: CameraThread | None = None

    @property
    def skipped(self) -> int:
        """Frames replaced by newer ones before anybody read them."""
        return 0 if self._camera is None else self._camera.skipped

    def open(self) -> None:
        """Open the device and start reading it.

        Raises:
            EnvironmentFault: There is no such camera, it cannot be opened, or its driver is stuck.
        """
        self.close()
        if self._camera is not None and self._camera.alive:
            raise self._stuck()
        self._camera = CameraThread(
            self._number, self._opener, wanted=self._wanted, retry_s=self._retry_s, clock=self._clock
        )
        if not self._camera.start(self._open_timeout_s):
            raise self._not_opened(self._camera)

    def read(self, deadline_s: float) -> Frame | None:
        """Newest frame not yet given, waiting for one up to the deadline; see `FrameSource.read`."""
        camera = self._camera
        if camera is None:
            raise ProgrammingFault(f"Camera {self._number} was read before it was opened.")
        frame = camera.take(deadline_s)
        if frame is not None:
            return frame
        if camera.fault:
            raise self._lost(f"Camera {self._number} cannot be read: {camera.fault}")
        if camera.silent_s > self._silence_s:
            raise self._lost(f"Camera {self._number} has given no frame for {self._silence_s:g} s.")
        return None

    def close(self) -> None:
        """Stop the reading thread, which releases the device, or abandon it where its driver is stuck."""
        if self._camera is not None:
            self._camera.stop(self._stop_timeout_s)

    def trigger(self) -> None:
        """Frames come by themselves."""

    def controls(self) -> tuple[Control, ...]:
        """Width, height, rate_hz, exposure and gain as the driver last told; no values before `open`."""
        values = {} if self._camera is None else self._camera.values()
        return tuple(
            Control(name, ControlKind.NUMBER, values.get(name), low=low, high=high)
            for name, (_, low, high) in CAMERA_PROPERTIES.items()
        )

    def set_control(self, name: str, value: ControlValue) -> None:
        """Ask for another value before the next frame, and again after a reconnection.

        A driver may round or refuse it: `controls` says what it did, and a refusal is logged.
        """
        control = control_named(self.controls(), name, self.info.source_id)
        self._wanted[name] = float(checked_value(control, value))
        if self._camera is not None:
            self._camera.ask(name, self._wanted[name])

    def _lost(self, message: str) -> SourceLost:
        return SourceLost(message, way_out="Check its cable, plug it in again, then start the source again.")

    def _stuck(self) -> EnvironmentFault:
        return EnvironmentFault(
            f"The driver of camera {self._number} is stuck.",
            way_out="Unplug the camera and plug it in again; if that does not help, restart Inspector.",
        )

    def _not_opened(self, camera: CameraThread) -> EnvironmentFault:
        reason = (f": {camera.fault}" if camera.fault else ".") if camera.answered else " in time."
        self.close()
        return EnvironmentFault(
            f"Camera {self._number} cannot be opened{reason}",
            way_out="Plug it in, close other programs that use it, and check `inspector cameras`.",
        )
