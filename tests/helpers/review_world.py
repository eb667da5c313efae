"""Review screens in a test: shown, in view, and ended in order."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from helpers.plain_shell import PlainShell
from PySide6.QtCore import Qt

from inspector.app import Services
from inspector.ui.review import ReviewScreen

WAIT_MS = 20_000


def quiet(screen: ReviewScreen, qtbot) -> None:
    """Until everything that was asked for is read and shown."""
    qtbot.waitUntil(lambda: not screen.busy, timeout=WAIT_MS)


def press(
    qtbot, screen: ReviewScreen, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    """A key where the person is, at first in the list."""
    qtbot.keyClick(screen.focusWidget() or screen.list, key, modifier)


@contextmanager
def reviews(services: Services, shell: PlainShell, qtbot) -> Iterator[Callable[[], ReviewScreen]]:
    """Gives a function that opens a screen; all of them end with the context."""
    opened: list[ReviewScreen] = []

    def open_it() -> ReviewScreen:
        screen = ReviewScreen(services, shell)
        qtbot.addWidget(screen)
        screen.resize(1190, 700)
        with qtbot.waitActive(screen):  # keys go to the active window only
            screen.show()
        screen.activated()
        opened.append(screen)
        quiet(screen, qtbot)
        return screen

    yield open_it
    for screen in opened:
        screen.end()
