"""Step 5: learning, with progress and cancel."""

from time import monotonic
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QProgressBar, QPushButton, QVBoxLayout, QWidget

from inspector.domain.record import Progress
from inspector.language import number_text, say, say_message
from inspector.ui.enrollment.draft import EnrollmentDraft
from inspector.ui.enrollment.page import WizardPage, card, label

if TYPE_CHECKING:
    from inspector.app import Services

_TICK_MS = 500
_WIDTH = 640


class LearningPage(WizardPage):
    """Shows how far learning is.

    Signals:
        cancel_asked: The person gave up on this run.
        retry_asked: Learn once more after a failure.
    """

    cancel_asked = Signal()
    retry_asked = Signal()

    def __init__(self, services: "Services", draft: EnrollmentDraft, parent: QWidget | None = None) -> None:
        super().__init__(services, draft, parent)
        self.bar = QProgressBar()
        self.message = label("", "")
        self.elapsed = label("", "caption")
        self.cancel = QPushButton(say("Cancel"))
        self.retry = QPushButton(say("Try again"))
        self.bar.setAccessibleName(say("Learning progress"))
        self.cancel.clicked.connect(self.cancel_asked)
        self.retry.clicked.connect(self.retry_asked)
        self._started_s = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_tick)
        hint = label(say("Cancelling goes back to the model; images and region are kept."), "caption")
        title = label(say("Learning what good looks like"), "title")
        box = card(title, self.message, self.bar, self.elapsed, hint, self.cancel, self.retry)
        box.setFixedWidth(_WIDTH)
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(box, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def left(self) -> None:
        """Stop counting seconds."""
        self._timer.stop()

    def started(self) -> None:
        """A run began."""
        self._started_s = monotonic()
        self.show_progress(Progress(say("Starting")))
        self._show_running(running=True)
        self._timer.start(_TICK_MS)
        self._on_tick()
        self.cancel.setFocus()

    def show_progress(self, progress: Progress) -> None:
        """How far it is; an unknown total shows a moving bar."""
        self.message.setText(say_message(progress.message))
        self.bar.setRange(0, progress.total)
        self.bar.setValue(progress.done)

    def cancelling(self) -> None:
        """The run stops at its next step."""
        self.message.setText(say("Cancelling ..."))
        self.cancel.setEnabled(False)

    def failed(self, message: str) -> None:
        """Say why, and how to go on."""
        self._timer.stop()
        self.bar.setRange(0, 1)
        self.bar.reset()
        self.message.setText(say_message(message))
        self._show_running(running=False)
        self.retry.setFocus()

    def _show_running(self, *, running: bool) -> None:
        self.cancel.setVisible(running)
        self.cancel.setEnabled(running)
        self.retry.setVisible(not running)

    @Slot()
    def _on_tick(self) -> None:
        self.elapsed.setText(say("{seconds} s", seconds=number_text(monotonic() - self._started_s)))
