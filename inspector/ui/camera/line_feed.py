"""The running line's camera, as the camera screen shows it."""

from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inspector.capture import Control, ControlValue, SourceInfo
from inspector.station import ControlChange
from inspector.ui.bridge import BackgroundReader
from inspector.ui.camera.feed import CameraFeed, Told
from inspector.ui.camera.looking import Looker
from inspector.ui.line import Line, LineNews

if TYPE_CHECKING:
    from inspector.app import Services


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
        return self._services.cameras.set_control(name, value)

    @Slot(object)
    def _on_news(self, news: LineNews) -> None:
        if self._running and news.frame is not None and not self._reader.busy:
            self._reader.ask("look", partial(self.looker, news.frame), self.looked.emit)


def _hand_on(info: SourceInfo, answer: "Future[Told]", done: "Future[tuple[Control, ...]]") -> None:
    error = done.exception()
    if error is not None:
        answer.set_exception(error)
    else:
        answer.set_result((info, done.result()))
