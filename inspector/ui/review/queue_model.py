"""The review queue as a list with thumbnails."""

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from inspector.domain.record import Record
from inspector.ui.review.queue import ReviewQueue
from inspector.ui.theme import current_tokens, pixmap, verdict_look
from inspector.ui.widgets.record_words import score_text, time_text
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

THUMBNAIL_SIDE = 64
_MARGIN = 6
_SIGN = 20
RECORD_ROLE = int(Qt.ItemDataRole.UserRole)
_Index = QModelIndex | QPersistentModelIndex


class QueueModel(QAbstractListModel):
    """Rows are the records read so far; thumbnails come when they are there.

    Signals:
        more_wanted: The end of what was read comes into view.
    """

    more_wanted = Signal()

    def __init__(self, queue: ReviewQueue, thumbnails: ThumbnailLoader) -> None:
        super().__init__(thumbnails)
        self._queue = queue
        self._thumbnails = thumbnails
        self._shown: list[Record] = []
        self._rows: dict[int, int] = {}
        self._more = False
        thumbnails.loaded.connect(self._on_thumbnail_loaded)

    def refresh(self) -> None:
        """Show what the queue holds now."""
        self.beginResetModel()
        self._shown = list(self._queue.records)
        self._rows = {record.record_id: row for row, record in enumerate(self._shown)}
        self.endResetModel()

    def show_more(self, more: bool) -> None:
        """Whether the record log holds older ones that were not read yet."""
        self._more = more

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there is more to read."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: _Index) -> None:
        """Ask for the next ones; they come a little later."""
        self.more_wanted.emit()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:
        """How many wait."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The record, its thumbnail, or its words (also for screen readers)."""
        if not index.isValid():
            return None
        record = self._shown[index.row()]
        if role == RECORD_ROLE:
            return record
        if role == Qt.ItemDataRole.DecorationRole:
            return self._thumbnails.get(record)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{_word(record)} {_score(record)}, {record.recipe}, {time_text(record.captured_at)}"
        return None

    @Slot(int)
    def _on_thumbnail_loaded(self, record_id: int) -> None:
        row = self._rows.get(record_id)
        if row is not None:
            index = self.index(row)
            self.dataChanged.emit(index, index, [Qt.ItemDataRole.DecorationRole])


class QueueDelegate(QStyledItemDelegate):
    """Thumbnail, verdict as shape, colour and word, score, recipe and time."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """One row."""
        return QSize(200, THUMBNAIL_SIDE + 2 * _MARGIN)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Draw one row."""
        record = index.data(RECORD_ROLE)
        colours = current_tokens().colours
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, QColor(colours.accent_soft))
            painter.fillRect(
                QRect(option.rect.topLeft(), QSize(4, option.rect.height())), QColor(colours.accent)
            )
        left, top = option.rect.left() + _MARGIN + 4, option.rect.top() + _MARGIN
        painter.drawPixmap(left, top, index.data(Qt.ItemDataRole.DecorationRole))
        _paint_words(painter, record, QRect(left, top, option.rect.right() - left - _MARGIN, THUMBNAIL_SIDE))
        painter.restore()


def _paint_words(painter: QPainter, record: Record, row: QRect) -> None:
    tokens = current_tokens()
    look = verdict_look(record.verdict, tokens.colours)
    words = row.adjusted(THUMBNAIL_SIDE + 10, 0, 0, 0)
    painter.drawPixmap(words.left(), words.top() + 1, pixmap(look.icon, look.colour, _SIGN))
    font = painter.font()
    font.setBold(True)
    painter.setFont(font)
    painter.setPen(QColor(look.colour))
    third = row.height() // 3
    first = QRect(words.left() + _SIGN + 6, words.top(), words.width() - _SIGN - 6, third)
    told, beside = f"{look.word}  {_score(record)}", str(record.recipe)
    if painter.fontMetrics().horizontalAdvance(told) > first.width():  # a long word for a verdict
        told, beside = look.word, f"{_score(record)}  {record.recipe}"
    painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, told)
    font.setBold(False)
    font.setPixelSize(tokens.caption)
    painter.setFont(font)
    painter.setPen(QColor(tokens.colours.text_muted))
    for line, text in enumerate((beside, time_text(record.captured_at)), start=1):
        place = QRect(words.left(), words.top() + line * third, words.width(), third)
        elided = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, elided)


def _word(record: Record) -> str:
    return verdict_look(record.verdict, current_tokens().colours).word


def _score(record: Record) -> str:
    score = record.foremost.score
    return "" if score is None else score_text(score)
