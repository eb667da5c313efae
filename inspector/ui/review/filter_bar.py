"""Which flagged parts are shown."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QGridLayout, QPushButton, QWidget

from inspector.domain.verdict import VerdictKind
from inspector.ui.review.queue import FLAGGED
from inspector.ui.theme import current_tokens, icon, verdict_look
from inspector.ui.widgets.text import label

_ALL = "All recipes"


class FilterBar(QWidget):
    """Chips for the verdicts and a choice of recipe; or the name of the only parts shown, with the way back.

    Signals:
        filter_changed: Read `verdicts` and `recipe`.
        all_asked: Show everything that waits again.
    """

    filter_changed = Signal()
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[VerdictKind, QPushButton] = {}
        self.recipes = QComboBox()
        self.recipes.setAccessibleName("Recipe")
        self.recipes.addItem(_ALL, None)
        self.recipes.currentIndexChanged.connect(self._on_changed)
        self.narrowed = label("", "heading", wrap=True)
        self.all = QPushButton("Show all that wait")
        self.all.clicked.connect(self.all_asked)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(6)
        for column, kind in enumerate(FLAGGED[:2]):
            grid.addWidget(self._chip(kind), 0, column)
        grid.addWidget(self._chip(VerdictKind.NOT_INSPECTED), 1, 0, 1, 2)
        grid.addWidget(self.recipes, 2, 0, 1, 2)
        grid.addWidget(self.narrowed, 3, 0, 1, 2)
        grid.addWidget(self.all, 4, 0, 1, 2)
        self.show_narrowed("")

    @property
    def verdicts(self) -> tuple[VerdictKind, ...]:
        """The chosen kinds; none chosen is none shown."""
        return tuple(kind for kind in FLAGGED if self.chips[kind].isChecked())

    @property
    def recipe(self) -> str | None:
        """The chosen recipe; None is all."""
        chosen: str | None = self.recipes.currentData()
        return chosen

    def show_narrowed(self, title: str) -> None:
        """Say which parts are the only ones shown, in place of chips and recipes; empty brings those back."""
        self.narrowed.setText(title)
        for told in (self.narrowed, self.all):
            told.setVisible(bool(title))
        for choice in (*self.chips.values(), self.recipes):
            choice.setVisible(not title)

    def show_recipes(self, names: list[str]) -> None:
        """Offer these; the choice stays where it can."""
        if [self.recipes.itemText(row) for row in range(1, self.recipes.count())] == names:
            return
        chosen = self.recipe
        self.recipes.blockSignals(True)
        self.recipes.clear()
        self.recipes.addItem(_ALL, None)
        for name in names:
            self.recipes.addItem(name, name)
        self.recipes.setCurrentIndex(max(self.recipes.findData(chosen), 0) if chosen else 0)
        self.recipes.blockSignals(False)

    def show_counts(self, counts: dict[VerdictKind, int]) -> None:
        """How many wait of each kind."""
        colours = current_tokens().colours
        for kind, chip in self.chips.items():
            chip.setText(f" {verdict_look(kind, colours).word}  {counts.get(kind, 0)}")

    def _chip(self, kind: VerdictKind) -> QPushButton:
        look = verdict_look(kind, current_tokens().colours)
        chip = QPushButton(icon(look.icon, look.colour), look.word)
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.toggled.connect(self._on_changed)
        self.chips[kind] = chip
        return chip

    @Slot()
    def _on_changed(self) -> None:
        self.filter_changed.emit()
