"""What kind of part it is: what the references decided, in words, and a person's own choices."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QSizePolicy, QWidget

from inspector.domain.traits import TRAIT_OPTIONS, TRAIT_TITLES, Trait, TraitChoice
from inspector.language import mark, say, say_message
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import label

AUTOMATIC = ""
"""Value of an override that leaves the choice to the references."""
_UNDECIDED = mark("Automatic: decided from the good parts")
_VALUES = {
    "object": mark("object", "trait"),
    "surface": mark("surface", "trait"),
    "upright": mark("upright", "trait"),
    "turned": mark("turned", "trait"),
    "anywhere": mark("anywhere", "trait"),
    "fixed": mark("fixed", "trait"),
}


class TraitRows(QWidget):
    """A row a trait: its name and what is to be taken for it.

    Signals:
        override_chosen: (`Trait`, value); `AUTOMATIC` where the references are to decide.
    """

    override_chosen = Signal(object, str)

    def __init__(self, traits: Sequence[Trait], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.boxes: dict[Trait, QComboBox] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2 * current_tokens().space)
        grid.setColumnStretch(1, 1)
        for row, trait in enumerate(traits):
            box = self._box(trait)
            name = label(say_message(TRAIT_TITLES[trait]))
            name.setBuddy(box)
            grid.addWidget(name, row, 0)
            grid.addWidget(box, row, 1)

    def show_overrides(self, overrides: dict[Trait, str]) -> None:
        """Show what a person chose; a trait that is not among them is automatic."""
        for trait, box in self.boxes.items():
            box.blockSignals(True)
            box.setCurrentIndex(max(box.findData(overrides.get(trait, AUTOMATIC)), 0))
            box.blockSignals(False)

    def show_choices(self, choices: Sequence[TraitChoice]) -> None:
        """Say what the references decided; empty before anything was learned from them."""
        decided = {choice.trait: choice for choice in choices if choice.automatic}
        for trait, box in self.boxes.items():
            choice = decided.get(trait)
            words = (
                say("Automatic ({choice})", choice=choice_words(choice))
                if choice is not None
                else say(_UNDECIDED)
            )
            box.setItemText(0, words)
            box.setToolTip(words if box.currentIndex() == 0 else "")

    def _box(self, trait: Trait) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(say_message(TRAIT_TITLES[trait]))
        box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        box.addItem(say(_UNDECIDED), AUTOMATIC)
        for value, title in TRAIT_OPTIONS[trait]:
            box.addItem(say_message(title), value)
        box.currentIndexChanged.connect(lambda _row: self.override_chosen.emit(trait, box.currentData()))
        self.boxes[trait] = box
        return box


def choice_words(choice: TraitChoice) -> str:
    """One choice: "object: found in all 4 goods"."""
    value = say(_VALUES[choice.value], "trait")
    return f"{value}: {say_message(choice.reason)}" if choice.reason else value


def choices_text(choices: Sequence[TraitChoice]) -> str:
    """All choices in a line, for the page that shows what was learned; empty where there are none."""
    if not choices:
        return ""
    return say("Learned as {choices}.", choices="; ".join(_choice(one) for one in choices))


def _choice(choice: TraitChoice) -> str:
    if choice.automatic:
        return choice_words(choice)
    return say("{value} (your choice)", value=say(_VALUES[choice.value], "trait"))
