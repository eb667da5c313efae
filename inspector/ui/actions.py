"""What the keyboard does, as data. The window makes one QAction of each row."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from inspector.language import mark, say
from inspector.ui.screens import HELP, OPERATOR, SCREENS


@dataclass(frozen=True)
class ActionRow:
    """One command.

    Attributes:
        name: Key of the handler.
        text: For a person; said when it is shown.
        keys: Shortcut in Qt's notation.
        screens: Where it applies; empty is everywhere.
    """

    name: str
    text: str
    keys: str
    screens: tuple[str, ...] = ()


_ENGINEER = (*(entry.name for entry in SCREENS), HELP.name)
_TO_SCREEN = "show:"
_LINE = ("live", OPERATOR.name)

ACTIONS = (
    *(
        ActionRow(f"{_TO_SCREEN}{s.name}", s.title, f"Ctrl+{i}", _ENGINEER)
        for i, s in enumerate(SCREENS, start=1)
    ),
    ActionRow("trigger", mark("Trigger: judge the next frame"), "Space", _LINE),
    ActionRow("heatmap", mark("Heatmap: heat, outline, off"), "H", _LINE),
    ActionRow("view", mark("Next view of the part"), "V", _LINE),
    ActionRow("view_before", mark("View of the part before"), "Shift+V", _LINE),
    ActionRow("help", mark("Help about this screen, and back"), "F1"),
    ActionRow("operator", mark("Operator mode"), "F9", _ENGINEER),
    ActionRow("engineer", mark("Leave operator mode"), "Ctrl+Shift+F9", (OPERATOR.name,)),
    ActionRow("start_stop", mark("Start or stop the line"), "F5"),
    ActionRow("full_screen", mark("Full screen"), "F11", _ENGINEER),
    ActionRow("quit", mark("Quit"), "Ctrl+Q"),
)


def action_text(row: ActionRow) -> str:
    """What a command does, for a person."""
    text = say(row.text)
    return say("Go to {screen}", screen=text) if row.name.startswith(_TO_SCREEN) else text


def install_actions(window: QWidget, handlers: Mapping[str, Callable[[], object]]) -> dict[str, QAction]:
    """Add every row of `ACTIONS` to `window`; a row without a handler is a KeyError."""
    made: dict[str, QAction] = {}
    for row in ACTIONS:
        action = QAction(action_text(row), window)
        action.setShortcut(QKeySequence(row.keys))
        action.setAutoRepeat(False)  # a key held down is one press: else one part after the other
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.triggered.connect(_without_checked(handlers[row.name]))
        window.addAction(action)
        made[row.name] = action
    return made


def enable_for(actions: Mapping[str, QAction], screen: str) -> None:
    """Switch off the commands that do not belong to `screen`, so that their keys are free there."""
    for row in ACTIONS:
        actions[row.name].setEnabled(not row.screens or screen in row.screens)


def _without_checked(handler: Callable[[], object]) -> Callable[[bool], None]:
    def run(_checked: bool) -> None:
        handler()

    return run
