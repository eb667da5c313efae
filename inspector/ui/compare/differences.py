"""The parts that were judged, those with different verdicts first."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from inspector.language import say
from inspector.station.side_by_side import ComparedPart
from inspector.ui.compare.words import judgement
from inspector.ui.theme import current_tokens, icon, verdict_look
from inspector.ui.widgets.record_words import disposition_text

_PART = Qt.ItemDataRole.UserRole


class DifferenceTable(QTableWidget):
    """One row a part: record, both verdicts, what a person decided.

    Signals:
        part_chosen: `ComparedPart` of the current row.
    """

    part_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 4, parent)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setStretchLastSection(True)
        self.setAccessibleName(say("Parts with different verdicts"))
        self.itemSelectionChanged.connect(self._on_selected)

    def show_parts(self, parts: Sequence[ComparedPart], names: tuple[str, str]) -> None:
        """Show these, the first one chosen."""
        self.blockSignals(True)
        self.setHorizontalHeaderLabels([say("Record"), *names, say("Decided")])
        self.setRowCount(len(parts))
        for row, part in enumerate(parts):
            self._fill(row, part)
        self.blockSignals(False)
        if parts:
            self.selectRow(0)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icons anew with the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            for row in range(self.rowCount()):
                part = self._part(row)
                if part is not None:
                    self._fill_verdicts(row, part)

    def choose(self, part: ComparedPart) -> bool:
        """Select a part's row; False where it has none."""
        for row in range(self.rowCount()):
            if self._part(row) is part:
                self.selectRow(row)
                return True
        self.clearSelection()
        return False

    def _fill(self, row: int, part: ComparedPart) -> None:
        number = QTableWidgetItem(say("no. {number}", number=part.record_id))
        number.setData(_PART, part)
        self.setItem(row, 0, number)
        decided = disposition_text(part.disposition)
        self.setItem(
            row,
            3,
            QTableWidgetItem(say("{decision} (learned)", decision=decided) if part.learned else decided),
        )
        self._fill_verdicts(row, part)

    def _fill_verdicts(self, row: int, part: ComparedPart) -> None:
        colours = current_tokens().colours
        for column, said in ((1, part.first), (2, part.second)):
            look = verdict_look(said.verdict, colours)
            self.setItem(row, column, QTableWidgetItem(icon(look.icon, look.colour), judgement(said)))

    def _on_selected(self) -> None:
        rows = self.selectionModel().selectedRows()
        if rows:
            self.part_chosen.emit(self._part(rows[0].row()))

    def _part(self, row: int) -> ComparedPart | None:
        item = self.item(row, 0)
        return None if item is None else item.data(_PART)
