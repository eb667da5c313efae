"""The alarm bar: stays until a person has acknowledged what happened, and stops nothing."""

from collections.abc import Sequence
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from inspector.station import Alarm
from inspector.ui.theme import pixmap
from inspector.ui.widgets.text import label


class AlarmBanner(QFrame):
    """Shows the newest alarm nobody has acknowledged yet and how many there are.

    Signals:
        acknowledged: The person has seen them all.
    """

    acknowledged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alarm")
        self._seen_until: datetime | None = None
        self._open: tuple[Alarm, ...] = ()
        self._text = label("", wrap=True)
        self._button = QPushButton("Acknowledge")
        self._button.clicked.connect(self._on_acknowledged)
        sign = QLabel()
        sign.setPixmap(pixmap("error", "#ffffff", 28))
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 6, 8, 6)
        row.setSpacing(12)
        row.addWidget(sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.hide()

    @property
    def open_alarms(self) -> tuple[Alarm, ...]:
        """Alarms not acknowledged yet, newest last."""
        return self._open

    def show_alarms(self, alarms: Sequence[Alarm]) -> None:
        """Take the station's list of alarms, newest last."""
        seen = self._seen_until
        unseen = tuple(alarm for alarm in alarms if seen is None or alarm.at > seen)
        if unseen != self._open:
            self._open = unseen
            self._show()

    def _show(self) -> None:
        if self._open:
            newest = self._open[-1]
            at = newest.at.astimezone().strftime("%H:%M:%S")
            more = f"  (+{len(self._open) - 1} more)" if len(self._open) > 1 else ""
            self._text.setText(f"ALARM, {newest.kind}, {at}: {newest.message}{more}")
            self.setToolTip(
                "\n".join(f"{a.at.astimezone():%H:%M:%S} {a.kind}: {a.message}" for a in self._open)
            )
        self.setVisible(bool(self._open))

    def _on_acknowledged(self) -> None:
        self._seen_until = self._open[-1].at if self._open else self._seen_until
        self._open = ()
        self._show()
        self.acknowledged.emit()
