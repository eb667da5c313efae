"""The outcome of something the writer thread does, delivered on the main thread."""

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from inspector.domain.errors import InspectorError
from inspector.ui.bridge.wake import WakeBridge


class FutureBridge(QObject):
    """Follows one `Future` of the writer. Exactly one signal is emitted, once, on the main thread.

    Signals:
        finished: The result.
        failed: Message for the person, way out included.
    """

    finished = Signal(object)
    failed = Signal(str)

    def __init__(self, future: Future[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._future = future
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)
        future.add_done_callback(self._on_done)

    def _on_done(self, _future: Future[Any]) -> None:
        self._wake.on_wake()

    @Slot()
    def _on_woken(self) -> None:
        self._wake.close()
        if self._future.cancelled():
            self.failed.emit("The program is closing; this was not stored.")
            return
        error = self._future.exception()
        if error is None:
            self.finished.emit(self._future.result())
        elif isinstance(error, InspectorError):
            self.failed.emit(str(error))
        else:
            raise error
