"""A flagged part looked at again, large, with its own verdict: never confused with what the line shows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.language import say
from inspector.ui.live.picture_pane import PicturePane
from inspector.ui.live.stored_parts import StoredPart
from inspector.ui.live.verdict_banner import VerdictBanner, banner_text
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import label

_BANNER_HEIGHT = 72


class EarlierPart(QWidget):
    """Picture, heatmap and verdict of one stored part.

    Signals:
        closed: Back to the line.
    """

    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner, self.picture = VerdictBanner(), PicturePane()
        self.picture.tools.hide()
        self.banner.setFixedHeight(_BANNER_HEIGHT)
        self.back = IconButton(say("Back to the line"), "back", kind="primary")
        self.back.clicked.connect(self.closed)
        self._title = label("", "title", wrap=True)
        head = QHBoxLayout()
        head.addWidget(self._title, 1)
        head.addWidget(self.back)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().space)
        column.addLayout(head)
        column.addWidget(self.banner)
        column.addWidget(self.picture, 1)

    def show_part(self, part: StoredPart) -> None:
        """Show a stored part."""
        self._title.setText(say("Flagged before: record {number}", number=part.record_id))
        self.banner.show_text(banner_text(part.inspection))
        self.picture.show_inspection(part.inspection, "")
