"""Groups of similar parts: the list of groups on the left, the parts of one together in the middle."""

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QListView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from inspector.domain.record import Record
from inspector.language import say, say_n
from inspector.ui.theme import current_tokens, untinted, verdict_look
from inspector.ui.widgets.record_words import score_text
from inspector.ui.widgets.text import label
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

Group = tuple[Record, ...]
MEMBER_SIDE = 112
_NUMBER = Qt.ItemDataRole.UserRole
_CELL = QSize(140, 164)


class GroupList(QListWidget):
    """One row a group: how many, which verdicts, which recipe; `currentRowChanged` is another group."""

    def __init__(self, thumbnails: ThumbnailLoader, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.setIconSize(QSize(side, side))
        self.setWordWrap(True)
        self.setAccessibleName(say("Groups of similar parts"))
        thumbnails.loaded.connect(self._on_thumbnail_loaded)

    def show_groups(self, groups: list[Group], current: int) -> None:
        """Show these, one of them chosen. Emits nothing."""
        self.blockSignals(True)
        self.clear()
        for group in groups:
            item = QListWidgetItem(untinted(self._thumbnails.get(group[0])), _group_words(group))
            item.setData(_NUMBER, group[0].record_id)
            self.addItem(item)
        self.setCurrentRow(current)
        self.blockSignals(False)

    @Slot(int)
    def _on_thumbnail_loaded(self, record_id: int) -> None:
        _show_loaded(self, record_id, self._thumbnails)


class GroupPanel(QFrame):
    """The parts of one group side by side; a part can be left out of the decision.

    Signals:
        opened: Number of the part to look at alone.
        looked_at: The `Record` the keys are on.
    """

    opened = Signal(int)
    looked_at = Signal(object)

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._thumbnails = thumbnails
        self._group: Group = ()
        self.title = label("", "title", wrap=True)
        self.hint = label(
            say(
                "One key decides all that are marked. Click a part, or press Space on it, to leave it out; "
                "a double click opens it alone. S goes back to single parts."
            ),
            "caption",
            wrap=True,
        )
        self.members = QListWidget()
        self._configure()
        column = QVBoxLayout(self)
        for widget in (self.title, self.hint):
            column.addWidget(widget)
        column.addWidget(self.members, 1)
        thumbnails.loaded.connect(self._on_thumbnail_loaded)

    @property
    def chosen(self) -> Group:
        """The parts that a decision is about."""
        marked = {item.data(_NUMBER) for item in self._items() if item.isSelected()}
        return tuple(record for record in self._group if record.record_id in marked)

    def show_group(self, group: Group) -> None:
        """Show all its parts, none left out; an empty one shows nothing."""
        self._group = group
        self.members.blockSignals(True)
        self.members.clear()
        for record in group:
            item = QListWidgetItem(untinted(self._thumbnails.get(record)), _member_words(record))
            item.setData(_NUMBER, record.record_id)
            item.setSizeHint(_CELL)
            self.members.addItem(item)
            item.setSelected(True)
        self.members.blockSignals(False)
        self._show_title()

    def _configure(self) -> None:
        self.members.setViewMode(QListView.ViewMode.IconMode)
        self.members.setResizeMode(QListView.ResizeMode.Adjust)
        self.members.setMovement(QListView.Movement.Static)
        self.members.setUniformItemSizes(True)
        self.members.setIconSize(QSize(MEMBER_SIDE, MEMBER_SIDE))
        self.members.setSpacing(current_tokens().tight)
        self.members.setAccessibleName(say("Parts of the group"))
        self.members.setSelectionMode(QListWidget.SelectionMode.MultiSelection)
        self.members.itemSelectionChanged.connect(self._show_title)
        self.members.currentRowChanged.connect(self._on_row_changed)
        self.members.itemDoubleClicked.connect(lambda item: self.opened.emit(item.data(_NUMBER)))

    def _items(self) -> list[QListWidgetItem]:
        return [self.members.item(row) for row in range(self.members.count())]

    @Slot()
    def _show_title(self) -> None:
        for item, record in zip(self._items(), self._group, strict=True):
            item.setText(_member_words(record) if item.isSelected() else say("left out"))
        self.title.setText(_title_words(len(self._group), len(self.chosen)))

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if 0 <= row < len(self._group):
            self.looked_at.emit(self._group[row])

    @Slot(int)
    def _on_thumbnail_loaded(self, record_id: int) -> None:
        self.members.blockSignals(True)
        _show_loaded(self.members, record_id, self._thumbnails)
        self.members.blockSignals(False)
        self.members.viewport().update()


def _title_words(count: int, kept: int) -> str:
    if kept == count:
        return say_n("%n part(s) look alike where they are flagged", count)
    left = count - kept
    return say_n("%n part(s) look alike where they are flagged, {left} left out", count, left=left)


def _show_loaded(shown: QListWidget, record_id: int, thumbnails: ThumbnailLoader) -> None:
    for row in range(shown.count()):
        item = shown.item(row)
        if item.data(_NUMBER) == record_id:
            item.setIcon(untinted(thumbnails.known(record_id)))


def _group_words(group: Group) -> str:
    colours = current_tokens().colours
    kinds = {record.verdict: None for record in group}
    verdicts = ", ".join(
        f"{verdict_look(kind, colours).word} {sum(record.verdict is kind for record in group)}"
        for kind in kinds
    )
    return f"{say_n('%n alike', len(group))}\n{verdicts}\n{group[0].recipe.name}"


def _member_words(record: Record) -> str:
    word = verdict_look(record.verdict, current_tokens().colours).word
    return f"{word} {score_text(record.score)}"
