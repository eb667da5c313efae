"""Dragging a line over a picture with the mouse, or moving its ends with the keys."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QGraphicsView

from inspector.domain.region import Point
from inspector.domain.scale import distance_px
from inspector.ui.measure.ruler import RulerItem
from inspector.ui.widgets.image_view import ImageView

_REACH_PX = 16.0
_FIRST_SHARE = 0.25  # a line across the middle half, to be found and moved
_ARROWS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}


class RulerTool(QObject):
    """Lays a ruler over an `ImageView` while it is on. Main thread.

    Dragging on the picture draws a new line; dragging an end moves it. Arrow keys move the end touched last
    by one frame pixel, with Shift by ten; Enter takes the other end. The wheel zooms as ever.

    Signals:
        moved: The line has changed; see `ends`.
    """

    moved = Signal()

    def __init__(self, view: ImageView) -> None:
        super().__init__(view)
        self._view = view
        self._item = RulerItem()
        self._item.hide()
        view.scene().addItem(self._item)
        view.sized.connect(self.follow_frame)
        self._ends: list[QPointF] = []
        self._size: tuple[int, int] | None = None
        self._held: int | None = None
        self._last = 1
        self._words = ""
        self.on = False

    @property
    def ends(self) -> tuple[Point, Point] | None:
        """Both ends as frame pixels (x, y); None while there is no line."""
        if len(self._ends) != 2:
            return None
        (one, two) = self._ends
        return (one.x(), one.y()), (two.x(), two.y())

    @property
    def length_px(self) -> float:
        """Length of the line in frame pixels; 0 while there is none."""
        return distance_px(*self.ends) if self.ends is not None else 0.0

    def set_on(self, on: bool) -> None:
        """Take the mouse over, or give it back; the line stays for the next time."""
        if on == self.on:
            return
        self.on = on
        drag = QGraphicsView.DragMode
        self._view.setDragMode(drag.NoDrag if on else drag.ScrollHandDrag)
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.OpenHandCursor)
        for watched in (self._view, self._view.viewport()):
            watched.installEventFilter(self) if on else watched.removeEventFilter(self)
        self.follow_frame()

    def follow_frame(self) -> None:
        """A frame of another size came, or the first one: begin with a line across its middle."""
        size = self._view.frame_size
        if size != self._size:
            self._size, self._ends, self._held = size, [], None
            if size is not None:
                width, height = size
                left, right = width * _FIRST_SHARE, width * (1 - _FIRST_SHARE)
                self._ends = [QPointF(left, height / 2), QPointF(right, height / 2)]
            self.moved.emit()
        self._show()

    def say(self, words: str) -> None:
        """What stands beside the line."""
        if words != self._words:
            self._words = words
            self._show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Mouse and keys while the tool is on; everything else goes its way."""
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            return self._mouse(event)
        if isinstance(event, QKeyEvent) and watched is self._view and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, at = event.type(), self._frame_point(event.position())
        if self._size is None:
            return False
        if kind is QEvent.Type.MouseButtonPress and event.button() is Qt.MouseButton.LeftButton:
            self._press(event.position(), at)
        elif kind is QEvent.Type.MouseMove and self._held is not None:
            self._ends[self._held] = at
            self._changed()
        elif kind is QEvent.Type.MouseButtonRelease and self._held is not None:
            self._held = None
        elif (
            kind is not QEvent.Type.MouseButtonDblClick
        ):  # fits the picture otherwise, with every second click
            return False
        return True

    def _press(self, position: QPointF, at: QPointF) -> None:
        near = self._end_near(position)
        if near is None:
            self._ends = [at, QPointF(at)]
            near = 1
        self._held = self._last = near
        self._changed()

    def _key(self, event: QKeyEvent) -> bool:
        step = _ARROWS.get(Qt.Key(event.key()))
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._ends:
            self._last = 1 - self._last
            return True
        if step is None or not self._ends:
            return False
        far = 10.0 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        self._ends[self._last] = self._inside(self._ends[self._last] + QPointF(*step) * far)
        self._changed()
        return True

    def _end_near(self, position: QPointF) -> int | None:
        if len(self._ends) != 2:
            return None
        apart = [(self._view.mapFromScene(end).toPointF() - position).manhattanLength() for end in self._ends]
        nearest = min((0, 1), key=apart.__getitem__)
        return nearest if apart[nearest] <= _REACH_PX else None

    def _frame_point(self, position: QPointF) -> QPointF:
        """To a fraction of a frame pixel: `mapToScene` takes whole screen pixels only."""
        inverse, _ = self._view.viewportTransform().inverted()
        return self._inside(inverse.map(position))

    def _inside(self, point: QPointF) -> QPointF:
        width, height = self._size or (0, 0)
        return QPointF(min(max(point.x(), 0.0), float(width)), min(max(point.y(), 0.0), float(height)))

    def _changed(self) -> None:
        self._show()
        self.moved.emit()

    def _show(self) -> None:
        shown = self.on and len(self._ends) == 2
        self._item.setVisible(shown)
        if shown:
            self._item.show_line(*self._ends, words=self._words, frame=self._view.sceneRect())
