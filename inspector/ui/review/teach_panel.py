"""Teach a part as good: progress, then what would change, accept or discard."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.recipe import Calibration, RecipeKey
from inspector.domain.record import Progress
from inspector.language import say, say_message
from inspector.station import TeachPreview
from inspector.ui.review.teach_words import change_text, evidence, sorted_changes, standing, summary, warning
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import label
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

_RECORD_ID = Qt.ItemDataRole.UserRole
_SIDE = 56


class TeachPanel(QFrame):
    """Beside the picture while a part is being taught.

    Signals:
        accepted: Make the new version.
        discarded: Forget it; nothing was stored.
    """

    accepted = Signal()
    discarded = Signal()

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._thumbnails = thumbnails
        self.title = label("", "heading", wrap=True)
        self.message = label("", wrap=True)
        self.standing = label("", "heading", wrap=True)
        self.evidence = label("", "caption", wrap=True)
        self.warning = label("", wrap=True)
        self.warning.setStyleSheet(f"color: {current_tokens().colours.failed}; font-weight: 600;")
        self.bar = QProgressBar()
        self.changes = QListWidget()
        self.accept = QPushButton(_accept_words(key=True))
        self.discard = QPushButton(say("Discard"))
        self._configure()
        column = QVBoxLayout(self)
        for widget in (self.title, self.message, self.evidence, self.standing, self.warning, self.bar):
            column.addWidget(widget)
        column.addWidget(self.changes, 1)
        column.addWidget(self.accept)
        column.addWidget(self.discard)
        column.addStretch(0)

    def show_running(self, record_id: int) -> None:
        """Learning began."""
        self.title.setText(say("Teaching record {number} as good", number=record_id))
        self.show_progress(Progress(say("Starting")))
        for words in (self.warning, self.standing, self.evidence):
            words.clear()
        self._show(running=True)
        _name(self.discard, f"{say('Cancel')}  (Esc)", key="Esc")
        self.discard.setFocus()

    def show_progress(self, progress: Progress) -> None:
        """How far it is."""
        self.message.setText(say_message(progress.message))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def show_preview(self, preview: TeachPreview, before: Calibration, active: RecipeKey | None) -> None:
        """What would change; nothing is stored yet.

        Args:
            preview: The candidate.
            before: Where the limits of the version it stands on came from.
            active: The recipe in use.
        """
        self.message.setText(summary(preview))
        self.evidence.setText(evidence(preview, before))
        self.standing.setText(standing(preview, active))
        self.warning.setText(warning(preview))
        self.changes.clear()
        for change in sorted_changes(preview):
            picture = self._thumbnails.get(change.record)
            words = change_text(change, taught=preview.record_id)
            item = QListWidgetItem(QIcon(picture), words)
            item.setToolTip(words)
            item.setData(_RECORD_ID, change.record.record_id)
            self.changes.addItem(item)
        self._show(running=False)
        doubtful = bool(self.warning.text())
        _name(
            self.accept,
            _accept_words(key=not doubtful),
            key="" if doubtful else "Return",
        )
        _name(self.discard, f"{say('Discard')}  (Esc)", key="Esc")
        (self.discard if doubtful else self.accept).setFocus()

    def show_saving(self) -> None:
        """The version is being stored."""
        self.show_progress(Progress(say("Saving the new version")))
        self._show(running=True)
        self.discard.setVisible(False)

    def _configure(self) -> None:
        self.changes.setIconSize(QSize(_SIDE, _SIDE))
        self.changes.setWordWrap(True)
        self.changes.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.changes.setAccessibleName(say("Verdicts that would change"))
        self.changes.setSelectionMode(QListWidget.SelectionMode.NoSelection)
        self.accept.setProperty("kind", "primary")
        self.accept.clicked.connect(self.accepted)
        self.discard.clicked.connect(self.discarded)
        self._thumbnails.loaded.connect(self._on_thumbnail_loaded)

    def _show(self, *, running: bool) -> None:
        self.bar.setVisible(running)
        self.accept.setVisible(not running)
        self.discard.setVisible(True)
        self.changes.setVisible(not running and self.changes.count() > 0)
        for words in (self.warning, self.standing, self.evidence):
            words.setVisible(bool(words.text()))

    @Slot(int)
    def _on_thumbnail_loaded(self, record_id: int) -> None:
        for row in range(self.changes.count()):
            item = self.changes.item(row)
            if item.data(_RECORD_ID) == record_id:
                item.setIcon(QIcon(self._thumbnails.known(record_id)))


def _accept_words(*, key: bool) -> str:
    return say("Accept as new version") + "  (Enter)" * key


def _name(button: QPushButton, words: str, *, key: str) -> None:
    """A new text takes a button's key away, so both are set together."""
    button.setText(words)
    button.setShortcut(key)
