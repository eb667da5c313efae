"""What the keys of the window do: a handler for each row of `actions.py`."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from inspector.ui.screens import OPERATOR, SCREENS
from inspector.ui.shell import Screen

if TYPE_CHECKING:
    from inspector.ui.main_window import MainWindow

LINE_SCREEN = "live"


class Commands:
    """The commands of a window. Main thread."""

    def __init__(self, window: "MainWindow") -> None:
        self._window = window

    def handlers(self) -> dict[str, Callable[[], object]]:
        """What each action does, by its name."""
        window = self._window
        handlers: dict[str, Callable[[], object]] = {
            "trigger": window.line.trigger,
            "heatmap": self._next_heat_mode,
            "view": self._next_view,
            "view_before": self._view_before,
            "start_stop": self._start_or_stop,
            "help": window.help.toggle,
            "operator": window.modes.enter,
            "engineer": window.modes.leave,
            "full_screen": self._toggle_full_screen,
            "quit": window.close,
        }
        return handlers | {f"show:{entry.name}": self._shower(entry.name) for entry in SCREENS}

    def _shower(self, name: str) -> Callable[[], None]:
        def show() -> None:
            self._window.show_screen(name)

        return show

    def _start_or_stop(self) -> None:
        if self._window.line.running:
            self._window.line.stop()
        else:
            self._line_screen().start()  # type: ignore[attr-defined]

    def _next_heat_mode(self) -> None:
        self._line_screen().picture.next_mode()  # type: ignore[attr-defined]

    def _next_view(self) -> None:
        self._line_screen().picture.views.next_view()  # type: ignore[attr-defined]

    def _view_before(self) -> None:
        self._line_screen().picture.views.view_before()  # type: ignore[attr-defined]

    def _line_screen(self) -> Screen:
        return self._window.show_screen(OPERATOR.name if self._window.modes.operator else LINE_SCREEN)

    def _toggle_full_screen(self) -> None:
        self._window.showNormal() if self._window.isFullScreen() else self._window.showFullScreen()
