"""Storing a person's decisions, and taking them back: the queue goes ahead, the record log follows."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.domain.record import DispositionKind, Record
from inspector.ui.bridge import FutureBridge, failure_message
from inspector.ui.review.queue import Decision, ReviewQueue
from inspector.ui.shell import NoticeLevel, Shell

if TYPE_CHECKING:
    from inspector.app import Services

logger = logging.getLogger(__name__)


class Deciding(QObject):
    """Gives every decision to the writer. Main thread.

    Signals:
        refused: A decision or its undo could not be stored: the queue is as before, and why was said.
    """

    refused = Signal()

    def __init__(self, services: "Services", shell: Shell, queue: ReviewQueue, *, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._shell = shell
        self._queue = queue

    def decide(self, kind: DispositionKind) -> Decision | None:
        """Decide on the part in view; None where there is none or the writer did not take it."""
        record = self._queue.current
        future = None if record is None else self._submit(record.record_id, kind)
        decision = None if future is None else self._queue.decide(kind)
        if future is not None and decision is not None:
            self._follow(decision, future, refused=self._on_refused)
        return decision

    def undo(self) -> Decision | None:
        """Take the last decision back; None where there is none or the writer did not take it."""
        last = self._queue.decisions[-1] if self._queue.decisions else None
        future = None if last is None else self._submit(last.record.record_id, None)
        decision = None if future is None else self._queue.undo()
        if future is not None and decision is not None:
            self._follow(decision, future, refused=self._on_undo_refused)
        return decision

    def _submit(self, record_id: int, kind: DispositionKind | None) -> Future[Record] | None:
        """Hand it to the writer; None where it did not take it: nothing is changed then, and why is said."""
        try:
            return self._services.dispose(record_id, kind)
        except Exception as error:  # whatever it is, the record must not look decided
            logger.warning("Record %d: the writer refused", record_id, exc_info=error)
            self._say_refused(failure_message(error))
            return None

    def _follow(
        self, decision: Decision, future: Future[Record], *, refused: Callable[[Decision, str], None]
    ) -> None:
        bridge = FutureBridge(future, self)
        bridge.finished.connect(lambda _record: self._on_stored(decision.record.record_id))
        bridge.failed.connect(lambda message: refused(decision, message))
        for over in (bridge.finished, bridge.failed):
            over.connect(bridge.deleteLater)

    def _on_stored(self, record_id: int) -> None:
        self._queue.stored(record_id)
        self._shell.records_changed.emit()

    def _on_refused(self, decision: Decision, message: str) -> None:
        self._queue.refused(decision.record.record_id)
        self._say_refused(message)
        self.refused.emit()

    def _on_undo_refused(self, decision: Decision, message: str) -> None:
        self._queue.undo_refused(decision)
        self._say_refused(message)
        self.refused.emit()

    def _say_refused(self, message: str) -> None:
        self._shell.notify(f"The decision was not stored. {message}", NoticeLevel.ERROR)
