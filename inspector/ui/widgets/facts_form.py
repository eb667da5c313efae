"""Lines of label and value, as records and recipe versions show them."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFormLayout, QLabel, QWidget

from inspector.ui.theme import current_tokens


class FactsForm(QWidget):
    """Two columns of text; values wrap and can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tokens = current_tokens()
        self._form = QFormLayout(self)
        self._form.setContentsMargins(0, 0, tokens.space, 0)
        self._form.setVerticalSpacing(tokens.tight)
        self._form.setHorizontalSpacing(tokens.wide)
        self._lines: dict[str, str] = {}

    def show_facts(self, lines: Sequence[tuple[str, str]]) -> None:
        """Show these (label, value) lines instead of the ones before."""
        self._lines = dict(lines)
        while self._form.rowCount():
            self._form.removeRow(0)
        for label, value in lines:
            caption, words = QLabel(label), QLabel(value)
            caption.setProperty("kind", "caption")
            words.setWordWrap(True)
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            self._form.addRow(caption, words)

    def facts(self) -> dict[str, str]:
        """Label to value, as shown."""
        return dict(self._lines)
