"""How long parts take: from the frame, and from the trigger where its moment is known."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from inspector.language import mark, number_text, say
from inspector.station import Spread, StationStatus
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import label

_ROWS = (
    (
        "verdict",
        mark("Frame to verdict"),
        mark("From the captured frame to the published verdict"),
    ),
    (
        "trigger_frame",
        mark("Trigger to frame"),
        mark("From the button or software trigger to the frame; a set delay counts"),
    ),
    (
        "trigger_verdict",
        mark("Trigger to verdict"),
        mark("From the button or software trigger to the published verdict"),
    ),
)
_COLUMNS = (("last", mark("last", "part")), ("median", mark("p50", "part")), ("p95", mark("p95", "part")))


class LatencyTable(QWidget):
    """Last, p50 and p95 in milliseconds of the last 100 parts; the rows of the trigger only when measured."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tokens = current_tokens()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(tokens.space)
        self._grid.setVerticalSpacing(tokens.hair)
        self._cells: dict[tuple[str, str], QLabel] = {}
        self._fill()

    def text(self, row: str, column: str) -> str:
        """Text of "last", "median" or "p95" of "verdict", "trigger_frame" or "trigger_verdict"."""
        return self._cells[row, column].text()

    def show_status(self, status: StationStatus) -> None:
        """Show a station's times."""
        _set(self._cells["verdict", "last"], _ms(status.last_ms))
        times = status.latencies
        self._show_spread("verdict", times.frame_to_verdict)
        self._show_spread("trigger_frame", times.trigger_to_frame)
        self._show_spread("trigger_verdict", times.trigger_to_verdict)

    def _fill(self) -> None:
        for column, (_name, title) in enumerate(_COLUMNS, start=1):
            self._grid.addWidget(label(say(title, "part"), "caption"), 0, column, Qt.AlignmentFlag.AlignRight)
        for row, (name, title, tip) in enumerate(_ROWS, start=1):
            words = label(say(title), "caption")
            words.setToolTip(say(tip))
            self._grid.addWidget(words, row, 0)
            self._cells[name, "title"] = words
            for column, (key, _title) in enumerate(_COLUMNS, start=1):
                cell = self._cells[name, key] = label("-", "heading")
                self._grid.addWidget(cell, row, column, Qt.AlignmentFlag.AlignRight)
        self._grid.setColumnStretch(0, 1)
        self._show_row("trigger_frame", shown=False)
        self._show_row("trigger_verdict", shown=False)

    def _show_spread(self, row: str, spread: Spread | None) -> None:
        _set(self._cells[row, "median"], _ms(spread.p50_ms if spread else None))
        _set(self._cells[row, "p95"], _ms(spread.p95_ms if spread else None))
        if row != "verdict":
            self._show_row(row, shown=spread is not None)

    def _show_row(self, row: str, *, shown: bool) -> None:
        for name in ("title", "median", "p95"):
            self._cells[row, name].setVisible(shown)
        self._cells[row, "last"].setVisible(row == "verdict")


def _ms(value: float | None) -> str:
    return "-" if value is None else f"{number_text(value)} ms"


def _set(shown: QLabel, text: str) -> None:
    if shown.text() != text:
        shown.setText(text)
