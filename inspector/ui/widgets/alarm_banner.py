"""The alarm bar: stays until a person has acknowledged what happened, and stops nothing."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from inspector.station import Alarm
from inspector.ui.theme import current_tokens, pixmap
from inspector.ui.widgets.text import label

MOST_OPEN = 100
_MOST_IN_TIP = 20
_SIGN_PX = 28


class AlarmBanner(QFrame):
    """Shows the newest alarm nobody has acknowledged yet and how many there are.

    It keeps them itself: a line that is started again has an empty list, and what happened before is still
    not acknowledged. Of more than `MOST_OPEN` the oldest are let go.

    Signals:
        acknowledged: The person has seen them all.
    """

    acknowledged = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alarm")
        self._known: tuple[Alarm, ...] = ()
        self._open: deque[Alarm] = deque(maxlen=MOST_OPEN)
        self._text = label("", wrap=True)
        self._button = QPushButton("Acknowledge")
        self._button.clicked.connect(self._on_acknowledged)
        sign = QLabel()
        sign.setPixmap(pixmap("error", current_tokens().colours.on_failed, _SIGN_PX))
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
        return tuple(self._open)

    def show_alarms(self, alarms: Sequence[Alarm]) -> None:
        """Take the station's list of alarms, newest last; those of the list before are known already."""
        new = [alarm for alarm in alarms if alarm not in self._known]
        self._known = tuple(alarms)
        for alarm in new:
            self._keep(alarm)
        if new:
            self._show()

    def _keep(self, alarm: Alarm) -> None:
        if self._open and (self._open[-1].kind, self._open[-1].message) == (alarm.kind, alarm.message):
            self._open.pop()  # the same again: once, with the newer time
        self._open.append(alarm)

    def _show(self) -> None:
        if self._open:
            newest = self._open[-1]
            at = newest.at.astimezone().strftime("%H:%M:%S")
            more = f"  (+{len(self._open) - 1} more)" if len(self._open) > 1 else ""
            self._text.setText(f"ALARM, {newest.kind}, {at}: {newest.message}{more}")
            self.setToolTip(
                "\n".join(
                    f"{a.at.astimezone():%H:%M:%S} {a.kind}: {a.message}"
                    for a in self.open_alarms[-_MOST_IN_TIP:]
                )
            )
        self.setVisible(bool(self._open))

    def _on_acknowledged(self) -> None:
        self._open.clear()
        self._show()
        self.acknowledged.emit()
