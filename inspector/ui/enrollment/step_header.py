"""The row of six steps over the wizard."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from inspector.language import say
from inspector.ui.enrollment.draft import STEP_TITLES, Step
from inspector.ui.theme import current_tokens, icon


class StepHeader(QWidget):
    """Shows where one is; a click on a step that can be reached goes there.

    Signals:
        step_chosen: The person wants to see this step.
    """

    step_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_tokens().space)
        for step in Step:
            button = QPushButton(f"{step + 1}  {say(STEP_TITLES[step])}")
            button.setCheckable(True)
            self._group.addButton(button, step)
            row.addWidget(button, 1)
        self._group.idClicked.connect(self.step_chosen)

    def show_state(self, current: Step, reachable: Step, *, visited: Step, locked: bool) -> None:
        """Mark the current step, tick what was done, disable what cannot be shown yet.

        `visited` is the furthest step that was shown: a step nobody has seen is not ticked.
        """
        for step in Step:
            button = self._group.button(step)
            button.setChecked(step is current)
            button.setEnabled(step is current or (step <= reachable and not locked))
            done = step < visited and step < reachable and step is not current
            button.setIcon(icon("success", current_tokens().colours.passed) if done else QIcon())
            button.setText(f"{' ' if done else ''}{step + 1}  {say(STEP_TITLES[step])}")
            button.setAccessibleName(_spoken(step, current=step is current, done=done))


def _spoken(step: Step, *, current: bool, done: bool) -> str:
    state = say("current step") if current else say("complete", "step") if done else say("to come", "step")
    place = {"place": step + 1, "number": len(Step)}
    return say(
        "Step {place} of {number}, {title}, {state}", title=say(STEP_TITLES[step]), state=state, **place
    )
