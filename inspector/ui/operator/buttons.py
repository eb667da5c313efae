"""What the operator does with the line: three large buttons."""

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.language import say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton

_ICON = QSize(32, 32)


class LineButtons(QWidget):
    """Start or stop, trigger, change over. Asks; does nothing itself.

    Signals:
        start_requested, stop_requested, trigger_requested, change_over_requested: A button.
    """

    start_requested = Signal()
    stop_requested = Signal()
    trigger_requested = Signal()
    change_over_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.start_stop = IconButton(say("START", "line"), "start", kind="huge")
        self.trigger = IconButton(say("TRIGGER"), "trigger", kind="huge-plain")
        self.change_over = IconButton(say("CHANGE OVER"), "recipes", kind="huge-plain")
        self._running = False
        self.start_stop.setToolTip(say("Start or stop the line (F5); parts that wait are judged first"))
        self.trigger.setToolTip(say("Judge the part that lies there now (space bar)"))
        self.change_over.setToolTip(say("Another part comes: choose its recipe"))
        self.start_stop.clicked.connect(self._on_start_stop)
        self.trigger.clicked.connect(self.trigger_requested)
        self.change_over.clicked.connect(self.change_over_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().gap)
        for button in (self.start_stop, self.trigger, self.change_over):
            button.setIconSize(_ICON)
            column.addWidget(button)

    def show_state(self, *, running: bool, stopping: bool, can_start: bool) -> None:
        """Enable what makes sense now."""
        self._running = running
        busy = running or stopping
        self.start_stop.set_kind("huge-plain" if busy else "huge")
        self.start_stop.setText(_start_stop_word(running=running, stopping=stopping))
        self.start_stop.set_icon_name("stop" if busy else "start")
        self.start_stop.setEnabled(not stopping and (running or can_start))
        self.trigger.setEnabled(running)
        self.change_over.setEnabled(not stopping and can_start)

    def _on_start_stop(self) -> None:
        (self.stop_requested if self._running else self.start_requested).emit()


def _start_stop_word(*, running: bool, stopping: bool) -> str:
    if stopping:
        return say("STOPPING")
    return say("STOP", "line") if running else say("START", "line")
