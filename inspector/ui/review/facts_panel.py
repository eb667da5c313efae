"""What is known about the part being looked at."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.record import Record
from inspector.ui.theme import current_tokens, verdict_look, verdict_style
from inspector.ui.widgets.facts_form import FactsForm
from inspector.ui.widgets.record_words import seen_facts


class FactsPanel(QWidget):
    """A banner with the verdict and lines of facts; text can be selected and copied."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.banner = QLabel()
        self.banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.form = FactsForm()
        scroll = QScrollArea()
        scroll.setWidget(self.form)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.banner)
        column.addWidget(scroll, 1)

    def show_record(self, record: Record | None, seen: Record | None) -> None:
        """Show one record, with the facts of the view that is looked at; None empties the panel.

        Args:
            seen: The record as that view saw it; the same where one camera looked at the part.
        """
        self.banner.setVisible(record is not None)
        self.form.show_facts([] if record is None or seen is None else seen_facts(record, seen))
        if record is not None:
            self._show_banner(record)

    def words(self) -> str:
        """Everything shown, as text."""
        lines = [f"{name}\n{value}" for name, value in self.form.facts().items()]
        return "\n".join([self.banner.text(), *lines])

    def _show_banner(self, record: Record) -> None:
        tokens = current_tokens()
        look = verdict_look(record.verdict, tokens.colours)
        self.banner.setText(look.word)
        self.banner.setStyleSheet(verdict_style(look, tokens, letters=tokens.figure))
