"""The window as a whole: first sight, keys, errors, closing."""

import os
import signal
import subprocess
import sys
import threading

import pytest
from helpers.ui_world import WAIT_MS
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit

from inspector.app import open_services
from inspector.domain.errors import DataFault
from inspector.domain.record import Progress
from inspector.ui.main_window import MainWindow
from inspector.ui.screens import SCREENS
from inspector.ui.shell import Screen
from inspector.ui.unexpected import UnexpectedErrors

START = """
import sys
from inspector.app.bootstrap import import_cv2_quietly
import_cv2_quietly()
from pathlib import Path
from inspector.app.services import open_services
from inspector.ui import run_window
"""
FIRST_SIGHT = (
    START
    + """
from PySide6.QtWidgets import QApplication
from inspector.ui import run

class Window(run.MainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("painted", sorted({"torch", "timm", "faiss", "pyqtgraph"} & set(sys.modules)))
        self.first_screen_shown.connect(self.on_shown)
    def on_shown(self):
        heavy = {"torch", "timm", "faiss", "scipy", "sklearn", "reportlab", "xlsxwriter"}
        print("usable", sorted(heavy & set(sys.modules)))
        self.close()

run.MainWindow = Window
sys.exit(run_window(lambda: open_services(Path(sys.argv[1]))))
"""
)
INTERRUPTED = (
    START
    + """
from inspector.ui import run

class Window(run.MainWindow):
    def __init__(self, services):
        super().__init__(services)
        self.first_screen_shown.connect(lambda: print("ready", flush=True))

run.MainWindow = Window
code = run_window(lambda: open_services(Path(sys.argv[1])))
print("closed in order", flush=True)
sys.exit(code)
"""
)


def started(script, folder):
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", script, str(folder)]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def test_the_window_is_seen_before_anything_heavy_is_imported(tmp_path):
    process = started(FIRST_SIGHT, tmp_path / "data")
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert out.splitlines()[0] == "painted []"
    assert out.splitlines()[-1] == "usable []"


@pytest.mark.parametrize("kind", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.skipif(sys.platform == "win32", reason="signals of POSIX")
def test_an_interrupt_closes_the_window_in_order(tmp_path, kind):
    process = started(INTERRUPTED, tmp_path / "data")
    assert process.stdout.readline().strip() == "ready"
    process.send_signal(kind)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    assert "closed in order" in out


def test_control_and_a_digit_go_to_each_screen(window, qtbot):
    for place, entry in enumerate(SCREENS):
        qtbot.keyClick(window, Qt.Key(Qt.Key.Key_1 + place), Qt.KeyboardModifier.ControlModifier)
        assert window.current_screen == entry.name
        assert window.windowTitle().endswith("Inspector")


def test_space_types_a_space_where_one_types(window, qtbot):
    screen = window.show_screen("settings")
    field = QLineEdit(screen)
    field.show()
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Space)
    assert field.text() == " "


def test_full_screen_and_back(window, qtbot):
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_a_long_task_shows_progress_and_can_be_cancelled(window, qtbot):
    reached = threading.Event()

    def work(report):
        while True:
            report(Progress("Counting parts", 1, 4))
            reached.set()

    window.run_task("Count", work, title="Counting")
    qtbot.waitUntil(reached.is_set, timeout=WAIT_MS)
    assert window.task_bar.isVisible()
    window.task_bar.cancel_requested.emit()
    qtbot.waitUntil(window.task_bar.isHidden, timeout=WAIT_MS)
    assert window.notices.messages() == ["Counting: cancelled, nothing was changed."]


def test_a_second_task_is_refused_with_the_name_of_the_first(window, qtbot):
    go_on = threading.Event()
    window.run_task("Export", lambda report: go_on.wait(10))
    assert window.run_task("Enroll", lambda report: None) is None
    assert "'Export' is still running" in window.notices.messages()[0]
    go_on.set()
    qtbot.waitUntil(window.task_bar.isHidden, timeout=WAIT_MS)


def test_a_task_that_fails_says_why(window, qtbot):
    def work(report):
        raise DataFault("The package is damaged.", way_out="Export it again.")

    window.run_task("Import", work)
    qtbot.waitUntil(lambda: bool(window.notices.messages()), timeout=WAIT_MS)
    assert window.notices.messages() == ["The package is damaged. Export it again."]


def test_closing_during_a_task_ends_the_task(window, qtbot):
    def work(report):
        while True:
            report(Progress("Going on"))

    window.run_task("Endless", work)
    window.close()
    window.services.close()


def test_an_error_nobody_expected_is_shown_and_logged(window, qtbot, caplog):
    errors = UnexpectedErrors()
    errors.occurred.connect(window.notify)

    def fail():
        raise ZeroDivisionError("a bug")

    try:
        QTimer.singleShot(0, fail)
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: bool(window.notices.messages()), timeout=WAIT_MS)
    finally:
        errors.close()
    assert window.notices.messages()[0].startswith("Unexpected error: ZeroDivisionError: a bug")
    assert "Traceback" in caplog.text


def test_closing_while_a_version_is_saved_waits_and_then_closes(window, qtbot):
    """The person pressed Save: closing neither asks nor throws it away."""
    screen, go_on = window.show_screen("enroll"), threading.Event()
    screen.draft.name = "washer M8"
    screen._saving = True
    window.run_task("Saving washer M8", lambda report: go_on.wait(10), lambda _done: forget(screen))
    assert not window.close()
    assert window.isVisible()
    assert "washer M8" in window.notices.messages()[0]
    go_on.set()
    qtbot.waitUntil(window.isHidden, timeout=WAIT_MS)


def forget(screen):
    screen._saving = False


class Asked(Screen):
    """Remembers what the window told it."""

    def __init__(self, services, shell, answer):
        super().__init__(services, shell)
        self.answer, self.ended = answer, False

    def may_close(self):
        return self.answer

    def end(self):
        self.ended = True


def test_a_screen_that_refuses_leaves_the_others_at_work(window):
    willing, refusing = Asked(window.services, window, True), Asked(window.services, window, False)
    window._screens |= {"willing": willing, "refusing": refusing}
    assert not window.close()
    assert not willing.ended
    refusing.answer = True
    assert window.close()
    assert willing.ended
    assert refusing.ended


def test_a_settings_warning_is_said_on_every_screen_but_twice_on_none(qtbot, tmp_path):
    folder = tmp_path / "data"
    folder.mkdir()
    (folder / "settings.json").write_text('{"queue_size": 0}')
    with open_services(folder) as services:
        window = MainWindow(services)
        qtbot.addWidget(window)
        with qtbot.waitSignal(window.first_screen_shown):
            window.show()
        assert window.notices.messages() == list(services.settings_warnings)
        settings = window.show_screen("settings")
        assert window.notices.messages() == []
        assert settings.warnings.isVisible()
        window.close()
