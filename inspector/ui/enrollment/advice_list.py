"""What the good parts do not show yet: advice that never blocks, with the way back to add one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.domain.coverage import AdviceKind, CoverageAdvice
from inspector.language import say, say_message
from inspector.ui.theme import current_tokens, pixmap
from inspector.ui.widgets.text import label

_GRAVE = (AdviceKind.ODD_ONE_OUT, AdviceKind.SHOT_TWICE)
_ICON_PX = 20


class AdviceList(QFrame):
    """A card with a line for each advice; hidden where there is none.

    Signals:
        more_goods_asked: The person wants to add or change good parts.
    """

    more_goods_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.change = QPushButton(say("Add or change good parts"))
        self.change.setToolTip(say("Back to step 3; what was learned is kept until the good parts change"))
        self.change.clicked.connect(self.more_goods_asked)
        self._rows = QVBoxLayout()
        self._lines: list[QWidget] = []
        space = current_tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * space, 2 * space, 2 * space, 2 * space)
        column.setSpacing(space)
        column.addWidget(label(say("What the good parts may not show yet"), "heading"))
        column.addLayout(self._rows)
        column.addWidget(self.change, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_advice(self, advice: Sequence[CoverageAdvice]) -> None:
        """Show these instead of the ones before."""
        for old in self._lines:
            old.hide()
            old.deleteLater()
        self._lines = [_line(one) for one in advice]
        for line in self._lines:
            self._rows.addWidget(line)
        self.setVisible(bool(advice))


def _line(advice: CoverageAdvice) -> QWidget:
    """Icon and words: a triangle where a reference looks wrong, a note where one may be missing."""
    colours = current_tokens().colours
    name, colour = ("warning", colours.review) if advice.kind in _GRAVE else ("info", colours.accent)
    sign, line = QLabel(), QWidget()
    sign.setPixmap(pixmap(name, colour, _ICON_PX))
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(label(say_message(advice.message), wrap=True), 1)
    return line
