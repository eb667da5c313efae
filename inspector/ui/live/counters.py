"""Counters of the line and of the shift: verdicts, yield, milliseconds a part, frames skipped."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.domain.verdict import VerdictKind
from inspector.language import mark, number_text, say
from inspector.station import SignalCounts, StationStatus
from inspector.ui.live.latency_table import LatencyTable
from inspector.ui.theme import current_tokens, pixmap, verdict_look, verdict_word
from inspector.ui.widgets.text import label

_ICON_PX = 20
_PARTS = (("yield", mark("Yield")), ("parts", mark("Parts")))
_LOST = (("skipped", mark("Frames skipped")), ("left_out", mark("Signals left out")))


class Counters(QFrame):
    """Counts since the line was started, and the part counter of the shift.

    Signals:
        reset_requested: The part counter is to start at 0.
    """

    reset_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._counts: dict[VerdictKind, QLabel] = {}
        self._shapes: dict[VerdictKind, QLabel] = {}
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._figures: dict[str, QLabel] = {}
        self.latencies, self.reset = LatencyTable(), QPushButton(say("Reset", "counter"))
        tokens = current_tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.gap, tokens.space, tokens.gap, tokens.space)
        column.setSpacing(tokens.space)
        column.addLayout(self._verdict_row())
        column.addLayout(self._figure_grid())
        column.addLayout(self._lost_row())
        column.addWidget(self.latencies)
        self.reset.setToolTip(
            say("Let the part counter of the shift start at 0; it goes into the audit trail")
        )
        self.reset.clicked.connect(self.reset_requested)
        self.retint()

    def text(self, name: str) -> str:
        """Text of "yield", "parts", "shift", "skipped" or "left_out"."""
        return self._figures[name].text()

    def show_shift(self, parts: int) -> None:
        """Show the part counter of the shift."""
        _set(self._figures["shift"], str(parts))

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
        _set(self._figures["yield"], "-" if share is None else f"{number_text(share * 100, 1)} %")
        _set(self._figures["parts"], str(status.total))
        self.show_shift(status.shift_parts)
        self.latencies.show_status(status)
        _set(self._figures["skipped"], str(status.skipped))
        self._show_signals(status.signals)

    def _show_signals(self, signals: SignalCounts) -> None:
        shown = self._figures["left_out"]
        _set(shown, str(signals.left_out + signals.unasked))
        told = (
            say("{number} signals since the start; no part of:", number=signals.seen),
            say("{number} closer to the one before than the debounce", number=signals.bounced),
            say("{number} not the n-th", number=signals.passed_over),
            say("{number} during a pause", number=signals.rested),
            say("{number} an image that no trigger had asked for", number=signals.unasked),
        )
        shown.setToolTip("\n".join(told))

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
        tokens = current_tokens()
        row = QHBoxLayout()
        row.setSpacing(tokens.tight)
        for kind in VerdictKind:
            short = kind is VerdictKind.NOT_INSPECTED
            word = say("NOT INSP.", "verdict") if short else verdict_word(kind)
            self._shapes[kind], self._counts[kind] = QLabel(), label("0", "figure")
            cell = QGridLayout()
            cell.setHorizontalSpacing(tokens.close)
            cell.setVerticalSpacing(0)
            cell.addWidget(self._shapes[kind], 0, 0)
            cell.addWidget(self._counts[kind], 0, 1)
            cell.addWidget(label(word, "caption"), 1, 0, 1, 2)
            cell.setColumnStretch(1, 1)
            row.addLayout(cell, 1)
        return row

    def _figure_grid(self) -> QGridLayout:
        tokens = current_tokens()
        grid = QGridLayout()
        grid.setHorizontalSpacing(tokens.space)
        grid.setVerticalSpacing(tokens.hair)
        for row, (name, title) in enumerate(_PARTS):
            self._figures[name] = label("-", "heading")
            grid.addWidget(label(say(title), "caption"), row, 0)
            grid.addWidget(self._figures[name], row, 1)
        self._figures["shift"] = label("-", "heading")
        grid.addWidget(label(say("This shift"), "caption"), 0, 2)
        grid.addWidget(self._figures["shift"], 1, 2)
        grid.addWidget(self.reset, 0, 3, 2, 1)
        for column in (1, 2):
            grid.setColumnStretch(column, 1)
        return grid

    def _lost_row(self) -> QHBoxLayout:
        """What the line let go; a row of its own, because its words are long in every language."""
        row = QHBoxLayout()
        row.setSpacing(current_tokens().space)
        for name, title in _LOST:
            self._figures[name] = label("-", "heading")
            row.addWidget(label(say(title), "caption"))
            row.addWidget(self._figures[name], 1)
        return row


def _set(shown: QLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)
