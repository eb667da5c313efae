"""The fields that say which records are shown."""

from datetime import UTC, datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.language import mark, say
from inspector.ui.theme import current_tokens, icon, verdict_look, verdict_word
from inspector.ui.widgets.filter_fields import NameBox, RegionButton, score_box
from inspector.ui.widgets.flow_layout import FlowLayout
from inspector.ui.widgets.record_words import disposition_text
from inspector.ui.widgets.time_range import TimeRange

ANY_RECIPE = mark("All recipes")
ANY_DISPOSITION = mark("Any disposition")
NOT_DECIDED = mark("Not decided")
_NOT_DECIDED_ROW = 1


class FilterBar(QWidget):
    """Recipe, time, verdicts, disposition, defect name, region and score.

    Signals:
        changed: The filter is another one now; read it with `record_filter`.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recipe = _combo([say(ANY_RECIPE)], say("Recipe"))
        self.time = TimeRange()
        self.chips = {kind: _chip(kind) for kind in VerdictKind}
        self.disposition = _combo([say(ANY_DISPOSITION), say(NOT_DECIDED)], say("Disposition"))
        for kind in DispositionKind:
            self.disposition.addItem(disposition_text(kind), kind.value)
        self.name = NameBox()
        self.region = RegionButton()
        self.min_score = _score_box(say("Smallest score"))
        self.max_score = _score_box(say("Largest score"))
        self.reset_button = QPushButton(say("Clear filter"))
        self._build()
        self._connect()

    def record_filter(self) -> RecordFilter:
        """The filter as set, quick times counted from now."""
        since, until = self.time.span(datetime.now(UTC))
        decision: str | None = self.disposition.currentData()
        return RecordFilter(
            recipe=None if self.recipe.currentIndex() <= 0 else self.recipe.currentText(),
            verdicts=tuple(kind for kind, chip in self.chips.items() if chip.isChecked()) or None,
            dispositions=(DispositionKind(decision),) if decision else None,
            disposed=False if self.disposition.currentIndex() == _NOT_DECIDED_ROW else None,
            since=since,
            until=until,
            min_score=self.min_score.value() or None,
            max_score=self.max_score.value() or None,
            defect_names=self.name.names,
            peak_in=self.region.area,
        )

    def dress(self) -> None:
        """Put the verdicts' shapes on the chips, in the colours of the theme in force."""
        for kind, chip in self.chips.items():
            look = verdict_look(kind, current_tokens().colours)
            chip.setIcon(icon(look.icon, look.colour))

    def show_recipes(self, names: list[str]) -> None:
        """Offer these recipe names; the chosen one stays chosen. Emits nothing."""
        chosen = self.recipe.currentText()
        with QSignalBlocker(self.recipe):
            self.recipe.clear()
            self.recipe.addItems([say(ANY_RECIPE), *names])
            self.recipe.setCurrentIndex(max(self.recipe.findText(chosen), 0))

    def reset(self) -> None:
        """Let every record pass."""
        with QSignalBlocker(self):
            self.recipe.setCurrentIndex(0)
            self.disposition.setCurrentIndex(0)
            self.name.setCurrentIndex(0)
            self.region.set_area(None)
            self.time.reset()
            for chip in self.chips.values():
                chip.setChecked(False)
            self.min_score.setValue(0)
            self.max_score.setValue(0)
        self.changed.emit()

    def _build(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addLayout(FlowLayout(self.recipe, self.time, self.disposition, self.name, self.region))
        score = (QLabel(say("Score from")), self.min_score, QLabel(say("to", "score")), self.max_score)
        rows.addLayout(FlowLayout(*self.chips.values(), *score, self.reset_button))

    def _connect(self) -> None:
        self.recipe.currentIndexChanged.connect(self.changed)
        self.disposition.currentIndexChanged.connect(self.changed)
        self.name.currentIndexChanged.connect(self.changed)
        self.region.changed.connect(self.changed)
        self.time.changed.connect(self.changed)
        for chip in self.chips.values():
            chip.toggled.connect(self.changed)
        self.min_score.valueChanged.connect(self.changed)
        self.max_score.valueChanged.connect(self.changed)
        self.reset_button.clicked.connect(self.reset)


def _combo(items: list[str], name: str) -> QComboBox:
    combo = QComboBox()
    combo.addItems(items)
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    return combo


def _chip(kind: VerdictKind) -> QPushButton:
    chip = QPushButton(f" {verdict_word(kind)}")
    chip.setCheckable(True)
    chip.setToolTip(say("Show {verdict}; with no verdict chosen all are shown", verdict=verdict_word(kind)))
    return chip


def _score_box(name: str) -> QDoubleSpinBox:
    box = score_box(name)
    box.setFixedWidth(128)
    return box
