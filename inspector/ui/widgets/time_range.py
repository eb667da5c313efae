"""Which span of time: the quick choices and a free one."""

from datetime import UTC, datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QDateTime, Signal
from PySide6.QtWidgets import QComboBox, QDateTimeEdit, QHBoxLayout, QLabel, QVBoxLayout, QWidget


class TimeChoice(StrEnum):
    """The choices as they read."""

    ALL = "All time"
    TODAY = "Today"
    LAST_DAY = "Last 24 hours"
    CUSTOM = "From … to …"


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
        self.choice.addItems(list(TimeChoice))
        self.choice.setAccessibleName("Time range")
        self.since = _moment_edit("Since")
        self.until = _moment_edit("Until")
        self._dash = QLabel("–")
        self._build()
        self.choice.currentIndexChanged.connect(self._on_choice_changed)
        self.since.dateTimeChanged.connect(self.changed)
        self.until.dateTimeChanged.connect(self.changed)
        self._show_fields()

    def span(self, now: datetime) -> Span:
        """(since, until) in UTC; None is open."""
        choice = TimeChoice(self.choice.currentText())
        if choice is TimeChoice.CUSTOM:
            return _utc(self.since), _utc(self.until)
        return quick_span(choice, now)

    def reset(self) -> None:
        """Back to all time."""
        self.choice.setCurrentText(TimeChoice.ALL)

    def _build(self) -> None:
        row = QVBoxLayout(self) if self._stacked else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (self.choice, self.since, self._dash, self.until):
            row.addWidget(widget)

    def _on_choice_changed(self) -> None:
        self._show_fields()
        self.changed.emit()

    def _show_fields(self) -> None:
        custom = self.choice.currentText() == TimeChoice.CUSTOM
        for widget in (self.since, self.until):
            widget.setVisible(custom)
        self._dash.setVisible(custom and not self._stacked)


def _moment_edit(name: str) -> QDateTimeEdit:
    edit = QDateTimeEdit()
    edit.setDisplayFormat("yyyy-MM-dd HH:mm")
    edit.setCalendarPopup(True)
    edit.setAccessibleName(name)
    today = QDateTime.currentDateTime().date()
    edit.setDateTime(today.startOfDay() if name == "Since" else today.addDays(1).startOfDay())
    return edit


def _utc(edit: QDateTimeEdit) -> datetime:
    return datetime.fromtimestamp(edit.dateTime().toSecsSinceEpoch(), UTC)
