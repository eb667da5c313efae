"""Teach a part as good: preview in a task, accept or discard."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.domain.recipe import Recipe
from inspector.domain.record import Record
from inspector.language import say
from inspector.station import Report, TeachPreview
from inspector.ui.bridge import TaskBridge
from inspector.ui.review.teach_panel import TeachPanel
from inspector.ui.shell import NoticeLevel, Shell

if TYPE_CHECKING:
    from inspector.app import Services


class Teaching(QObject):
    """One part being taught, from the button to the new version. Main thread.

    Signals:
        taught: Record id, after the new version was stored.
        ended: Nothing is being taught any more, whatever came of it.
    """

    taught = Signal(int)
    ended = Signal()

    def __init__(self, services: "Services", shell: Shell, panel: TeachPanel) -> None:
        super().__init__(panel)
        self._services = services
        self._shell = shell
        self._panel = panel
        self._task: TaskBridge | None = None
        self._preview: TeachPreview | None = None
        self._record_id = 0
        self._saving = False
        panel.accepted.connect(self._on_accepted)
        panel.discarded.connect(self._on_discarded)

    def start(self, record: Record, view: str = "") -> bool:
        """Find out what teaching this record would change; False where another task is running.

        Args:
            view: Which one of several views to teach; empty is the one that decided.
        """
        if self._task is not None:
            return False
        record_id = record.record_id

        def work(report: Report) -> TeachPreview:
            return self._services.teach_preview(record_id, report, view)

        self._record_id, self._preview = record_id, None
        title = say("Teaching record {number}", number=record_id)
        task = self._shell.run_task(f"Teaching record {record_id}", work, self._on_previewed, title=title)
        if not self._follow(task):
            return False
        self._panel.show_running(record_id)
        return True

    @property
    def saving(self) -> bool:
        """The accepted version is being stored: it cannot be taken back any more."""
        return self._saving

    def cancel(self) -> None:
        """Give up; nothing was stored."""
        if self._task is not None and not self._saving:
            self._task.cancel()

    def _follow(self, task: TaskBridge | None) -> bool:
        self._task = task
        if task is None:
            return False
        task.progressed.connect(self._panel.show_progress)
        task.failed.connect(self._on_ended)
        task.cancelled.connect(self._on_ended)
        return True

    def _on_previewed(self, preview: TeachPreview) -> None:
        self._task, self._preview = None, preview
        before = self._services.recipes.load(preview.base).calibration
        self._panel.show_preview(preview, before, self._services.recipes.active())

    @Slot()
    def _on_accepted(self) -> None:
        preview = self._preview
        if preview is None:
            return

        def work(_report: Report) -> Recipe:
            return self._services.commit_teach(preview)

        name = preview.base.name
        title = say("Saving {recipe}", recipe=name)
        if self._follow(self._shell.run_task(f"Saving {name}", work, self._on_saved, title=title)):
            self._saving = True
            self._panel.show_saving()

    @Slot()
    def _on_discarded(self) -> None:
        if self._task is not None:
            self._task.cancel()
        else:
            self._on_ended()

    def _on_saved(self, recipe: Recipe) -> None:
        self._on_ended()
        self.taught.emit(self._record_id)
        self._shell.recipe_changed.emit()
        in_use = recipe.key == self._services.recipes.active()
        words = (
            say("Saved {recipe}; it is active now.", recipe=recipe.key)
            if in_use
            else say("Saved {recipe}; stored, not activated.", recipe=recipe.key)
        )
        self._shell.notify(words, NoticeLevel.SUCCESS)

    @Slot()
    def _on_ended(self) -> None:
        self._task = self._preview = None
        self._saving = False
        self.ended.emit()
