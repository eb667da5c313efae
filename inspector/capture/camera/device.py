"""What a backend writes for a make of cameras: one opened device, used by one thread that may block in it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from time import monotonic
from typing import Protocol

from inspector.capture.controls import Control, ControlValue
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Pixels


class DeviceLost(InspectorError):
    """The device is gone: unplugged, taken over by another program, or its driver gave up."""


class FailedGrab(InspectorError):
    """One image came damaged (failed buffer, missing packets, wrong size); the next one may be well."""


@dataclass(frozen=True, eq=False)
class Grab:
    """One image as it comes out of a driver.

    Attributes:
        pixels: uint8 (H, W, 3) RGB, C-contiguous, in memory of its own: the driver may reuse its buffer.
            More than 8 bits are scaled to 8; Bayer and YUV are converted; mono is replicated.
        skipped: Images the device made since the last grab that nobody was given (its own counter).
        captured_monotonic_s: When it arrived.
    """

    pixels: Pixels
    skipped: int = 0
    captured_monotonic_s: float = field(default_factory=monotonic)


class CameraDevice(Protocol):
    """An opened, delivering camera. `CameraThread` opens, uses and closes it, all in one thread.

    Where the control `trigger` is `off` images come by themselves, and the newest is wanted. Else there is
    one image for each trigger, in order, and none may be dropped. Opening resets a trigger that a former
    program left on.
    """

    def grab(self, timeout_s: float) -> Grab | None:
        """Next image, or None when none came in time.

        Raises:
            DeviceLost: It will not come back without being opened again.
            FailedGrab: This image is damaged.
        """
        ...

    def trigger(self) -> None:
        """Ask for one image now; only called while the control `trigger` is not `off`.

        Also with a line as its source where the driver can: it stands in for the signal.

        Raises:
            DeviceLost: It is gone.
            InspectorError: The device takes no trigger now.
        """
        ...

    def controls(self) -> tuple[Control, ...]:
        """Every control with its present value and range, in the order a person should see them."""
        ...

    def set_control(self, name: str, value: ControlValue) -> None:
        """Change one control, stopping and starting delivery where the device needs it.

        Raises:
            DataFault: No such control, out of its range, or the device refuses the value (says which).
            DeviceLost: It is gone.
        """
        ...

    def close(self) -> None:
        """Give the device back; never raises for one that is gone."""
        ...


DeviceOpener = Callable[[], CameraDevice]
"""Opens a device, or raises EnvironmentFault that says why not; blocks for as long as its driver does."""
