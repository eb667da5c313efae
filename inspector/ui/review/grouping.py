"""Similar parts decided together: finds the groups in the task thread and knows which one is looked at."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.domain.record import Record, RecordFilter
from inspector.language import say, say_n
from inspector.station import Report
from inspector.ui.bridge import TaskBridge
from inspector.ui.review.group_views import Group, GroupList, GroupPanel
from inspector.ui.review.queue import Decision
from inspector.ui.shell import Shell

if TYPE_CHECKING:
    from inspector.app import Services
    from inspector.app.similar import SimilarParts


class Grouping(QObject):
    """The groups of the queue while they are shown. Main thread.

    Attributes:
        on: Groups are shown in place of single parts.

    Signals:
        changed: Groups are shown, or single parts again, or another group.
    """

    changed = Signal()

    def __init__(self, services: "Services", shell: Shell, groups: GroupList, panel: GroupPanel) -> None:
        super().__init__(panel)
        self._services = services
        self._shell = shell
        self._list = groups
        self._panel = panel
        self._groups: list[Group] = []
        self._decided: dict[int, tuple[int, Group]] = {}
        self._task: TaskBridge | None = None
        self.on = False
        groups.currentRowChanged.connect(self._on_row_changed)

    @property
    def groups(self) -> list[Group]:
        """Those still to be decided, the largest first."""
        return list(self._groups)

    @property
    def chosen(self) -> Group:
        """The parts a decision is about now; empty where single parts are shown."""
        return self._panel.chosen if self.on else ()

    @property
    def looked_at(self) -> Record | None:
        """The newest part of the group in view."""
        row = self._list.currentRow()
        return self._groups[row][0] if 0 <= row < len(self._groups) else None

    def start(self, wanted: RecordFilter) -> None:
        """Look for groups among the newest records of a filter, with progress and cancel."""
        if self._task is not None:
            return

        def work(report: Report) -> "SimilarParts":
            return self._services.similar_parts(wanted, report)

        self._task = self._shell.run_task(
            "Grouping similar parts", work, self._on_found, title=say("Grouping similar parts")
        )
        if self._task is not None:
            self._task.failed.connect(self._on_ended)
            self._task.cancelled.connect(self._on_ended)

    def leave(self) -> None:
        """Back to single parts; groups that are being looked for are not shown."""
        if self._task is not None:
            self._task.cancel()
        if self.on:
            self.on = False
            self._groups = []
            self._decided = {}
            self.changed.emit()

    def decided(self, decision: Decision) -> None:
        """A group, or what was chosen of it, was decided: go on to the next one."""
        row = self._list.currentRow()
        if not self.on or not 0 <= row < len(self._groups):
            return
        group = self._groups.pop(row)
        self._decided[decision.record.record_id] = (row, group)
        left = tuple(record for record in group if record.record_id not in decision.numbers)
        if len(left) > 1:
            self._groups.insert(row, left)
        self._go_on(row)

    def undone(self, decision: Decision) -> None:
        """A decision was taken back, or refused: its group is looked at again."""
        if not self.on or decision.record.record_id not in self._decided:
            return
        row, group = self._decided.pop(decision.record.record_id)
        numbers = {record.record_id for record in group}
        self._groups = [one for one in self._groups if one[0].record_id not in numbers]
        row = min(row, len(self._groups))
        self._groups.insert(row, group)
        self._go_on(row)

    def _go_on(self, row: int) -> None:
        row = min(row, len(self._groups) - 1)
        self._list.show_groups(self._groups, row)
        self._panel.show_group(self._groups[row] if self._groups else ())
        self.changed.emit()

    def _on_found(self, found: "SimilarParts") -> None:
        self._task = None
        if not found.groups:
            self._shell.notify(say_n("No two of the %n parts compared look alike.", found.looked_at))
            return
        self.on, self._decided = True, {}
        self._groups = list(found.groups)
        self._go_on(0)
        if found.left_out:
            self._shell.notify(
                say_n("%n part(s) (has|have) no image or heatmap and (is|are) in no group.", found.left_out)
            )

    @Slot()
    def _on_ended(self) -> None:
        self._task = None

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if self.on and 0 <= row < len(self._groups):
            self._panel.show_group(self._groups[row])
            self.changed.emit()
