"""The camera's settings, built from what it offers."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from inspector.capture import FREE_RUN, TRIGGER, Control
from inspector.language import mark, say
from inspector.ui.camera.control_row import ControlRow
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import card, label

NO_CAMERA = mark("Choose a camera to see its settings.")
NO_CONTROLS = mark("This source has no settings.")


class ControlPanel(QWidget):
    """A row for each control, in the camera's order, and the trigger button where the camera waits for one.

    Signals:
        wanted: (name, value) that a person wants.
        trigger_wanted: One image now.
    """

    wanted = Signal(str, object)
    trigger_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rows: dict[str, ControlRow] = {}
        self.trigger = IconButton(say("Trigger one image"), "trigger", kind="primary")
        self.trigger.setToolTip(say("The camera waits for its trigger: without one no picture comes"))
        self.trigger.clicked.connect(self.trigger_wanted)
        self.trigger.hide()
        self.empty = label(say(NO_CAMERA), "caption", wrap=True)
        frame: QFrame = card()
        tokens = current_tokens()
        self._column = QVBoxLayout(frame)
        self._column.setContentsMargins(tokens.gap, tokens.gap, tokens.gap, tokens.gap)
        self._column.setSpacing(tokens.tight)
        for widget in (label(say("Settings"), "heading"), self.trigger, self.empty):
            self._column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_controls(self, controls: Sequence[Control]) -> None:
        """Show these; rows that are there already keep their place and what is being typed in them."""
        if [(one.name, one.kind) for one in controls] != [row.kind for row in self.rows.values()]:
            self._rebuild(controls)
        for control in controls:
            self.rows[control.name].show_control(control)
        waits = next((one for one in controls if one.name == TRIGGER and one.offered), None)
        self.trigger.setVisible(waits is not None and waits.value not in (FREE_RUN, None))
        self.empty.setText(say(NO_CONTROLS))
        self.empty.setVisible(not controls)

    def clear(self, words: str = "") -> None:
        """No camera is open; `words` say why where a person chose one."""
        self._rebuild(())
        self.trigger.hide()
        self.empty.setText(words or say(NO_CAMERA))
        self.empty.show()

    @Slot(str, str)
    def show_refusal(self, name: str, message: str) -> None:
        """Say at its row why a value was not taken."""
        if name in self.rows:
            self.rows[name].show_refusal(message)

    def _rebuild(self, controls: Sequence[Control]) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {control.name: ControlRow(control) for control in controls}
        for row in self.rows.values():
            row.wanted.connect(self.wanted)
            self._column.addWidget(row)
