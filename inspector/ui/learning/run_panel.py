"""A learning that runs: how far, how long still, its losses, and the way out."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from inspector.domain.learning import LearningStatus
from inspector.domain.record import Progress
from inspector.language import say, say_message
from inspector.ui.learning.loss_plot import LossPlot
from inspector.ui.learning.report_words import learns_from
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import card, centred, label
from inspector.ui.widgets.time_words import left_text

_WIDTH = 760


class RunPanel(QWidget):
    """Shown while a job runs.

    Signals:
        cancel_asked: The person gave up on it.
    """

    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label("", "title", wrap=True)
        self.what = label("", wrap=True)
        self.message = label("", wrap=True)
        self.bar = QProgressBar()
        self.left = label("", "heading")
        self.losses = LossPlot()
        self.standing = label("", "caption", wrap=True)
        self.cancel = QPushButton(say("Cancel  (Esc)"))
        self._job = ""
        self.bar.setAccessibleName(say("Learning progress"))
        self.cancel.clicked.connect(self._on_cancel)
        frame = card()
        frame.setFixedWidth(_WIDTH)
        tokens = current_tokens()
        column = QVBoxLayout(frame)
        column.setContentsMargins(tokens.page, tokens.wide, tokens.page, tokens.wide)
        column.setSpacing(tokens.space)
        for widget in (self.title, self.what, self.message, self.bar, self.left):
            column.addWidget(widget)
        column.addWidget(self.losses)
        column.addWidget(self.standing)
        column.addWidget(self.cancel)
        outer = QVBoxLayout(self)
        outer.addWidget(centred(frame))

    def show_status(self, status: LearningStatus) -> None:
        """Show how far the job is; another job than before starts anew."""
        if status.job_id != self._job:
            self._begin(status)
        progress = status.progress or Progress(say("Starting"))
        self.message.setText(say_message(progress.message))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)
        self.left.setText(left_text(progress.left_s))
        self.left.setVisible(bool(self.left.text()))
        self.losses.add(progress.done, progress.losses)

    def _begin(self, status: LearningStatus) -> None:
        order = status.order
        self._job = status.job_id
        self.losses.start_over()
        self.title.setText(say("Learning a candidate for {recipe}", recipe=order.base.name))
        self.what.setText(learns_from(order))
        self.standing.setText(
            say(
                "The line keeps running with {version}. You may go to another screen, or even close the "
                "program: what was finished is kept and the learning can go on later.",
                version=order.base,
            )
        )
        self.cancel.setText(say("Cancel  (Esc)"))
        self.cancel.setShortcut("Esc")
        self.cancel.setEnabled(True)
        self.cancel.setFocus()

    @Slot()
    def _on_cancel(self) -> None:
        self.cancel.setEnabled(False)
        self.cancel.setText(say("Cancelling ..."))
        self.cancel_asked.emit()
