"""One long task, seen from the main thread."""

from collections.abc import Callable
from time import monotonic
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from inspector.domain.errors import Cancelled, InspectorError
from inspector.domain.record import Progress
from inspector.ui.bridge.failure import failure_message
from inspector.ui.bridge.wake import WakeBridge

R = TypeVar("R")

LEAST_PAUSE_S = 0.05


class FollowedTask(Protocol):
    """What the bridge needs of a `station.Task`."""

    name: str

    @property
    def done(self) -> bool:
        """True when `result` may be called."""

    def progress(self) -> Progress:
        """The latest progress."""

    def cancel(self) -> None:
        """Ask the task to stop at its next step."""

    def result(self) -> Any:
        """The result; raises the task's InspectorError or Cancelled."""


class TaskBridge(QObject):
    """Follows one task: give `on_wake` to `TaskRunner.run`, then the task to `follow`.

    Exactly one of `finished`, `failed` and `cancelled` is emitted, once, on the main thread.

    Signals:
        progressed: The latest `Progress`.
        finished: The result.
        failed: Message for the person, way out included.
        cancelled: The person cancelled; nothing was stored.
    """

    progressed = Signal(object)
    finished = Signal(object)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._task: FollowedTask | None = None
        self._over = False
        self._told_at = 0.0
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)

    def on_wake(self) -> None:
        """Called by the task at every step and at its end. Any thread.

        Steps that follow each other closely are one: nobody reads a thousand of them a second.
        """
        now, task = monotonic(), self._task
        if task is None or task.done or now - self._told_at >= LEAST_PAUSE_S:
            self._told_at = now
            self._wake.on_wake()

    def follow(self, task: FollowedTask) -> None:
        """Start reporting on `task`, which may already be done. Main thread."""
        self._task = task
        self._wake.on_wake()

    def cancel(self) -> None:
        """Ask the task to stop at its next step; `cancelled` follows when it has."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Follow no more: nothing is emitted from now on; the task itself is not touched."""
        self._over = True
        self._wake.close()

    @Slot()
    def _on_woken(self) -> None:
        if self._over or self._task is None:
            return
        if not self._task.done:
            self.progressed.emit(self._task.progress())
            return
        self._over = True
        self._wake.close()
        self._report_end(self._task)

    def _report_end(self, task: FollowedTask) -> None:
        try:
            result = task.result()
        except Cancelled:
            self.cancelled.emit()
        except InspectorError as error:
            self.failed.emit(failure_message(error))
        else:
            self.finished.emit(result)


def one_step(call: Callable[[], R], message: str) -> Callable[[Callable[[Progress], None]], R]:
    """Make a plain blocking call fit for `Shell.run_task`: one progress message, then the call."""

    def work(report: Callable[[Progress], None]) -> R:
        report(Progress(message))
        return call()

    return work
