"""Which parts the figures are of, at the top of the screen."""

from collections.abc import Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QWidget

from inspector.domain.recipe import RecipeKey
from inspector.domain.record import RecordFilter
from inspector.language import mark, say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.time_range import TimeChoice, TimeRange

ALL_RECIPES = mark("All recipes")
PER_HOUR, PER_SHIFT = mark("Per hour"), mark("Per shift")


class Chooser(QWidget):
    """Recipe or version, time, hours or shifts, and the button that reads again.

    Signals:
        changed: Other parts are wanted: `record_filter`.
        periods_changed: The same parts, by hours or by shifts.
    """

    changed = Signal()
    periods_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.recipe, self.period, self.time = QComboBox(), QComboBox(), TimeRange()
        self.refresh = QPushButton(say("Refresh"))
        self.recipe.addItem(say(ALL_RECIPES), None)
        self.recipe.setAccessibleName(say("Recipe"))
        self.recipe.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        for period in (PER_HOUR, PER_SHIFT):
            self.period.addItem(say(period), period)
        self.period.setAccessibleName(say("Hours or shifts"))
        self.period.setToolTip(say("The shifts are those of Settings"))
        self.time.choose(TimeChoice.LAST_DAY)
        self.refresh.setShortcut("F5")
        self.refresh.setToolTip(say("Count what came since (F5)"))
        self._lay_out()
        self.recipe.currentIndexChanged.connect(self.changed)
        self.time.changed.connect(self.changed)
        self.refresh.clicked.connect(self.changed)
        self.period.currentIndexChanged.connect(self.periods_changed)

    @property
    def by_shift(self) -> bool:
        """Shifts are wanted, not hours."""
        return bool(self.period.currentData() == PER_SHIFT)

    @property
    def narrowed(self) -> bool:
        """Not every part of the log is wanted."""
        return self.recipe.currentIndex() > 0 or self.time.chosen is not TimeChoice.ALL

    def record_filter(self) -> RecordFilter:
        """What is chosen, up to now."""
        now = datetime.now(UTC)
        since, until = self.time.span(now)
        name, version = self.recipe.currentData() or (None, None)
        return RecordFilter(recipe=name, version=version, since=since, until=until)

    def show_recipes(self, keys: Sequence[RecipeKey]) -> None:
        """Offer each recipe and, where it has several, each version; the chosen one stays. Emits nothing."""
        chosen = self.recipe.currentText()
        with QSignalBlocker(self.recipe):
            self.recipe.clear()
            self.recipe.addItem(say(ALL_RECIPES), None)
            for name in dict.fromkeys(key.name for key in keys):
                self.recipe.addItem(name, (name, None))
                versions = [key for key in keys if key.name == name]
                for key in versions if len(versions) > 1 else ():
                    self.recipe.addItem(str(key), (name, key.version))
            self.recipe.setCurrentIndex(max(self.recipe.findText(chosen), 0))

    def show_all(self) -> None:
        """Every recipe and all time."""
        with QSignalBlocker(self):
            self.recipe.setCurrentIndex(0)
            self.time.reset()
        self.changed.emit()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_tokens().space)
        for widget in (self.recipe, self.time, self.period):
            row.addWidget(widget)
        row.addStretch(1)
        row.addWidget(self.refresh)
        for reading in (True, False):  # as wide as the longer of its words: nothing moves while it reads
            self.show_reading(reading=reading)
            self.refresh.setMinimumWidth(max(self.refresh.minimumWidth(), self.refresh.sizeHint().width()))

    def show_reading(self, *, reading: bool) -> None:
        """Say on the button whether figures are being read."""
        self.refresh.setText(say("Reading …") if reading else say("Refresh"))
