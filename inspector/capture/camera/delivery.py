"""From the images of an opened device to its reader's inbox: free running, or one image for each trigger."""

from collections.abc import Callable, Sequence
from time import monotonic

from inspector.capture.camera.device import CameraDevice, DeviceLost, FailedGrab, Grab
from inspector.capture.camera.inbox import Inbox
from inspector.capture.camera.software_triggers import MAX_WAITING, Ask, SoftwareTriggers
from inspector.capture.camera.times import CameraTimes
from inspector.capture.controls import FREE_RUN, SOFTWARE_TRIGGER, TRIGGER, Control
from inspector.domain.errors import InspectorError, ProgrammingFault
from inspector.domain.frame import check_pixels

MAX_FAILED = 100
"""So many damaged images in a row end in a lost camera."""


class Delivery:
    """Takes images from the device, one `step` after the other, in the thread that owns it.

    Attributes:
        quiet_until_s: When an image must have come, on the monotonic clock; infinite where triggers decide.
    """

    def __init__(
        self,
        inbox: Inbox,
        triggers: SoftwareTriggers,
        times: CameraTimes,
        announce: Callable[[float], None],
    ) -> None:
        """`announce` is told before each call of the driver how long it may take at most."""
        self.quiet_until_s = float("inf")
        self._inbox = inbox
        self._triggers = triggers
        self._times = times
        self._announce = announce
        self._mode = FREE_RUN
        self._period_s = 0.0
        self._slowness_s = 0.0
        self._failed = 0

    def adapt(self, controls: Sequence[Control]) -> None:
        """Take over what the device was set to: how it is triggered and how slow it may be."""
        values = {control.name: control.value for control in controls}
        exposure_s, rate_hz = _number(values.get("exposure_us")) * 1e-6, _number(values.get("rate_hz"))
        self._period_s = max(exposure_s, 1 / rate_hz if rate_hz > 0 else 0.0)
        self._slowness_s = exposure_s + _number(values.get("trigger_delay_us")) * 1e-6
        mode = str(values.get(TRIGGER) or FREE_RUN)
        if mode != self._mode:
            self.abandon("The trigger of the camera was changed.")
        self._mode = mode
        self._inbox.forget_newest()
        self._expect_image(self._times.first_image_s)

    def trigger(self) -> None:
        """Ask for one image; nothing where images come by themselves. Any thread."""
        if self._mode != FREE_RUN:
            self._triggers.ask()

    def abandon(self, reason: str) -> None:
        """Tell every software trigger that is not answered yet as missed. Any thread."""
        self._inbox.miss(self._triggers.drain(), reason)

    @property
    def awaits_answer(self) -> bool:
        """Whether a software trigger is with the device; an image for it must come before anything else."""
        return self._triggers.awaits_answer

    def step(self, device: CameraDevice) -> None:
        """Wait a moment for an image and hand it on.

        Raises:
            DeviceLost: It is gone, gave too many damaged images, or does not answer a trigger.
        """
        if self._mode == FREE_RUN:
            self._run_free(device)
        elif self._mode == SOFTWARE_TRIGGER:
            self._run_by_software(device)
        else:
            self._run_by_line(device)

    def _run_free(self, device: CameraDevice) -> None:
        try:
            grab = self._grab(device, self._times.grab_s)
        except FailedGrab as failed:
            self._count_failed(failed)
            return
        if grab is not None:
            self._failed = 0
            self._expect_image(self._times.silence_s)
            self._inbox.show(grab)

    def _count_failed(self, failed: FailedGrab) -> None:
        self._failed += 1
        self._inbox.skip(1)
        self._expect_image(self._times.silence_s)
        if self._failed >= MAX_FAILED:
            raise DeviceLost(f"It gave {MAX_FAILED} damaged images in a row: {failed}")

    def _run_by_software(self, device: CameraDevice) -> None:
        if not self._triggers.awaits_answer:
            self._fire_next(device)
        wait_s = self._times.answer_grab_s if self._triggers.awaits_answer else 0.0
        try:
            grab = self._grab(device, wait_s)
        except FailedGrab as failed:
            self._answer(None, str(failed))
            return
        if grab is not None:
            self._answer(grab)
        elif self._triggers.unanswered_s > self._times.answer_s + self._slowness_s:
            raise DeviceLost("It did not answer a trigger.")

    def _fire_next(self, device: CameraDevice) -> None:
        ask = self._triggers.next()
        if ask is None:
            self._triggers.wake.wait(self._times.grab_s)
            self._triggers.wake.clear()
        elif monotonic() - ask.asked_s > self._times.late_s:
            self._inbox.miss(1, "The camera was still busy with the trigger before it.")
            self._tell_crowded_out(ask)
        else:
            self._triggers.fired(ask)
            self._fire(device)

    def _fire(self, device: CameraDevice) -> None:
        self._announce(self._times.call_s)
        try:
            device.trigger()
        except DeviceLost:
            raise
        except InspectorError as refused:
            self.abandon(f"The camera takes no trigger: {refused}")

    def _answer(self, grab: Grab | None, failed: str = "") -> None:
        ask = self._triggers.answered()
        if ask is None:  # an image nobody asked for must not answer a later trigger
            self._inbox.skip(1 if grab is None else 1 + grab.skipped)
            return
        if grab is None:
            self._inbox.fail(failed)
        else:
            self._inbox.answer(grab)
        self._tell_crowded_out(ask)

    def _tell_crowded_out(self, ask: Ask) -> None:
        self._inbox.miss(ask.crowded_out, f"{MAX_WAITING} triggers waited already.")

    def _run_by_line(self, device: CameraDevice) -> None:
        if self._triggers.next() is not None:  # stands in for the signal of the line
            self._fire(device)
        try:
            grab = self._grab(device, self._times.answer_grab_s)
        except FailedGrab as failed:
            self._inbox.fail(str(failed))
            return
        if grab is not None:
            self._inbox.miss(grab.skipped, "The camera or its driver had no room for it.")
            self._inbox.answer(grab)

    def _grab(self, device: CameraDevice, wait_s: float) -> Grab | None:
        self._announce(wait_s + self._times.call_s)
        grab = device.grab(wait_s)
        if grab is not None:
            _check(grab)
        return grab

    def _expect_image(self, patience_s: float) -> None:
        free = self._mode == FREE_RUN
        self.quiet_until_s = monotonic() + patience_s + 3 * self._period_s if free else float("inf")


def _check(grab: Grab) -> None:
    try:
        check_pixels(grab.pixels)
    except ProgrammingFault as fault:
        raise FailedGrab(str(fault)) from fault


def _number(value: float | int | str | bool | None) -> float:
    return float(value) if isinstance(value, int | float) else 0.0
