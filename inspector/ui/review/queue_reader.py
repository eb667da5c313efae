"""Reads the queue out of the record log, a page at a time and never in the window's thread."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.domain.record import Record, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.ui.bridge import BackgroundReader
from inspector.ui.review.queue import FLAGGED, ReviewQueue

if TYPE_CHECKING:
    from inspector.app import Services

PAGE = 200
MOST_AT_ONCE = 2000
"""Records that a full reading takes again where a person has scrolled far down."""
FEW_LEFT = 50
"""Fewer than so many after the one in view: the next page is read before it is needed."""

Counts = dict[VerdictKind, int]


class QueueReader(QObject):
    """Keeps a `ReviewQueue` as the record log is. Main thread; reads in threads of its own.

    Attributes:
        more: The log holds older records than those read.

    Signals:
        changed: The queue holds other records now.
        counted: `Counts` of the records under every verdict.
        failed: Message for the person.
    """

    changed = Signal()
    counted = Signal(object)
    failed = Signal(str)

    def __init__(self, services: "Services", queue: ReviewQueue, parent: QObject) -> None:
        super().__init__(parent)
        self._records = services.records
        self._queue = queue
        self._reader = BackgroundReader(self, threads=2)  # rows do not wait for a count
        self._reader.failed.connect(self.failed)
        self.more = False

    @property
    def busy(self) -> bool:
        """An answer is still to come."""
        return self._reader.busy

    @property
    def reading(self) -> bool:
        """Records are being read, not only counted."""
        return any(self._reader.awaits(topic) for topic in ("all", "newer", "older"))

    def close(self) -> None:
        """Read nothing any more; may be asked again."""
        self._reader.close()

    def reload(self) -> None:
        """Read everything anew as far as it was read: a filter changed, or somebody else decided."""
        limit = min(max(PAGE, self._queue.place + PAGE), MOST_AT_ONCE)
        wanted = self._queue.filter()
        for topic in ("newer", "older"):
            self._reader.drop(topic)
        self._ask("all", lambda: self._page(wanted, limit=limit), lambda page: self._on_all(page, limit))
        self.count()

    @Slot()
    def look_for_newer(self) -> None:
        """Read what was added since; cheap enough for every few seconds."""
        records, wanted = self._queue.records, self._queue.filter()
        if not records:
            self.reload()
            return
        newest = records[0].record_id

        def read() -> list[Record]:
            return self._records.query(wanted, limit=PAGE, past=newest, newest_first=False)

        self._ask("newer", read, self._on_added)
        self.count()

    @Slot()
    def read_on(self) -> None:
        """Read the page after the oldest record."""
        if not self.more or not self._queue.records:
            return
        self.more = False  # asked once; the answer says whether there is still more
        wanted, oldest = self._queue.filter(), self._queue.records[-1].record_id
        self._ask("older", lambda: self._page(wanted, limit=PAGE, past=oldest), self._on_older)

    def after_decision(self) -> None:
        """A decision made here was stored: what is being read may be from before it."""
        if self.reading:
            self.reload()
        else:
            self.count()

    def read_on_in_time(self) -> None:
        """Read on where the person comes near the end."""
        if len(self._queue.records) - self._queue.place < FEW_LEFT:
            self.read_on()

    def count(self) -> None:
        """Count what matches under every verdict; the answer comes when it is there."""
        wanted = self._queue.filter()
        any_verdict = wanted if self._queue.only is not None else replace(wanted, verdicts=FLAGGED)
        self._ask("counts", lambda: self._records.counts(any_verdict), self.counted.emit)

    def _page(self, wanted: RecordFilter, *, limit: int, past: int | None = None) -> list[Record]:
        return self._records.query(wanted, limit=limit, past=past) if wanted.verdicts != () else []

    def _ask(self, topic: str, read: Callable[[], object], then: Callable[..., None]) -> None:
        self._reader.ask(topic, read, then)

    def _on_all(self, page: list[Record], limit: int) -> None:
        self.more = len(page) == limit
        if self._queue.load(page):
            self.changed.emit()

    def _on_older(self, page: list[Record]) -> None:
        self.more = len(page) == PAGE
        self._on_added(page)

    def _on_added(self, page: list[Record]) -> None:
        if self._queue.add(page):
            self.changed.emit()
