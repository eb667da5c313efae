"""The alarm bar: stays until a person has acknowledged what happened, and stops nothing."""

from collections import deque
from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from inspector.language import clock_text, mark, say, say_message, say_n
from inspector.station import Alarm
from inspector.ui.theme import current_tokens, pixmap
from inspector.ui.widgets.text import label

MOST_OPEN = 100
_MOST_IN_TIP = 20
_SIGN_PX = 28
_KINDS = {
    "overrun": mark("overrun", "alarm"),
    "camera": mark("camera", "alarm"),
    "model": mark("model", "alarm"),
    "storage": mark("storage", "alarm"),
    "frame": mark("frame", "alarm"),
    "scale": mark("scale", "alarm"),
}


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
        self._button = QPushButton(say("Acknowledge"))
        self._button.clicked.connect(self._on_acknowledged)
        tokens = current_tokens()
        sign = QLabel()
        sign.setPixmap(pixmap("error", tokens.colours.on_failed, _SIGN_PX))
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.gap, tokens.close, tokens.space, tokens.close)
        row.setSpacing(tokens.gap)
        row.addWidget(sign)
        row.addWidget(self._text, 1)
        row.addWidget(self._button)
        self.hide()

    @property
    def open_alarms(self) -> tuple[Alarm, ...]:
        """Alarms not acknowledged yet, newest last."""
        return tuple(self._open)

    def anew(self) -> "AlarmBanner":
        """The same alarms in a new bar, in the language that is spoken now."""
        other = AlarmBanner()
        other._known, other._open = self._known, self._open
        other._show()
        return other

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
            others = len(self._open) - 1
            more = f"  ({say_n('+%n more', others)})" if others else ""
            self._text.setText(say("ALARM, {alarm}", alarm=_words(self._open[-1])) + more)
            self.setToolTip("\n".join(_words(alarm) for alarm in self.open_alarms[-_MOST_IN_TIP:]))
        self.setVisible(bool(self._open))

    def _on_acknowledged(self) -> None:
        self._open.clear()
        self._show()
        self.acknowledged.emit()


def _words(alarm: Alarm) -> str:
    kind = say(_KINDS[alarm.kind], "alarm") if alarm.kind in _KINDS else alarm.kind
    return f"{kind}, {clock_text(alarm.at.astimezone())}: {say_message(alarm.message)}"
