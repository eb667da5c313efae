"""Which flagged parts are shown."""

from datetime import UTC, datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.language import mark, say
from inspector.ui.review.queue import FLAGGED
from inspector.ui.theme import current_tokens, icon, verdict_look
from inspector.ui.widgets.filter_fields import NameBox, RegionButton, score_box
from inspector.ui.widgets.flow_layout import FlowLayout
from inspector.ui.widgets.record_words import disposition_text
from inspector.ui.widgets.text import label
from inspector.ui.widgets.time_range import TimeRange

_ALL = mark("All recipes")
WAITING = mark("Waiting for review")
ALL_FLAGGED = mark("Waiting and decided")
_WAITING_ROW = 0


class FilterBar(QWidget):
    """Chips for the verdicts, a choice of recipe, more behind a button; or the name of the only parts shown.

    Signals:
        filter_changed: Read `record_filter`.
        all_asked: Show everything that waits again.
    """

    filter_changed = Signal()
    all_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips: dict[VerdictKind, QPushButton] = {}
        self.recipes = _combo(say("Recipe"))
        self.recipes.addItem(say(_ALL), None)
        self.state = _combo(say("Decision"))
        self.state.addItem(say(WAITING), None)
        for kind in DispositionKind:
            self.state.addItem(disposition_text(kind), kind.value)
        self.state.addItem(say(ALL_FLAGGED), None)
        self.time = TimeRange(stacked=True)
        self.name = NameBox()
        self.min_score, self.max_score = score_box(say("Smallest score")), score_box(say("Largest score"))
        self.region = RegionButton()
        self.more = QPushButton()
        self.clear = QPushButton(say("Clear filters"))
        self.panel = QWidget()
        self.narrowed = label("", "heading", wrap=True)
        self.all = QPushButton(say("Show all that wait"))
        self._lay_out()
        self._connect()
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

    def record_filter(self) -> RecordFilter:
        """The filter as set, quick times counted from now."""
        since, until = self.time.span(datetime.now(UTC))
        decided: str | None = self.state.currentData()
        return RecordFilter(
            recipe=self.recipe,
            verdicts=self.verdicts,
            dispositions=(DispositionKind(decided),) if decided else None,
            disposed=False if self.state.currentIndex() == _WAITING_ROW else None,
            since=since,
            until=until,
            min_score=self.min_score.value() or None,
            max_score=self.max_score.value() or None,
            defect_names=self.name.names,
            peak_in=self.region.area,
        )

    def show_narrowed(self, title: str) -> None:
        """Say which parts are the only ones shown, in place of the filters; empty brings those back."""
        self.narrowed.setText(title)
        for told in (self.narrowed, self.all):
            told.setVisible(bool(title))
        for choice in (*self.chips.values(), self.recipes, self.more):
            choice.setVisible(not title)
        self.panel.setVisible(not title and self.more.isChecked())

    def show_recipes(self, names: list[str]) -> None:
        """Offer these; the choice stays where it can."""
        if [self.recipes.itemText(row) for row in range(1, self.recipes.count())] == names:
            return
        chosen = self.recipe
        with QSignalBlocker(self.recipes):
            self.recipes.clear()
            self.recipes.addItem(say(_ALL), None)
            for name in names:
                self.recipes.addItem(name, name)
            self.recipes.setCurrentIndex(max(self.recipes.findData(chosen), 0) if chosen else 0)

    def show_counts(self, counts: dict[VerdictKind, int]) -> None:
        """How many there are of each kind."""
        colours = current_tokens().colours
        for kind, chip in self.chips.items():
            chip.setText(f" {verdict_look(kind, colours).word}  {counts.get(kind, 0)}")

    def reset(self) -> None:
        """Show everything that waits."""
        with QSignalBlocker(self):
            for box in (self.recipes, self.state, self.name):
                box.setCurrentIndex(0)
            for score in (self.min_score, self.max_score):
                score.setValue(0)
            for chip in self.chips.values():
                chip.setChecked(True)
            self.time.reset()
            self.region.set_area(None)
        self._on_changed()

    def _lay_out(self) -> None:
        space = current_tokens().space
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space)
        column.addLayout(FlowLayout(*(self._chip(kind) for kind in FLAGGED), stretched=True))
        for widget in (self.recipes, self.more, self.panel, self.narrowed, self.all):
            column.addWidget(widget)
        self.more.setCheckable(True)
        column_of_more = QVBoxLayout(self.panel)
        column_of_more.setContentsMargins(0, 0, 0, 0)
        column_of_more.setSpacing(space)
        scores = QHBoxLayout()
        scores.addWidget(label(say("Score")))
        for box in (self.min_score, self.max_score):
            scores.addWidget(box, 1)
        for part in (self.state, self.time, self.name):
            column_of_more.addWidget(part)
        column_of_more.addLayout(scores)
        for button in (self.region, self.clear):
            column_of_more.addWidget(button)

    def _connect(self) -> None:
        self.all.clicked.connect(self.all_asked)
        self.clear.clicked.connect(self.reset)
        self.more.toggled.connect(self.panel.setVisible)
        for box in (self.recipes, self.state, self.name):
            box.currentIndexChanged.connect(self._on_changed)
        for score in (self.min_score, self.max_score):
            score.valueChanged.connect(self._on_changed)
        self.time.changed.connect(self._on_changed)
        self.region.changed.connect(self._on_changed)
        self._name_more()

    def _chip(self, kind: VerdictKind) -> QPushButton:
        look = verdict_look(kind, current_tokens().colours)
        chip = QPushButton(icon(look.icon, look.colour), look.word)
        chip.setCheckable(True)
        chip.setChecked(True)
        chip.toggled.connect(self._on_changed)
        self.chips[kind] = chip
        return chip

    def _name_more(self) -> None:
        """A filter that is set shows, though its field may be folded away."""
        wanted = self.record_filter()
        hidden = (wanted.since or wanted.until, wanted.min_score, wanted.max_score, wanted.defect_names)
        count = sum(each is not None for each in (*hidden, wanted.peak_in))
        count += self.state.currentIndex() > 0
        self.more.setText(say("More filters: {count} set", count=count) if count else say("More filters"))

    @Slot()
    def _on_changed(self) -> None:
        self._name_more()
        self.filter_changed.emit()


def _combo(name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return combo
