"""Starts the window and ends it in order; takes pictures of the screens."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inspector.ui.interrupts import InterruptWatch
from inspector.ui.main_window import MainWindow
from inspector.ui.screens import SCREENS
from inspector.ui.shell import NoticeLevel
from inspector.ui.theme import apply_theme
from inspector.ui.unexpected import UnexpectedErrors

if TYPE_CHECKING:
    from inspector.app import Services

SIZES = ((1280, 800), (1920, 1080))


def run_window(
    services_factory: "Callable[[], Services]", on_shown: Callable[[MainWindow], None] | None = None
) -> int:
    """Show the window until it is closed; close the services in order. Main thread, returns the exit code.

    Args:
        services_factory: Opens the data folder; called once, after the QApplication exists.
        on_shown: Called once the first screen is in view, for instance by the demonstration.

    Raises:
        InspectorError: The services could not be opened; nothing was shown.
    """
    app = _application()
    with services_factory() as services:
        apply_theme(app, services.settings.theme)
        window = MainWindow(services)
        interrupts, errors = InterruptWatch(window.close), UnexpectedErrors()
        errors.occurred.connect(lambda message: window.notify(message, NoticeLevel.ERROR))
        window.resize(*SIZES[0])
        window.show()
        if on_shown is not None:
            QTimer.singleShot(0, window, lambda: on_shown(window))
        code = app.exec()
        interrupts.close()
        errors.close()
    return code


def grab_screens(window: MainWindow, folder: Path, names: tuple[str, ...] | None = None) -> list[Path]:
    """Write a PNG of every screen at 1280 x 800 and 1920 x 1080 as `NAME-WIDTHxHEIGHT.png`; give the paths.

    The window's size and screen are put back afterwards.
    """
    folder.mkdir(parents=True, exist_ok=True)
    before, size = window.current_screen, window.size()
    wanted = names if names is not None else tuple(entry.name for entry in SCREENS)
    taken = [_grab(window, folder, name, place) for place in SIZES for name in wanted]
    window.resize(size)
    if before:
        window.show_screen(before)
    return taken


def _grab(window: MainWindow, folder: Path, name: str, size: tuple[int, int]) -> Path:
    window.resize(*size)
    window.show_screen(name)
    for _ in range(3):  # layout, then what the layout caused, then paint
        QApplication.processEvents()
    path = folder / f"{name}-{size[0]}x{size[1]}.png"
    window.grab().save(str(path))
    return path


def _application() -> QApplication:
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = QApplication(sys.argv[:1])
    app.setApplicationName("Inspector")
    return app
