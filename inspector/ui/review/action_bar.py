"""The decisions of a reviewer as large buttons with their keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from inspector.domain.record import DispositionKind
from inspector.language import mark, say
from inspector.ui.theme import current_tokens, icon

_KINDS = (
    (
        DispositionKind.CONFIRMED_DEFECT,
        *(mark("Defect", "decision"), "D", "verdict-fail", mark("Confirmed defect: the part is bad")),
    ),
    (
        DispositionKind.FALSE_REJECT,
        *(mark("Good", "decision"), "G", "verdict-pass", mark("False reject: the part is good")),
    ),
    (
        DispositionKind.UNSURE,
        *(mark("Unsure", "decision"), "U", "verdict-review", mark("Unsure: somebody else decides later")),
    ),
)


class ActionBar(QWidget):
    """A row of the three dispositions. `undo` and `heat` are for the owner to place; keys work all over it.

    Signals:
        decided: A `DispositionKind`.
        undo_asked: Take the last decision back.
        heat_toggled: Show or hide the heatmap.
    """

    decided = Signal(object)
    undo_asked = Signal()
    heat_toggled = Signal(bool)

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self.buttons: dict[DispositionKind, QPushButton] = {}
        self.undo = QPushButton(f" {say('Undo')}  (Ctrl+Z)")
        self.heat = QPushButton(f" {say('Heat', 'heatmap')}  (H)")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for kind, word, key, icon_name, hint in _KINDS:
            row.addWidget(
                self._decision(
                    kind, f" {say(word, 'decision')}  ({key})", key=key, icon_name=icon_name, hint=say(hint)
                ),
                1,
            )
        self._make_undo()
        self._make_heat()

    def show_state(self, *, can_decide: bool, can_undo: bool) -> None:
        """Enable what can be done now."""
        for button in self.buttons.values():
            button.setEnabled(can_decide)
        self.undo.setEnabled(can_undo)

    def _decision(
        self, kind: DispositionKind, words: str, *, key: str, icon_name: str, hint: str
    ) -> QPushButton:
        button = QPushButton(icon(icon_name, current_tokens().colours.text), words)
        button.setMinimumHeight(48)
        button.setToolTip(hint)
        button.setAccessibleDescription(hint)
        button.clicked.connect(lambda: self.decided.emit(kind))
        self._key(key, button)
        self.buttons[kind] = button
        return button

    def _make_undo(self) -> None:
        self.undo.setIcon(icon("undo", current_tokens().colours.text))
        self.undo.clicked.connect(self.undo_asked)
        self._key(QKeySequence(QKeySequence.StandardKey.Undo), self.undo)

    def _make_heat(self) -> None:
        self.heat.setIcon(icon("heat", current_tokens().colours.text))
        self.heat.setToolTip(say("Off shows the part as the camera saw it"))
        self.heat.setCheckable(True)
        self.heat.setChecked(True)
        self.heat.toggled.connect(self.heat_toggled)
        self._key("H", self.heat)

    def _key(self, key: str | QKeySequence, button: QPushButton) -> None:
        shortcut = QShortcut(QKeySequence(key), self._owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)  # a key held down is one decision, not one a part
        shortcut.activated.connect(button.click)
