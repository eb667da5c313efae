"""The rail on the left: one big button a screen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from inspector.ui.actions import ACTIONS
from inspector.ui.screens import SCREENS
from inspector.ui.theme import pixmap
from inspector.ui.widgets.icon_button import IconTool

_WIDTH = 96
_ICON = QSize(28, 28)


class NavigationRail(QFrame):
    """Buttons with icon, word and shortcut in the tooltip.

    Signals:
        screen_chosen: Name of the screen.
    """

    screen_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(_WIDTH)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 12)
        column.setSpacing(2)
        column.addWidget(_mark(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(10)
        for entry in SCREENS:
            column.addWidget(self._button(entry.name, entry.title))
        column.addStretch(1)

    def select(self, name: str) -> None:
        """Mark the screen that is shown."""
        self._buttons[name].setChecked(True)

    def _button(self, name: str, title: str) -> QToolButton:
        keys = next(row.keys for row in ACTIONS if row.name == f"show:{name}")
        button = IconTool(name, f"{title} ({keys})", ink="on_rail")
        button.setText(title)
        button.setCheckable(True)
        button.setIconSize(_ICON)
        button.setFixedWidth(_WIDTH)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.clicked.connect(lambda _checked=False, name=name: self.screen_chosen.emit(name))
        self._group.addButton(button)
        self._buttons[name] = button
        return button


def _mark() -> QLabel:
    mark = QLabel()
    mark.setPixmap(pixmap("app", "#ffffff", 36))
    return mark
