"""The live picture of a screen: one reader at a time, its news on the main thread."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from inspector.capture import FrameSource
from inspector.domain.errors import EnvironmentFault
from inspector.language import say
from inspector.ui.bridge import WakeBridge
from inspector.ui.sources.lane import WINDOW_LANE
from inspector.ui.sources.source_reader import Look, ReaderStatus, SourceReader

R = TypeVar("R")


class Preview(QObject):
    """Starts, changes and stops the reader. Main thread.

    Signals:
        frame_arrived: The newest `Frame`.
        finding_arrived: What `look` made of the newest frame.
        status_changed: The reader's `ReaderStatus`.
    """

    frame_arrived = Signal(object)
    finding_arrived = Signal(object)
    status_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader: SourceReader | None = None
        self._last: SourceReader | None = None
        self._said = ReaderStatus()
        self._seen = False
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)

    @property
    def running(self) -> bool:
        """True between `start` and `stop`."""
        return self._reader is not None

    @property
    def waiting(self) -> bool:
        """Nothing has come of the source yet: no frame and no fault."""
        return self.running and not self._seen and not self._said.fault

    def start(self, make_source: Callable[[], FrameSource], look: Look | None = None) -> None:
        """Read this source from now on, as soon as the one before is closed, whoever had it."""
        self.stop()
        self._reader = SourceReader(make_source, on_wake=self._wake.on_wake, lane=WINDOW_LANE)
        self._reader.set_look(look)
        self._last, self._seen = self._reader, False
        self._reader.start()

    def set_look(self, look: Look | None) -> None:
        """Look at the next frames, or only read them."""
        if self._reader is not None:
            self._reader.set_look(look)

    def ask(self, command: Callable[[FrameSource], R]) -> "Future[R]":
        """Have `command(source)` run in the reading thread; see `SourceReader.ask`."""
        if self._reader is not None:
            return self._reader.ask(command)
        nobody: Future[R] = Future()
        nobody.set_exception(EnvironmentFault(say("No source is open."), way_out=say("Choose a camera.")))
        return nobody

    def stop(self) -> None:
        """Let the source go; returns at once, nothing of it is shown any more."""
        if self._reader is not None:
            self._reader.ask_to_stop()
            self._reader = None
            self._said = ReaderStatus()

    def close(self) -> None:
        """Stop and wait until the source is closed."""
        self.stop()
        if self._last is not None:
            self._last.join()
            self._last = None

    @Slot()
    def _on_woken(self) -> None:
        reader = self._reader
        if reader is None:
            return
        # frames before the status: a fault is told after what came before it, and stays in view
        frame, finding, status = reader.frames.take(), reader.findings.take(), reader.status
        if frame is not None:
            self._seen = True
            self.frame_arrived.emit(frame)
        if finding is not None:
            self.finding_arrived.emit(finding)
        if status != self._said and reader is self._reader:
            self._said = status
            self.status_changed.emit(status)
