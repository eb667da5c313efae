"""The one frame source for cameras of every make."""

from collections.abc import Sequence

from inspector.capture.camera.device import DeviceOpener
from inspector.capture.camera.requests import in_words
from inspector.capture.camera.thread import CLOSED, CameraThread
from inspector.capture.camera.times import CameraTimes
from inspector.capture.controls import Control, ControlValue, checked_value, control_named
from inspector.capture.source import SourceInfo
from inspector.domain.errors import DataFault, EnvironmentFault, ProgrammingFault, SourceLost
from inspector.domain.frame import Frame


class CameraSource:
    """A camera whose driver may block, fail or vanish without its reader being held.

    A thread of this source owns the device (`CameraThread`). Images that come by themselves: the newest is
    given, those replaced before they were read count as skipped. Where a trigger decides: every trigger gets
    its frame, a BadFrame or its share of MissedTriggers, in order. A camera that is unplugged, silent or
    stuck is told by `read` as SourceLost within 2 s (slow exposures and rates longer); `open` brings it back
    with the settings made before. A driver that never returns is abandoned and logged.

    `trigger`, `controls` and `set_control` may be called from any thread, the others from one.

    Attributes:
        info: Which camera.
        live: Always True.
    """

    live = True

    def __init__(self, info: SourceInfo, opener: DeviceOpener, *, times: CameraTimes | None = None) -> None:
        self.info = info
        self._opener = opener
        self._times = times or CameraTimes()
        self._wanted: dict[str, ControlValue] = {}  # set by a person; outlives openings
        self._known: tuple[Control, ...] = ()
        self._camera: CameraThread | None = None

    @property
    def skipped(self) -> int:
        """Images of this opening that nobody was given, and damaged ones that answer no trigger."""
        return 0 if self._camera is None else self._camera.inbox.skipped

    def open(self) -> None:
        """Open the device with the settings made before, and start delivery.

        Raises:
            EnvironmentFault: It is not there, in use elsewhere, or its driver is stuck.
            DataFault: It does not take a setting made before.
        """
        self.close()
        if self._camera is not None and self._camera.alive:
            raise self._stuck()
        camera = CameraThread(self.info.source_id, self._opener, wanted=self._wanted, times=self._times)
        self._camera = camera
        try:
            camera.start()
            self._known = camera.controls()
        except Exception as error:  # every driver has its own; whoever opens gets a message and a way out
            self.close()
            raise self._not_opened(error) from error

    def read(self, deadline_s: float) -> Frame | None:
        """Next frame, waiting for one up to the deadline; see `FrameSource.read`."""
        camera = self._camera
        if camera is None:
            raise ProgrammingFault(f"{self.info.source_id} was read before it was opened.")
        # asked before the inbox is looked at: what came first is given first
        fault = camera.fault or (CLOSED if camera.stopped else "")
        frame = camera.inbox.take(0.0 if fault else deadline_s)
        if frame is None and fault:
            raise SourceLost(
                f"{self.info.source_id} is lost: {fault}",
                way_out="Check its cable, plug it in again, then start the source again.",
            )
        if frame is None:
            camera.look()
        return frame

    def close(self) -> None:
        """Stop the owning thread, which closes the device, or abandon it where its driver is stuck."""
        if self._camera is not None:
            self._camera.stop()

    def trigger(self) -> None:
        """Ask the device for a frame now; does nothing where frames come by themselves."""
        if self._camera is not None:
            self._camera.trigger()

    def controls(self) -> tuple[Control, ...]:
        """What the device tells now; what it told last where it is not open."""
        if self._camera is not None and not self._camera.stopped:
            self._known = self._camera.controls()
        return self._known

    def set_control(self, name: str, value: ControlValue) -> None:
        """Change one setting; see `FrameSource`. Before `open` it is kept, and `open` makes it."""
        if self._camera is not None and not self._camera.stopped:
            self._known = self._camera.set_control(name, value)
        elif self._known:
            checked_value(control_named(self._known, name, self.info.source_id), value)
        self._wanted.pop(name, None)
        self._wanted[name] = value
        self._wanted = _still_set_by_person(self._wanted, self._known)

    def _stuck(self) -> EnvironmentFault:
        return EnvironmentFault(
            f"The driver of {self.info.source_id} is stuck.",
            way_out="Unplug the camera and plug it in again; if that does not help, restart Inspector.",
        )

    def _not_opened(self, error: Exception) -> EnvironmentFault | DataFault:
        if isinstance(error, EnvironmentFault | DataFault):
            return error
        reason = "Its driver does not answer." if isinstance(error, TimeoutError) else in_words(error)
        return EnvironmentFault(
            f"{self.info.source_id} cannot be opened: {reason}",
            way_out="Plug it in, close other programs that use it, and check `inspector cameras`.",
        )


def _still_set_by_person(
    wanted: dict[str, ControlValue], controls: Sequence[Control]
) -> dict[str, ControlValue]:
    """Without settings that another one has taken over, as automatic exposure does with the exposure."""
    taken_over = {control.name for control in controls if not control.settable}
    return {name: value for name, value in wanted.items() if name not in taken_over}
