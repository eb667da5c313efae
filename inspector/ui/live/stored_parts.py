"""Stored parts read back, so that a stopped or restarted station shows something instead of nothing."""

import logging
from collections import deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from inspector.domain.errors import InspectorError
from inspector.domain.frame import Frame
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Inspection, Record, RecordFilter, ViewInspection
from inspector.domain.verdict import Verdict, VerdictKind

if TYPE_CHECKING:
    from inspector.app import Services

logger = logging.getLogger(__name__)

FLAGS = (VerdictKind.REVIEW, VerdictKind.FAIL, VerdictKind.NOT_INSPECTED)


@dataclass(frozen=True, eq=False)
class StoredPart:
    """A record with its frame and map."""

    record_id: int
    inspection: Inspection


def last_part(services: "Services", key: RecipeKey) -> StoredPart | None:
    """Newest part of `key` with a stored image; None where there is none or it cannot be read."""
    newest = services.records.query(RecordFilter(recipe=key.name, version=key.version), limit=1)
    return read_part(services, newest[0]) if newest else None


def stored_part(services: "Services", record_id: int) -> StoredPart | None:
    """The part of a record, None where no image is stored or it cannot be read. Any thread.

    Raises:
        DataFault: No such record.
    """
    return read_part(services, services.records.get(record_id))


def read_part(services: "Services", record: Record) -> StoredPart | None:
    """Frame and map of a record, of all its views; None where no image is stored or it cannot be read."""
    if not record.image:
        return None
    try:
        views = tuple(
            ViewInspection(view.name, _read(services, record.of_view(view))) for view in record.views
        )
        inspection = replace(_read(services, record), views=views)
    except InspectorError as fault:  # Review and Records say it in words where the record is opened
        logger.info("Record %d is not shown: %s", record.record_id, fault)
        return None
    return StoredPart(record.record_id, inspection)


def _read(services: "Services", record: Record) -> Inspection:
    """One view of a record."""
    frame = None
    if record.image:
        pixels = services.images.load_frame(record.image)
        frame = Frame(pixels, source_id=record.source_id, name=record.file)
    heat = services.images.load_map(record.map) if record.map else None
    verdict = Verdict(record.verdict, record.reason, record.detail)
    return Inspection(
        frame, record.recipe, record.model_hash, record.limits, verdict, heat, record.score, record.times
    )


class EarlierFlags(QObject):
    """Reads the newest flagged records, one a turn of the event loop: the window stays free.

    Signals:
        read: A `StoredPart`, newest first.
    """

    read = Signal(object)

    def __init__(self, services: "Services", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._waiting: deque[Record] = deque()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._read_next)

    @property
    def busy(self) -> bool:
        """Records are still to be read."""
        return bool(self._waiting)

    def start(self, count: int) -> None:
        """Begin with the newest of `count` records."""
        self._waiting = deque(self._services.records.query(RecordFilter(verdicts=FLAGS), limit=count))
        self._timer.start()

    def stop(self) -> None:
        """Read no more."""
        self._timer.stop()
        self._waiting.clear()

    def _read_next(self) -> None:
        if not self._waiting:
            return
        record = self._waiting.popleft()
        seen = record.foremost if record.foremost.image else record
        part = read_part(self._services, replace(seen, views=()))
        if part is not None:
            self.read.emit(part)
        self._timer.start()
