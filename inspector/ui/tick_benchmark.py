"""How free the window stays while the line runs as fast as it can."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QElapsedTimer, QEventLoop, QObject, Qt, QTimer

from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.trigger import TriggerSettings
from inspector.ui.line import Line, LineNews
from inspector.ui.run import application, make_window

if TYPE_CHECKING:
    from inspector.app import Services

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


def measure_tick(services: "Services", recipe: RecipeKey, *, seconds: float) -> TickReport:
    """Run the simulated line at full rate in the Live screen and time the window's tick. Main thread.

    Raises:
        EnvironmentFault: No part was judged within a minute.
    """
    app = application()
    window = make_window(app, services)
    window.show()
    window.show_screen("live")
    window.line.start(recipe, FULL_RATE_SOURCE, TriggerSettings(TriggerKind.CONTINUOUS))
    before = _wait_for_first_part(window.line)
    ticks = Ticks()
    ticks.start()
    _run_events(round(seconds * 1000))
    ticks.stop()
    parts = _total(services) - before
    window.close()
    services.stop_station()
    p50, p95, p99 = np.percentile(ticks.late_ms, [50, 95, 99])
    worst = max(ticks.late_ms)
    return TickReport(
        len(ticks.late_ms),
        float(p50),
        float(p95),
        float(p99),
        worst,
        parts,
        parts / seconds,
        app.platformName(),
    )


def _wait_for_first_part(line: Line) -> int:
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
    return seen[0]


def _run_events(milliseconds: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def _total(services: "Services") -> int:
    return services.station.status().total if services.station is not None else 0
