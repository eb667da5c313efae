"""The capture thread: reads the source, shows every frame, hands triggered frames on."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from threading import Event
from time import monotonic

from inspector.capture import BadFrame, FrameSource, SourceEnded
from inspector.domain.errors import EnvironmentFault, InspectorError, ProgrammingFault, SourceLost
from inspector.domain.frame import Frame, TriggerKind
from inspector.station.triggers import TriggerGate

logger = logging.getLogger(__name__)

READ_DEADLINE_S = 0.1
IDLE_WAIT_S = 0.005
REOPEN_WAIT_S = 1.0


@dataclass(frozen=True)
class CaptureEvents:
    """Whom the capture thread tells; all are called in the capture thread and must not block for long.

    Attributes:
        preview: Every frame.
        has_room: Whether a source that can wait should be read now, rather than pile up old frames.
        part: A triggered frame, to be judged.
        bad_frame: (name, message) of an image that could not be read: a part that is NOT_INSPECTED.
        trouble: A message for a person; the thread goes on trying.
        unanswered: (count, message) of requested parts that no frame will answer.
        ended: The thread is about to end: None after the last frame or a stop, else the reason.
    """

    preview: Callable[[Frame], None]
    has_room: Callable[[], bool]
    part: Callable[[Frame], None]
    bad_frame: Callable[[str, str], None]
    trouble: Callable[[str], None]
    unanswered: Callable[[int, str], None]
    ended: Callable[[InspectorError | None], None]


class CaptureLoop:
    """Owns the source from open to close; `run` is the body of the capture thread.

    A live source that is lost is reopened until `stop` is set. A source that can wait is read only when the
    trigger wants a frame, so that no file is passed over. With `parts` it ends after so many parts.
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
    ) -> None:
        self._source = source
        self._gate = gate
        self._events = events
        self._stop = stop
        self._ready = ready
        self._left = parts
        self._reserved: TriggerKind | None = None

    def run(self) -> None:
        """Open, read until stopped or ended, close. Whatever happens, `ended` is told."""
        fault: InspectorError | None = None
        try:
            self._source.open()
            self._read_until_stopped()
        except SourceEnded:
            logger.info("Source %s has ended", self._source.info.source_id)
        except InspectorError as error:
            fault = error
        except Exception as error:  # a bug in a source must be a fault of the line, not its silent end
            logger.error("Source %s failed", self._source.info.source_id, exc_info=error)
            fault = ProgrammingFault(f"Reading {self._source.info.source_id} failed: {error}")
        finally:
            self._close_source()
            if self._reserved is TriggerKind.MANUAL:
                self._events.unanswered(1, "The source ended before a frame came.")
            self._events.ended(fault)

    def _close_source(self) -> None:
        try:
            self._source.close()
        except Exception as error:  # the line stops all the same
            logger.error("Source %s could not be closed", self._source.info.source_id, exc_info=error)

    def _read_until_stopped(self) -> None:
        while not self._stop.is_set() and self._left != 0:
            if not self._may_read():
                self._stop.wait(IDLE_WAIT_S)
                continue
            try:
                self._read_one()
            except SourceLost as lost:
                if not self._source.live:
                    raise
                self._reopen(lost)

    def _may_read(self) -> bool:
        """Whether to read now. A source that can wait is read for a part that is already decided."""
        if self._source.live or self._reserved is not None:
            return True
        if not self._ready.is_set() or not self._events.has_room():
            return False
        self._reserved = self._gate.reserve(monotonic())
        return self._reserved is not None or self._gate.needs_to_see()

    def _read_one(self) -> None:
        try:
            frame = self._source.read(READ_DEADLINE_S)
        except BadFrame as bad:
            self._reserved = None
            self._count_part()
            self._events.bad_frame(bad.name, str(bad))
            return
        if frame is None:
            return
        self._events.preview(frame)
        kind = self._kind_of(frame)
        if kind is not None:
            self._count_part()
            self._events.part(replace(frame, trigger=kind))

    def _kind_of(self, frame: Frame) -> TriggerKind | None:
        reserved, self._reserved = self._reserved, None
        if reserved is not None or not self._ready.is_set():
            return reserved
        return self._gate.decide(frame)

    def _count_part(self) -> None:
        if self._left is not None:
            self._left -= 1

    def _reopen(self, lost: SourceLost) -> None:
        self._events.trouble(f"{lost} Trying to reconnect.")
        self._close_source()
        self._events.unanswered(self._gate.take_pending(), str(lost))
        while not self._stop.wait(REOPEN_WAIT_S):
            try:
                self._source.open()
            except EnvironmentFault as fault:
                logger.info("Source %s is still away: %s", self._source.info.source_id, fault)
                self._events.unanswered(self._gate.take_pending(), str(lost))
            else:
                self._events.trouble(f"{self._source.info.source_id} is back.")
                return
