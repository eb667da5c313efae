"""Counters and yield in figures that are read from a distance."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout, QWidget

from inspector.domain.verdict import VerdictKind
from inspector.language import number_text, say
from inspector.station import StationStatus
from inspector.ui.theme import current_tokens, pixmap, verdict_look, verdict_word
from inspector.ui.widgets.text import label

_SHAPE_PX = 26
_PLACES = {
    VerdictKind.PASS: (0, 0),
    VerdictKind.REVIEW: (0, 1),
    VerdictKind.FAIL: (1, 0),
    VerdictKind.NOT_INSPECTED: (1, 1),
}


class Board(QFrame):
    """Parts by verdict, yield and the part counter of the shift, since the line was started."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._shapes: dict[VerdictKind, QLabel] = {}
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._figures: dict[str, QLabel] = {}
        space = current_tokens()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(space.wide)
        self._grid.setVerticalSpacing(space.tight)
        for kind, (row, column) in _PLACES.items():
            self._shapes[kind] = QLabel()
            self._add(kind.value, verdict_word(kind), row, column, shape=self._shapes[kind])
        self._add("yield", say("Yield"), 2, 0)
        self._add("shift", say("This shift"), 2, 1)
        column_layout = QVBoxLayout(self)
        column_layout.setContentsMargins(space.wide, space.gap, space.wide, space.gap)
        column_layout.addLayout(self._grid)
        self.retint()

    def text(self, name: str) -> str:
        """Text of "yield", "shift" or of a verdict's value."""
        return self._figures[name].text()

    def show_shift(self, parts: int) -> None:
        """Show the part counter of the shift."""
        self._figures["shift"].setText(str(parts))

    def show_status(self, status: StationStatus) -> None:
        """Show a station's counters."""
        share = status.yield_fraction
        texts = {
            VerdictKind.PASS.value: str(status.passed),
            VerdictKind.REVIEW.value: str(status.review),
            VerdictKind.FAIL.value: str(status.failed),
            VerdictKind.NOT_INSPECTED.value: str(status.not_inspected),
            "yield": "-" if share is None else f"{number_text(share * 100, 1)} %",
            "shift": str(status.shift_parts),
        }
        for name, text in texts.items():
            self._figures[name].setText(text)

    def retint(self) -> None:
        """Draw the shapes in the colours of the theme in force."""
        colours = current_tokens().colours
        for kind, shape in self._shapes.items():
            look = verdict_look(kind, colours)
            shape.setPixmap(pixmap(look.icon, look.colour, _SHAPE_PX))

    def changeEvent(self, event: QEvent) -> None:
        """Retint with the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self.retint()

    def _add(self, name: str, words: str, row: int, column: int, *, shape: QLabel | None = None) -> None:
        cell = QGridLayout()
        cell.setHorizontalSpacing(current_tokens().space)
        cell.setVerticalSpacing(0)
        self._figures[name] = label("0" if shape else "-", "big-figure")
        if shape is not None:
            cell.addWidget(shape, 0, 0)
        cell.addWidget(self._figures[name], 0, 1 if shape else 0, 1, 1 if shape else 2)
        cell.addWidget(label(words), 1, 0, 1, 2)
        cell.setColumnStretch(1, 1)
        self._grid.addLayout(cell, row, column)
        self._grid.setColumnStretch(column, 1)
