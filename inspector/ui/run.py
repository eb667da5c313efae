"""Starts the window and ends it in order; takes pictures of the screens."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from inspector.ui.interrupts import InterruptWatch
from inspector.ui.language_switch import apply_language
from inspector.ui.main_window import MainWindow
from inspector.ui.screens import SCREENS
from inspector.ui.shell import NoticeLevel, Screen
from inspector.ui.shift_notices import ShiftNotices
from inspector.ui.theme import apply_theme
from inspector.ui.unexpected import UnexpectedErrors

if TYPE_CHECKING:
    from inspector.app import Services

SIZES = ((1280, 800), (1920, 1080))
SETTLE_MS = 10_000  # a screen that reads longer is taken as it is
_LOOK_MS = 20
_SCALE_VARIABLE = "QT_SCALE_FACTOR"
ALL_SCREENS = tuple(entry.name for entry in SCREENS)


def run_window(services_factory: "Callable[[], Services]", *, demo: bool = False, ui_scale: int = 100) -> int:
    """Show the window until it is closed, then stop everything in order. Main thread; gives the exit code.

    Args:
        services_factory: Opens the data folder; called once, after the QApplication exists.
        demo: Enroll the demonstration and start it on the simulated line.
        ui_scale: Size of everything in percent; Qt takes it only before the QApplication exists.

    Raises:
        InspectorError: The services could not be opened; nothing was shown.
    """
    app = application(ui_scale)
    with services_factory() as services:
        window = make_window(app, services)
        interrupts, errors = InterruptWatch(window.close), UnexpectedErrors()
        shifts = ShiftNotices(services, window)
        errors.occurred.connect(lambda message: window.notify(message, NoticeLevel.ERROR))
        if demo:
            window.demonstrate_when_shown()
        window.show()
        code = app.exec()
        interrupts.close()
        shifts.close()
        errors.close()
    return code


def grab_screens(services_factory: "Callable[[], Services]", folder: Path) -> list[Path]:
    """Open the window on a data folder, take its pictures (`grab_window`) and close it again."""
    app = application()
    with services_factory() as services:
        window = make_window(app, services)
        window.show()
        taken = grab_window(window, folder)
        window.close()
    return taken


def grab_window(
    window: MainWindow, folder: Path, names: tuple[str, ...] = ALL_SCREENS, *, settle_ms: int = SETTLE_MS
) -> list[Path]:
    """Write a PNG of every screen at 1280 x 800 and 1920 x 1080 as `NAME-WIDTHxHEIGHT.png`; give the paths.

    Each picture waits, up to `settle_ms`, until the screen reads nothing in the background any more. The
    window's size and screen are put back afterwards.
    """
    folder.mkdir(parents=True, exist_ok=True)
    before, size = window.current_screen, window.size()
    taken = []
    for size_wanted in SIZES:
        window.resize(*size_wanted)
        for name in names:
            _let_settle(window, window.show_screen(name), settle_ms)
            taken.append(folder / f"{name}-{size_wanted[0]}x{size_wanted[1]}.png")
            window.grab().save(str(taken[-1]))
    window.resize(size)
    if before:
        window.show_screen(before)
    return taken


def _let_settle(window: MainWindow, screen: Screen, settle_ms: int) -> None:
    deadline = QDeadlineTimer(settle_ms)
    for _ in range(2):  # painting asks for thumbnails
        window.grab()
        _let_pass(_LOOK_MS)
        while screen.busy and not deadline.hasExpired():
            _let_pass(_LOOK_MS)


def _let_pass(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def make_window(app: QApplication, services: "Services") -> MainWindow:
    """The window in its theme, language and first size, not shown yet."""
    apply_theme(app, services.settings.theme)
    apply_language(app, services.settings.language)
    window = MainWindow(services)
    window.resize(*SIZES[0])
    return window


def application(ui_scale: int = 100) -> QApplication:
    """The one QApplication of this process; made on the first call.

    Everything is `ui_scale` percent of its size, on top of what the desktop asks for. A QT_SCALE_FACTOR of
    the person's own is left alone: it was set to be obeyed.
    """
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        with _scale_told(ui_scale):
            app = QApplication(sys.argv[:1])
    app.setApplicationName("Inspector")
    return app


@contextmanager
def _scale_told(ui_scale: int) -> Iterator[None]:
    """Qt reads the variable when the QApplication is made; processes started later must not inherit it."""
    if ui_scale == 100 or _SCALE_VARIABLE in os.environ:
        yield
        return
    os.environ[_SCALE_VARIABLE] = str(ui_scale / 100)
    try:
        yield
    finally:
        del os.environ[_SCALE_VARIABLE]
