"""The rail on the left: one big button a screen."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QButtonGroup, QFrame, QLabel, QToolButton, QVBoxLayout, QWidget

from inspector.language import say
from inspector.ui.actions import ACTIONS
from inspector.ui.screens import HELP, OPERATOR, SCREENS
from inspector.ui.theme import current_tokens, pixmap
from inspector.ui.widgets.icon_button import IconTool

_LEAST_WIDTH, _BESIDE_WORD = 96, 16
_ICON = QSize(26, 26)
_MARK_PX = 32


class NavigationRail(QFrame):
    """Buttons with icon, word and shortcut in the tooltip.

    Signals:
        screen_chosen: Name of the screen.
        operator_requested: Operator mode is wanted.
        help_requested: The manual is wanted, or the way back from it.
    """

    screen_chosen = Signal(str)
    operator_requested = Signal()
    help_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self.setFixedWidth(_width())
        self._group = QButtonGroup(self)
        self._buttons: dict[str, QToolButton] = {}
        tokens = current_tokens()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, tokens.gap, 0, tokens.gap)
        column.setSpacing(tokens.hair)
        column.addWidget(_mark(), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(tokens.space)
        for entry in SCREENS:
            column.addWidget(self._button(entry.name, entry.title))
        column.addStretch(1)
        self.operator = self._tool(OPERATOR.name, OPERATOR.title, keys="F9")
        self.operator.clicked.connect(self.operator_requested)
        column.addWidget(self.operator)
        self.help = self._page_button(HELP.name, HELP.title, keys="F1")
        self.help.clicked.connect(self.help_requested)
        column.addWidget(self.help)

    def select(self, name: str) -> None:
        """Mark the screen that is shown, where it is one of the rail."""
        if name in self._buttons:
            self._buttons[name].setChecked(True)

    def _button(self, name: str, title: str) -> QToolButton:
        keys = next(row.keys for row in ACTIONS if row.name == f"show:{name}")
        button = self._page_button(name, title, keys=keys)
        button.clicked.connect(lambda _checked=False, name=name: self.screen_chosen.emit(name))
        return button

    def _page_button(self, name: str, title: str, *, keys: str) -> QToolButton:
        button = self._tool(name, title, keys=keys)
        button.setCheckable(True)
        self._group.addButton(button)
        self._buttons[name] = button
        return button

    def _tool(self, name: str, title: str, *, keys: str) -> QToolButton:
        button = IconTool(name, say("{screen} ({keys})", screen=say(title), keys=keys), ink="on_rail")
        button.setText(say(title))
        button.setIconSize(_ICON)
        button.setFixedWidth(_width())
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        return button


def _width() -> int:
    """Room for the longest word of a button in the present language, marked as the chosen one."""
    font = QFont(QApplication.font())
    font.setPixelSize(current_tokens().caption)
    font.setWeight(QFont.Weight.DemiBold)
    words = (say(entry.title) for entry in (*SCREENS, OPERATOR, HELP))
    return max(_LEAST_WIDTH, _BESIDE_WORD + max(map(QFontMetrics(font).horizontalAdvance, words)))


def _mark() -> QLabel:
    mark = QLabel()
    mark.setPixmap(pixmap("app", current_tokens().colours.on_rail_active, _MARK_PX))
    return mark
