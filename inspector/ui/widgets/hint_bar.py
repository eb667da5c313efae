"""A quiet line over a screen: what could be done here, with the ways to it. Never a box to be answered."""

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from inspector.ui.theme import current_tokens, pixmap
from inspector.ui.widgets.text import label

_ICON_PX = 22
_INKS = {"info": "accent", "success": "passed", "warning": "review", "error": "failed"}


class HintBar(QFrame):
    """One sentence with buttons. Hidden while there is nothing to say.

    Args:
        level: "info", "success", "warning" or "error": its icon and the colour of its border.
    """

    def __init__(self, level: str = "info", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if level == "info":  # quiet: no louder than a card
            self.setProperty("kind", "card")
        else:
            self.setObjectName("notice")
            self.setProperty("level", level)
        self.message = label("", wrap=True)
        self._level = level
        self._sign = QLabel()
        self._retint()
        tokens = current_tokens()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(tokens.gap, tokens.tight, tokens.tight, tokens.tight)
        self._row.setSpacing(tokens.space)
        self._row.addWidget(self._sign)
        self._row.addWidget(self.message, 1)
        self.hide()

    def add_action(self, words: str, act: Callable[[], object], *, kind: str = "") -> QPushButton:
        """A button at the right end; `kind` is a class of the style sheet."""
        button = QPushButton(words)
        button.setProperty("kind", kind)
        button.clicked.connect(lambda: act())
        self._row.addWidget(button)
        return button

    def say(self, message: str) -> None:
        """Show a sentence; empty hides the bar."""
        self.message.setText(message)
        self.setVisible(bool(message))

    def changeEvent(self, event: QEvent) -> None:
        """Retint with the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_sign"):
            self._retint()

    def _retint(self) -> None:
        ink = getattr(current_tokens().colours, _INKS[self._level])
        self._sign.setPixmap(pixmap(self._level, ink, _ICON_PX))
