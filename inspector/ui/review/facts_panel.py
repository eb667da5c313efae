"""What is known about the part being looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.record import Record
from inspector.ui.review.facts import DISPOSITION_WORDS, facts
from inspector.ui.theme import current_tokens, verdict_look


class FactsPanel(QWidget):
    """A banner with the verdict and lines of facts; text can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = QLabel()
        self.banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.decided = QLabel()
        self.decided.setWordWrap(True)
        self._inner = QWidget()
        self._lines: list[QLabel] = []
        self._grid = QGridLayout(self._inner)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(1, 1)
        scroll = QScrollArea()
        scroll.setWidget(self._inner)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        column.addWidget(self.decided)
        column.addWidget(scroll, 1)

    def show_record(self, record: Record | None) -> None:
        """Show one record; None empties the panel."""
        self._clear()
        self.banner.setVisible(record is not None)
        self.decided.setVisible(record is not None and record.disposition is not None)
        if record is None:
            return
        self._show_banner(record)
        if record.disposition is not None:
            words = DISPOSITION_WORDS[record.disposition]
            self.decided.setText(f"Decided: {words} by {record.disposed_by or 'unknown'}.")
        for row, (name, value) in enumerate(facts(record)[1:]):
            self._add_line(row, name, value)
        self._grid.setRowStretch(self._grid.rowCount(), 1)

    def words(self) -> str:
        """Everything shown, as text."""
        return "\n".join([self.banner.text(), *(label.text() for label in self._lines)])

    def _show_banner(self, record: Record) -> None:
        tokens = current_tokens()
        look = verdict_look(record.verdict, tokens.colours)
        self.banner.setText(look.word)
        self.banner.setStyleSheet(
            f"background: {look.ground}; color: {look.on_ground}; font-size: {tokens.figure}px; "
            "font-weight: 700; padding: 8px; border-radius: 6px;"
        )

    def _add_line(self, row: int, name: str, value: str) -> None:
        title, text = QLabel(name), QLabel(value)
        title.setProperty("kind", "caption")
        text.setWordWrap(True)
        text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._lines += [title, text]
        self._grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(text, row, 1, Qt.AlignmentFlag.AlignTop)

    def _clear(self) -> None:
        for label in self._lines:
            self._grid.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._lines.clear()
