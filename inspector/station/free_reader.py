"""Reads a source whose images come by themselves, and picks those that are parts. Capture thread only."""

from collections.abc import Callable
from threading import Event
from time import monotonic

from inspector.capture import BadFrame, FrameSource, MissedTriggers
from inspector.domain.frame import Frame, TriggerKind
from inspector.domain.verdict import NotInspectedReason
from inspector.station.camera_trigger import CameraTrigger
from inspector.station.signals import Signal
from inspector.station.triggered_reader import READ_DEADLINE_S, MissingPart, PartEvents
from inspector.station.triggers import TriggerGate

IDLE_WAIT_S = 0.005


class FreeReader:
    """Reads every frame of a live source; one that can wait only when the trigger wants a frame.

    Args:
        ready: Set once the recipe is open (or cannot be); nothing is picked before.
        has_room: Whether a source that can wait should be read now, rather than pile up old frames.
    """

    def __init__(
        self,
        source: FrameSource,
        gate: TriggerGate,
        camera: CameraTrigger,
        events: PartEvents,
        *,
        ready: Event,
        has_room: Callable[[], bool],
    ) -> None:
        self._source = source
        self._gate = gate
        self._camera = camera
        self._events = events
        self._ready = ready
        self._has_room = has_room
        self._reserved: Signal | None = None

    def step(self) -> None:
        """Read once, or wait a moment. Raises SourceLost and SourceEnded as `FrameSource.read`."""
        if self._may_read():
            self._read()
        else:
            self._gate.wait(IDLE_WAIT_S)

    def give_up(self, reason: NotInspectedReason, message: str) -> None:
        """No frame will come for the press of the button that waits for one."""
        reserved, self._reserved = self._reserved, None
        if reserved is not None and reserved.kind is TriggerKind.MANUAL:
            self._events.missing(MissingPart(reason, message, reserved.kind))

    def _may_read(self) -> bool:
        """Whether to read now. A source that can wait is read for a part that is already decided."""
        if self._source.live or self._reserved is not None:
            return True
        if not self._ready.is_set() or not self._has_room():
            return False
        self._reserved = self._gate.reserve(monotonic())
        return self._reserved is not None or self._gate.needs_to_see()

    def _read(self) -> None:
        try:
            frame = self._source.read(READ_DEADLINE_S)
        except BadFrame as bad:
            reserved, self._reserved = self._reserved, None
            kind = reserved.kind if reserved is not None else self._gate.settings.mode
            self._events.missing(MissingPart(NotInspectedReason.BAD_FRAME, str(bad), kind, bad.name))
        except MissedTriggers as missed:
            for _ in range(missed.count):
                self._events.missing(
                    MissingPart(NotInspectedReason.OVERRUN, str(missed), TriggerKind.HARDWARE)
                )
        else:
            if frame is not None:
                self._take(frame)

    def _take(self, frame: Frame) -> None:
        self._events.preview(frame)
        signal = self._signal_of(frame)
        if signal is not None:
            self._events.part(frame, signal)

    def _signal_of(self, frame: Frame) -> Signal | None:
        if frame.trigger_number is not None and self._camera.was_armed:  # of the time when it was triggered
            return Signal(TriggerKind.HARDWARE, None, frame.captured_monotonic_s)
        reserved, self._reserved = self._reserved, None
        if reserved is not None or not self._ready.is_set():
            return reserved
        return self._gate.decide(frame)
