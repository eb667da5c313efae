"""The enrollment wizard: six steps from a good part to a recipe version."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inspector.capture import FrameSource
from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Frame
from inspector.domain.recipe import Recipe
from inspector.domain.record import Inspection
from inspector.language import mark, say
from inspector.station import camera_of
from inspector.ui.bridge import FutureBridge, TaskBridge
from inspector.ui.enrollment.check_page import CheckPage
from inspector.ui.enrollment.discard import may_discard
from inspector.ui.enrollment.draft import EnrollmentDraft, Step
from inspector.ui.enrollment.footer import Footer
from inspector.ui.enrollment.goods_page import GoodsPage
from inspector.ui.enrollment.learning_page import LearningPage
from inspector.ui.enrollment.learning_run import BUSY, learn, save
from inspector.ui.enrollment.model_page import ModelPage
from inspector.ui.enrollment.page import WizardPage
from inspector.ui.enrollment.part_page import PartPage
from inspector.ui.enrollment.preview_source import goods_source, try_out_source
from inspector.ui.enrollment.region_page import RegionPage
from inspector.ui.enrollment.step_header import StepHeader
from inspector.ui.enrollment.welcome import Welcome
from inspector.ui.shell import NoticeLevel, Screen, Shell
from inspector.ui.sources import Preview, ReaderStatus
from inspector.ui.theme import current_tokens

if TYPE_CHECKING:
    from inspector.app import Services


class EnrollmentScreen(Screen):
    """Shows one page at a time over one draft; owns the preview and the running task.

    Attributes:
        draft: What was entered; survives going back and leaving the screen.
    """

    title = mark("Enroll")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.draft = EnrollmentDraft(source=services.settings.source)
        self.preview = Preview(self)
        self.welcome = Welcome(services, shell)
        self.header = StepHeader()
        self.footer = Footer()
        self.stack = QStackedWidget()
        self._task: TaskBridge | None = None
        self._saving = False
        self._frames_seen = 0
        self._in_view = False
        self._make_pages()
        self._connect()
        column = QVBoxLayout(self)
        column.setSpacing(2 * current_tokens().space)
        column.addWidget(self.welcome)
        column.addWidget(self.header)
        column.addWidget(self.stack, 1)
        column.addWidget(self.footer)

    @property
    def page(self) -> WizardPage:
        """The page of the current step."""
        return self.pages[self.draft.step]

    def activated(self) -> None:
        """Go on where one was."""
        self._in_view = True
        self.welcome.refresh()
        self._start_preview()
        self.page.entered()
        self._show_state()

    def deactivated(self) -> None:
        """Let the camera go; a running task goes on."""
        self._in_view = False
        self.preview.stop()
        self.page.left()

    @property
    def busy(self) -> bool:
        """The source's first frame is on its way."""
        return self.preview.waiting

    @property
    def saving(self) -> str:
        """What was learned, once Save was pressed."""
        return self.draft.name if self._saving else ""

    @property
    def begun(self) -> str:
        """The enrollment that images were taken for."""
        return say("the enrollment of {name}", name=self.draft.name) if self.draft.has_work else ""

    def may_close(self) -> bool:
        """Ask before captured images are thrown away."""
        return not self.draft.has_work or may_discard(self, len(self.draft.goods.images))

    def end(self) -> None:
        """Learn no more, let the camera go and wait until it is closed."""
        if self._task is not None and not self._saving:
            self._task.cancel()
        self.part.finder.close()
        self.preview.close()

    def go(self, step: Step) -> None:
        """Show a step that can be reached; the learning step learns where nothing is learned yet."""
        if self._task is not None or step > self.draft.reachable():
            return
        if step is Step.LEARNING and self.draft.result is not None:
            step = Step.CHECK
        self._show_step(step)
        if step is Step.LEARNING:
            self._learn()

    def _make_pages(self) -> None:
        self.part = PartPage(self.services, self.draft)
        self.region = RegionPage(self.services, self.draft)
        self.goods = GoodsPage(self.services, self.draft)
        self.model = ModelPage(self.services, self.draft, shell=self.shell)
        self.learning = LearningPage(self.services, self.draft)
        self.check = CheckPage(self.services, self.draft)
        self.pages: list[WizardPage] = [
            self.part,
            self.region,
            self.goods,
            self.model,
            self.learning,
            self.check,
        ]
        for page in self.pages:
            self.stack.addWidget(page)
            page.draft_changed.connect(self._show_state)

    def _connect(self) -> None:
        self.header.step_chosen.connect(self._on_step_chosen)
        self.footer.back.clicked.connect(self._on_back)
        self.footer.next.clicked.connect(self._on_next)
        self.preview.frame_arrived.connect(self._on_frame_arrived)
        self.preview.finding_arrived.connect(self._on_inspection_arrived)
        self.preview.status_changed.connect(self._on_status_changed)
        self.part.source_chosen.connect(self._on_source_chosen)
        self.learning.cancel_asked.connect(self._on_cancel_asked)
        self.learning.retry_asked.connect(self._learn)
        self.check.activate.toggled.connect(self._show_state)
        self.check.more_goods_asked.connect(self._on_more_goods_asked)
        self.check.try_out.running_changed.connect(self._on_try_out_toggled)

    def _show_step(self, step: Step) -> None:
        before = self.draft.step
        self.page.left()
        if before is Step.GOODS and self.draft.frame_size is not None:
            self._ask_camera(self.draft.frame_size)  # as it was set for the images
        self.draft.step = step
        self.stack.setCurrentWidget(self.page)
        if not self.preview.running or before >= Step.LEARNING or step >= Step.LEARNING:
            self._start_preview()
        self.page.entered()
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        step, busy = self.draft.step, self._task is not None
        self.draft.visited = max(self.draft.visited, step)
        self.header.show_state(step, self.draft.reachable(), visited=self.draft.visited, locked=busy)
        self.footer.back.setEnabled(step is not Step.PART and not busy)
        self.footer.show_blockers(self.draft.blockers(step) if step is not Step.LEARNING else [])
        self.footer.show_next(self._next_words(), shown=step is not Step.LEARNING)
        if busy:
            self.footer.next.setEnabled(False)

    def _next_words(self) -> str:
        if self.draft.step is Step.MODEL:
            return say("Learn") if self.draft.result is None else say("Next")
        if self.draft.step is not Step.CHECK:
            return say("Next")
        if self._task is not None:
            return say("Saving ...")
        return say("Save and go to Live") if self.check.activate.isChecked() else say("Save")

    def _start_preview(self) -> None:
        step, spec = self.draft.step, self.draft.source
        if not self._in_view or step is Step.LEARNING or not spec:
            self.preview.stop()
        elif step is Step.CHECK and self.draft.result is not None:
            judge = partial(self.services.try_out, self.draft.result)
            self.preview.start(try_out_source(spec, start=self._frames_seen), judge)
        else:
            self.preview.start(goods_source(spec, start=self._frames_seen))

    @Slot()
    def _learn(self) -> None:
        try:
            self._task = learn(self.services, self.shell, self.draft, on_finished=self._on_learned)
        except InspectorError as fault:
            self.learning.failed(str(fault))
            return
        if self._task is None:
            self.learning.failed(say(BUSY))
            return
        self._task.progressed.connect(self.learning.show_progress)
        self._task.failed.connect(self._on_learning_failed)
        self._task.cancelled.connect(self._on_learning_cancelled)
        self.learning.started()
        self._show_state()

    def _on_learned(self) -> None:
        self._task = None
        self._show_step(Step.CHECK)

    @Slot(str)
    def _on_learning_failed(self, message: str) -> None:
        self._task = None
        self.learning.failed(message)
        self._show_state()

    @Slot()
    def _on_learning_cancelled(self) -> None:
        self._task = None
        self._show_step(Step.MODEL)

    @Slot()
    def _on_cancel_asked(self) -> None:
        if self._task is not None:
            self.learning.cancelling()
            self._task.cancel()

    def _save(self) -> None:
        self.preview.set_look(None)
        activate = self.check.activate.isChecked()
        self._task = save(
            self.services, self.shell, self.draft, activate=activate, on_finished=self._on_saved
        )
        if self._task is None:
            self.shell.notify(say(BUSY), NoticeLevel.WARNING)
            return
        self._saving = True
        self._task.failed.connect(self._on_save_ended)
        self._task.cancelled.connect(self._on_save_ended)
        self.check.show_saving(saving=True)
        self._show_state()

    @Slot()
    def _on_save_ended(self) -> None:
        self._task, self._saving = None, False
        self.check.show_saving(saving=False)
        self._start_preview()
        self._show_state()

    def _on_saved(self, recipe: Recipe) -> None:
        self._task, self._saving = None, False
        activated, source = self.check.activate.isChecked(), self.draft.source
        self.draft.start_over()
        self.part.forget()
        self.check.forget()
        self._show_step(Step.PART)
        self._keep_source(source if activated else "")
        self.shell.recipe_changed.emit()
        self.shell.notify(say("Saved {recipe}.", recipe=recipe.key), NoticeLevel.SUCCESS)
        if self._in_view:
            self.shell.show_screen("live" if activated else "recipes")

    def _keep_source(self, source: str) -> None:
        """Live shall look at what the recipe was enrolled on."""
        settings = self.services.settings
        if not source or settings.source == source:
            return
        try:
            self.services.save_settings(settings.with_source(source))
        except InspectorError as fault:
            self.shell.notify(str(fault), NoticeLevel.WARNING)

    @Slot(int)
    def _on_step_chosen(self, step: int) -> None:
        self.go(Step(step))
        self._show_state()

    @Slot()
    def _on_more_goods_asked(self) -> None:
        self.go(Step.GOODS)

    @Slot()
    def _on_back(self) -> None:
        step = Step.MODEL if self.draft.step is Step.CHECK else Step(max(self.draft.step - 1, 0))
        self.go(step)

    @Slot()
    def _on_next(self) -> None:
        if self.draft.step is Step.CHECK:
            self._save()
        else:
            self.go(Step(self.draft.step + 1))

    @Slot()
    def _on_source_chosen(self) -> None:
        self._frames_seen = 0
        self.goods.forget_frame()
        self._start_preview()

    @Slot(object)
    def _on_frame_arrived(self, frame: Frame) -> None:
        self._frames_seen += 1
        if self._frames_seen == 1 or self.draft.frame_size != frame.size:
            self._ask_camera(frame.size)
        if self.draft.frame_size != frame.size:
            self.draft.frame_size = frame.size
            self._show_state()
        if self.draft.step is not Step.CHECK:
            self.page.show_frame(frame)

    def _ask_camera(self, frame_size: tuple[int, int]) -> None:
        """Read how the camera is set; one that does not answer is kept by no recipe."""
        answer = FutureBridge(self.preview.ask(partial(_camera, frame_size)), self)
        answer.finished.connect(partial(self._on_camera_told, self.draft.source))
        for over in (answer.finished, answer.failed):
            over.connect(answer.deleteLater)

    def _on_camera_told(self, source: str, camera: RecipeCamera | None) -> None:
        if source == self.draft.source:
            self.part.show_camera(camera)

    @Slot(object)
    def _on_inspection_arrived(self, inspection: Inspection) -> None:
        if self.draft.step is Step.CHECK:
            self.check.show_inspection(inspection)

    @Slot(object)
    def _on_status_changed(self, status: ReaderStatus) -> None:
        self.part.show_status(status)
        if self.draft.step is not Step.PART and (status.fault or status.note):
            self.shell.notify(status.fault or status.note, NoticeLevel.WARNING)

    @Slot(bool)
    def _on_try_out_toggled(self, running: bool) -> None:
        if self.draft.step is Step.CHECK and self.draft.result is not None:
            self.preview.set_look(partial(self.services.try_out, self.draft.result) if running else None)


def _camera(frame_size: tuple[int, int], source: FrameSource) -> RecipeCamera | None:
    """In the thread that reads the source."""
    return camera_of(source.info, source.controls(), frame_size)
