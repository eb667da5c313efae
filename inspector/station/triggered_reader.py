"""Reads a camera that waits for its trigger: every signal becomes exactly one part. Capture thread only."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from time import monotonic

from inspector.capture import BadFrame, FrameSource, MissedTriggers
from inspector.domain.errors import InspectorError, SourceLost
from inspector.domain.frame import Frame, TriggerKind
from inspector.domain.verdict import NotInspectedReason
from inspector.station.camera_trigger import CameraTrigger
from inspector.station.signals import Signal
from inspector.station.triggers import TriggerGate

READ_DEADLINE_S = 0.1
DRAIN_S = 2.0


@dataclass(frozen=True)
class MissingPart:
    """A part that was asked for and of which there is no frame.

    Attributes:
        message: For a person: what happened and what to do.
        kind: What had asked for it.
        name: Path of an image that could not be read, relative to its source; empty for cameras.
    """

    reason: NotInspectedReason
    message: str
    kind: TriggerKind
    name: str = ""


@dataclass(frozen=True)
class PartEvents:
    """Whom a reader tells; capture thread.

    Attributes:
        preview: Every frame.
        part: A frame that is a part, and why.
        missing: A part without a frame.
        trouble: A message for a person; reading goes on.
    """

    preview: Callable[[Frame], None]
    part: Callable[[Frame, Signal], None]
    missing: Callable[[MissingPart], None]
    trouble: Callable[[str], None]


@dataclass(frozen=True)
class _Asked:
    """The software trigger whose image is still to come.

    Attributes:
        at_s: Monotonic clock just before the camera was asked; an image from before cannot be the answer.
        until_s: After this nobody waits for the image any more.
    """

    signal: Signal
    at_s: float
    until_s: float


class TriggeredReader:
    """Asks the camera for one image at a time, so that no image is taken for the answer to another trigger.

    On a line (HARDWARE) every image is a part, whatever had asked for it. With the software trigger the image
    that comes after the question is its part; one that nobody asked for is counted and said, never judged.
    """

    def __init__(
        self, source: FrameSource, gate: TriggerGate, camera: CameraTrigger, events: PartEvents
    ) -> None:
        self._source = source
        self._gate = gate
        self._camera = camera
        self._events = events
        self._asked: _Asked | None = None

    def step(self, *, may_ask: bool) -> None:
        """Ask where a signal is due, then take in what the camera has; returns within READ_DEADLINE_S.

        Raises:
            SourceLost, SourceEnded: As `FrameSource.read`.
        """
        self._give_up_late_answer()
        if may_ask and self._asked is None:
            self._ask()
        idle = self._asked is None and self._gate.settings.mode is TriggerKind.SOFTWARE
        if not self._read(0.0 if idle else READ_DEADLINE_S) and idle:
            self._gate.wait(self._gate.due_in_s(monotonic(), most=READ_DEADLINE_S))

    def drain(self, *, until_s: float = float("inf")) -> None:
        """Take in what the camera has made until this moment: nobody reads it later. Raises as `step`."""
        end_s = monotonic() + DRAIN_S
        while monotonic() < end_s and self._read(0.0, until_s=until_s):
            pass

    @property
    def waits(self) -> bool:
        """Whether a trigger has been given whose image is still to come."""
        return self._asked is not None

    def give_up(self, reason: NotInspectedReason, message: str) -> None:
        """No image will come for the trigger that waits: its part is missing."""
        asked, self._asked = self._asked, None
        if asked is not None:
            self._events.missing(MissingPart(reason, message, asked.signal.kind))

    def _ask(self) -> None:
        now_s = monotonic()
        signal = self._gate.next_to_ask(now_s)
        if signal is None:
            return
        self._asked = _Asked(signal, now_s, now_s + self._camera.answer_s)
        try:
            self._source.trigger()
        except SourceLost:
            raise  # whoever opens the source again gives up what waits
        except InspectorError as refused:
            self.give_up(NotInspectedReason.NO_FRAME, str(refused))

    def _give_up_late_answer(self) -> None:
        if self._asked is None or monotonic() < self._asked.until_s:
            return
        within = f"{self._camera.answer_s:.1f} s"
        self.give_up(NotInspectedReason.NO_FRAME, f"The camera gave no image within {within} of its trigger.")
        self._camera.rearm()

    def _read(self, deadline_s: float, *, until_s: float = float("inf")) -> bool:
        """Take in one image, damaged or missed ones too; False where there was none captured until then."""
        try:
            frame = self._source.read(deadline_s)
        except BadFrame as bad:
            self._take_missing(1, NotInspectedReason.BAD_FRAME, str(bad))
        except MissedTriggers as missed:
            self._take_missing(missed.count, NotInspectedReason.OVERRUN, str(missed))
        else:
            if frame is None or frame.captured_monotonic_s > until_s:
                return False
            self._events.preview(frame)
            self._take(frame)
        return True

    def _take(self, frame: Frame) -> None:
        asked = self._asked
        software = self._gate.settings.mode is TriggerKind.SOFTWARE
        if asked is not None and frame.captured_monotonic_s >= asked.at_s:
            self._asked = None
            # On a line nobody knows whether this image answers the button or an edge beside it.
            self._events.part(frame, asked.signal if software else replace(asked.signal, at_s=None))
        elif software:
            self._gate.count_unasked()
            self._events.trouble("The camera gave an image that no trigger had asked for; it was not judged.")
        elif self._gate.line_signal(frame.captured_monotonic_s):
            self._events.part(frame, _line(frame.captured_monotonic_s))

    def _take_missing(self, count: int, reason: NotInspectedReason, message: str) -> None:
        software = self._gate.settings.mode is TriggerKind.SOFTWARE
        if self._asked is not None:
            late = software and reason is NotInspectedReason.OVERRUN  # it was asked for, and nothing came
            self.give_up(NotInspectedReason.NO_FRAME if late else reason, message)
            count -= 1
        for _ in range(count):
            if software or self._gate.line_signal(None):
                self._events.missing(MissingPart(reason, message, self._gate.settings.mode))


def _line(at_s: float) -> Signal:
    return Signal(TriggerKind.HARDWARE, None, at_s)
