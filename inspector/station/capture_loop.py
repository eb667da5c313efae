"""The capture thread: reads the source, shows every frame, hands triggered frames on."""

import logging
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, replace
from threading import Event
from time import monotonic
from typing import TypeVar

from inspector.capture import (
    TRIGGER,
    Control,
    ControlValue,
    FrameSource,
    LineCameras,
    NamedSource,
    SourceEnded,
)
from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError, ProgrammingFault, SourceLost
from inspector.domain.frame import Frame
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import NotInspectedReason
from inspector.station.camera_commands import CameraCommands, ControlChange, set_control
from inspector.station.camera_in_force import CameraInForce
from inspector.station.camera_trigger import CameraTrigger
from inspector.station.free_reader import FreeReader
from inspector.station.signals import Signal
from inspector.station.triggered_reader import MissingPart, PartEvents, TriggeredReader
from inspector.station.triggers import WAITING_SIGNALS, TriggerGate

R = TypeVar("R")
logger = logging.getLogger(__name__)

REOPEN_WAIT_S = 1.0
OVER = "The line has ended."


@dataclass(frozen=True)
class CaptureEvents:
    """Whom the capture thread tells; all are called in the capture thread and must not block for long.

    Attributes:
        preview: Every frame.
        has_room: Whether a source that can wait should be read now, rather than pile up old frames.
        part: A triggered frame, to be judged.
        missing: A part of which there is no frame.
        trouble: A message for a person; the thread goes on trying.
        ended: The thread is about to end: None after the last frame or a stop, else the reason.
    """

    preview: Callable[[Frame], None]
    has_room: Callable[[], bool]
    part: Callable[[Frame], None]
    missing: Callable[[MissingPart], None]
    trouble: Callable[[str], None]
    ended: Callable[[InspectorError | None], None]


