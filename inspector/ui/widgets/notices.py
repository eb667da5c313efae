"""Messages at the top of the window: seen, not in the way, never a box that must be answered."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.language import mark, say
from inspector.ui.shell import NoticeLevel
from inspector.ui.theme import current_tokens, pixmap
from inspector.ui.widgets.icon_button import IconTool
from inspector.ui.widgets.text import label

_SHOWN_MS = 7000
_MOST = 3
_STAYS = (NoticeLevel.WARNING, NoticeLevel.ERROR)
_WORDS = {
    NoticeLevel.INFO: mark("Note"),
    NoticeLevel.SUCCESS: mark("Done"),
    NoticeLevel.WARNING: mark("Warning"),
    NoticeLevel.ERROR: mark("Error"),
}
_INKS = {
    NoticeLevel.INFO: "accent",
    NoticeLevel.SUCCESS: "passed",
    NoticeLevel.WARNING: "review",
    NoticeLevel.ERROR: "failed",
}


class Notice(QFrame):
    """One message with icon, word and a button that takes it away.

    Signals:
        dismissed: The person took it away or its time is over.
    """

    dismissed = Signal()

    def __init__(self, message: str, level: NoticeLevel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message, self.level = message, level
        self.setObjectName("notice")
        self.setProperty("level", level.value)
        close = IconTool("close", say("Dismiss"))
        close.setProperty("kind", "flat")
        close.clicked.connect(self.dismissed)
        tokens = current_tokens()
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.gap, tokens.tight, tokens.tight, tokens.tight)
        row.setSpacing(tokens.space)
        row.addWidget(_level_icon(level))
        row.addWidget(label(say(_WORDS[level]), "heading"))
        row.addWidget(label(message, wrap=True), 1)
        row.addWidget(close)
        if level not in _STAYS:
            QTimer.singleShot(_SHOWN_MS, self, self.dismissed.emit)


class NoticeArea(QWidget):
    """The newest three messages, newest on top. Hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tokens = current_tokens()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(tokens.gap, tokens.space, tokens.gap, 0)
        self._column.setSpacing(tokens.close)
        self._notices: list[Notice] = []
        self.hide()

    def add(self, message: str, level: NoticeLevel) -> None:
        """Show a message; one that is already shown moves to the top instead of doubling."""
        for shown in [n for n in self._notices if (n.message, n.level) == (message, level)]:
            self._remove(shown)
        notice = Notice(message, level, self)
        notice.dismissed.connect(self._on_dismissed)
        self._notices.insert(0, notice)
        self._column.insertWidget(0, notice)
        for surplus in self._notices[_MOST:]:
            self._remove(surplus)
        self.show()

    def withdraw(self, messages: Sequence[str]) -> None:
        """Take these messages away: they are said elsewhere now."""
        for shown in [notice for notice in self._notices if notice.message in messages]:
            self._remove(shown)

    def messages(self) -> list[str]:
        """The messages shown, newest first."""
        return [notice.message for notice in self._notices]

    def _on_dismissed(self) -> None:
        notice = self.sender()
        if isinstance(notice, Notice):
            self._remove(notice)

    def _remove(self, notice: Notice) -> None:
        if notice in self._notices:
            self._notices.remove(notice)
            self._column.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._notices))


def _level_icon(level: NoticeLevel) -> QLabel:
    shown = QLabel()
    shown.setPixmap(pixmap(level.value, getattr(current_tokens().colours, _INKS[level]), 22))
    return shown
