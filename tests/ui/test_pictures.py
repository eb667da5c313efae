"""Pictures of every screen, and a real window on a real display.

With INSPECTOR_SCREENSHOTS=DIR the pictures are written there, to be looked at.
"""

import os
import subprocess
import sys
from pathlib import Path
from shutil import copytree, which
from threading import Event

import pytest
from helpers.dial_camera import DialCamera
from helpers.learning_world import TIGHT
from helpers.listed_camera import list_camera, unusable
from helpers.station_world import enroll_washers, judged, washers
from helpers.ui_world import WAIT_MS, quiet_until
from PySide6.QtCore import QTimer
from PySide6.QtGui import QImage

from inspector.app.demo import inspect_demo
from inspector.app.simulated_goods import simulated_goods
from inspector.domain.record import DispositionKind
from inspector.ui.enrollment.draft import Step
from inspector.ui.run import SIZES, application, grab_window, make_window
from inspector.ui.screens import SCREENS
from inspector.ui.theme import apply_theme

ENOUGH_COLOURS = 60
SESSION = """
import sys
from inspector.app.bootstrap import import_cv2_quietly
import_cv2_quietly()
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from inspector.app.services import open_services
from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings
from inspector.ui import run

class Window(run.MainWindow):
    def __init__(self, services):
        super().__init__(services)
        self.first_screen_shown.connect(self.begin)
        self.line.news_fetched.connect(self.look)
        QTimer.singleShot(60_000, self, lambda: sys.exit("no verdict within a minute"))
    def begin(self):
        live = self.show_screen("live")
        live.controls.show_trigger(TriggerSettings(TriggerKind.CONTINUOUS), rate=10.0, interval=1.0)
        live.controls.show_sources([], "simulated:washer?seed=3&rate=10")
        live.controls.start_stop.click()
    def look(self, news):
        if news.outcomes and self.isVisible():
            banner = self.show_screen("live").banner.text.word
            print("verdict", banner, QApplication.platformName(), flush=True)
            self.close()

run.MainWindow = Window
sys.exit(run.run_window(lambda: open_services(Path(sys.argv[1]))))
"""


@pytest.fixture
def folder(tmp_path) -> Path:
    return Path(os.environ.get("INSPECTOR_SCREENSHOTS", tmp_path / "screens"))


@pytest.fixture
def filled_window(enrolled, qtbot):
    """A window as a person has it after a shift: dressed, with parts that were really judged."""
    inspect_demo(enrolled, enrolled.recipes.active())
    window = make_window(application(), enrolled)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_screen_shown):
        window.show()
    yield window
    quiet_until(qtbot, window)
    application().setStyleSheet("")


def colours(picture: QImage) -> int:
    """How many different colours there are on a coarse grid over the picture."""
    across, down = range(4, picture.width(), 8), range(4, picture.height(), 8)
    return len({picture.pixel(x, y) for x in across for y in down})


def test_every_screen_has_its_picture_in_both_sizes(filled_window, folder):
    taken = grab_window(filled_window, folder)
    wanted = [f"{entry.name}-{width}x{height}.png" for width, height in SIZES for entry in SCREENS]
    assert [path.name for path in taken] == wanted
    for path, size in zip(taken, [size for size in SIZES for _ in SCREENS], strict=True):
        picture = QImage(str(path))
        assert (picture.width(), picture.height()) == size
        assert colours(picture) >= ENOUGH_COLOURS, path.name
    assert filled_window.current_screen == "live"


@pytest.fixture
def learning_window(services, qtbot):
    """A window whose recipe has evidence, and a fast model."""
    key = enroll_washers(services)
    services.set_limits(key, TIGHT).result()
    kinds = (DispositionKind.CONFIRMED_DEFECT, DispositionKind.CONFIRMED_DEFECT, DispositionKind.FALSE_REJECT)
    records = judged(services, key, washers(len(kinds) + 2))
    for record, kind in zip(records, kinds, strict=False):
        services.dispose(record.record_id, kind).result()
    services.images.flush()
    window = make_window(application(), services)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_screen_shown):
        window.show()
    yield window
    quiet_until(qtbot, window)
    apply_theme(application(), "light")
    application().setStyleSheet("")


