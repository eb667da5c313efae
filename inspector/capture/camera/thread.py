"""The thread that owns one opened camera: every call of its driver is made here, and may block here."""

import logging
from collections.abc import Mapping
from concurrent.futures import Future
from threading import Event, Thread
from time import monotonic

from inspector.capture.camera.delivery import Delivery
from inspector.capture.camera.device import CameraDevice, DeviceLost, DeviceOpener
from inspector.capture.camera.inbox import Inbox
from inspector.capture.camera.requests import Controls, Job, Requests, in_words
from inspector.capture.camera.software_triggers import SoftwareTriggers
from inspector.capture.camera.times import CameraTimes
from inspector.capture.controls import TRIGGER, ControlValue, checked_value, control_named
from inspector.domain.errors import DataFault, InspectorError, SourceLost

CLOSED = "The camera was closed."
logger = logging.getLogger(__name__)


class CameraThread:
    """Opens a device, reads it, obeys and closes it, in one thread that a stuck driver may hold for ever.

    One object is one opening. Told to stop it hands on nothing more, however late its driver returns, so it
    can be abandoned. `_run` and what it calls are the thread; every other method may be called from any
    thread, has a deadline, and learns of a driver that does not return by `look`.

    Attributes:
        inbox: What the reader takes.
        fault: Why the camera is lost; empty while all is well.
    """

    def __init__(
        self, source_id: str, opener: DeviceOpener, *, wanted: Mapping[str, ControlValue], times: CameraTimes
    ) -> None:
        self.inbox = Inbox(source_id)
        self.fault = ""
        self._source_id = source_id
        self._opener = opener
        self._wanted = dict(wanted)
        self._times = times
        self._wake = Event()
        self._delivery = Delivery(self.inbox, SoftwareTriggers(self._wake), times, self._announce)
        self._due_s = float("inf")
        self._opened: Future[None] = Future()
        self._stop = Event()
        self._requests = Requests()
        self._thread = Thread(target=self._run, name=f"camera-{source_id}", daemon=True)

    @property
    def alive(self) -> bool:
        """Whether the thread still runs, as it does after `stop` while its driver is stuck."""
        return self._thread.is_alive()

    @property
    def stopped(self) -> bool:
        """Whether it was told to stop."""
        return self._stop.is_set()

    def start(self) -> None:
        """Open the device and wait for it.

        Raises:
            TimeoutError: Its driver does not return.
            Exception: What the opener or a setting wanted raised.
        """
        self._thread.start()
        self._opened.result(self._times.open_s)

    def trigger(self) -> None:
        """Ask for one image now; returns at once."""
        self._delivery.trigger()
        if self.fault or self.stopped:
            self._delivery.abandon(self.fault or CLOSED)

    def controls(self) -> Controls:
        """What the device tells now.

        Raises:
            SourceLost: It does not answer in time, or is gone.
        """
        return self._ask(lambda device: device.controls())

    def set_control(self, name: str, value: ControlValue) -> Controls:
        """Change a setting; the controls as they are afterwards.

        Raises:
            DataFault: No such setting, out of its range, or refused.
            SourceLost: It does not answer in time, or is gone.
        """
        return self._ask(lambda device: self._set(device, name, value))

    def look(self) -> None:
        """Note that the camera is lost where its driver does not return or no image came for too long."""
        if monotonic() > self._due_s:
            self._lose("Its driver does not answer.")
        elif monotonic() > self._delivery.quiet_until_s:
            self._lose("It gives no image.")

    def stop(self) -> None:
        """Hand on nothing more and wait for the end; a thread held by its driver is abandoned and logged."""
        told = self._stop.is_set()
        self._stop.set()
        self._wake.set()
        self._delivery.abandon(CLOSED)
        self._requests.close(CLOSED)
        waiting = self.inbox.end()
        if waiting and not told:
            logger.warning("%s was closed while %d answers to triggers waited", self._source_id, waiting)
        self._thread.join(0 if told else self._times.stop_s)
        if not told and self._thread.is_alive():
            message = "The driver of %s has not returned within %g s; its thread is abandoned."
            logger.error(message, self._source_id, self._times.stop_s)

    def _ask(self, job: Job) -> Controls:
        try:
            return self._requests.ask(job, self._wake.set, self._times.command_s)
        except DeviceLost as lost:
            raise SourceLost(
                f"{self._source_id} cannot be asked: {lost}",
                way_out="Check its cable, then start the source again.",
            ) from lost

    def _lose(self, reason: str) -> None:
        """End for the reader; whatever waited for the camera is told. The first reason stays."""
        self.fault = self.fault or reason
        self.inbox.end()
        self._delivery.abandon(self.fault)
        self._requests.close(self.fault)

    def _announce(self, limit_s: float) -> None:
        """Note that a call of the driver begins that may take so long."""
        self._due_s = monotonic() + limit_s

    def _run(self) -> None:
        try:
            device = self._opener()
        except Exception as error:  # noqa: BLE001 - whatever a driver raises is told to whoever opens
            self._fail(error)
            return
        try:
            self._use(device)
        except Exception as error:  # noqa: BLE001 - told before the device is closed, which may take long
            self._fail(error)
        finally:
            self._close(device)
            self._due_s = float("inf")

    def _fail(self, error: Exception) -> None:
        if not isinstance(error, InspectorError):
            logger.error("Reading %s failed", self._source_id, exc_info=error)
        if not self._opened.done():
            self._opened.set_exception(error)
        self._lose(in_words(error))

    def _close(self, device: CameraDevice) -> None:
        try:
            device.close()
        except Exception:  # nobody waits for it any more
            logger.exception("Closing %s failed", self._source_id)

    def _use(self, device: CameraDevice) -> None:
        self._prepare(device)
        self._opened.set_result(None)
        while not self._stop.is_set():
            if not self._delivery.awaits_answer:
                self._requests.do_all(device, lambda: self._announce(self._times.command_s))
            self._delivery.step(device)

    def _prepare(self, device: CameraDevice) -> None:
        """Give the device the settings wanted, trigger last; one may need another one first."""
        left = sorted(self._wanted, key=lambda name: name == TRIGGER)
        while left and not self._stop.is_set():
            faults = {name: fault for name in left if (fault := self._refused(device, name))}
            if len(faults) == len(left):
                raise faults[left[0]]
            left = list(faults)
        self._delivery.adapt(device.controls())

    def _refused(self, device: CameraDevice, name: str) -> DataFault | None:
        try:
            self._set(device, name, self._wanted[name])
        except DataFault as fault:
            return fault
        return None

    def _set(self, device: CameraDevice, name: str, value: ControlValue) -> Controls:
        control = control_named(device.controls(), name, self._source_id)
        device.set_control(name, checked_value(control, value))
        controls = device.controls()
        self._delivery.adapt(controls)
        return controls
