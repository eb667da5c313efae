"""A mark on a picture that follows the pointer, a finger or the arrow keys."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from inspector.domain.region import Point
from inspector.ui.theme.tokens import PICTURE
from inspector.ui.widgets.image_view import ImageView

_RADIUS = 13.0
_GAP = 5.0
_TAG_GAP = 18.0
_STEPS = {
    Qt.Key.Key_Left: (-1.0, 0.0),
    Qt.Key.Key_Right: (1.0, 0.0),
    Qt.Key.Key_Up: (0.0, -1.0),
    Qt.Key.Key_Down: (0.0, 1.0),
}
_FAR = 5.0


class ProbeItem(QGraphicsItem):
    """A ring with a cross and the value beside it, the same size at every zoom."""

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIgnoresTransformations)
        self.setZValue(30)

    def boundingRect(self) -> QRectF:
        """Ring and words."""
        return QRectF(-_RADIUS - 4, -_RADIUS - 30, 170, 2 * _RADIUS + 60)

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Dark under light: seen on every part."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for width, colour in ((4.0, PICTURE.halo), (2.0, PICTURE.white)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawEllipse(QPointF(0, 0), _RADIUS, _RADIUS)
            for dx, dy in _STEPS.values():
                painter.drawLine(QPointF(dx, dy) * _GAP, QPointF(dx, dy) * _RADIUS)
        if self.words:
            self._tag(painter)

    def _tag(self, painter: QPainter) -> None:
        box = painter.fontMetrics().boundingRect(self.words).adjusted(-6, -3, 6, 3)
        box.moveTo(int(_TAG_GAP), -box.height() // 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(PICTURE.caption_ground))
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(QColor(PICTURE.white))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self.words)


class Probe(QObject):
    """Moves the mark while it is on; takes nothing from the picture, which is dragged and zoomed as ever.

    A pointer that hovers, a press or a finger puts the mark under it; arrow keys move it by one step, with
    Shift by five.

    Signals:
        moved: `Point` in frame pixels.
    """

    moved = Signal(object)

    def __init__(self, view: ImageView) -> None:
        super().__init__(view)
        self._view = view
        self.item = ProbeItem()
        self.item.hide()
        view.scene().addItem(self.item)
        self.at: Point | None = None
        self.step: tuple[float, float] = (1.0, 1.0)
        self.on = False

    def set_on(self, on: bool) -> None:
        """Follow the pointer, or leave it alone."""
        if on == self.on:
            return
        self.on = on
        self._view.viewport().setMouseTracking(on)
        for watched in (self._view, self._view.viewport()):
            watched.installEventFilter(self) if on else watched.removeEventFilter(self)
        self.item.setVisible(on and self.at is not None)

    def put(self, at: Point) -> None:
        """Put the mark on a place of the frame, no further than its edge."""
        width, height = self._view.frame_size or (0, 0)
        self.at = min(max(at[0], 0.0), float(width)), min(max(at[1], 0.0), float(height))
        self.item.setPos(*self.at)
        self.item.setVisible(self.on)
        self.moved.emit(self.at)

    def say(self, words: str) -> None:
        """What stands beside the mark."""
        if words != self.item.words:
            self.item.words = words
            self.item.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at moves and presses; take the arrow keys."""
        if self._view.frame_size is None:
            return False
        if isinstance(event, QMouseEvent) and watched is self._view.viewport():
            self._mouse(event)
            return False
        if isinstance(event, QKeyEvent) and watched is self._view and event.type() is QEvent.Type.KeyPress:
            return self._key(event)
        return False

    def _mouse(self, event: QMouseEvent) -> None:
        hovers = event.type() is QEvent.Type.MouseMove and event.buttons() is Qt.MouseButton.NoButton
        if hovers or event.type() is QEvent.Type.MouseButtonPress:
            inverse, _ = self._view.viewportTransform().inverted()
            point = inverse.map(event.position())
            self.put((point.x(), point.y()))

    def _key(self, event: QKeyEvent) -> bool:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            return False
        width, height = self._view.frame_size or (0, 0)
        x, y = self.at or (width / 2, height / 2)
        far = _FAR if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1.0
        self.put((x + far * step[0] * self.step[0], y + far * step[1] * self.step[1]))
        return True
