"""A bar over the picture: something about the run that a person should look at, and where to."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from inspector.language import say
from inspector.ui.theme import current_tokens, pixmap
from inspector.ui.widgets.icon_button import IconTool
from inspector.ui.widgets.text import label

_ICON_PX = 22


class WatchNotice(QFrame):
    """One message with an action, and a button that takes it away. Hidden without a message.

    Signals:
        asked: The action was chosen.
        dismissed: The person has read it.
    """

    asked = Signal()
    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.setProperty("level", "warning")
        self.message = label("", wrap=True)
        self.action = QPushButton()
        self.close_button = IconTool("close", say("Dismiss"))
        self.close_button.setProperty("kind", "flat")
        self.close_button.clicked.connect(self.dismissed)
        self.action.clicked.connect(self.asked)
        self._sign = QLabel()
        self._retint()
        tokens = current_tokens()
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.gap, tokens.tight, tokens.tight, tokens.tight)
        row.setSpacing(tokens.space)
        row.addWidget(self._sign)
        row.addWidget(self.message, 1)
        row.addWidget(self.action)
        row.addWidget(self.close_button)
        self.hide()

    def show_message(self, message: str, *, action: str = "") -> None:
        """Show a message with a button that says `action`; empty hides the one or the other."""
        if message != self.message.text():
            self.message.setText(message)
        self.action.setText(action)
        self.action.setVisible(bool(action))
        self.setVisible(bool(message))

    def changeEvent(self, event: QEvent) -> None:
        """Retint with the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_sign"):
            self._retint()

    def _retint(self) -> None:
        self._sign.setPixmap(pixmap("warning", current_tokens().colours.review, _ICON_PX))
