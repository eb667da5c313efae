"""The picture of a part in the first column of the records, read only for rows in view."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize
from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate, QStyleOptionViewItem

from inspector.ui.records.table_model import RecordTableModel
from inspector.ui.theme import untinted
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

SIDE_PX = 36


class ThumbnailColumn(QStyledItemDelegate):
    """Draws the thumbnail beside a cell's text. What is scrolled past unread stays unread."""

    def __init__(
        self, records: RecordTableModel, thumbnails: ThumbnailLoader, view: QAbstractItemView
    ) -> None:
        super().__init__(view)
        self._records, self._thumbnails, self._view = records, thumbnails, view
        thumbnails.loaded.connect(self._on_loaded)

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Add the picture of the row's part, where the row has arrived."""
        super().initStyleOption(option, index)
        record = self._records.record(index.row())
        if record is not None:
            option.features |= QStyleOptionViewItem.ViewItemFeature.HasDecoration
            option.decorationSize = QSize(SIDE_PX, SIDE_PX)
            option.icon = untinted(self._thumbnails.get(record))

    def _on_loaded(self, _record_id: int) -> None:
        self._view.viewport().update()
