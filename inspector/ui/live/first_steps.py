"""What Live says before anything was enrolled: what to do next, and a demonstration with one click."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.language import mark, say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import card, label

_STEPS = (
    (
        "1",
        mark("Enroll"),
        mark("Show 2 to 8 good parts. Inspector learns what good looks like; no defects are needed."),
    ),
    (
        "2",
        mark("Check the limits"),
        mark("They come from goods the model had not seen. You can move them while the line runs."),
    ),
    (
        "3",
        mark("Inspect"),
        mark("Every part gets PASS, REVIEW or FAIL with a heatmap; everything is recorded."),
    ),
)


class FirstSteps(QWidget):
    """Shown instead of the line while there is no recipe.

    Signals:
        enroll_requested: Go to enrollment.
        demonstration_requested: Enroll and run the simulated line.
    """

    enroll_requested = Signal()
    demonstration_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.enroll = IconButton(say("Enroll a part"), "enroll", kind="big")
        self.demonstrate = IconButton(say("Try the demonstration"), "start", kind="big-plain")
        self.enroll.clicked.connect(self.enroll_requested)
        self.demonstrate.clicked.connect(self.demonstration_requested)
        column = QVBoxLayout()
        column.setSpacing(current_tokens().gap)
        column.addStretch(1)
        column.addWidget(label(say("Nothing is enrolled yet"), "page-title"))
        column.addWidget(
            label(
                say("Inspector needs a recipe: a few good parts and the limits that follow from them."),
                wrap=True,
            )
        )
        for number, title, text in _STEPS:
            column.addWidget(_step(number, say(title), say(text)))
        column.addLayout(self._buttons())
        column.addWidget(
            label(
                say(
                    "The demonstration enrolls four good washers from the simulated line and starts it. It "
                    "takes a few seconds and needs no camera. Its recipe stays under Recipes; a part you "
                    "enroll or a recipe you activate later takes its place on the line."
                ),
                "caption",
                wrap=True,
            )
        )
        column.addStretch(2)
        row = QHBoxLayout(self)
        row.addStretch(1)
        row.addLayout(column, 4)
        row.addStretch(1)

    def _buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(current_tokens().gap)
        row.addWidget(self.enroll, 1)
        row.addWidget(self.demonstrate, 1)
        return row


def _step(number: str, title: str, text: str) -> QWidget:
    step = card()
    tokens = current_tokens()
    row = QHBoxLayout(step)
    row.setContentsMargins(tokens.wide, tokens.gap, tokens.wide, tokens.gap)
    row.setSpacing(tokens.wide)
    row.addWidget(label(number, "figure"), 0, Qt.AlignmentFlag.AlignVCenter)
    words = QVBoxLayout()
    words.setSpacing(tokens.hair)
    words.addWidget(label(title, "title"))
    words.addWidget(label(text, wrap=True))
    row.addLayout(words, 1)
    return step
