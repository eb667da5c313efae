"""Which span of time: the quick choices and a free one."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QDate, QDateTime, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.language import mark, present, say


class TimeChoice(StrEnum):
    """The choices as they read in English."""

    ALL = mark("All time")
    TODAY = mark("Today")
    LAST_DAY = mark("Last 24 hours")
    CUSTOM = mark("From … to …")


Span = tuple[datetime | None, datetime | None]


def quick_span(choice: TimeChoice, now: datetime) -> Span:
    """(since, until) in UTC; None is open. Today begins at local midnight."""
    if choice is TimeChoice.TODAY:
        midnight = now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return midnight.astimezone(UTC), None
    if choice is TimeChoice.LAST_DAY:
        return now - timedelta(days=1), None
    return None, None


class TimeRange(QWidget):
    """Combo of quick choices; two date fields show with "From … to …" only, one below the other if `stacked`.

    Signals:
        changed: Another span was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None, *, stacked: bool = False) -> None:
        super().__init__(parent)
        self._stacked = stacked
        self.choice = QComboBox()
        for each in TimeChoice:
            self.choice.addItem(say(each.value), each.value)
        self.choice.setAccessibleName(say("Time range"))
        today = QDateTime.currentDateTime().date()
        self.since = _moment_edit(say("Since"), today)
        self.until = _moment_edit(say("Until"), today.addDays(1))
        self._dash = QLabel("–")
        self._build()
        self.choice.currentIndexChanged.connect(self._on_choice_changed)
        self.since.dateTimeChanged.connect(self.changed)
        self.until.dateTimeChanged.connect(self.changed)
        self._show_fields()

    @property
    def chosen(self) -> TimeChoice:
        """The choice, whatever it is called in the language of the window."""
        return TimeChoice(self.choice.currentData())

    def choose(self, choice: TimeChoice) -> None:
        """Choose as a person would."""
        self.choice.setCurrentIndex(list(TimeChoice).index(choice))

    def span(self, now: datetime) -> Span:
        """(since, until) in UTC; None is open."""
        if self.chosen is TimeChoice.CUSTOM:
            return _utc(self.since), _utc(self.until)
        return quick_span(self.chosen, now)

    def reset(self) -> None:
        """Back to all time."""
        self.choose(TimeChoice.ALL)

    def _build(self) -> None:
        row = QVBoxLayout(self) if self._stacked else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.choice, self.since, self._dash, self.until):
            row.addWidget(widget)

    def _on_choice_changed(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        custom = self.chosen is TimeChoice.CUSTOM
        for widget in (self.since, self.until):
            widget.setVisible(custom)
        self._dash.setVisible(custom and not self._stacked)


def _moment_edit(name: str, day: QDate) -> QDateTimeEdit:
    edit = QDateTimeEdit()
    edit.setDisplayFormat(f"{_date_format()} HH:mm")
    edit.setCalendarPopup(True)
    edit.setAccessibleName(name)
    edit.setDateTime(day.startOfDay())
    return edit


def _date_format() -> str:
    """How dates read in the present language, in Qt's notation."""
    pattern = present().language.date
    return pattern.replace("%Y", "yyyy").replace("%m", "MM").replace("%d", "dd")


def _utc(edit: QDateTimeEdit) -> datetime:
    return datetime.fromtimestamp(edit.dateTime().toSecsSinceEpoch(), UTC)
