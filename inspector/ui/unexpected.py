"""Errors nobody caught, from any thread: logged with their trace and shown, never swallowed."""

import logging
import sys
import threading
from collections import deque
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from inspector.language import say
from inspector.ui.bridge import WakeBridge

logger = logging.getLogger(__name__)


class UnexpectedErrors(QObject):
    """Takes over `sys.excepthook` (slots of Qt end there) and `threading.excepthook` until `close`.

    Signals:
        occurred: A sentence for the person; on the main thread.
    """

    occurred = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._waiting: deque[str] = deque(maxlen=20)
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self._on_error
        threading.excepthook = self._on_thread_error

    def close(self) -> None:
        """Give both hooks back."""
        sys.excepthook, threading.excepthook = self._before
        self._wake.close()

    def _on_error(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        logger.critical("Unexpected error", exc_info=(kind, error, trace))
        self._waiting.append(
            say(
                "Unexpected error: {kind}: {error}. The log has the details.", kind=kind.__name__, error=error
            )
        )
        self._wake.on_wake()

    def _on_thread_error(self, args: threading.ExceptHookArgs) -> None:
        error = args.exc_value if args.exc_value is not None else args.exc_type()
        self._on_error(args.exc_type, error, args.exc_traceback)

    def _on_woken(self) -> None:
        while self._waiting:
            self.occurred.emit(self._waiting.popleft())
