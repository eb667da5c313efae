"""The learning that runs, seen from the main thread."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.domain.errors import InspectorError
from inspector.domain.learning import LearningOrder, LearningState, LearningStatus
from inspector.ui.bridge import WakeBridge
from inspector.ui.shell import NoticeLevel, Shell

if TYPE_CHECKING:
    from inspector.app import Services


class Jobs(QObject):
    """Starts, follows and ends learnings. Main thread; the work is done in a process of its own.

    Signals:
        progressed: `LearningStatus` of the one that runs.
        ended: `LearningStatus` of one that runs no more, once.
    """

    progressed = Signal(object)
    ended = Signal(object)

    def __init__(self, services: "Services", shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._shell = services, shell
        self._followed = ""
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)

    @property
    def running(self) -> LearningStatus | None:
        """The one that runs; None where none does."""
        status = self._services.learning.status()
        return status if status is not None and status.state is LearningState.RUNNING else None

    def start(self, order: LearningOrder) -> bool:
        """Start one; False (and a notice) where it was refused."""
        return self._begin(lambda: self._services.learning.start(order, self._wake.on_wake))

    def resume(self, job_id: str) -> bool:
        """Go on with an interrupted one; False (and a notice) where it was refused."""
        return self._begin(lambda: self._services.learning.resume(job_id, self._wake.on_wake))

    def cancel(self) -> None:
        """Give the running one up."""
        self._services.learning.cancel()

    def close(self) -> None:
        """Follow no more; the learning itself is the services' to end."""
        self._wake.close()

    def _begin(self, begin: Callable[[], object]) -> bool:
        try:
            begin()
        except InspectorError as fault:
            self._shell.notify(str(fault), NoticeLevel.WARNING)
            return False
        status = self._services.learning.status()
        self._followed = status.job_id if status is not None else ""
        self._on_woken()
        return True

    @Slot()
    def _on_woken(self) -> None:
        status = self._services.learning.status()
        if status is None or status.job_id != self._followed:
            return
        if status.state is LearningState.RUNNING:
            self.progressed.emit(status)
        else:
            self._followed = ""
            self.ended.emit(status)
