"""Drawing a rectangle on a picture with the mouse, or moving it with the keys."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPen
from PySide6.QtWidgets import QGraphicsRectItem, QGraphicsView

from inspector.domain.region import Rectangle
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.image_view import ImageView

_LEAST_PX = 4.0
_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_STEP_SHARE = 0.02


class RectangleTool(QObject):
    """Lets a person draw one rectangle, then shows it until it is taken away. Main thread.

    Drag from corner to corner; or move what is there with the arrow keys, size it with Shift and the arrow
    keys, and take it with Enter. Esc gives up.

    Signals:
        drawn: The `Rectangle` in frame pixels.
        given_up: Esc was pressed.
    """

    drawn = Signal(object)
    given_up = Signal()

    def __init__(self, view: ImageView) -> None:
        super().__init__(view)
        self._view = view
        self._start: QPointF | None = None
        self._item = QGraphicsRectItem()
        pen = QPen(QColor(current_tokens().colours.accent), 2)
        pen.setCosmetic(True)
        self._item.setPen(pen)
        self._item.setZValue(5)
        self._item.hide()
        view.scene().addItem(self._item)
        self.on = False

    def start(self) -> bool:
        """Take mouse and keys over; a rectangle in the middle is there to be moved with the keys.

        Returns:
            False where there is no picture to draw on.
        """
        if self._view.frame_size is None:
            return False
        if self.on:
            return True
        width, height = self._view.frame_size
        self._show(QRectF(width / 4, height / 4, width / 2, height / 2))
        self._take(True)
        self._view.setFocus()
        return True

    def show_area(self, area: Rectangle | None) -> None:
        """Show what was drawn; None takes it away. Gives mouse and keys back."""
        if self.on:
            self._take(False)
        self._item.setVisible(area is not None)
        if area is not None:
            self._item.setRect(QRectF(area.x, area.y, area.width, area.height))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mouse and keys while the tool is on; everything else goes its way."""
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._mouse(event)
        if not (isinstance(event, QKeyEvent) and watched is self._view):
            return False
        # A key that is a shortcut of the screen too belongs to the rectangle while it is drawn.
        if event.type() is QEvent.Type.ShortcutOverride and _is_ours(event):
            event.accept()
            return True
        return event.type() is QEvent.Type.KeyPress and self._key(event)

    def _take(self, on: bool) -> None:
        self.on = on
        drag = QGraphicsView.DragMode
        self._view.setDragMode(drag.NoDrag if on else drag.ScrollHandDrag)
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.OpenHandCursor)
        for watched in (self._view, self._view.viewport()):
            watched.installEventFilter(self) if on else watched.removeEventFilter(self)

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, at = event.type(), self._view.mapToScene(event.position().toPoint())
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._start = at
        elif kind is QEvent.Type.MouseMove and self._start is not None:
            self._show(QRectF(self._start, at).normalized())
        elif kind is QEvent.Type.MouseButtonRelease and self._start is not None:
            self._release(at)
        else:
            return kind is QEvent.Type.MouseButtonDblClick
        return True

    def _release(self, at: QPointF) -> None:
        start, self._start = self._start or at, None
        drawn = QRectF(start, at).normalized()
        if min(drawn.width(), drawn.height()) >= _LEAST_PX:  # else it was a click: draw on
            self._show(drawn)
            self._finish()

    def _key(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.show_area(None)
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif Qt.Key(event.key()) in _ARROWS:
            self._move(*_ARROWS[Qt.Key(event.key())], size=_shift(event))
        else:
            return False
        return True

    def _move(self, x: float, y: float, *, size: bool) -> None:
        width, height = self._view.frame_size or (1, 1)
        step = QPointF(x, y) * max(_STEP_SHARE * min(width, height), 1.0)
        rect = self._item.rect()
        if size:
            rect.setBottomRight(rect.bottomRight() + step)
        else:
            rect.translate(step)
        self._show(rect.normalized())

    def _show(self, rect: QRectF) -> None:
        self._item.setRect(rect.intersected(self._view.sceneRect()))
        self._item.show()

    def _finish(self) -> None:
        rect = self._item.rect()
        if rect.isEmpty():
            return  # moved out of the picture
        area = Rectangle(rect.x(), rect.y(), rect.width(), rect.height())
        self.show_area(area)
        self.drawn.emit(area)


def _shift(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)


def _is_ours(event: QKeyEvent) -> bool:
    taken = (Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
    return event.key() in taken or Qt.Key(event.key()) in _ARROWS
