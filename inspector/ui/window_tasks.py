"""Long work and what the writer does, followed from the window: progress, cancel, and its end."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal, Slot

from inspector.domain.errors import InspectorError
from inspector.domain.record import Progress
from inspector.language import say
from inspector.ui.bridge import FutureBridge, TaskBridge
from inspector.ui.shell import NoticeLevel

if TYPE_CHECKING:
    from inspector.ui.main_window import MainWindow


class WindowTasks(QObject):
    """The task of a window, one at a time, and the futures it waits for. Main thread.

    Attributes:
        title: Of the task that runs, for a person; empty while none does.

    Signals:
        over: A task has ended, whatever came of it.
    """

    over = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._task: TaskBridge | None = None
        self.title = ""

    def run(
        self,
        name: str,
        work: Callable[[Callable[[Progress], None]], Any],
        on_finished: Callable[[Any], None] | None,
        *,
        title: str,
    ) -> TaskBridge | None:
        """As `Shell.run_task`."""
        bridge = TaskBridge(self)
        try:
            task = self._window.services.tasks.run(name, work, on_wake=bridge.on_wake)
        except InspectorError as fault:
            bridge.close()
            self._window.notify(str(fault), NoticeLevel.WARNING)
            return None
        self._task, self.title = bridge, title or name
        self._window.task_bar.begin(self.title)
        bridge.progressed.connect(self._window.task_bar.show_progress)
        for over in (bridge.finished, bridge.failed, bridge.cancelled):
            over.connect(self._on_over)
            over.connect(bridge.deleteLater)
        bridge.failed.connect(self._on_failed)
        bridge.cancelled.connect(
            lambda: self._window.notify(say("{task}: cancelled, nothing was changed.", task=title or name))
        )
        if on_finished is not None:
            bridge.finished.connect(on_finished)
        bridge.follow(task)
        return bridge

    def follow(
        self,
        future: Future[Any],
        on_finished: Callable[[Any], None] | None,
        on_failed: Callable[[], None] | None,
    ) -> None:
        """As `Shell.follow_future`."""
        bridge = FutureBridge(future, self)
        bridge.failed.connect(self._on_failed)
        if on_failed is not None:
            bridge.failed.connect(lambda _message: on_failed())
        if on_finished is not None:
            bridge.finished.connect(on_finished)
        for over in (bridge.finished, bridge.failed):
            over.connect(bridge.deleteLater)

    @Slot()
    def cancel(self) -> None:
        """Ask the task that runs to end."""
        if self._task is not None:
            self._task.cancel()

    def close(self) -> None:
        """Follow the task no longer; the window goes."""
        if self._task is not None:
            self._task.close()

    @Slot()
    def _on_over(self) -> None:
        self._window.task_bar.end()
        self._task, self.title = None, ""
        self.over.emit()

    @Slot(str)
    def _on_failed(self, message: str) -> None:
        self._window.notify(message, NoticeLevel.ERROR)
