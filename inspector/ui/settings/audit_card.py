"""Checks the audit trail and says what came out."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton

from inspector.language import say, say_message
from inspector.ui.settings.card import Card, caption
from inspector.ui.theme import current_tokens, pixmap

if TYPE_CHECKING:
    from inspector.storage import AuditReport

_ICON_PX = 20


class AuditCard(Card):
    """Verify button and the result in words.

    Signals:
        verify_wanted: The person wants the whole trail checked.
    """

    verify_wanted = Signal()

    def __init__(self) -> None:
        super().__init__(say("Audit trail"))
        self.verify_button = QPushButton(say("Verify", "verb"))
        self.icon = QLabel()
        self.result = caption(say("Not checked since the program was started."))
        self.hint(
            say(
                "Every change of a recipe, limit or disposition is an entry, chained to the one before it. "
                "Verifying finds a changed, missing or reordered entry."
            )
        )
        row = QHBoxLayout()
        row.addWidget(self.verify_button)
        row.addWidget(self.icon)
        row.addWidget(self.result, 1)
        self.column.addLayout(row)
        self.verify_button.clicked.connect(self.verify_wanted)

    def show_report(self, report: "AuditReport") -> None:
        """Say what was found."""
        colours = current_tokens().colours
        name, colour = ("success", colours.passed) if report.ok else ("error", colours.failed)
        self.icon.setPixmap(pixmap(name, colour, _ICON_PX))
        self.result.setText(say_message(report.message))
