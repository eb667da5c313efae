"""Takes the pictures of the manual and the animated capture of README.md from the real program.

`make manual-pictures` (INSPECTOR_MANUAL=1) writes them where they are kept; else they go to a temporary
folder, and the test says whether the program still looks like something on every one of them.
"""

import os
from pathlib import Path

import pytest
from helpers.small_pictures import shrunk, write_gif, write_png
from helpers.ui_world import WAIT_MS, quiet_until
from PIL import Image
from PySide6.QtCore import QTimer

from inspector.app.demo import DEMO_SOURCE, inspect_demo
from inspector.app.simulated_goods import simulated_goods
from inspector.domain.frame import TriggerKind
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import VerdictKind
from inspector.settings import resource_path
from inspector.ui.enrollment.draft import Step
from inspector.ui.run import application, grab_window, make_window

pytestmark = pytest.mark.slow

ROOT = Path(__file__).parents[2]
KEPT = bool(os.environ.get("INSPECTOR_MANUAL"))
WIDTH = 800
SIZE = (1280, 800)
PARTS, RATE_HZ, LEAST_SHOWN = 130, 4, 8  # the trend follows what passed after the first 50
CAPTURE_RATE_HZ = 2  # parts a second that an eye can follow
CAPTURE_FRAMES = 40 if KEPT else 4
CAPTURE_MS = 250
MOST_CAPTURE_KB = 1500
LEAST_COLOURS = 40


@pytest.fixture
def folder(tmp_path) -> Path:
    return resource_path("manual/pictures") if KEPT else tmp_path / "pictures"


@pytest.fixture
def shift(enrolled, qtbot):
    """A window as it is after some parts, of which a person has decided on a few."""
    enrolled.save_settings(enrolled.settings.changed(operator="Kim", theme="light"))
    inspect_demo(enrolled, enrolled.recipes.active(), PARTS)
    flagged = enrolled.records.query(RecordFilter(verdicts=(VerdictKind.FAIL, VerdictKind.REVIEW)), limit=30)
    for place, record in enumerate(flagged[-6:]):
        good = record.truth_defects in (None, "")
        kind = DispositionKind.FALSE_REJECT if good else DispositionKind.CONFIRMED_DEFECT
        name = "" if good or place % 2 else "scratch"
        enrolled.dispose(record.record_id, kind, defect_name=name).result()
    window = make_window(application(), enrolled)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_screen_shown):
        window.show()
    yield window
    quiet_until(qtbot, window)
    application().setStyleSheet("")


def taken(window, folder: Path, name: str) -> None:
    """Picture of the window as it stands now."""
    path = folder / f"{name}.png"
    write_png(window.grab().toImage(), path, width=WIDTH)
    with Image.open(path) as picture:
        assert picture.size == (WIDTH, WIDTH * SIZE[1] // SIZE[0])
        assert len(picture.getcolors()) >= LEAST_COLOURS, name


def settled(window, name, tmp_path):
    """The screen, once it reads nothing in the background any more."""
    grab_window(window, tmp_path / "settling", (name,))
    window.resize(*SIZE)
    return window.show_screen(name)


def run_line(window, qtbot, *, rate: int = RATE_HZ) -> None:
    """Start the simulated line and wait until some parts are judged."""
    live = window.show_screen("live")
    live.controls.show_trigger(TriggerSettings(TriggerKind.CONTINUOUS), rate=float(rate), interval=1.0)
    live.controls.show_sources([], f"{DEMO_SOURCE}&rate={rate}")
    live.start()
    qtbot.waitUntil(lambda: int(live.counters.text("parts") or 0) >= LEAST_SHOWN, timeout=2 * WAIT_MS)


def wait_for(qtbot, banner, kind) -> None:
    """Wait until a part with this verdict is shown."""
    qtbot.waitUntil(lambda: banner.text.kind is kind, timeout=2 * WAIT_MS)


def test_the_manual_shows_the_running_line(shift, folder, qtbot):
    run_line(shift, qtbot)
    live = shift.show_screen("live")
    shift.resize(*SIZE)
    wait_for(qtbot, live.banner, VerdictKind.FAIL)
    taken(shift, folder, "live")
    shift.modes.enter()
    shift.showNormal()  # the screen of the offscreen platform is square
    shift.resize(*SIZE)
    wait_for(qtbot, shift.show_screen("operator").banner, VerdictKind.FAIL)
    taken(shift, folder, "operator")
    shift.modes.leave()
    shift.resize(*SIZE)


def test_the_manual_shows_every_other_screen(shift, folder, tmp_path, qtbot):
    shift.resize(*SIZE)
    for name in ("review", "learn", "recipes", "statistics"):
        screen = settled(shift, name, tmp_path)
        qtbot.waitUntil(lambda screen=screen: not screen.busy, timeout=WAIT_MS)
        taken(shift, folder, name)
    camera = shift.show_screen("camera")
    qtbot.waitUntil(lambda: camera.view.frame_size is not None and not camera.busy, timeout=WAIT_MS)
    taken(shift, folder, "camera")
    records = settled(shift, "records", tmp_path)
    records.filters.chips[VerdictKind.FAIL].click()
    qtbot.waitUntil(lambda: not records.busy, timeout=WAIT_MS)
    records.table.selectRow(0)
    qtbot.waitUntil(lambda: not records.busy, timeout=WAIT_MS)
    taken(shift, folder, "records")
    settings = settled(shift, "settings", tmp_path)
    for field in (settings.data.path, settings.shifts.folder):  # where a test keeps its data tells nothing
        field.setText("/srv/inspector")
    taken(shift, folder, "settings")


def test_the_manual_shows_enrollment(shift, folder, qtbot):
    shift.resize(*SIZE)
    screen = shift.show_screen("enroll")
    screen.part.name.setText("washer M8")
    for image in simulated_goods("washer", 4):
        screen.draft.goods.add(image.pixels, image.origin)
    screen._show_step(Step.GOODS)
    qtbot.waitUntil(lambda: screen.goods.view.frame_size is not None, timeout=WAIT_MS)
    taken(shift, folder, "enroll")
    screen.draft.start_over()  # closing would ask for the goods


def test_the_readme_shows_the_program_at_work(shift, tmp_path, qtbot):
    target = (ROOT / "packaging" if KEPT else tmp_path) / "inspector.gif"
    run_line(shift, qtbot, rate=CAPTURE_RATE_HZ)
    shift.resize(*SIZE)
    frames = []
    pace = QTimer(shift, interval=CAPTURE_MS)
    pace.timeout.connect(lambda: frames.append(shrunk(shift.grab().toImage(), WIDTH)))
    pace.start()
    qtbot.waitUntil(lambda: len(frames) >= CAPTURE_FRAMES, timeout=3 * WAIT_MS)
    pace.stop()
    write_gif(frames, target, frame_ms=CAPTURE_MS)
    assert target.stat().st_size <= MOST_CAPTURE_KB * 1000
    with Image.open(target) as film:
        assert film.n_frames > 1, "nothing moves"
