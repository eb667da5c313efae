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

from inspector.domain.errors import DataFault
from inspector.domain.record import Progress
from inspector.ui.run import SIZES, grab_window
from inspector.ui.screens import SCREENS
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
        print("usable", sorted({"torch", "timm", "faiss"} & set(sys.modules)))
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


def test_every_screen_has_its_picture_in_both_sizes(line_window, tmp_path):
    taken = grab_window(line_window, tmp_path / "screens", settle_ms=20)
    assert len(taken) == len(SCREENS) * len(SIZES)
    assert all(path.stat().st_size > 5_000 for path in taken)
    assert line_window.current_screen == "live"
