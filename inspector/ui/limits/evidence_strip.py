"""Thumbnails of what the limits would get wrong."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from inspector.decision import AtLimits
from inspector.domain.record import Record
from inspector.language import say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import score_text
from inspector.ui.widgets.thumbnail import no_thumbnail
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

SIDE = 64
MOST = 40
"""Thumbnails; the sentence above tells how many there are."""
_RECORD = Qt.ItemDataRole.UserRole


class EvidenceStrip(QListWidget):
    """One row, scrolled sideways, the nearest to the limit first. Enter or a click opens a record.

    Signals:
        record_chosen: Number of a record.
    """

    record_chosen = Signal(int)

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListWidget.Movement.Static)
        self.setIconSize(QSize(SIDE, SIDE))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(SIDE + 2 * self.fontMetrics().height() + 2 * current_tokens().wide)
        self.setAccessibleName(say("Parts the limits would get wrong"))
        self.itemActivated.connect(self._on_chosen)
        self.itemClicked.connect(self._on_chosen)
        thumbnails.loaded.connect(self._on_loaded)

    def show_found(self, found: AtLimits) -> None:
        """Show these instead."""
        self.clear()
        groups = (
            (say("missed", "part"), found.missed),
            (say("passed", "part"), found.passed_flagged),
            (say("false reject", "part"), found.still_flagged),
        )
        for good in found.goods_flagged[:MOST]:
            words = say("good {number}", number=good.part + 1)
            icon = QIcon(no_thumbnail(SIDE, "success"))
            self.addItem(QListWidgetItem(icon, f"{words}\n{score_text(good.score)}"))
        for word, records in groups:
            for record in records[: MOST - self.count()]:
                self._add(word, record)

    def _add(self, word: str, record: Record) -> None:
        score = score_text(record.score) if record.score is not None else "-"
        item = QListWidgetItem(QIcon(self._thumbnails.get(record)), f"{word}\n{score}")
        item.setData(_RECORD, record.record_id)
        item.setToolTip(
            say("Record {number}: {what}. Opens it in Review.", number=record.record_id, what=word)
        )
        self.addItem(item)

    def _on_loaded(self, number: int) -> None:
        for row in range(self.count()):
            item = self.item(row)
            if item.data(_RECORD) == number:
                item.setIcon(QIcon(self._thumbnails.known(number)))

    def _on_chosen(self, item: QListWidgetItem) -> None:
        number = item.data(_RECORD)
        if number is not None:
            self.record_chosen.emit(number)