def taken_in_both_themes(window, folder, name) -> None:
    """Pictures of a screen as it stands, light and dark, each with something to be seen in it."""
    for theme in ("light", "dark"):
        apply_theme(application(), theme)
        taken = grab_window(window, folder / theme, (name,))
        assert all(colours(QImage(str(path))) >= ENOUGH_COLOURS for path in taken), theme


def test_the_learn_screen_has_its_pictures_in_every_state(learning_window, folder, qtbot):
    screen = learning_window.show_screen("learn")
    taken_in_both_themes(learning_window, folder / "evidence", "learn")
    screen.evidence.order.learn.click()
    taken_in_both_themes(learning_window, folder / "running", "learn")
    qtbot.waitUntil(lambda: screen.page is screen.candidate, timeout=3 * WAIT_MS)
    taken_in_both_themes(learning_window, folder / "candidate", "learn")
    taken_in_both_themes(learning_window, folder / "waiting", "recipes")
    taken_in_both_themes(learning_window, folder / "hint", "review")


def test_comparing_models_has_its_pictures(window, folder, qtbot):
    apply_theme(application(), "light")
    screen = window.show_screen("enroll")
    screen.part.name.setText("washer M8")
    for image in simulated_goods("washer", 2):
        screen.draft.goods.add(image.pixels, image.origin)
    screen._show_step(Step.MODEL)
    panel = screen.model.comparing
    screen.model.compare.click()
    taken_in_both_themes(window, folder / "compare-choice", "enroll")
    for name, box in panel.methods.boxes.items():
        box.setChecked(name == "default")
    panel.start.click()
    qtbot.waitUntil(lambda: panel.stack.currentWidget() is panel.result, timeout=3 * WAIT_MS)
    taken_in_both_themes(window, folder / "compare-result", "enroll")
    screen.draft.start_over()  # closing would ask for the goods
    apply_theme(application(), "light")
    application().setStyleSheet("")


def test_the_camera_screen_has_its_pictures(window, folder, monkeypatch, qtbot):
    camera = DialCamera()
    busy = unusable("9", "It is open already: in another program, or in this one.")
    spec = list_camera(monkeypatch, camera, more={"busy": lambda: [busy]})
    window.services.save_settings(window.services.settings.changed(source=spec))
    apply_theme(application(), "light")
    screen = window.show_screen("camera")
    qtbot.waitUntil(lambda: bool(screen.settings.rows) and not screen.busy, timeout=WAIT_MS)
    camera.refuses["gain"] = "The firmware takes no gain while the black level is fixed."
    for box in (screen.aids.clipping, screen.aids.peaking):
        box.click()
    screen.settings.rows["exposure_us"].editor.field.setValue(4000.0)
    screen.settings.rows["gain"].editor.field.setValue(6.0)
    qtbot.waitUntil(lambda: "firmware" in screen.settings.rows["gain"].note.text(), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: screen.overlay.shown, timeout=WAIT_MS)
    taken_in_both_themes(window, folder / "camera", "camera")
    apply_theme(application(), "light")
    application().setStyleSheet("")


def test_a_picture_waits_for_thumbnails(filled_window, folder):
    review = filled_window.show_screen("review")
    load, seen, gate = review.thumbnails._load_frame, [], Event()

    def late(name):
        seen.append(name)
        gate.wait(10)
        return load(name)

    review.thumbnails._load_frame = late
    QTimer.singleShot(300, gate.set)
    grab_window(filled_window, folder, ("review",))
    assert seen
    assert not review.busy
    shown = [record for record in review.queue.records if record.image]
    assert shown[0].record_id in review.thumbnails._known


@pytest.fixture
def display():
    """Number of a display that nobody sees."""
    if which("Xvfb") is None:
        pytest.skip("Xvfb is not installed: the window is not tried on a real display")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def test_a_session_on_a_real_display_ends_in_order(enrolled_once, tmp_path, display):
    data = tmp_path / "data"
    copytree(enrolled_once, data)
    hidden = ("WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    environment = {name: value for name, value in os.environ.items() if name not in hidden}
    done = subprocess.run(
        [sys.executable, "-c", SESSION, str(data)],
        env=environment | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        timeout=WAIT_MS / 1000 * 6,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("verdict ")
    assert done.stdout.split()[-1] == "xcb"
    assert "Traceback" not in done.stderr
