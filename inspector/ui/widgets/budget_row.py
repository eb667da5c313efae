"""How long something may learn: one touch a choice."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from inspector.language import say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.time_words import BUDGETS_S, budget_text


class BudgetRow(QWidget):
    """A row of buttons of which one is chosen.

    Signals:
        chosen: Seconds, by a person's act.
    """

    chosen = Signal(float)

    def __init__(self, seconds: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.seconds = seconds
        self.buttons: dict[float, QPushButton] = {}
        group, row = QButtonGroup(self), QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_tokens().tight)
        for choice in BUDGETS_S:
            button = QPushButton(budget_text(choice))
            button.setCheckable(True)
            button.setChecked(choice == seconds)
            button.setAccessibleName(say("At most {time}", time=budget_text(choice)))
            button.clicked.connect(lambda _checked, choice=choice: self._choose(choice))
            group.addButton(button)
            row.addWidget(button, 1)
            self.buttons[choice] = button

    def _choose(self, seconds: float) -> None:
        self.seconds = seconds
        self.chosen.emit(seconds)
