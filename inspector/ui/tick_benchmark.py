"""How free the window stays while the line runs as fast as it can."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer

from inspector.app.speed_beside_learning import LearningLoad, long_learner
from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import Recipe
from inspector.domain.record import RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.station import Report
from inspector.ui.line import Line, LineNews
from inspector.ui.run import application, make_window

if TYPE_CHECKING:
    from inspector.app import Services
    from inspector.ui.main_window import MainWindow

TICK_MS = 16
START_TIMEOUT_MS = 60_000
FULL_RATE_SOURCE = "simulated:washer?seed=2&rate=0"
NS_PER_MS = 1e6


@dataclass(frozen=True)
class TickReport:
    """How late a 16 ms timer of the window was, in milliseconds, while parts were judged."""

    ticks: int
    p50_ms: float
    p95_ms: float
    p99_ms: float
    max_ms: float
    parts: int
    parts_per_s: float
    platform: str


class Ticks(QObject):
    """A precise 16 ms timer that notes how much longer than 16 ms each interval was."""

    def __init__(self) -> None:
        super().__init__()
        self.late_ms: list[float] = []
        self._clock = QElapsedTimer()
        self._timer = QTimer(self, interval=TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin to note."""
        self._clock.start()
        self._timer.start()

    def stop(self) -> None:
        """End it; `late_ms` has the milliseconds."""
        self._timer.stop()

    def _on_tick(self) -> None:
        elapsed_ms = self._clock.nsecsElapsed() / NS_PER_MS
        self._clock.restart()
        self.late_ms.append(max(0.0, elapsed_ms - TICK_MS))


@dataclass(frozen=True)
class TickFigures:
    """The tick while parts are judged, and while an export and a learning run at the same time."""

    inspecting: TickReport
    exporting_and_learning: TickReport
    learner: str
    records_exported: int


def measure_ticks(services: "Services", recipe: Recipe, *, seconds: float) -> TickFigures:
    """Run the simulated line at full rate in the Live screen and time the window's tick; then again with an
    export of the whole log in the task thread, over and over, and a learning in its process. Main thread.

    Raises:
        EnvironmentFault: No part was judged within a minute.
    """
    learner = long_learner()
    window = make_window(application(), services)
    window.show()
    window.show_screen("live")
    window.line.start(recipe.key, FULL_RATE_SOURCE, TriggerSettings(TriggerKind.CONTINUOUS))
    _wait_for_first_part(window.line)
    alone = _ticks(services, seconds)
    exports = _Exports(window)
    with LearningLoad(services, recipe, learner) as learning:
        exports.begin()
        beside = _ticks(services, seconds)
        learning.keep_up()
    exports.end()
    window.close()
    services.stop_station()
    return TickFigures(alone, beside, learner, exports.written)


class _Exports:
    """The log as CSV over and over, through the task bar of the window."""

    def __init__(self, window: "MainWindow") -> None:
        self._window, self._over = window, False
        self.written = 0

    def begin(self) -> None:
        """Start an export; the next one follows by itself."""
        services, target = self._window.services, self._window.services.paths.exports / "benchmark.csv"

        def export(report: Report) -> int:
            return services.export(format="csv", target=target, filter=RecordFilter(), report=report)

        self._window.run_task("export", export, self._on_exported, title="Export")

    def end(self) -> None:
        """No further one."""
        self._over = True

    def _on_exported(self, count: int) -> None:
        self.written += count
        if not self._over:
            QTimer.singleShot(0, self.begin)


def _ticks(services: "Services", seconds: float) -> TickReport:
    before = _total(services)
    ticks = Ticks()
    ticks.start()
    _run_events(round(seconds * 1000))
    ticks.stop()
    parts = _total(services) - before
    p50, p95, p99 = np.percentile(ticks.late_ms, [50, 95, 99])
    return TickReport(
        len(ticks.late_ms),
        float(p50),
        float(p95),
        float(p99),
        max(ticks.late_ms),
        parts,
        parts / seconds,
        application().platformName(),
    )


def _wait_for_first_part(line: Line) -> None:
    loop, seen = QEventLoop(), [0]

    def look(news: LineNews) -> None:
        if news.status.total:
            seen[0] = news.status.total
            loop.quit()

    line.news_fetched.connect(look)
    QTimer.singleShot(START_TIMEOUT_MS, loop.quit)
    loop.exec()
    line.news_fetched.disconnect(look)
    if not seen[0]:
        raise EnvironmentFault("The line judged no part within a minute.", way_out="See the log.")


def _run_events(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _total(services: "Services") -> int:
    return services.station.status().total if services.station is not None else 0
