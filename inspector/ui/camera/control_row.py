"""One setting of the camera: its name, its editor, and under them why it cannot be changed or was refused."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from inspector.capture import Control, ControlKind
from inspector.language import say_message
from inspector.ui.camera.editors import editor_for
from inspector.ui.camera.words import control_title, range_text, why_not
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import label

_TITLE_WIDTH = 128
_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class ControlRow(QWidget):
    """Shows one control. A value that is refused is said here, and the true value is shown again.

    Signals:
        wanted: (name, value) that a person wants.
    """

    wanted = Signal(str, object)

    def __init__(self, control: Control, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.control = control
        self.title = label(control_title(control.name), wrap=True)
        self.title.setFixedWidth(_TITLE_WIDTH)
        self.editor = editor_for(control)
        self.note = label("", "caption", wrap=True)
        self._refusal = ""
        tokens = current_tokens()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, tokens.hair, 0, tokens.hair)
        grid.setHorizontalSpacing(tokens.space)
        grid.setVerticalSpacing(0)
        grid.addWidget(self.title, 0, 0)
        grid.addWidget(self.editor, 0, 1)
        grid.addWidget(self.note, 1, 1)
        grid.setColumnStretch(1, 1)
        self.editor.wanted.connect(self._on_wanted)
        self.show_control(control)

    @property
    def kind(self) -> tuple[str, ControlKind]:
        """What the row was made for; another kind needs another row."""
        return self.control.name, self.control.kind

    def show_control(self, control: Control) -> None:
        """Show what the camera tells now; a refusal stays until the person tries again."""
        self.control = control
        self.editor.show_control(control)
        self.editor.setEnabled(control.settable or control.kind is ControlKind.READING)
        self.title.setEnabled(control.offered)
        words = range_text(control)
        for widget in (self.title, self.editor):
            widget.setToolTip(words)
        for part in (self.editor, *self.editor.findChildren(QWidget, options=_DIRECT)):
            part.setAccessibleName(control_title(control.name))
        self._show_note()

    def show_refusal(self, message: str) -> None:
        """Say why the last value was not taken; empty takes it away."""
        self._refusal = say_message(message)
        self._show_note()

    def _show_note(self) -> None:
        words = self._refusal or why_not(self.control)
        self.note.setText(words)
        self.note.setVisible(bool(words))
        kind = "refusal" if self._refusal else "caption"
        if self.note.property("kind") != kind:
            self.note.setProperty("kind", kind)
            self.note.style().unpolish(self.note)
            self.note.style().polish(self.note)

    def _on_wanted(self, value: object) -> None:
        self.show_refusal("")
        self.wanted.emit(self.control.name, value)
