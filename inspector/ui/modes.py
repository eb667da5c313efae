"""Operator mode and engineer mode: what of the window is seen, and how one gets from one to the other."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.ui.screens import OPERATOR

if TYPE_CHECKING:
    from inspector.ui.main_window import MainWindow

LIVE = "live"


class Modes(QObject):
    """Owns the mode of a window. Main thread.

    Operator mode takes the whole screen and leaves alarms, messages and progress in view. Going in is one
    key; coming back is a deliberate act: a button that is held, or three keys at once.
    """

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._was_full = False
        self._back_to = LIVE
        self._connected_to: object = None

    @property
    def operator(self) -> bool:
        """Operator mode is on."""
        return self._window.help.working_screen == OPERATOR.name

    def enter(self) -> None:
        """Show the operator's screen and nothing of the tools."""
        if self.operator:
            return
        self._was_full = self._window.isFullScreen()
        self._back_to = self._window.help.working_screen or LIVE
        self._show_tools(shown=False)
        screen = self._window.show_screen(OPERATOR.name)
        if self._connected_to is not screen:
            self._connected_to = screen
            screen.leave_requested.connect(self.leave)  # type: ignore[attr-defined]
        self._window.showFullScreen()

    def leave(self) -> None:
        """Back to the tools, where one was."""
        if not self.operator:
            return
        self._show_tools(shown=True)
        self._window.show_screen(self._back_to)
        if not self._was_full:
            self._window.showNormal()

    def _show_tools(self, *, shown: bool) -> None:
        self._window.rail.setVisible(shown)
        self._window.status.setVisible(shown)
