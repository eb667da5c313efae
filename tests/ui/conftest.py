"""Qt without a screen, a real data folder, a window, and no thread left behind."""

import os

from inspector.app.bootstrap import import_cv2_quietly

import_cv2_quietly()
if not os.environ.get("INSPECTOR_TEST_DISPLAY"):
    os.environ["QT_QPA_PLATFORM"] = "offscreen"

import shutil  # noqa: E402 - the platform is chosen before Qt is imported anywhere
import threading  # noqa: E402
from collections.abc import Callable, Iterator  # noqa: E402
from pathlib import Path  # noqa: E402

import pytest  # noqa: E402
from helpers.plain_shell import PlainShell  # noqa: E402
from helpers.review_world import reviews  # noqa: E402
from helpers.ui_world import enrolled_folder, quiet_until  # noqa: E402

from inspector.app import Services, open_services  # noqa: E402
from inspector.ui.main_window import MainWindow  # noqa: E402
from inspector.ui.review import ReviewScreen  # noqa: E402

THREAD_WAIT_S = 5.0


def pytest_configure(config: pytest.Config) -> None:
    """The offscreen platform has no window manager and says so for every window with a minimum size."""
    config.addinivalue_line("qt_log_ignore", "This plugin does not support propagateSizeHints")


@pytest.fixture(autouse=True)
def no_thread_left() -> Iterator[None]:
    """Whatever a screen or the station starts, it ends."""
    before = set(threading.enumerate())
    yield
    left = [thread for thread in threading.enumerate() if thread not in before and not _of_qt(thread)]
    for thread in left:
        thread.join(THREAD_WAIT_S)
    running = [thread.name for thread in left if thread.is_alive()]
    assert not running, f"threads left behind: {running}"


def _of_qt(thread: threading.Thread) -> bool:
    return isinstance(thread, threading._DummyThread)


@pytest.fixture
def services(tmp_path: Path) -> Iterator[Services]:
    """A fresh data folder, opened."""
    with open_services(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def shell(services: Services) -> PlainShell:
    """A shell without a window, on the fresh data folder."""
    return PlainShell(services)


@pytest.fixture
def open_review(services: Services, shell: PlainShell, qtbot) -> Iterator[Callable[[], ReviewScreen]]:
    """Opens Review on the fresh data folder."""
    with reviews(services, shell, qtbot) as open_it:
        yield open_it


@pytest.fixture(scope="session")
def enrolled_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with the demonstration recipe; learned once, copied by `enrolled`."""
    return enrolled_folder(tmp_path_factory.mktemp("enrolled"))


@pytest.fixture
def enrolled(enrolled_once: Path, tmp_path: Path) -> Iterator[Services]:
    """Services on a data folder of its own with an active recipe whose model really runs."""
    folder = tmp_path / "enrolled"
    shutil.copytree(enrolled_once, folder)
    with open_services(folder) as opened:
        yield opened


@pytest.fixture
def window(services: Services, qtbot) -> Iterator[MainWindow]:
    """The window on a fresh data folder, with its first screen in view."""
    yield from _shown(services, qtbot)


@pytest.fixture
def line_window(enrolled: Services, qtbot) -> Iterator[MainWindow]:
    """The window on a data folder with an active recipe."""
    yield from _shown(enrolled, qtbot)


def _shown(services: Services, qtbot) -> Iterator[MainWindow]:
    window = MainWindow(services)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitSignal(window.first_screen_shown):
        window.show()
    yield window
    quiet_until(qtbot, window)
