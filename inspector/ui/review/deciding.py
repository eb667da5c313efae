"""Storing a person's decisions, and taking them back: the queue goes ahead, the record log follows."""

import logging
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.domain.record import DispositionKind, Record
from inspector.language import say
from inspector.ui.bridge import FutureBridge, failure_message
from inspector.ui.review.queue import Decision, ReviewQueue
from inspector.ui.shell import NoticeLevel, Shell

if TYPE_CHECKING:
    from inspector.app import Services

logger = logging.getLogger(__name__)


class Deciding(QObject):
    """Gives every decision to the writer. Main thread.

    Attributes:
        announcing: True while `records_changed` is emitted for a decision made here: the queue knows it.

    Signals:
        refused: A decision or its undo could not be stored: the queue is as before, and why was said.
    """

    refused = Signal()

    def __init__(self, services: "Services", shell: Shell, queue: ReviewQueue, *, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._shell = shell
        self._queue = queue
        self.announcing = False

    def decide(
        self, kind: DispositionKind, *, defect_name: str = "", group: Sequence[Record] = ()
    ) -> Decision | None:
        """Decide on the part in view or a group; None where there is none or the writer did not take it."""
        current = self._queue.current
        records = list(group) or ([] if current is None else [current])
        future = self._submit(records, kind, defect_name) if records else None
        decision = None
        if future is not None:
            decision = self._queue.decide(kind, defect_name=defect_name, group=group)
        if future is not None and decision is not None:
            self._follow(decision, future, refused=self._on_refused)
        return decision

    def undo(self) -> Decision | None:
        """Take the last decision back; None where there is none or the writer did not take it."""
        last = self._queue.decisions[-1] if self._queue.decisions else None
        future = None if last is None else self._submit(last.records, None, "")
        decision = None if future is None else self._queue.undo()
        if future is not None and decision is not None:
            self._follow(decision, future, refused=self._on_undo_refused)
        return decision

    def _submit(
        self, records: Sequence[Record], kind: DispositionKind | None, defect_name: str
    ) -> "Future[list[Record]] | None":
        """Hand it to the writer; None where it did not take it: nothing is changed then, and why is said."""
        numbers = [record.record_id for record in records]
        try:
            return self._services.dispose_all(numbers, kind, defect_name=defect_name)
        except Exception as error:  # whatever it is, the record must not look decided
            logger.warning("Records %s: the writer refused", numbers, exc_info=error)
            self._say_refused(failure_message(error))
            return None

    def _follow(
        self,
        decision: Decision,
        future: "Future[list[Record]]",
        *,
        refused: Callable[[Decision, str], None],
    ) -> None:
        bridge = FutureBridge(future, self)
        bridge.finished.connect(lambda _records: self._on_stored(decision))
        bridge.failed.connect(lambda message: refused(decision, message))
        for over in (bridge.finished, bridge.failed):
            over.connect(bridge.deleteLater)

    def _on_stored(self, decision: Decision) -> None:
        self._queue.stored(decision)
        self.announcing = True
        self._shell.records_changed.emit()
        self.announcing = False

    def _on_refused(self, decision: Decision, message: str) -> None:
        self._queue.refused(decision)
        self._say_refused(message)
        self.refused.emit()

    def _on_undo_refused(self, decision: Decision, message: str) -> None:
        self._queue.undo_refused(decision)
        self._say_refused(message)
        self.refused.emit()

    def _say_refused(self, message: str) -> None:
        self._shell.notify(f"{say('The decision was not stored.')} {message}", NoticeLevel.ERROR)
