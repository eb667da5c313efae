"""Naming a defect: names used before with their number keys, and a field for a new one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QSizePolicy, QWidget

from inspector.domain.defect_name import MAX_DEFECT_NAME, checked_defect_name
from inspector.domain.errors import DataFault
from inspector.language import say, say_message
from inspector.ui.theme import current_tokens

MOST = 6
"""Names that are offered with a key."""
NEW_KEY = "N"
_A_ROW = 3


class NameBar(QWidget):
    """A row of names; each confirms the defect and names it with one key.

    Signals:
        named: The defect is confirmed and called this.
        refused: Why what was typed cannot be a name, for a person.
        left: Typing is over; the keys belong to the queue again.
    """

    named = Signal(str)
    refused = Signal(str)
    left = Signal()

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._names: list[str] = []
        self.buttons = [self._button(place, owner) for place in range(MOST)]
        self.new = QLineEdit()
        self.new.setPlaceholderText(f"{say('Name', 'defect')}  ({NEW_KEY})")
        self.new.setAccessibleName(say("New defect name"))
        self.new.setToolTip(say("Confirms the defect with this name: Enter. Esc leaves it."))
        self.new.setMaxLength(MAX_DEFECT_NAME)
        self.new.returnPressed.connect(self._on_typed)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(current_tokens().space)
        for place, button in enumerate(self.buttons):
            grid.addWidget(button, place // _A_ROW, place % _A_ROW)
        grid.addWidget(self.new, 0, _A_ROW)
        for column in range(_A_ROW + 1):
            grid.setColumnStretch(column, 1)
        self._key(NEW_KEY, owner, self.new.setFocus)
        leave = QShortcut(QKeySequence("Esc"), self.new, context=Qt.ShortcutContext.WidgetShortcut)
        leave.activated.connect(self._on_left)
        self.show_names([])

    def show_names(self, names: list[str]) -> None:
        """Offer these, the one used last first; a name keeps its key while it is offered."""
        staying = [name for name in self._names if name in names[:MOST]]
        self._names = staying + [name for name in names[:MOST] if name not in staying]
        for place, button in enumerate(self.buttons):
            known = place < len(self._names)
            button.setVisible(known)
            if known:
                button.show_name(self._names[place], key=place + 1)

    def show_state(self, *, can_decide: bool) -> None:
        """Enable what can be done now."""
        for widget in (*self.buttons, self.new):
            widget.setEnabled(can_decide)

    def _button(self, place: int, owner: QWidget) -> "NameButton":
        button = NameButton()
        button.clicked.connect(lambda: self.named.emit(self._names[place]))
        self._key(str(place + 1), owner, button.click)
        return button

    @staticmethod
    def _key(key: str, owner: QWidget, act: object) -> None:
        shortcut = QShortcut(QKeySequence(key), owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(act)

    def _on_typed(self) -> None:
        try:
            name = checked_defect_name(self.new.text())
        except DataFault as fault:
            self.refused.emit(say_message(str(fault)))
            return
        if name:
            self._on_left()
            self.named.emit(name)

    def _on_left(self) -> None:
        self.new.clear()
        self.left.emit()


class NameButton(QPushButton):
    """A name with its key; a name that is too long for the button ends in an ellipsis, never the key."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)

    def show_name(self, name: str, *, key: int) -> None:
        """Confirms the defect under this name."""
        self._whole = f"{key}  {name}"
        self.setToolTip(say("Confirmed defect: {name}", name=name))
        self.setAccessibleName(say("Confirmed defect: {name}, key {key}", name=name, key=key))
        self._elide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten to the new width."""
        super().resizeEvent(event)
        self._elide()

    def _elide(self) -> None:
        tokens = current_tokens()
        room = self.width() - 2 * (tokens.gap + tokens.tight)
        short = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, max(room, 1))
        self.setText(short.replace("&", "&&"))
