"""The records as a Qt table of any length, of which only the rows looked at are in memory."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import lru_cache
from typing import Any, Protocol

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QIcon

from inspector.domain.record import Record, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.language import mark, number_text, say
from inspector.ui.bridge import BackgroundReader
from inspector.ui.records.summary import MEDIAN_SAMPLE, Summary, summarise
from inspector.ui.theme import current_tokens, pixmap, untinted, verdict_look, verdict_word
from inspector.ui.widgets.record_words import decision_text, score_text, source_text, time_text

PAGE_ROWS = 200
MAX_PAGES = 30
FIRST_ROWS = 3 * PAGE_ROWS
"""Whole pages, and no fewer than the median time is taken over."""
ICON_PX = 16
_LOOKS = (Qt.ItemDataRole.DecorationRole, Qt.ItemDataRole.ForegroundRole)

AnyIndex = QModelIndex | QPersistentModelIndex


class ReadsRecords(Protocol):
    """What the table needs of `storage.RecordLog`."""

    def query(
        self, wanted: RecordFilter, /, *, limit: int = 100, offset: int = 0, past: int | None = None
    ) -> list[Record]:
        """One page of records, newest first, after the record `past`."""

    def counts(self, wanted: RecordFilter, /) -> dict[VerdictKind, int]:
        """Number of records by verdict."""


@dataclass(frozen=True)
class Column:
    """One column: heading in English, how a record is shown in it, whether it is a number."""

    heading: str
    text: Callable[[Record], str]
    number: bool = False


COLUMNS = (
    Column(mark("No.", "record"), lambda record: str(record.record_id), number=True),
    Column(mark("Time", "record"), lambda record: time_text(record.captured_at)),
    Column(mark("Verdict", "record"), lambda record: verdict_word(record.verdict)),
    Column(mark("Score", "record"), lambda record: score_text(record.foremost.score), number=True),
    Column(mark("Recipe", "record"), lambda record: str(record.recipe)),
    Column(mark("Disposition", "record"), decision_text),
    Column(
        mark("Review limit", "record"), lambda record: score_text(record.foremost.limits.review), number=True
    ),
    Column(
        mark("Reject limit", "record"), lambda record: score_text(record.foremost.limits.reject), number=True
    ),
    Column(mark("ms", "record"), lambda record: number_text(record.times.total_ms), number=True),
    Column(mark("Source", "record"), source_text),
    Column(mark("Operator", "record"), lambda record: record.operator),
)
PICTURE_COLUMN, VERDICT_COLUMN = 0, 2


def heading(column: int) -> str:
    """Of a column, in the present language."""
    return say(COLUMNS[column].heading, "record")


class RecordTableModel(QAbstractTableModel):
    """Virtual table over a record log: fetches pages of `PAGE_ROWS` when a view asks for their rows.

    The newest record is row 0. Records made after `show_filter` was called do not slip in (their time is
    past the filter's end), so rows keep their place while the line runs; `show_filter` again shows them.

    The newest rows show as soon as they are found; counting a million comes after them, and the scroll bar is
    right then. A page is found from the last record before it, not by counting off all rows above it.

    Signals:
        summarised: `Summary` of all records the filter leaves; the row count is right from now on.
        page_loaded: First and last row that have arrived.
    """

    summarised = Signal(object)
    page_loaded = Signal(int, int)

    def __init__(self, records: ReadsRecords, reader: BackgroundReader) -> None:
        super().__init__(reader)
        self._records = records
        self._reader = reader
        self._filter = RecordFilter()
        self._rows = 0
        self._pages: OrderedDict[int, list[Record]] = OrderedDict()
        self._asked: dict[int, int] = {}
        self._before: dict[int, int] = {}
        """Page to the number of the last record before it, where that was seen."""
        self._generation = 0

    @property
    def filter(self) -> RecordFilter:
        """What is shown, with the end of time it was pinned to."""
        return self._filter

    def show_filter(self, wanted: RecordFilter) -> None:
        """Count and show what `wanted` leaves; the rows of before stay until the answer is there."""
        pinned = wanted if wanted.until else replace(wanted, until=datetime.now(UTC))
        records = self._records
        self._generation += 1
        self._asked.clear()

        def count(newest: list[Record]) -> Callable[[], Summary]:
            return lambda: summarise(pinned, records.counts(pinned), newest[:MEDIAN_SAMPLE])

        def show(newest: list[Record]) -> None:
            self._on_newest(pinned, newest)
            self._reader.ask("count", count(newest), self._on_counted)

        self._reader.drop("count")
        self._reader.ask("newest", lambda: records.query(pinned, limit=FIRST_ROWS), show)

    def record(self, row: int) -> Record | None:
        """The record in `row`; None where it has not arrived yet (it is then asked for)."""
        page, place = divmod(row, PAGE_ROWS)
        if page not in self._pages:
            self._ask_page(page)
            return None
        self._pages.move_to_end(page)
        rows = self._pages[page]
        return rows[place] if place < len(rows) else None

    def row_of(self, record_id: int) -> int | None:
        """Row of a record that is in memory."""
        for page, rows in self._pages.items():
            for place, record in enumerate(rows):
                if record.record_id == record_id:
                    return page * PAGE_ROWS + place
        return None

    @property
    def rows_in_memory(self) -> int:
        """How many records are held now; never more than `MAX_PAGES * PAGE_ROWS`."""
        return sum(len(rows) for rows in self._pages.values())

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Number of records the filter leaves."""
        return 0 if parent.isValid() else self._rows

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:
        """Number of columns."""
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:
        """Headings of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(section)
        return _alignment(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = 0) -> Any:
        """Text of a cell, an ellipsis until its page has arrived; the verdict also as shape and colour."""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            record = self.record(index.row())
            return "…" if record is None else COLUMNS[index.column()].text(record)
        if role in _LOOKS and index.column() == VERDICT_COLUMN:
            record = self.record(index.row())
            return None if record is None else _look(record.verdict, role)
        return None

    def _on_newest(self, pinned: RecordFilter, newest: list[Record]) -> None:
        self.beginResetModel()
        self._filter = pinned
        self._rows = len(newest)
        self._pages, self._before = OrderedDict(), {}
        for first in range(0, len(newest), PAGE_ROWS):
            self._keep_page(first // PAGE_ROWS, newest[first : first + PAGE_ROWS])
        self.endResetModel()

    def _on_counted(self, summary: Summary) -> None:
        if summary.total > self._rows:
            self.beginInsertRows(QModelIndex(), self._rows, summary.total - 1)
            self._rows = summary.total
            self.endInsertRows()
        self.summarised.emit(summary)

    def _ask_page(self, page: int) -> None:
        # A view sees at most two neighbouring pages, one even and one odd: a newer question of the same
        # kind replaces the older one, so that dragging the scroll bar does not queue up hundreds of reads.
        slot = page % 2
        if self._asked.get(slot) == page:
            return
        self._asked[slot] = page
        seen = max((known for known in self._before if known <= page), default=None)
        past = None if seen is None else self._before[seen]
        offset = (page - (seen or 0)) * PAGE_ROWS
        records, wanted, generation = self._records, self._filter, self._generation
        self._reader.ask(
            f"page {slot}",
            lambda: records.query(wanted, limit=PAGE_ROWS, offset=offset, past=past),
            lambda rows: self._on_page(generation, page, rows),
        )

    def _on_page(self, generation: int, page: int, rows: list[Record]) -> None:
        if generation != self._generation:
            return
        self._asked.pop(page % 2, None)
        self._keep_page(page, rows)
        first, last = page * PAGE_ROWS, min((page + 1) * PAGE_ROWS, self._rows) - 1
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
        self.page_loaded.emit(first, last)

    def _keep_page(self, page: int, rows: list[Record]) -> None:
        self._pages[page] = rows
        if len(rows) == PAGE_ROWS:
            self._before[page + 1] = rows[-1].record_id
        while len(self._pages) > MAX_PAGES:
            self._pages.popitem(last=False)


def _look(verdict: VerdictKind, role: int) -> Any:
    look = verdict_look(verdict, current_tokens().colours)
    if role == Qt.ItemDataRole.DecorationRole:
        return _shape(look.icon, look.colour)
    return QColor(look.colour)


@lru_cache(maxsize=16)
def _shape(name: str, colour: str) -> QIcon:
    """Of a verdict; asked for with every cell that is painted."""
    return untinted(pixmap(name, colour, ICON_PX))


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if COLUMNS[column].number else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
