"""Learn: from what people confirmed to a candidate, and from the candidate to the active version."""

from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.learning import LearningState, LearningStatus
from inspector.domain.recipe import RecipeKey
from inspector.language import mark, say
from inspector.ui.bridge import BackgroundReader
from inspector.ui.learning.candidate_panel import CandidatePanel, CandidateView
from inspector.ui.learning.deciding import Deciding
from inspector.ui.learning.evidence_list import SIDE
from inspector.ui.learning.evidence_page import EvidencePage
from inspector.ui.learning.interrupted_bar import InterruptedBar
from inspector.ui.learning.jobs import Jobs
from inspector.ui.learning.run_panel import RunPanel
from inspector.ui.learning.standing import Standing, read_standing
from inspector.ui.shell import NoticeLevel, Screen, Shell
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.hint_bar import HintBar
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

if TYPE_CHECKING:
    from inspector.app import Services

_OWN_WISH = "Asked for by a person"
"""Kept with the version and in the audit trail: English."""


class LearnScreen(Screen):
    """Three pages: evidence and order, the learning that runs, the candidate beside the active version.

    Which one is shown follows from what there is: a running learning first, then a waiting candidate, else
    the evidence. A candidate can be set aside to look at the evidence again.

    Attributes:
        standing: What was read last; None before, and where no recipe is active.
    """

    title: ClassVar[str] = mark("Learn")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.standing: Standing | None = None
        self.reader = BackgroundReader(self)
        self.thumbnails = ThumbnailLoader(services.images.load_frame, SIDE, self)
        self.jobs = Jobs(services, shell, self)
        self.deciding = Deciding(services, shell, self)
        self.interrupted = InterruptedBar()
        self.waiting = HintBar("info")
        self.look = self.waiting.add_action(say("Look at it"), self._show_candidate_again)
        self.evidence, self.run = EvidencePage(self.thumbnails), RunPanel()
        self.candidate = CandidatePanel(self.thumbnails)
        self.stack = QStackedWidget()
        self._aside: RecipeKey | None = None
        self._in_view = False
        self._lay_out()
        self._connect()

    def activated(self) -> None:
        """Read what there is now."""
        self._in_view = True
        self.refresh()

    def deactivated(self) -> None:
        """Rest; a running learning goes on."""
        self._in_view = False
        self.reader.close()
        self.thumbnails.close()

    @property
    def busy(self) -> bool:
        """Evidence or thumbnails are being read."""
        return self.reader.busy or self.thumbnails.busy

    def end(self) -> None:
        """Follow the learning no more; the services end or keep it."""
        self.jobs.close()
        self.deactivated()

    @Slot()
    def refresh(self) -> None:
        """Read evidence, candidates and interrupted learnings again."""
        services = self.services
        self.reader.ask("standing", lambda: read_standing(services), self._on_read)

    @property
    def page(self) -> QWidget | None:
        """The page in view."""
        return self.stack.currentWidget()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setSpacing(current_tokens().space)
        column.addWidget(self.interrupted)
        column.addWidget(self.waiting)
        for page in (self.evidence, self.run, self.candidate):
            self.stack.addWidget(page)
        column.addWidget(self.stack, 1)

    def _connect(self) -> None:
        self.reader.failed.connect(self._on_failed)
        self.shell.recipe_changed.connect(self._on_changed)
        self.shell.records_changed.connect(self._on_changed)
        self.jobs.progressed.connect(self._on_progressed)
        self.jobs.ended.connect(self._on_job_ended)
        self.interrupted.resume_wanted.connect(self._on_resume)
        self.interrupted.discard_wanted.connect(self.deciding.discard)
        self.deciding.busy_changed.connect(self._on_busy_changed)
        self.deciding.decided.connect(self._on_changed)
        self.evidence.learn_wanted.connect(self._on_learn)
        self.evidence.declined.connect(self._on_declined)
        self.evidence.opened.connect(self.shell.open_record)
        self.evidence.screen_wanted.connect(self.shell.show_screen)
        self.run.cancel_asked.connect(self.jobs.cancel)
        self.candidate.activate_wanted.connect(self._on_activate)
        self.candidate.dismiss_wanted.connect(self._on_dismiss)
        self.candidate.back_wanted.connect(self._on_back)
        self.candidate.opened.connect(self.shell.open_record)

    # -- what is shown -------------------------------------------------------------------------------------

    def _on_read(self, standing: Standing | None) -> None:
        self.standing = standing
        self.evidence.show_standing(standing)
        self._show_page()

    def _show_page(self) -> None:
        running, standing = self.jobs.running, self.standing
        view = standing.candidates[0] if standing is not None and standing.candidates else None
        if standing is not None and running is None:
            self.interrupted.show_jobs(standing.interrupted, standing.damaged)
        else:
            self.interrupted.show_jobs(())
        if running is not None:
            self.run.show_status(running)
            self._go(self.run)
        elif view is not None and view.report.candidate != self._aside:
            self._show_candidate(view)
        else:
            self._go(self.evidence)
        self._show_waiting(view)

    def _show_candidate(self, view: CandidateView) -> None:
        self.candidate.show_candidate(view, self.standing.key if self.standing is not None else None)
        self._go(self.candidate)

    def _show_waiting(self, view: CandidateView | None) -> None:
        if view is not None and self.page is self.evidence:
            self.waiting.say(say("{version} waits for a decision.", version=view.report.candidate))
        else:
            self.waiting.say("")

    def _go(self, page: QWidget) -> None:
        if self.page is page and self.focusWidget() is not None:
            return
        self.stack.setCurrentWidget(page)
        if page is self.evidence:
            self.evidence.focus()
        elif page is self.candidate:
            self.candidate.focus()

    @Slot()
    def _show_candidate_again(self) -> None:
        self._aside = None
        self._show_page()

    @Slot()
    def _on_back(self) -> None:
        view = self.candidate.view
        self._aside = view.report.candidate if view is not None else None
        self._show_page()

    @Slot()
    def _on_changed(self) -> None:
        if self._in_view:
            self.refresh()

    @Slot(str)
    def _on_failed(self, message: str) -> None:
        self.shell.notify(message, NoticeLevel.ERROR)

    # -- learning ------------------------------------------------------------------------------------------

    @Slot()
    def _on_learn(self) -> None:
        standing, draft = self.standing, self.evidence.draft
        if standing is None or draft.model is None:
            return
        order = draft.order(
            standing.key,
            goods=standing.goods,
            defects=standing.defects,
            reason=standing.proposal or _OWN_WISH,
        )
        if self.jobs.start(order):
            self._show_page()

    @Slot(str)
    def _on_resume(self, job_id: str) -> None:
        if self.jobs.resume(job_id):
            self._show_page()

    @Slot()
    def _on_declined(self) -> None:
        if self.standing is not None:
            self.deciding.decline(self.standing.key.name)

    @Slot(object)
    def _on_progressed(self, status: LearningStatus) -> None:
        self.run.show_status(status)
        self._go(self.run)

    @Slot(object)
    def _on_job_ended(self, status: LearningStatus) -> None:
        if status.state is LearningState.DONE:
            self._aside = None
            if not self._in_view:
                self._tell_of(status.candidate)
            self.shell.recipe_changed.emit()  # a version was added
        elif status.state is LearningState.CANCELLED:
            self.shell.notify(say("Learning was cancelled, nothing was changed."))
        elif not (self._in_view and self._can_go_on(status)):  # where it can, the bar at the top says so
            self.shell.notify(status.message, NoticeLevel.ERROR)
        self._show_page()
        self._on_changed()

    def _tell_of(self, candidate: RecipeKey | None) -> None:
        words = say("{version} is learned and waits for a decision: look at it on Learn.", version=candidate)
        self.shell.notify(words, NoticeLevel.SUCCESS)

    def _can_go_on(self, status: LearningStatus) -> bool:
        return any(one.job_id == status.job_id for one in self.services.learning.unfinished())

    # -- the candidate -------------------------------------------------------------------------------------

    @Slot()
    def _on_activate(self) -> None:
        if self.candidate.view is not None:
            self.deciding.activate(self.candidate.view.report)

    @Slot()
    def _on_dismiss(self) -> None:
        if self.candidate.view is not None:
            self.deciding.dismiss(self.candidate.view.report)

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        self.candidate.show_busy(busy=busy)
