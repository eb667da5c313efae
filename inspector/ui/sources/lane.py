"""One source at a time: a camera that one screen still holds is not opened by the next one."""

from collections.abc import Callable
from threading import Event, Lock

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

POLL_S = 0.05
PATIENCE_MS = 10_000


class SourceLane:
    """Whoever reads a source for the window holds the lane from before it is opened until it is closed.

    Any thread. Closing a source has a deadline, so the lane is free again in the end whatever a driver does.
    """

    def __init__(self) -> None:
        self._lock = Lock()

    @property
    def free(self) -> bool:
        """Nobody holds it."""
        return not self._lock.locked()

    def enter(self, stop: Event) -> bool:
        """Wait for the lane; False where `stop` was set before it came free."""
        while not stop.is_set():
            if self._lock.acquire(timeout=POLL_S):
                if not stop.is_set():
                    return True
                self._lock.release()
        return False

    def leave(self) -> None:
        """Let the next one in."""
        self._lock.release()


WINDOW_LANE = SourceLane()
"""The one of this program: a camera is there once, however many screens want it."""


def when_free(lane: SourceLane, call: Callable[[], None], owner: QObject) -> None:
    """Call on the main thread as soon as the lane is free, and after 10 s whatever it is.

    For the line, which opens its source itself: who held it was told to let it go.
    """
    if lane.free:
        call()
        return
    waited, timer = QElapsedTimer(), QTimer(owner, interval=int(POLL_S * 1000))
    waited.start()

    def look() -> None:
        if lane.free or waited.elapsed() > PATIENCE_MS:
            timer.stop()
            timer.deleteLater()
            call()

    timer.timeout.connect(look)
    timer.start()
