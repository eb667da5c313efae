"""Contents of the manual, and what a search found."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from inspector.language import say
from inspector.ui.help.pages import PAGES
from inspector.ui.help.searching import search
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import label

_PAGE = Qt.ItemDataRole.UserRole


class Contents(QWidget):
    """A field to search in and a list of pages.

    Signals:
        page_chosen: Name of the page that was clicked, or reached with the arrow keys.
        opened: Enter: read the page now.
    """

    page_chosen = Signal(str)
    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field, self.list, self.note = QLineEdit(), QListWidget(), label("", "caption", wrap=True)
        self._page = ""
        self.field.setPlaceholderText(say("Search the manual  (Ctrl+F)"))
        self.field.setAccessibleName(say("Search the manual"))
        self.field.setClearButtonEnabled(True)
        self.list.setAccessibleName(say("Pages of the manual"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().space)
        for widget in (self.field, self.note):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        self.field.textChanged.connect(self._fill)
        self.field.returnPressed.connect(self._on_return)
        self.field.installEventFilter(self)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.activated.connect(self.opened)
        self._fill()

    @property
    def wanted(self) -> str:
        """What is searched for, empty where nothing is."""
        return self.field.text().strip()

    def mark(self, page: str) -> None:
        """Mark the page in view, where it is listed."""
        self._page = page
        self.list.blockSignals(True)
        rows = [row for row in range(self.list.count()) if self.list.item(row).data(_PAGE) == page]
        self.list.setCurrentRow(rows[0] if rows else -1)
        self.list.blockSignals(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the field to what was found."""
        pressed = event.key() if isinstance(event, QKeyEvent) else None
        if watched is self.field and pressed == Qt.Key.Key_Down and self.list.count():
            self.list.setFocus()
            self.list.setCurrentRow(max(0, self.list.currentRow()))
            return True
        return super().eventFilter(watched, event)

    def _fill(self) -> None:
        self.list.blockSignals(True)
        self.list.clear()
        for page, words in self._rows():
            item = QListWidgetItem(words, self.list)
            item.setData(_PAGE, page)
        self.list.blockSignals(False)
        self.mark(self._page)
        found = self.list.count()
        self.note.setText("" if found else say("No page has all the words of '{words}'.", words=self.wanted))
        self.note.setVisible(not found)

    def _rows(self) -> list[tuple[str, str]]:
        if not self.wanted:
            return [(page.name, say(page.title)) for page in PAGES]
        return [(hit.page.name, f"{say(hit.page.title)}\n{hit.passage}") for hit in search(self.wanted)]

    def _on_current(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.page_chosen.emit(item.data(_PAGE))

    def _on_return(self) -> None:
        if self.wanted and self.list.count():
            self.list.setCurrentRow(0)
            self._on_current()
            self.opened.emit()
