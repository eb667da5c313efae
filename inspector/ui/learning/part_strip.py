"""Parts that a candidate judges in one way, as a row of thumbnails."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.record import Record
from inspector.language import say
from inspector.ui.learning.change_groups import ChangeGroup, Tone, part_text
from inspector.ui.theme import current_tokens, letters_style, pixmap
from inspector.ui.widgets.text import label
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

SIDE = 72
_ID = Qt.ItemDataRole.UserRole
_CELL = QSize(152, SIDE + 66)
_BAR_PX = 22
_SIGN_PX = 20
_LOOKS = {
    Tone.AGAINST: ("warning", "failed"),
    Tone.FOR: ("success", "passed"),
    Tone.NEITHER: ("info", "text_muted"),
}


class PartStrip(QWidget):
    """Heading with sign and count, the parts below. Enter or a double click opens one.

    Signals:
        opened: Record id.
    """

    opened = Signal(int)

    def __init__(
        self,
        group: ChangeGroup,
        records: Mapping[int, Record],
        thumbnails: ThumbnailLoader,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.title = group.title
        self._thumbnails = thumbnails
        self.parts = _strip(group.title)
        for part in group.parts:
            record = records.get(part.record_id)
            item = QListWidgetItem(part_text(part), self.parts)
            item.setData(_ID, part.record_id)
            item.setSizeHint(_CELL)
            item.setToolTip(say("Enter opens it in Review."))
            if record is not None:
                item.setIcon(QIcon(thumbnails.get(record)))
        self.parts.itemActivated.connect(lambda item: self.opened.emit(item.data(_ID)))
        thumbnails.loaded.connect(self._on_thumbnail_loaded)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().tight)
        column.addLayout(_heading(group))
        column.addWidget(self.parts)

    @Slot(int)
    def _on_thumbnail_loaded(self, record_id: int) -> None:
        for row in range(self.parts.count()):
            item = self.parts.item(row)
            if item.data(_ID) == record_id:
                item.setIcon(QIcon(self._thumbnails.known(record_id)))


def _heading(group: ChangeGroup) -> QHBoxLayout:
    name, ink = _LOOKS[group.tone]
    sign = QLabel()
    sign.setPixmap(pixmap(name, getattr(current_tokens().colours, ink), _SIGN_PX))
    row = QHBoxLayout()
    row.setSpacing(current_tokens().space)
    row.addWidget(sign)
    row.addWidget(label(group.title, "heading"))
    row.addWidget(label(group.hint, "caption"), 1)
    return row


def _strip(name: str) -> QListWidget:
    strip = QListWidget()
    strip.setAccessibleName(name)
    strip.setViewMode(QListView.ViewMode.IconMode)
    strip.setFlow(QListView.Flow.LeftToRight)
    strip.setWrapping(False)
    strip.setMovement(QListView.Movement.Static)
    strip.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    strip.setStyleSheet(letters_style(current_tokens().caption))
    strip.setTextElideMode(Qt.TextElideMode.ElideNone)
    strip.setIconSize(QSize(SIDE, SIDE))
    strip.setFixedHeight(_CELL.height() + _BAR_PX)
    strip.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return strip
