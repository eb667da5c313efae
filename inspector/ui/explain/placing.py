"""What a screen needs to take the tool in: its button, a scroll area, and no second tool at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from inspector.language import mark, say
from inspector.ui.explain.tool import ExplainTool
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconTool

KEY = "W"
TIP = mark("Why this verdict? Shows the score under the pointer and the closest enrolled patch (W)")


def why_button(picture: QWidget, *, right_of: QWidget) -> IconTool:
    """A button on a picture, beside another one; without a layout both have to be told how large they are."""
    made = IconTool("why", say(TIP), parent=picture)
    made.setCheckable(True)
    made.setShortcut(KEY)
    side = current_tokens().touch
    for button in (right_of, made):
        button.setFixedSize(side, side)
    made.move(right_of.x() + side + current_tokens().space, right_of.y())
    return made


def scrolled(panel: QWidget) -> QScrollArea:
    """The panel where there may be less room than it needs."""
    area = QScrollArea()
    area.setWidget(panel)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    panel.show()
    return area


def one_at_a_time(tool: ExplainTool, button: QAbstractButton, other: QAbstractButton) -> None:
    """Tie the button to the tool; it and the other tool of the picture switch each other off."""

    def on_other(on: bool) -> None:
        if on:
            tool.set_on(False)

    def on_tool(on: bool) -> None:
        button.setChecked(on)
        if on:
            other.setChecked(False)

    button.toggled.connect(tool.set_on)
    tool.toggled.connect(on_tool)
    other.toggled.connect(on_other)
