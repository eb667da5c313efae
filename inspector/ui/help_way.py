"""The way into the manual and back: the page of the screen a person is on, then that screen again."""

from typing import TYPE_CHECKING

from inspector.language import say
from inspector.ui.screens import HELP, OPERATOR, SCREENS

if TYPE_CHECKING:
    from inspector.ui.main_window import MainWindow

_TITLES = {entry.name: entry.title for entry in (*SCREENS, OPERATOR)}


class HelpWay:
    """Remembers where help was asked for. Main thread."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window
        self._asked_on = SCREENS[0].name

    @property
    def working_screen(self) -> str:
        """Where the person works: the screen in view, or the one that help was asked for on."""
        current = self._window.current_screen
        return self._asked_on if current == HELP.name else current

    def toggle(self) -> None:
        """Open the page about the screen in view; in the manual, go back."""
        if self._window.current_screen == HELP.name:
            self._window.show_screen(self._asked_on)
            return
        self._asked_on = self._window.current_screen or SCREENS[0].name
        screen = self._window.show_screen(HELP.name)
        screen.open_for(self._asked_on, say(_TITLES[self._asked_on]))  # type: ignore[attr-defined]
