"""In place of the model page: choose models, watch them learn, look at them side by side."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from inspector.domain.comparison import Comparison
from inspector.domain.errors import InspectorError
from inspector.domain.record import Progress
from inspector.language import mark, say, say_message
from inspector.models import DEFAULT_BUDGET_S
from inspector.station import Report
from inspector.ui.bridge import TaskBridge
from inspector.ui.enrollment.comparing.method_list import MethodList, not_offered
from inspector.ui.enrollment.comparing.result_view import ResultView
from inspector.ui.enrollment.draft import EnrollmentDraft
from inspector.ui.enrollment.page import card, label
from inspector.ui.shell import NoticeLevel, Shell
from inspector.ui.widgets.budget_row import BudgetRow
from inspector.ui.widgets.text import centred

if TYPE_CHECKING:
    from inspector.app import Services

_WIDTH = 640
_HINT = mark(
    "Each model learns from your good parts and is tried on goods it had not seen and on synthetic defects. "
    "Nothing is stored."
)


class ComparePanel(QWidget):
    """One comparison at a time, in the task thread. What was compared is shown until the goods change.

    Signals:
        use_wanted: `ComparedMethod` the person chose.
        back_wanted: Back to the list of models.
    """

    use_wanted = Signal(object)
    back_wanted = Signal()

    def __init__(
        self, services: "Services", shell: Shell, draft: EnrollmentDraft, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._services, self._shell, self._draft = services, shell, draft
        self._task: TaskBridge | None = None
        self._compared: tuple[object, Comparison] | None = None
        self.methods = MethodList()
        self.budget = BudgetRow(DEFAULT_BUDGET_S)
        self.start, self.back = QPushButton(say("Compare", "verb")), QPushButton(say("Back to the models"))
        self.message, self.bar, self.cancel = label(""), QProgressBar(), QPushButton(say("Cancel"))
        self.result = ResultView()
        self.stack = QStackedWidget()
        self._lay_out()
        self._connect()

    @property
    def running(self) -> bool:
        """A comparison is under way."""
        return self._task is not None

    def open(self) -> None:
        """Show what there is: the comparison that runs, the last one of these goods, or the choice."""
        if self._task is not None:
            self.stack.setCurrentIndex(1)
        elif self._compared is not None and self._compared[0] == self._goods():
            self.stack.setCurrentIndex(2)
            self.result.table.setFocus()
        else:
            self._choose()

    def _goods(self) -> object:
        inputs = self._draft.inputs
        return (inputs.images, inputs.region, inputs.alignment, inputs.model.traits)

    def _lay_out(self) -> None:
        self.start.setProperty("kind", "primary")
        self.bar.setAccessibleName(say("Progress of the comparison"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        title = label(say("Compare models on these good parts"), "title")
        time = label(say("Time for each model to learn"), "heading")
        closed = (label(words, "caption") for words in not_offered())
        below = (time, self.budget, self.start, self.back)
        choice = (title, label(say(_HINT), "caption"), self.methods, *closed, *below)
        running = (label(say("Comparing models"), "title"), self.message, self.bar, self.cancel)
        self.stack.addWidget(_page(*choice))
        self.stack.addWidget(_page(*running))
        self.stack.addWidget(self.result)

    def _connect(self) -> None:
        self.methods.changed.connect(self._on_choice_changed)
        self.start.clicked.connect(self._on_start)
        self.back.clicked.connect(self.back_wanted)
        self.cancel.clicked.connect(self._on_cancel)
        self.result.again_wanted.connect(self._choose)
        self.result.back_wanted.connect(self.back_wanted)
        self.result.use_wanted.connect(self.use_wanted)

    @Slot()
    def _choose(self) -> None:
        self.stack.setCurrentIndex(0)
        self.start.setFocus()

    @Slot()
    def _on_choice_changed(self) -> None:
        self.start.setEnabled(bool(self.methods.chosen))

    @Slot()
    def _on_start(self) -> None:
        try:
            request = replace(self._draft.request(), budget_s=self.budget.seconds)
        except InspectorError as fault:
            self._shell.notify(str(fault), NoticeLevel.WARNING)
            return
        names, goods = self.methods.chosen, self._goods()

        def work(report: Report) -> Comparison:
            return self._services.compare(request, names, report)

        self._task = self._shell.run_task(
            say("Comparing models"), work, lambda done: self._on_compared(goods, done)
        )
        if self._task is None:
            return
        self._task.progressed.connect(self._on_progressed)
        self._task.failed.connect(self._on_given_up)
        self._task.cancelled.connect(self._on_given_up)
        self._on_progressed(Progress(say("Starting")))
        self.cancel.setEnabled(True)
        self.stack.setCurrentIndex(1)
        self.cancel.setFocus()

    @Slot(object)
    def _on_progressed(self, progress: Progress) -> None:
        self.message.setText(say_message(progress.message))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    @Slot()
    def _on_cancel(self) -> None:
        if self._task is not None:
            self.cancel.setEnabled(False)
            self.message.setText(say("Stopping at the next step"))
            self._task.cancel()

    @Slot()
    def _on_given_up(self) -> None:
        self._task = None
        self._choose()

    def _on_compared(self, goods: object, comparison: Comparison) -> None:
        self._task, self._compared = None, (goods, comparison)
        self.result.show_comparison(comparison)
        self.open()


def _page(*widgets: QWidget) -> QWidget:
    box = card(*widgets)
    box.setFixedWidth(_WIDTH)
    return centred(box)
