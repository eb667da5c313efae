"""The running line as the window knows it: starts and stops the station, fetches what is new."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal, Slot

from inspector.domain.errors import InspectorError
from inspector.domain.frame import Frame
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Inspection
from inspector.domain.trigger import TriggerSettings
from inspector.language import say, say_message, say_n
from inspector.station import Outcome, Station, StationState, StationStatus
from inspector.ui.bridge import FutureBridge, WakeBridge

if TYPE_CHECKING:
    from inspector.app import Services

_FETCH_MS = 33  # at most 30 fetches, and so repaints, a second: the live picture moves smoothly
_READING_MS = 80  # after a verdict: more than 12 a second nobody reads, and the window stays free
_STATUS_MS = 500


@dataclass(frozen=True, eq=False)
class LineNews:
    """What happened since the last fetch.

    Attributes:
        frame: Newest preview frame, None where none came.
        glance: Judgement of a preview frame; never recorded.
        outcomes: Published verdicts, oldest first.
    """

    status: StationStatus
    frame: Frame | None = None
    glance: Inspection | None = None
    outcomes: tuple[Outcome, ...] = ()


class Line(QObject):
    """Owns the station from the window's side. Main thread only.

    Worker threads only ring (`WakeBridge`); the fetch happens here, at most 30 times a second, 12
    where verdicts follow each other as fast, so the window stays free.

    Signals:
        news_fetched: A `LineNews`.
        changed: Started, stopping, stopped, paused or resumed.
        ended: The source has no more frames, or it or the model failed for good: the line is being stopped.
            Carries the message for the person, and whether it is a failure.
        failed: The line could not start or stop; the message.
    """

    news_fetched = Signal(object)
    changed = Signal()
    ended = Signal(str, bool)
    failed = Signal(str)

    def __init__(self, services: Services, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services = services
        self._station: Station | None = None
        self._paused = False
        self._stopping: FutureBridge | None = None
        self._then: Callable[[], None] | None = None
        self._stopper = ThreadPoolExecutor(1, thread_name_prefix="inspector-stop")
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)
        self._since_fetch = QElapsedTimer()
        self._pause_ms = _FETCH_MS
        self._fetch_timer = QTimer(self, singleShot=True)
        self._fetch_timer.timeout.connect(self._fetch)
        self._status_timer = QTimer(self, interval=_STATUS_MS)
        self._status_timer.timeout.connect(self._fetch)

    @property
    def running(self) -> bool:
        """A station exists and is not being stopped."""
        return self._station is not None and self._stopping is None

    @property
    def stopping(self) -> bool:
        """The ordered stop is under way."""
        return self._stopping is not None

    @property
    def paused(self) -> bool:
        """Automatic triggers rest."""
        return self._paused

    def start(self, recipe: RecipeKey, source: str, trigger: TriggerSettings) -> None:
        """Start the line; a running one is stopped first.

        Raises:
            InspectorError: No such source, or a broken recipe.
        """
        if self._station is not None:
            self.stop(then=lambda: self._start_reporting(recipe, source, trigger))
            return
        self._station = self._services.start_station(
            recipe=recipe, source=source, trigger=trigger, on_wake=self._wake.on_wake
        )
        self._paused = False
        self._since_fetch.start()
        self._status_timer.start()
        self.changed.emit()
        self._fetch()

    def stop(self, then: Callable[[], None] | None = None) -> None:
        """Begin the ordered stop in its own thread: waiting parts are judged and stored first.

        `then` is called on the main thread once everything stands still.
        """
        self._then = then or self._then
        if self._station is None or self._stopping is not None:
            return
        future: Future[None] = self._stopper.submit(self._services.stop_station)
        self._stopping = FutureBridge(future, self)
        self._stopping.finished.connect(self._on_stopped)
        self._stopping.failed.connect(self._on_stop_failed)
        self.changed.emit()

    def trigger(self) -> None:
        """Judge the next frame."""
        if self._station is not None and self.running:
            self._station.request_trigger()

    def set_trigger(self, trigger: TriggerSettings) -> Future[None] | None:
        """Change when frames become parts, from the next frame on; None while nothing runs.

        The future raises DataFault where the source cannot be triggered so.
        """
        return self._station.set_trigger(trigger) if self._station is not None and self.running else None

    def set_paused(self, paused: bool) -> None:
        """Rest or resume the automatic triggers; the preview goes on."""
        if self._station is None or paused == self._paused:
            return
        (self._station.pause if paused else self._station.resume)()
        self._paused = paused
        self.changed.emit()

    def watch_preview(self, watch: bool) -> None:
        """Ask for a live heatmap on frames that are not triggered; costs the model's idle time."""
        if self._station is not None:
            self._station.watch_preview = watch

    def close(self) -> None:
        """Stop listening; the station itself is stopped by `Services.close`. Waits for a stop under way."""
        self._wake.close()
        self._fetch_timer.stop()
        self._status_timer.stop()
        self._stopper.shutdown(wait=True)

    @Slot()
    def _on_woken(self) -> None:
        if not self._fetch_timer.isActive():
            self._fetch_timer.start(max(0, self._pause_ms - self._since_fetch.elapsed()))

    @Slot()
    def _fetch(self) -> None:
        station = self._station
        if station is None:
            return
        self._since_fetch.restart()
        finished = station.finished  # asked first: whatever it published is fetched below
        frame, glance = station.preview.take(), station.preview_inspection.take()
        news = LineNews(station.status(), frame, glance, tuple(station.take_outcomes()))
        self._pause_ms = _READING_MS if news.outcomes else _FETCH_MS
        self.news_fetched.emit(news)
        if finished and self.running:
            self._report_end(station.fault, news.status)
            self.stop()

    def _report_end(self, fault: Exception | None, status: StationStatus) -> None:
        if fault is not None:
            self.ended.emit(say("The line was stopped: {fault}", fault=say_message(str(fault))), True)
        else:
            words = say_n("The source has ended after %n part(s); the line was stopped.", status.total)
            self.ended.emit(words, False)

    @Slot()
    def _on_stopped(self) -> None:
        self._fetch()  # the parts that were judged during the stop
        self._end()

    @Slot(str)
    def _on_stop_failed(self, message: str) -> None:
        self._end()
        self.failed.emit(message)

    def _end(self) -> None:
        self._station, self._stopping, self._paused = None, None, False
        self._status_timer.stop()
        self._fetch_timer.stop()
        self.changed.emit()
        then, self._then = self._then, None
        if then is not None:
            then()

    def _start_reporting(self, recipe: RecipeKey, source: str, trigger: TriggerSettings) -> None:
        try:
            self.start(recipe, source, trigger)
        except InspectorError as fault:
            self.failed.emit(str(fault))


def is_starting(status: StationStatus) -> bool:
    """True while the recipe's model is being loaded."""
    return status.state in (StationState.IDLE, StationState.STARTING)
