"""A person's decision on a candidate, carried out."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector.domain.errors import InspectorError
from inspector.domain.learning import CandidateReport
from inspector.domain.recipe import RecipeKey
from inspector.language import say
from inspector.ui.shell import NoticeLevel, Shell

if TYPE_CHECKING:
    from inspector.app import Services


class Deciding(QObject):
    """Activates and dismisses candidates, and discards learnings that are not finished. Main thread.

    Signals:
        busy_changed: A version is being activated; nothing else can be decided meanwhile.
        decided: Something was carried out or refused: read again what is so.
    """

    busy_changed = Signal(bool)
    decided = Signal()

    def __init__(self, services: "Services", shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._shell = services, shell

    def activate(self, report: CandidateReport) -> None:
        """Put the candidate in use, at once also on a running line."""
        key = report.candidate
        try:
            future = self._services.activate(key)
        except InspectorError as fault:
            self._refuse(fault)
            return
        self.busy_changed.emit(True)
        self._shell.follow_future(future, lambda _done: self._on_activated(key), self._on_not_activated)

    def dismiss(self, report: CandidateReport) -> None:
        """Wait for no decision on it any more; its version stays as history."""
        self._carry_out(lambda: self._services.learning.dismiss(report.job_id))

    def discard(self, job_id: str) -> None:
        """Throw away a learning that is not finished."""
        self._carry_out(lambda: self._services.learning.discard(job_id))

    def decline(self, name: str) -> None:
        """Not now, says a person to the proposal for this recipe."""
        try:
            future = self._services.decline_proposal(name)
        except InspectorError as fault:
            self._refuse(fault)
            return
        self._shell.follow_future(future, lambda _done: self.decided.emit())

    def _carry_out(self, act: Callable[[], object]) -> None:
        try:
            act()
        except InspectorError as fault:
            self._refuse(fault)
        self.decided.emit()

    def _refuse(self, fault: InspectorError) -> None:
        self._shell.notify(str(fault), NoticeLevel.ERROR)

    def _on_activated(self, key: RecipeKey) -> None:
        self.busy_changed.emit(False)
        done = say("{version} is active now: the next parts are judged with it.", version=key)
        self._shell.notify(done, NoticeLevel.SUCCESS)
        self._shell.recipe_changed.emit()

    def _on_not_activated(self) -> None:
        self.busy_changed.emit(False)
