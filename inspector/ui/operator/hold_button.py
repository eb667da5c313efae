"""A button that has to be held: a deliberate act without a password that nobody asked for."""

from PySide6.QtCore import QElapsedTimer, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.language import say, say_n
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton

_LOOK_MS = 30
_BAR_HEIGHT = 6
_KEYS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class HoldButton(IconButton):
    """Acts when it was held down for `Tokens.hold_ms`, with mouse, finger or the Enter key.

    A bar along its lower edge fills meanwhile; letting go earlier does nothing.

    Signals:
        held: It was held long enough.
    """

    held = Signal()

    def __init__(self, text: str, icon_name: str, *, kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, icon_name, kind=kind, parent=parent)
        self._hold_ms = current_tokens().hold_ms
        self._since = QElapsedTimer()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)
        self.pressed.connect(self._begin)
        self.released.connect(self._cancel)
        seconds = round(self._hold_ms / 1000)
        self.setToolTip(say("Hold for {seconds} s: nobody leaves by touching it in passing", seconds=seconds))
        self.setAccessibleDescription(say_n("Hold for %n second(s)", seconds))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter held down is the button held down; the space bar triggers."""
        if event.key() in _KEYS:
            if not event.isAutoRepeat():
                self._begin()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Let go."""
        if event.key() in _KEYS:
            if not event.isAutoRepeat():
                self._cancel()
        else:
            super().keyReleaseEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """A key that is let go elsewhere is not heard here."""
        super().focusOutEvent(event)
        self._cancel()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The button, and how far the press has come."""
        super().paintEvent(event)
        if self._timer.isActive():
            share = min(1.0, self._since.elapsed() / self._hold_ms)
            bar = QRect(0, self.height() - _BAR_HEIGHT, round(self.width() * share), _BAR_HEIGHT)
            QPainter(self).fillRect(bar, QColor(current_tokens().colours.accent))

    def _begin(self) -> None:
        self._since.start()
        self._timer.start()

    def _look(self) -> None:
        self.update()
        if self._since.elapsed() >= self._hold_ms:
            self._cancel()
            self.held.emit()

    def _cancel(self) -> None:
        self._timer.stop()
        self.update()
