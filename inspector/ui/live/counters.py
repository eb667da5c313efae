"""Counters of the shift: verdicts, yield, milliseconds a part, frames skipped."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.domain.verdict import VerdictKind
from inspector.station import StationStatus
from inspector.ui.theme import current_tokens, pixmap, verdict_look
from inspector.ui.widgets.text import label

_ICON_PX = 20


class Counters(QFrame):
    """Counts since the line was started."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._counts: dict[VerdictKind, QLabel] = {}
        self._shapes: dict[VerdictKind, QLabel] = {}
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._figures: dict[str, QLabel] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(8)
        column.addLayout(self._verdict_row())
        column.addLayout(self._figure_grid())
        self.retint()

    def text(self, name: str) -> str:
        """Text of "yield", "parts", "last", "median", "skipped" or "dropped"."""
        return self._figures[name].text()

    def count(self, kind: VerdictKind) -> str:
        """Text of one verdict's counter."""
        return self._counts[kind].text()

    def show_status(self, status: StationStatus) -> None:
        """Show a station's counters."""
        numbers = {
            VerdictKind.PASS: status.passed,
            VerdictKind.REVIEW: status.review,
            VerdictKind.FAIL: status.failed,
            VerdictKind.NOT_INSPECTED: status.not_inspected,
        }
        for kind, number in numbers.items():
            _set(self._counts[kind], str(number))
        share = status.yield_fraction
        _set(self._figures["yield"], "-" if share is None else f"{share * 100:.1f} %")
        _set(self._figures["parts"], str(status.total))
        _set(self._figures["last"], _ms(status.last_ms))
        _set(self._figures["median"], _ms(status.median_ms))
        _set(self._figures["skipped"], str(status.skipped))
        _set(self._figures["dropped"], str(status.preview_dropped))

    def retint(self) -> None:
        """Draw the shapes in the colours of the theme in force."""
        colours = current_tokens().colours
        for kind, shape in self._shapes.items():
            look = verdict_look(kind, colours)
            shape.setPixmap(pixmap(look.icon, look.colour, _ICON_PX))

    def changeEvent(self, event: QEvent) -> None:
        """Retint with the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.retint()

    def _verdict_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        for kind in VerdictKind:
            word = "NOT INSP." if kind is VerdictKind.NOT_INSPECTED else kind.value
            self._shapes[kind], self._counts[kind] = QLabel(), label("0", "figure")
            cell = QGridLayout()
            cell.setHorizontalSpacing(6)
            cell.setVerticalSpacing(0)
            cell.addWidget(self._shapes[kind], 0, 0)
            cell.addWidget(self._counts[kind], 0, 1)
            cell.addWidget(label(word, "caption"), 1, 0, 1, 2)
            cell.setColumnStretch(1, 1)
            row.addLayout(cell, 1)
        return row

    def _figure_grid(self) -> QGridLayout:
        names = (
            ("yield", "Yield"),
            ("last", "Last part"),
            ("skipped", "Frames skipped"),
            ("parts", "Parts"),
            ("median", "Median"),
            ("dropped", "Preview dropped"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        for place, (name, title) in enumerate(names):
            row, column = divmod(place, 3)
            self._figures[name] = label("-", "heading")
            grid.addWidget(label(title, "caption"), row, column * 2)
            grid.addWidget(self._figures[name], row, column * 2 + 1)
            grid.setColumnStretch(column * 2 + 1, 1)
        return grid


def _ms(value: float | None) -> str:
    return "-" if value is None else f"{value:.0f} ms"


def _set(shown: QLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)
