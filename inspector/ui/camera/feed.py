"""Where the camera screen's picture and settings come from: a source of its own, or the running line."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from inspector.capture import Control, ControlValue, FrameSource, SourceInfo, open_source
from inspector.station import ControlChange, set_control
from inspector.ui.bridge import BackgroundReader, FutureBridge
from inspector.ui.camera.looking import Looked, Looker
from inspector.ui.line import Line, LineNews
from inspector.ui.sources import Preview, ReaderStatus

if TYPE_CHECKING:
    from inspector.app import Services

Told = tuple[SourceInfo, tuple[Control, ...]]


class CameraFeed(QObject):
    """What both feeds are. Main thread; the camera is asked in the thread that owns it.

    While an answer is awaited only the newest value wanted of a setting is kept, so a slider that is dragged
    never piles up changes.

    Signals:
        looked: A `Looked`, the newest frame with its aids.
        said: A `ReaderStatus`.
        told: (SourceInfo, tuple of `Control`): which camera, and its settings as they are now.
        refused: (name, message): a value was not taken.
    """

    looked = Signal(object)
    said = Signal(object)
    told = Signal(object)
    refused = Signal(str, str)

    def __init__(self, looker: Looker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looker = looker
        self._awaited: dict[str, ControlValue | None] = {}
        self._round = 0  # answers to what was asked before the last `stop` are nobody's any more

    @property
    def settled(self) -> bool:
        """Whether every value that was wanted has been taken or refused."""
        return not self._awaited

    def ask(self) -> None:
        """Have `told` emitted with the present settings."""
        self._follow(self._asked(), self.told.emit, self._on_not_told)

    def set(self, name: str, value: ControlValue) -> None:
        """Change a setting: `told` follows, or `refused` and then `told` with the true value."""
        if name in self._awaited:
            self._awaited[name] = value
            return
        self._awaited[name] = None
        self._follow(
            self._changed(name, value), partial(self._on_changed, name), partial(self._on_refused, name)
        )

    def trigger(self) -> None:
        """Have the camera make one image."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let the camera go; nothing is emitted any more."""
        self._awaited = {}
        self._round += 1

    def _asked(self) -> "Future[Told]":
        raise NotImplementedError

    def _changed(self, name: str, value: ControlValue) -> "Future[ControlChange]":
        raise NotImplementedError

    def _follow(
        self, future: "Future[Any]", finished: Callable[[Any], None], failed: Callable[[str], None]
    ) -> None:
        bridge, asked_in = FutureBridge(future, self), self._round

        def if_wanted(call: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda answer: call(answer) if self._round == asked_in else None

        bridge.finished.connect(if_wanted(finished))
        bridge.failed.connect(if_wanted(failed))
        for over in (bridge.finished, bridge.failed):
            over.connect(bridge.deleteLater)

    def _on_changed(self, name: str, _change: ControlChange) -> None:
        self._next(name)

    def _on_refused(self, name: str, message: str) -> None:
        self.refused.emit(name, message)
        self._next(name)

    def _next(self, name: str) -> None:
        """Set what was wanted meanwhile, else tell what is in force now."""
        newer = self._awaited.pop(name, None)
        if newer is not None:
            self.set(name, newer)
        elif not self._awaited:
            self.ask()

    def _on_not_told(self, _message: str) -> None:
        """A camera that does not answer is told by the reader or the line itself."""


class OwnFeed(CameraFeed):
    """A source that the screen opens, reads and closes itself, while no line runs."""

    def __init__(self, looker: Looker, parent: QObject | None = None) -> None:
        super().__init__(looker, parent)
        self._preview = Preview(self)
        self._opened = False
        self._preview.finding_arrived.connect(self._on_looked)
        self._preview.status_changed.connect(self._on_status)

    @property
    def waiting(self) -> bool:
        """Nothing has come of the source yet."""
        return self._preview.waiting

    def start(self, spec: str) -> None:
        """Show this source from now on."""
        self.stop()
        self._preview.start(partial(open_source, spec), self.looker)

    def trigger(self) -> None:
        """Have the camera make one image; what hinders it is told at the setting `trigger`."""
        answer = self._preview.ask(lambda source: source.trigger())
        self._follow(answer, lambda _done: None, partial(self.refused.emit, "trigger"))

    def stop(self) -> None:
        """Let the source go; returns at once."""
        super().stop()
        self._opened = False
        self._preview.stop()

    def close(self) -> None:
        """Stop, and wait until the source is closed."""
        self.stop()
        self._preview.close()

    def _asked(self) -> "Future[Told]":
        return self._preview.ask(_tell)

    def _changed(self, name: str, value: ControlValue) -> "Future[ControlChange]":
        return self._preview.ask(lambda source: set_control(source, name, value))

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        self.looked.emit(looked)

    @Slot(object)
    def _on_status(self, status: ReaderStatus) -> None:
        self.said.emit(status)
        if status.opened and not status.fault and not self._opened:
            self._opened = True
            self.ask()
        elif status.fault:
            self._opened = False  # its settings are read anew when it is back


class LineFeed(CameraFeed):
    """The camera of the running line: its preview frames, measured in a thread of this feed."""

    def __init__(
        self, services: "Services", line: Line, looker: Looker, parent: QObject | None = None
    ) -> None:
        super().__init__(looker, parent)
        self._services = services
        self._line = line
        self._running = False
        self._reader = BackgroundReader(self)
        line.news_fetched.connect(self._on_news)

    def start(self) -> None:
        """Show what the line sees from now on."""
        self._running = True
        self.ask()

    def trigger(self) -> None:
        """Ask the line for a part."""
        self._line.trigger()

    def stop(self) -> None:
        """Look at the line no more; it goes on."""
        super().stop()
        self._running = False
        self._reader.drop("look")

    def close(self) -> None:
        """Stop, and end the thread."""
        self.stop()
        self._reader.close()

    def _asked(self) -> "Future[Told]":
        station = self._services.station
        answer: Future[Told] = Future()
        if station is None:
            answer.cancel()
            return answer
        info = station.source_info
        station.controls().add_done_callback(partial(_hand_on, info, answer))
        return answer

    def _changed(self, name: str, value: ControlValue) -> "Future[ControlChange]":
        return self._services.set_camera_control(name, value)

    @Slot(object)
    def _on_news(self, news: LineNews) -> None:
        if self._running and news.frame is not None and not self._reader.busy:
            self._reader.ask("look", partial(self.looker, news.frame), self.looked.emit)


def _tell(source: FrameSource) -> Told:
    return source.info, source.controls()


def _hand_on(info: SourceInfo, answer: "Future[Told]", done: "Future[tuple[Control, ...]]") -> None:
    error = done.exception()
    if error is not None:
        answer.set_exception(error)
    else:
        answer.set_result((info, done.result()))
