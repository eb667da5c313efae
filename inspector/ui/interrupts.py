"""Ctrl+C in the terminal closes the window the same way as its button."""

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier


class InterruptWatch(QObject):
    """Wakes Qt's loop when SIGINT or SIGTERM arrives; else Python would run its handler at the next event.

    Python writes one byte into a socket as the signal comes (`signal.set_wakeup_fd`), Qt watches the other
    end: no polling. Main thread; `close` restores what was before.
    """

    def __init__(self, on_interrupt: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._on_interrupt = on_interrupt
        self._wanted = False
        self._reader, self._writer = socket.socketpair()
        for end in (self._reader, self._writer):
            end.setblocking(False)
        self._notifier = QSocketNotifier(self._reader.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        self._before_fd = signal.set_wakeup_fd(self._writer.fileno(), warn_on_full_buffer=False)
        self._before = {kind: signal.signal(kind, self._note) for kind in (signal.SIGINT, signal.SIGTERM)}

    def close(self) -> None:
        """Give the signals back. Idempotent."""
        if not self._before:
            return
        signal.set_wakeup_fd(self._before_fd)
        for kind, handler in self._before.items():
            signal.signal(kind, handler)
        self._before = {}
        self._notifier.setEnabled(False)
        self._reader.close()
        self._writer.close()

    def _note(self, _signal: int, _frame: FrameType | None) -> None:
        self._wanted = True

    def _on_activated(self) -> None:
        self._reader.recv(64)
        if self._wanted:
            self._wanted = False
            self._on_interrupt()