class CaptureLoop:
    """Owns the source from open to close; `run` is the body of the capture thread.

    A live source that is lost is reopened until `stop` is set. A source that can wait is read only when the
    trigger wants a frame, so that no file is passed over. With `parts` it ends after so many parts.

    Args:
        cameras: What the source reads, where a change-over may ask for other further views.
    """

    def __init__(
        self,
        source: FrameSource,
        gate: TriggerGate,
        events: CaptureEvents,
        *,
        stop: Event,
        ready: Event,
        parts: int | None,
        camera: RecipeCamera | None = None,
        cameras: LineCameras | None = None,
    ) -> None:
        self._source = source
        self._cameras = cameras
        self._gate = gate
        self._events = events
        self._stop = stop
        self._ready = ready
        self._left = parts
        self._commands = CameraCommands(gate.call_attention)
        self._camera = CameraTrigger(source)
        self.setup = CameraInForce(source, camera, events.trouble)
        told = PartEvents(self._preview, self._part, self._missing, events.trouble)
        self._triggered = TriggeredReader(source, gate, self._camera, told)
        self._free = FreeReader(source, gate, self._camera, told, ready=ready, has_room=events.has_room)

    # -- commands, any thread ------------------------------------------------------------------------------

    def set_trigger(self, settings: TriggerSettings) -> "Future[None]":
        """Change when frames become parts; the future raises DataFault where the source cannot do that."""
        return self._commands.submit(lambda _source: self._change_trigger(settings))

    def controls(self) -> "Future[tuple[Control, ...]]":
        """What the source lets a person set, with present values."""
        return self._commands.submit(lambda source: source.controls())

    def set_control(self, name: str, value: ControlValue) -> "Future[ControlChange]":
        """Change one control of the source; `trigger` is refused: it follows the trigger mode."""
        return self._commands.submit(lambda source: self._change_control(source, name, value))

    def between_reads(self, call: Callable[[], R]) -> "Future[R]":
        """Have `call` run in the capture thread once the camera has answered what it was triggered for."""
        return self._commands.submit(lambda _source: self._after_triggered(call))

    # -- the thread ----------------------------------------------------------------------------------------

    def run(self) -> None:
        """Open, read until stopped or ended, close. Whatever happens, `ended` is told."""
        fault: InspectorError | None = None
        try:
            self._source.open()
            self.setup.set_up()
            self._camera.arm(self._gate.settings)
            self._read_until_stopped()
        except SourceEnded:
            logger.info("Source %s has ended", self._source.info.source_id)
        except InspectorError as error:
            fault = error
        except Exception as error:  # a bug in a source must be a fault of the line, not its silent end
            logger.error("Source %s failed", self._source.info.source_id, exc_info=error)
            fault = ProgrammingFault(f"Reading {self._source.info.source_id} failed: {error}")
        finally:
            self._end(fault)

    def _read_until_stopped(self) -> None:
        while not self._stop.is_set() and self._left != 0:
            self._commands.serve(self._source)
            self._tell_overruns()
            try:
                self._read_next()
            except SourceLost as lost:
                if not self._source.live and not self._camera.armed:
                    raise
                self._reopen(lost)
        if self._left != 0 and self._camera.armed:
            self._triggered.drain(until_s=monotonic())

    def _read_next(self) -> None:
        if self._camera.armed:
            self._triggered.step(may_ask=self._ready.is_set())
        else:
            self._free.step()

    def _preview(self, frame: Frame) -> None:
        self.setup.look(frame)
        self._events.preview(frame)

    def _part(self, frame: Frame, signal: Signal) -> None:
        self._count_part()
        self._events.part(replace(frame, trigger=signal.kind, triggered_monotonic_s=signal.at_s))

    def _missing(self, part: MissingPart) -> None:
        self._count_part()
        self._events.missing(part)

    def _count_part(self) -> None:
        if self._left:
            self._left -= 1

    def _tell_overruns(self) -> None:
        message = f"{WAITING_SIGNALS} triggers were waiting for the camera already."
        for kind in self._gate.take_overruns().elements():
            self._missing(MissingPart(NotInspectedReason.OVERRUN, message, kind))

    def look_with(self, further: Sequence[NamedSource]) -> None:
        """Look at the parts with these further cameras, for another recipe; capture thread.

        Raises:
            SourceLost: They cannot be opened or armed together; tried again, as for a camera that is away.
        """
        cameras = self._cameras
        if cameras is None or cameras.is_with(further):
            return
        self._camera.disarm()
        cameras.look_with(further)
        try:
            self._camera.arm(self._gate.settings)
        except InspectorError as fault:
            cameras.lose(fault)

    def want_cameras(self, further: Sequence[NamedSource]) -> None:
        """Look with these further cameras from the next opening on, without doing it now; any thread."""
        if self._cameras is not None:
            self._cameras.want(further)

    def set_up_for(self, camera: RecipeCamera | None) -> None:
        """Set the source up for another recipe; capture thread. Raises SourceLost: it is set up when back."""
        self.setup.want(camera)
        self.setup.set_up()
        self._camera.look_again()

    # -- the source is away, or changes --------------------------------------------------------------------

    def _reopen(self, lost: SourceLost) -> None:
        self._events.trouble(f"{lost} Trying to reconnect.")
        self._camera.forget()
        self._close_source()
        self._triggered.give_up(NotInspectedReason.NO_FRAME, str(lost))
        self._give_up(self._gate.withdraw(), NotInspectedReason.NO_FRAME, str(lost))
        while not self._stop.wait(REOPEN_WAIT_S):
            self._commands.refuse(lost)
            if self._opened_again():
                self._events.trouble(f"{self._source.info.source_id} is back.")
                return
            self._give_up(self._gate.withdraw(), NotInspectedReason.NO_FRAME, str(lost))

    def _opened_again(self) -> bool:
        try:
            self._source.open()
        except EnvironmentFault as fault:
            logger.info("Source %s is still away: %s", self._source.info.source_id, fault)
            return False
        try:
            self.setup.set_up()
            self._camera.arm(self._gate.settings)
        except InspectorError as fault:
            self._events.trouble(str(fault))
            self._close_source()
            return False
        return True

    def _change_trigger(self, settings: TriggerSettings) -> None:
        before = self._gate.settings
        if self._camera.armed and not self._camera.fits(settings):
            self._finish_triggered()
        try:
            self._camera.arm(settings)
        except DataFault:
            self._camera.arm(before)
            raise
        self._gate.set(settings)

    def _finish_triggered(self) -> None:
        """Take in what the camera was triggered for until now; it becomes parts under the old trigger."""
        while self._triggered.waits and not self._stop.is_set():
            self._triggered.step(may_ask=False)
        self._triggered.drain()

    def _after_triggered(self, call: Callable[[], R]) -> R:
        if self._camera.armed:
            self._finish_triggered()
        return call()

    def _change_control(self, source: FrameSource, name: str, value: ControlValue) -> ControlChange:
        if name == TRIGGER:
            raise DataFault(
                "The camera's trigger follows the trigger mode of the line.",
                way_out="Change the trigger mode.",
            )
        change = set_control(source, name, value)
        self._camera.look_again()
        return change

    # -- the end -------------------------------------------------------------------------------------------

    def _end(self, fault: InspectorError | None) -> None:
        self._close_source()
        self._commands.close(EnvironmentFault(OVER, way_out="Start the line again."))
        stopped = self._stop.is_set() and fault is None
        reason = NotInspectedReason.STOPPED if stopped else NotInspectedReason.NO_FRAME
        message = (
            "The line was stopped before a frame came."
            if stopped
            else "The source ended before a frame came."
        )
        self._triggered.give_up(reason, message)
        self._free.give_up(reason, message)
        self._give_up(self._gate.close(), reason, message)
        self._events.ended(fault)

    def _give_up(self, signals: Iterable[Signal], reason: NotInspectedReason, message: str) -> None:
        for signal in signals:
            self._missing(MissingPart(reason, message, signal.kind))
        self._tell_overruns()

    def _close_source(self) -> None:
        for step in (self._camera.disarm, self._source.close):
            try:
                step()
            except Exception as error:  # the line stops all the same
                logger.error("Source %s could not be closed", self._source.info.source_id, exc_info=error)
