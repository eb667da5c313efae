"""The bar at the bottom of the window while a long task runs."""

from time import monotonic

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QPushButton, QWidget

from inspector.domain.record import Progress
from inspector.language import say, say_message
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import ElidedLabel, label
from inspector.ui.widgets.time_words import left_text, seconds_left


class TaskBar(QFrame):
    """Title, message, progress, time left and cancel of the running task. Hidden while none runs.

    Signals:
        cancel_requested: The person asked to stop it.
    """

    cancel_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("taskBar")
        self._total, self._since = 0, 0.0
        self._title, self._message = label("", "heading"), ElidedLabel()
        self._bar = QProgressBar()
        self._bar.setFixedWidth(260)
        self._cancel = QPushButton(say("Cancel"))
        self._cancel.clicked.connect(self._on_cancel_clicked)
        tokens = current_tokens()
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.gap, tokens.close, tokens.space, tokens.close)
        row.setSpacing(tokens.gap)
        row.addWidget(self._title)
        row.addWidget(self._message, 1)
        row.addWidget(self._bar)
        row.addWidget(self._cancel)
        self.hide()

    def begin(self, title: str) -> None:
        """Show the bar for a new task."""
        self._title.setText(title)
        self._message.set_text(say("Starting"))
        self._bar.setRange(0, 0)
        self._cancel.setEnabled(True)
        self._total = 0
        self.show()

    def show_progress(self, progress: Progress) -> None:
        """Show how far it is and how long it will take; a total of 0 shows a moving bar."""
        words = (say_message(progress.message), left_text(self._left_s(progress)))
        self._message.set_text("  ·  ".join(word for word in words if word))
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)

    def end(self) -> None:
        """The task is over."""
        self.hide()

    def _left_s(self, progress: Progress) -> float | None:
        """As the task says, else by its pace since it began to count to this total."""
        if progress.left_s is not None:
            return progress.left_s
        if progress.total != self._total:
            self._total, self._since = progress.total, monotonic()
        return seconds_left(monotonic() - self._since, progress.done, progress.total)

    def _on_cancel_clicked(self) -> None:
        self._cancel.setEnabled(False)
        self._message.set_text(say("Stopping at the next step"))
        self.cancel_requested.emit()
