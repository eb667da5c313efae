"""The feedback loop through the real window, by keys: inspect, confirm, learn, activate, inspect again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from helpers.learning_world import OnceTold, kill_worker
from helpers.ui_world import quiet_until
from PySide6.QtCore import Qt

from inspector.app import open_services
from inspector.domain.frame import TriggerKind
from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.ui.learning import LearnScreen
from inspector.ui.main_window import MainWindow

WAIT_MS = 90_000
REVIEW_KEY, LEARN_KEY, RECIPES_KEY = Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_6
_KEYS = {DispositionKind.CONFIRMED_DEFECT: Qt.Key.Key_D, DispositionKind.FALSE_REJECT: Qt.Key.Key_G}


@contextmanager
def open_window(folder: Path, qtbot) -> Iterator[MainWindow]:
    """The window on a data folder, closed in order at the end; can be opened again after that."""
    with open_services(folder) as services:
        window = MainWindow(services)
        qtbot.addWidget(window)
        window.resize(1280, 800)
        with qtbot.waitSignal(window.first_screen_shown), qtbot.waitActive(window):
            window.show()
        yield window
        quiet_until(qtbot, window)


def go(window: MainWindow, qtbot, key: Qt.Key):
    """Show a screen by its key; gives it once it has read."""
    qtbot.keyClick(window, key, Qt.KeyboardModifier.ControlModifier)
    screen = window.show_screen(window.current_screen)
    qtbot.waitUntil(lambda: not screen.busy, timeout=WAIT_MS)
    return screen


def inspect(window: MainWindow, qtbot, source: str) -> list[Record]:
    """Run the line on a source until that ends; gives the records of its parts, newest first."""
    before = window.services.records.count(RecordFilter())
    live = window.show_screen("live")
    live.controls.show_trigger(TriggerSettings(TriggerKind.CONTINUOUS), rate=30.0, interval=1.0)
    live.controls.show_sources([], source)
    with qtbot.waitSignal(window.line.ended, timeout=WAIT_MS):
        qtbot.mouseClick(live.controls.start_stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not window.line.stopping and not window.line.running, timeout=WAIT_MS)
    added = window.services.records.count(RecordFilter()) - before
    return window.services.records.query(RecordFilter(), limit=added) if added else []


def confirm(window: MainWindow, qtbot, *, defects: int, goods: int) -> None:
    """Decide in Review by keys, after the truth of the simulated line, until so many are confirmed."""
    review = go(window, qtbot, REVIEW_KEY)
    left = {DispositionKind.CONFIRMED_DEFECT: defects, DispositionKind.FALSE_REJECT: goods}
    while any(left.values()):
        record = review.queue.current
        assert record is not None, f"the line showed too few parts: {left} are missing"
        kind = DispositionKind.CONFIRMED_DEFECT if record.truth_defects else DispositionKind.FALSE_REJECT
        if left[kind]:
            left[kind] -= 1
            with qtbot.waitSignal(window.records_changed, timeout=WAIT_MS):
                qtbot.keyClick(review.list, _KEYS[kind])
        else:
            assert review.queue.place + 1 < len(review.queue.records), f"{left} are missing"
            qtbot.keyClick(review.list, Qt.Key.Key_Down)


def press_learn(window: MainWindow, qtbot, *, method: str, budget_s: float) -> LearnScreen:
    """Choose model and time on Learn, and start."""
    screen = go(window, qtbot, LEARN_KEY)
    order = screen.evidence.order
    rows = [row.name for row in order._rows]
    order.models.setCurrentRow(rows.index(method))
    qtbot.mouseClick(order.budget.buttons[budget_s], Qt.MouseButton.LeftButton)
    order.learn.setFocus()
    qtbot.keyClick(order.learn, Qt.Key.Key_Space)
    assert screen.page is screen.run
    return screen


def wait_for_candidate(screen: LearnScreen, qtbot, *, timeout_ms: int = WAIT_MS) -> None:
    """Until the candidate is shown."""
    qtbot.waitUntil(lambda: screen.page is screen.candidate, timeout=timeout_ms)


def activate(window: MainWindow, screen: LearnScreen, qtbot) -> None:
    """Activate the candidate with the keyboard."""
    screen.candidate.activate.setFocus()
    with qtbot.waitSignal(window.recipe_changed, timeout=WAIT_MS):
        qtbot.keyClick(screen.candidate.activate, Qt.Key.Key_Space)


class KillTheWorker:
    """Kills the learning process once, at its first report for which `when` holds."""

    def __init__(self, screen: LearnScreen, when=lambda: True) -> None:
        services = screen.services
        self._once = OnceTold(services, lambda: kill_worker(services), when)
        wake = screen.jobs._wake.on_wake
        screen.jobs._wake.on_wake = lambda: (self._once(), wake())

    @property
    def did(self) -> bool:
        return self._once.did
