"""Something is asked of a source in a thread, while nobody else has it."""

from collections.abc import Callable
from threading import Event, Thread

from PySide6.QtCore import QObject, Signal, Slot

from inspector.domain.errors import InspectorError
from inspector.station import LatestMailbox
from inspector.ui.bridge import WakeBridge
from inspector.ui.sources.lane import WINDOW_LANE

STOP_TIMEOUT_S = 10.0
Question = Callable[[Event], tuple[str, ...]]
"""Opens a source, looks, closes it and gives sentences; gives up soon after the event is set. May block."""


class SourceChecker(QObject):
    """Asks one question at a time; a newer one takes the place of an older one. Main thread.

    Signals:
        checked: What the newest question gave, tuple of sentences; the message alone where it failed.
    """

    checked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answer: LatestMailbox[tuple[Event, tuple[str, ...]]] = LatestMailbox()
        self._stop = Event()
        self._thread: Thread | None = None
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)

    @property
    def busy(self) -> bool:
        """An answer is awaited."""
        return self._thread is not None

    def ask(self, question: Question) -> None:
        """Ask as soon as the source is free."""
        self.stop()
        self._stop = Event()
        self._thread = Thread(target=self._run, args=(question, self._stop), name="source-check")
        self._thread.start()

    def stop(self) -> None:
        """Want no answer any more; returns at once."""
        self._stop.set()
        self._thread = None

    def close(self) -> None:
        """Stop, and wait until the source is closed."""
        thread = self._thread
        self.stop()
        self._wake.close()
        if thread is not None:
            thread.join(STOP_TIMEOUT_S)

    def _run(self, question: Question, stop: Event) -> None:
        if not WINDOW_LANE.enter(stop):
            return
        try:
            answer = question(stop)
        except InspectorError as fault:
            answer = (str(fault),)
        finally:
            WINDOW_LANE.leave()
        self._answer.put((stop, answer))
        self._wake.on_wake()

    @Slot()
    def _on_woken(self) -> None:
        taken = self._answer.take()
        if taken is not None and taken[0] is self._stop and not self._stop.is_set():
            self._thread = None
            self.checked.emit(taken[1])
