"""Conflicts of a candidate, taught goods that look like confirmed defects: seen before it is activated."""

import re
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.language import say, say_message
from inspector.ui.theme import current_tokens, pixmap
from inspector.ui.widgets.text import label

_SIGN_PX = 22
_NUMBER = re.compile(r"[Rr]ecord (\d+)")


class ConflictsCard(QFrame):
    """One line a conflict with a button a record, and the tick that says that they were looked at.

    Signals:
        opened: Record id to be looked at in Review.
        seen_changed: The tick.
    """

    opened = Signal(int)
    seen_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("level", "warning")
        self.seen = QCheckBox(say("I have looked at this"))
        self.seen.setToolTip(say("A defect that was learned as good can make defects like it pass"))
        self.seen.toggled.connect(self.seen_changed)
        self.lines: list[QWidget] = []
        tokens = current_tokens()
        self._lines = QVBoxLayout()
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.gap, tokens.space, tokens.gap, tokens.close)
        column.addWidget(label(say("Conflicts: what people confirmed contradicts itself"), "heading"))
        column.addLayout(self._lines)
        column.addWidget(self.seen)

    def show_conflicts(self, conflicts: Sequence[str]) -> None:
        """Show these, not looked at yet; nothing is shown where there are none."""
        for line in self.lines:
            self._lines.removeWidget(line)
            line.deleteLater()
        self.lines = [self._line(words) for words in conflicts]
        for line in self.lines:
            self._lines.addWidget(line)
        self.seen.setChecked(False)
        self.setVisible(bool(conflicts))

    def _line(self, words: str) -> QWidget:
        line, sign = QWidget(), QLabel()
        sign.setPixmap(pixmap("warning", current_tokens().colours.review, _SIGN_PX))
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(sign)
        row.addWidget(label(say_message(words), wrap=True), 1)
        for number in dict.fromkeys(_NUMBER.findall(words)):
            row.addWidget(self._opener(int(number)))
        return line

    def _opener(self, record_id: int) -> QPushButton:
        button = QPushButton(say("Open no. {number}", number=record_id))
        button.clicked.connect(lambda: self.opened.emit(record_id))
        return button
