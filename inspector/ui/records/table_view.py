"""The table of records as a view."""

from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from inspector.domain.record import DispositionKind, Record
from inspector.domain.verdict import VerdictKind
from inspector.language import say
from inspector.ui.records.table_model import (
    COLUMNS,
    ICON_PX,
    PICTURE_COLUMN,
    VERDICT_COLUMN,
    RecordTableModel,
    heading,
)
from inspector.ui.records.thumbnail_column import SIDE_PX, ThumbnailColumn
from inspector.ui.theme import verdict_word
from inspector.ui.widgets.record_words import disposition_text, time_text
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

ROW_HEIGHT_PX = SIDE_PX + 8
_MOMENT = datetime(2008, 8, 28, 8, 8, 8, tzinfo=UTC)
_PADDING_PX = 16
"""Beside a text: the padding of the style sheet, and what Qt adds for the focus frame."""
_BESIDE_TEXT_PX = {PICTURE_COLUMN: SIDE_PX + 4, VERDICT_COLUMN: ICON_PX + 6}


class RecordTable(QTableView):
    """Rows of equal height, one chosen at a time, keys and wheel as usual.

    Signals:
        chosen: The `Record` in the current row, or None where there is none.
    """

    chosen = Signal(object)

    def __init__(
        self, model: RecordTableModel, thumbnails: ThumbnailLoader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._records = model
        self._kept: int | None = None
        self.setModel(model)
        self.setAccessibleName(say("Records"))
        self._configure()
        self.setItemDelegateForColumn(PICTURE_COLUMN, ThumbnailColumn(model, thumbnails, self))
        model.modelAboutToBeReset.connect(self._on_about_to_reset)
        model.modelReset.connect(self._on_reset)
        model.page_loaded.connect(self._on_page_loaded)
        self.selectionModel().currentRowChanged.connect(self._on_row_changed)

    def current_record(self) -> Record | None:
        """The record in the current row; None where there is none or it has not arrived."""
        index = self.currentIndex()
        return self._records.record(index.row()) if index.isValid() else None

    def _configure(self) -> None:
        self.setProperty("kind", "dense")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(ROW_HEIGHT_PX)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setStretchLastSection(True)
        self._set_widths()

    def _set_widths(self) -> None:
        """Widths from typical texts: looking at the rows themselves would fetch every page."""
        room = self.fontMetrics().horizontalAdvance
        samples = [*_samples(), *[[""]] * len(COLUMNS)]
        for column, texts in enumerate(samples[: len(COLUMNS)]):
            width = max(*(room(text) for text in texts), 1.1 * room(heading(column)))
            self.setColumnWidth(column, round(width) + _PADDING_PX + _BESIDE_TEXT_PX.get(column, 0))

    def _on_about_to_reset(self) -> None:
        record = self.current_record()
        self._kept = None if record is None else record.record_id

    def _on_reset(self) -> None:
        row = None if self._kept is None else self._records.row_of(self._kept)
        if row is None and self._records.rowCount() > 0:
            row = 0
        if row is None:
            self.chosen.emit(None)
        else:
            self.setCurrentIndex(self._records.index(row, 0))

    def _on_row_changed(self, current: QModelIndex, _previous: QModelIndex) -> None:
        if current.isValid():
            record = self._records.record(current.row())
            if record is not None:
                self.chosen.emit(record)

    def _on_page_loaded(self, first: int, last: int) -> None:
        if first <= self.currentIndex().row() <= last:
            self.chosen.emit(self.current_record())


def _samples() -> list[list[str]]:
    """Typical texts of the first columns in the present language, the widest among them."""
    verdicts = [verdict_word(kind) for kind in VerdictKind]
    decisions = [disposition_text(kind) for kind in DispositionKind]
    known = [["888888"], [time_text(_MOMENT)], verdicts, ["88.88"], ["Some part v88"], decisions]
    return [*known, ["88.88"], ["88.88"], ["8888"]]
