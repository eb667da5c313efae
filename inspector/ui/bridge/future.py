"""The outcome of something the writer thread does, delivered on the main thread."""

from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from inspector.language import say
from inspector.ui.bridge.failure import failure_message
from inspector.ui.bridge.wake import WakeBridge


class FutureBridge(QObject):
    """Follows one `Future`. Exactly one signal is emitted, once, on the main thread, whatever went wrong.

    Signals:
        finished: The result.
        failed: Message for the person, way out included; a failure nobody expected is in the log too.
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
            self.failed.emit(say("The program is closing; this was not stored."))
            return
        error = self._future.exception()
        if error is None:
            self.finished.emit(self._future.result())
        else:
            self.failed.emit(failure_message(error))
