"""Right after a part was found good: learn it as a further reference, in one step."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from inspector.domain.record import DispositionKind, Record
from inspector.language import say
from inspector.ui.review.queue import Decision
from inspector.ui.theme import current_tokens, icon, pixmap
from inspector.ui.widgets.text import label

_ICON_PX = 22
KEY = "A"


class ReferenceOffer(QFrame):
    """Under the picture after "Good", until the next decision.

    Signals:
        accepted: Learn the offered record; read `record`.
    """

    accepted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.record: Record | None = None
        self.setProperty("kind", "card")
        self.words = label("", wrap=True)
        self.add = QPushButton(
            icon("plus", current_tokens().colours.on_accent), f" {say('Add as reference')}  ({KEY})"
        )
        self.add.setProperty("kind", "primary")
        self.add.setShortcut(KEY)
        self.add.setToolTip(say("Shows first what would change; nothing is stored before you accept it"))
        self.add.clicked.connect(self.accepted)
        tokens = current_tokens()
        sign = QLabel()
        sign.setPixmap(pixmap("success", tokens.colours.passed, _ICON_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.gap, tokens.close, tokens.close, tokens.close)
        row.addWidget(sign)
        row.addWidget(self.words, 1)
        row.addWidget(self.add)
        self.hide()

    def show_for(self, decision: Decision) -> None:
        """Offer the part that was just decided on, where it is good and can be learned."""
        record = decision.record
        good = decision.kind is DispositionKind.FALSE_REJECT
        if good and record.image and record.score is not None:
            self.record = record
            self.words.setText(
                say("No. {number} is good. Shall such parts pass from now on?", number=record.record_id)
            )
            self.show()
        else:
            self.withdraw()

    def withdraw(self) -> None:
        """Offer nothing any more."""
        self.record = None
        self.hide()
