"""Back, next, and what hinders going on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from inspector.language import say
from inspector.ui.enrollment.page import label
from inspector.ui.theme import current_tokens, icon, pixmap

_BUTTON_WIDTH = 140
_ICON_PX = 64


class Footer(QWidget):
    """The bottom row of the wizard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        colours = current_tokens().colours
        self.back = QPushButton(say("Back"))
        self.next = QPushButton(say("Next"))
        self.message = label("", "")
        self._sign = QLabel()
        self.back.setIcon(icon("back", colours.text))
        onwards = icon("next", colours.on_accent)
        onwards.addPixmap(pixmap("next", colours.text_muted, _ICON_PX), QIcon.Mode.Disabled)
        self.next.setIcon(onwards)
        self.next.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self.next.setProperty("kind", "primary")
        self.back.setShortcut("Alt+Left")
        self.next.setShortcut("Alt+Right")
        self.back.setToolTip(say("Alt+Left; nothing is lost by going back"))
        self.next.setToolTip(say("Alt+Right"))
        self._sign.setPixmap(pixmap("warning", colours.review, 20))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for button in (self.back, self.next):
            button.setMinimumWidth(_BUTTON_WIDTH)
        row.addWidget(self.back)
        row.addSpacing(2 * current_tokens().space)
        row.addWidget(self._sign)
        row.addWidget(self.message, 1)
        row.addWidget(self.next)

    def show_next(self, words: str, *, shown: bool) -> None:
        """What the button that goes on does."""
        self.next.setText(words)
        self.next.setVisible(shown)

    def show_blockers(self, blockers: list[str]) -> None:
        """The first thing that hinders, and how many more there are."""
        text = blockers[0] if blockers else ""
        if len(blockers) > 1:
            text = say("{first} (and {others} more)", first=text, others=len(blockers) - 1)
        self.message.setText(text)
        self._sign.setVisible(bool(blockers))
        self.next.setEnabled(not blockers)
