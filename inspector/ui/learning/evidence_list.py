"""Confirmed parts as thumbnails, each of which can be left out."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QIcon, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from inspector.domain.record import Record
from inspector.language import moment_text, say
from inspector.ui.theme import current_tokens, pixmap
from inspector.ui.widgets.record_words import score_text
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

SIDE = 96
_ID = Qt.ItemDataRole.UserRole
_CELL = QSize(SIDE + 20, SIDE + 50)
_SIGN_PX = 24
_LEFT_OUT_OPACITY = 0.35


class EvidenceList(QListWidget):
    """A click or Space uses a part or leaves it out; selected is used. Enter or a double click opens it.

    Signals:
        used_changed: (record id, wanted), by a person's act only.
        opened: Record id.
    """

    used_changed = Signal(int, bool)
    opened = Signal(int)

    def __init__(self, name: str, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.setAccessibleName(name)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.setUniformItemSizes(True)
        self.setItemDelegate(EvidenceDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemSelectionChanged.connect(self._on_selection_changed)
        self.itemActivated.connect(lambda item: self.opened.emit(item.data(_ID)))
        thumbnails.loaded.connect(self._on_thumbnail_loaded)
        self._used: set[int] = set()

    def show_records(self, records: Sequence[Record], *, used: Sequence[int]) -> None:
        """Show these parts, those of `used` as used."""
        self.blockSignals(True)
        self.clear()
        for record in records:
            self._add(record, wanted=record.record_id in used)
        self._used = set(used)
        if self.count():
            self.setCurrentRow(0, self.selectionModel().SelectionFlag.NoUpdate)
        self.blockSignals(False)

    def _add(self, record: Record, *, wanted: bool) -> None:
        number = say("No. {number}", number=record.record_id)
        score = say("score {score}", score=score_text(record.score))
        item = QListWidgetItem(QIcon(self._thumbnails.get(record)), f"{number}\n{score}", self)
        item.setData(_ID, record.record_id)
        item.setSizeHint(_CELL)
        moment = moment_text(record.captured_at)
        item.setToolTip(
            say("{moment}, {version}. Enter opens it in Review.", moment=moment, version=record.recipe)
        )
        item.setSelected(wanted)
        self._name(item, wanted=wanted)

    def _name(self, item: QListWidgetItem, *, wanted: bool) -> None:
        number = item.data(_ID)
        words = (
            say("Record {number}, used", number=number)
            if wanted
            else say("Record {number}, left out", number=number)
        )
        item.setData(Qt.ItemDataRole.AccessibleTextRole, words)

    @Slot()
    def _on_selection_changed(self) -> None:
        for row in range(self.count()):
            item = self.item(row)
            number, wanted = item.data(_ID), item.isSelected()
            if wanted is not (number in self._used):
                self._used ^= {number}
                self._name(item, wanted=wanted)
                self.used_changed.emit(number, wanted)

    @Slot(int)
    def _on_thumbnail_loaded(self, record_id: int) -> None:
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_ID) == record_id:
                item.setIcon(QIcon(self._thumbnails.known(record_id)))


class EvidenceDelegate(QStyledItemDelegate):
    """Thumbnail with a tick where it is used, faded with a cross where it is left out; text below."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One size for all."""
        return _CELL

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one part."""
        colours = current_tokens().colours
        used = bool(option.state & QStyle.StateFlag.State_Selected)
        picture = QRect(option.rect.x() + (option.rect.width() - SIDE) // 2, option.rect.y() + 6, SIDE, SIDE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if used else _LEFT_OUT_OPACITY)
        index.data(Qt.ItemDataRole.DecorationRole).paint(painter, picture)
        painter.setOpacity(1.0)
        self._sign(painter, picture, used=used)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 5, 5)
        painter.setPen(QColor(colours.text if used else colours.text_muted))
        words = QRect(option.rect.x(), picture.bottom() + 2, option.rect.width(), 40)
        number, score = index.data(Qt.ItemDataRole.DisplayRole).split("\n")
        below = score if used else say("left out", "of learning")
        font = painter.font()
        font.setPixelSize(current_tokens().caption)
        painter.setFont(font)
        painter.drawText(
            words, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, f"{number}\n{below}"
        )
        painter.restore()

    def _sign(self, painter: QPainter, picture: QRect, *, used: bool) -> None:
        colours = current_tokens().colours
        name, ink = ("success", colours.passed) if used else ("close", colours.text_muted)
        corner = picture.topRight() - picture.topLeft()
        at = QRect(picture.x() + corner.x() - _SIGN_PX, picture.y() + 2, _SIGN_PX, _SIGN_PX)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.surface))
        painter.drawEllipse(at)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPixmap(at.topLeft(), pixmap(name, ink, _SIGN_PX))
