"""A row a model: its goods, how well it tells synthetic defects from them, and what it costs."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from inspector.domain.comparison import ComparedMethod, Comparison
from inspector.language import say, say_message
from inspector.ui.enrollment.comparing.dot_strip import DotStrip
from inspector.ui.enrollment.comparing.words import GOODS_COLUMN, HEADINGS, cells, goods_words
from inspector.ui.theme import current_tokens, icon, small_table_style
from inspector.ui.widgets.held_out_plot import Span, span_of
from inspector.ui.widgets.method_words import short_title

_ROW_PX = 36
_LEAST_ROWS = 3
"""In view where room is short; the others are scrolled to."""
_NAME = Qt.ItemDataRole.UserRole


class ResultTable(QTableWidget):
    """The recommended model has a tick and the current row; one that could not learn says why.

    Signals:
        chosen: Name of the model in the current row.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, len(HEADINGS), parent)
        self.setAccessibleName(say("Compared models"))
        self.setHorizontalHeaderLabels([say(word, "column") for word in HEADINGS])
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setStyleSheet(small_table_style(current_tokens(), letters=current_tokens().caption))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW_PX)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.horizontalHeader().setSectionResizeMode(GOODS_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setMinimumSectionSize(30)
        self.currentCellChanged.connect(self._on_current_changed)

    @property
    def current(self) -> str:
        """Name of the model in the current row; empty where there is none."""
        item = self.item(self.currentRow(), 0)
        return "" if item is None else str(item.data(_NAME))

    def show_comparison(self, comparison: Comparison) -> None:
        """Show it, with the recommended model chosen."""
        self.blockSignals(True)
        self.clearSpans()
        self.setRowCount(0)
        self.setRowCount(len(comparison.methods))
        usable = [one.figures for one in comparison.methods if one.figures is not None]
        span = span_of([(one.held_out, one.limits) for one in usable]) if usable else (1.0, 1.0)
        for row, method in enumerate(comparison.methods):
            self._show(row, method, span=span, recommended=method.name == comparison.recommended)
        names = [one.name for one in comparison.methods]
        self.blockSignals(False)
        if comparison.recommended in names:
            self.setCurrentCell(names.index(comparison.recommended), 0)
        self._fit_height()

    def _show(self, row: int, method: ComparedMethod, *, span: Span, recommended: bool) -> None:
        name = QTableWidgetItem(short_title(method.name))
        name.setData(_NAME, method.name)
        self.setItem(row, 0, name)
        if recommended:
            name.setIcon(icon("success", current_tokens().colours.passed))
            name.setToolTip(say("Recommended"))
        if method.figures is None:
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            self._show_problem(row, say_message(method.problem))
            return
        goods = QTableWidgetItem()
        goods.setData(
            Qt.ItemDataRole.AccessibleTextRole, goods_words(method.figures.held_out, method.figures.limits)
        )
        self.setItem(row, GOODS_COLUMN, goods)
        self.setCellWidget(row, GOODS_COLUMN, DotStrip(method.figures, span))
        for column, text in enumerate(cells(method.figures), start=GOODS_COLUMN + 1):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(row, column, item)

    def _show_problem(self, row: int, problem: str) -> None:
        item = QTableWidgetItem(problem)
        item.setForeground(QColor(current_tokens().colours.review))
        item.setToolTip(problem)
        self.setItem(row, GOODS_COLUMN, item)
        self.setSpan(row, GOODS_COLUMN, 1, self.columnCount() - GOODS_COLUMN)

    def sizeHint(self) -> QSize:
        """All rows."""
        return QSize(super().sizeHint().width(), self._height_of(self.rowCount()))

    def _fit_height(self) -> None:
        self.setMinimumHeight(self._height_of(min(self.rowCount(), _LEAST_ROWS)))
        self.setMaximumHeight(self._height_of(self.rowCount()))
        self.updateGeometry()

    def _height_of(self, rows: int) -> int:
        return self.horizontalHeader().sizeHint().height() + _ROW_PX * rows + 6

    @Slot()
    def _on_current_changed(self) -> None:
        self.chosen.emit(self.current)
