"""How soon Review and Records show their first rows, in the real window, whatever the length of the log."""

from collections.abc import Callable
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QAbstractItemView

from inspector.domain.errors import EnvironmentFault
from inspector.domain.verdict import VerdictKind
from inspector.ui.run import application, make_window
from inspector.ui.shell import Screen

if TYPE_CHECKING:
    from inspector.app import Services
    from inspector.ui.main_window import MainWindow
    from inspector.ui.records import RecordsScreen
    from inspector.ui.review import ReviewScreen

LOOK_MS = 2
PATIENCE_S = 60.0


@dataclass(frozen=True)
class ListTime:
    """Milliseconds from the click to the rows on the screen: median and slowest of the runs."""

    name: str
    median_ms: float
    worst_ms: float


def measure_lists(services: "Services", *, runs: int) -> list[ListTime]:
    """Open and filter both lists `runs` times; main thread.

    Raises:
        EnvironmentFault: A list showed nothing within a minute.
    """
    window = make_window(application(), services)
    window.resize(1280, 800)
    window.show()
    try:
        review = _measured(lambda: _review(window), runs)
        return review + _measured(lambda: _records(window), runs)
    finally:
        window.close()


def _measured(round_trip: Callable[[], dict[str, float]], runs: int) -> list[ListTime]:
    rounds = [round_trip() for _ in range(runs)]
    return [
        ListTime(name, median(each[name] for each in rounds), max(each[name] for each in rounds))
        for name in rounds[0]
    ]


def _review(window: "MainWindow") -> dict[str, float]:
    screen = cast("ReviewScreen", _left_and_made(window, "review"))
    screen.queue.records.clear()
    screen.model.refresh()
    opened = _spent(lambda: window.show_screen("review"), lambda: screen.model.rowCount() > 0, screen.list)
    chip = screen.filter.chips[VerdictKind.REVIEW]
    ready = lambda: not screen.reader.reading  # noqa: E731
    fewer = _spent(chip.click, ready, screen.list)
    again = _spent(chip.click, ready, screen.list)
    return {"review opens": opened, "review: a verdict less": fewer, "review: a verdict more": again}


def _records(window: "MainWindow") -> dict[str, float]:
    screen = cast("RecordsScreen", _left_and_made(window, "records"))
    shown: list[bool] = []
    screen.model.modelReset.connect(lambda: shown.append(True))
    opened = _spent(lambda: window.show_screen("records"), lambda: bool(shown), screen.table)
    shown.clear()
    chip = screen.filters.chips[VerdictKind.FAIL]

    def filter_at_once() -> None:
        chip.click()
        screen.refresh()

    fewer = _spent(filter_at_once, lambda: bool(shown), screen.table)
    chip.click()
    _run_until(lambda: not screen.busy)
    return {"records open": opened, "records: one verdict": fewer}


def _left_and_made(window: "MainWindow", name: str) -> Screen:
    """The screen, made and quiet, while another one is in view."""
    screen = window.show_screen(name)
    _run_until(lambda: not screen.busy)
    window.show_screen("settings")
    return screen


def _spent(act: Callable[[], object], ready: Callable[[], bool], view: QAbstractItemView) -> float:
    began = perf_counter()
    act()
    _run_until(ready)
    view.viewport().repaint()
    return (perf_counter() - began) * 1e3


def _run_until(ready: Callable[[], bool]) -> None:
    loop, began = QEventLoop(), perf_counter()
    look = QTimer(interval=LOOK_MS)
    look.timeout.connect(lambda: loop.quit() if ready() or perf_counter() - began > PATIENCE_S else None)
    look.start()
    loop.exec()
    look.stop()
    if not ready():
        raise EnvironmentFault("A list showed nothing within a minute.", way_out="See the log.")
