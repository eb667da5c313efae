"""The Help screen: the manual, opened at the page of the screen a person came from."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.language import mark, say
from inspector.ui.help.contents import Contents
from inspector.ui.help.page_view import PageView
from inspector.ui.help.pages import FIRST_PAGE, page_for
from inspector.ui.shell import Screen, Shell
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import label

if TYPE_CHECKING:
    from inspector.app import Services

_SIDE_WIDTH = 300
_REMEMBERED = 50  # pages to go back to


class HelpScreen(Screen):
    """Contents and search on the left, the page on the right. Reads only what the program brought along."""

    title = mark("Help")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.contents, self.view = Contents(), PageView()
        self.leave, self.back = IconButton(say("Back"), "close"), IconButton(say("Page before"), "back")
        self._came_from = ""
        self._before: list[str] = []
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        tokens = current_tokens()
        self.leave.setToolTip(say("Esc or F1; everything there is as you left it"))
        self.back.setToolTip("Alt+Left")
        side = QWidget()
        side.setFixedWidth(_SIDE_WIDTH)
        left = QVBoxLayout(side)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(tokens.gap)
        left.addWidget(label(say(self.title), "page-title"))
        left.addWidget(self.leave)
        left.addWidget(self.contents, 1)
        left.addWidget(self.back)
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.wide, tokens.gap, tokens.wide, tokens.wide)
        row.setSpacing(tokens.gap)
        row.addWidget(side)
        row.addWidget(self.view, 1)

    def _connect(self) -> None:
        self.leave.clicked.connect(self.close_help)
        self.back.clicked.connect(self.go_back)
        self.view.page_wanted.connect(self.show_page)
        self.contents.page_chosen.connect(self.show_page)
        self.contents.opened.connect(self.view.setFocus)
        for keys, act in (("Esc", self._on_escape), ("Alt+Left", self.go_back), ("Ctrl+F", self._on_find)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def activated(self) -> None:
        """Ready to be read with the keys."""
        if not self.view.page:
            self.show_page(FIRST_PAGE)
        self.view.setFocus()

    def open_for(self, screen: str, title: str) -> None:
        """Show the page about a screen; `title` names it on the way back, said already."""
        self._came_from = screen
        self.leave.setText(say("Back to {screen}", screen=title))
        self.contents.field.clear()
        self._before.clear()
        self._show(page_for(screen))

    def show_page(self, name: str) -> None:
        """Show a page; the one before can be gone back to."""
        if self.view.page and self.view.page != name:
            self._before = [*self._before[1 - _REMEMBERED :], self.view.page]
        self._show(name)

    def go_back(self) -> None:
        """Show the page that was read before this one."""
        if self._before:
            self._show(self._before.pop())

    def close_help(self) -> None:
        """Go back to the screen a person came from."""
        self.shell.show_screen(self._came_from or "live")

    def _show(self, name: str) -> None:
        if name != self.view.page:
            self.view.show_page(name)
        self.view.find_word(self.contents.wanted.split()[0] if self.contents.wanted else "")
        self.contents.mark(name)
        self.back.setEnabled(bool(self._before))

    def _on_find(self) -> None:
        self.contents.field.setFocus()
        self.contents.field.selectAll()

    def _on_escape(self) -> None:
        """First end the search, then leave."""
        if self.contents.field.text():
            self.contents.field.clear()
            self.view.setFocus()
        else:
            self.close_help()
