"""Wake-up calls of any thread become one empty queued signal on the main thread."""

from threading import Lock

from PySide6.QtCore import QObject, Qt, Signal, Slot


class WakeBridge(QObject):
    """Coalesces `on_wake` calls: however many come while the GUI is busy, `woken` is emitted once.

    Signals queue without limit, so they must carry nothing: the receiver takes what there is from the
    station's mailboxes. Lives on the main thread; `on_wake` may be called from any thread.

    Signals:
        woken: Something is to be fetched. Emitted on the main thread.
    """

    woken = Signal()
    _posted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = Lock()
        self._pending = False
        self._closed = False
        self._posted.connect(self._on_posted, Qt.ConnectionType.QueuedConnection)

    def on_wake(self) -> None:
        """Ask the main thread to look. Any thread; returns at once; nothing after `close`."""
        with self._lock:
            if self._pending or self._closed:
                return
            self._pending = True
            self._posted.emit()

    def close(self) -> None:
        """Stop emitting, so that a late worker never touches a deleted Qt object. Main thread."""
        with self._lock:
            self._closed = True

    @Slot()
    def _on_posted(self) -> None:
        with self._lock:
            self._pending = False
            if self._closed:
                return
        self.woken.emit()
