"""A person at the window: clicks where something is really seen, types, drags, and counts what it costs."""

from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_LEFT = Qt.MouseButton.LeftButton
_DRAG_STEPS = 10
_ACTIVE_MS = 5000


@dataclass
class Person:
    """Acts on a window through its events only.

    Attributes:
        clicks, keys, drags: What was needed so far; typing a name counts its letters as keys.
    """

    window: QWidget
    qtbot: object
    clicks: int = 0
    keys: int = 0
    drags: int = 0
    did: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Sit down at the window: keys go to the active one."""
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=_ACTIVE_MS)

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget that is in view, enabled and covered by nothing."""
        middle = widget.rect().center()
        self._reach(widget, middle)
        self.clicks += 1
        self.did.append(f"click {widget.accessibleName() or getattr(widget, 'text', str)()}".strip())
        self.qtbot.mouseClick(widget, _LEFT, pos=middle)

    def press(self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press one key, wherever the focus is."""
        self.keys += 1
        self.did.append(f"key {Qt.Key(key).name}")
        self.qtbot.keyClick(self._focused(), key, modifiers)

    def type(self, text: str) -> None:
        """Type into what has the focus: nothing was clicked for it."""
        self.keys += len(text)
        self.did.append(f"type {text!r}")
        self.qtbot.keyClicks(self._focused(), text)

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press at one place, move, let go at the other."""
        self._reach(widget, start)
        self.drags += 1
        self.did.append(f"drag in {widget.accessibleName() or type(widget).__name__}")
        _move(widget, start, Qt.MouseButton.NoButton)  # a handle is taken only where the pointer hovers
        self.qtbot.mousePress(widget, _LEFT, pos=start)
        for step in range(1, _DRAG_STEPS + 1):
            _move(widget, start + (end - start) * step / _DRAG_STEPS, _LEFT)
        self.qtbot.mouseRelease(widget, _LEFT, pos=end)

    def cost(self) -> str:
        """The count, for printing."""
        return f"{self.clicks} clicks, {self.keys} keys, {self.drags} drags ({'; '.join(self.did)})"

    def _reach(self, widget: QWidget, at: QPoint) -> None:
        assert widget.isVisible(), f"{widget} is not in view"
        assert widget.isEnabled(), f"{widget} cannot be used now"
        hit = self.window.childAt(widget.mapTo(self.window, at))
        assert hit is widget or widget.isAncestorOf(hit), f"{widget} is covered by {hit} or out of view"

    def _focused(self) -> QWidget:
        return self.window.focusWidget() or self.window


def _move(widget: QWidget, at: QPoint, buttons: Qt.MouseButton) -> None:
    where, screen = QPointF(at), QPointF(widget.mapToGlobal(at))
    none = Qt.KeyboardModifier.NoModifier
    event = QMouseEvent(QEvent.Type.MouseMove, where, screen, Qt.MouseButton.NoButton, buttons, none)
    QApplication.sendEvent(widget, event)
