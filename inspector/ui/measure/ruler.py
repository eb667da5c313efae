"""A line with two ends over a picture, as long on the screen as in the frame."""

from math import atan2, degrees

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from inspector.ui.theme import PICTURE, current_tokens, see_through

_HALO, _INK = see_through(PICTURE.black, 190), QColor(PICTURE.ruler)
"""Seen on bright and on dark parts; not a colour of a verdict."""
_TICK_PX, _LABEL_GAP_PX, _PAD_PX = 9.0, 14.0, 5.0


class RulerItem(QGraphicsItem):
    """Drawn in scene coordinates, which are frame pixels; lines and words keep their size on the screen."""

    def __init__(self) -> None:
        super().__init__()
        self._frame = QRectF()
        self._ends = QPointF(), QPointF()
        self._words = ""
        self.setZValue(10)
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def show_line(self, start: QPointF, end: QPointF, *, words: str, frame: QRectF) -> None:
        """Show a line with words at its middle, within a frame."""
        self.prepareGeometryChange()
        self._ends, self._words, self._frame = (start, end), words, frame
        self.update()

    def boundingRect(self) -> QRectF:
        """The whole frame: the words lie beside the line."""
        return self._frame

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Dark halo first, the line over it, then the words."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        zoom = painter.worldTransform().m11()
        for colour, width in ((_HALO, 5.0), (_INK, 2.0)):
            pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
            pen.setCosmetic(True)
            painter.setPen(pen)
            painter.drawLine(*self._ends)
            for end in self._ends:
                across = self._across(_TICK_PX / zoom)
                painter.drawLine(end - across, end + across)
        self._paint_words(painter, zoom)

    def _across(self, length: float) -> QPointF:
        start, end = self._ends
        along = end - start
        size = max((along.x() ** 2 + along.y() ** 2) ** 0.5, 1e-9)
        share = length / size
        return QPointF(-along.y() * share, along.x() * share)

    def _paint_words(self, painter: QPainter, zoom: float) -> None:
        font = QFont(painter.font())
        font.setPixelSize(current_tokens().body)
        font.setBold(True)
        painter.save()
        painter.translate((self._ends[0] + self._ends[1]) / 2)
        painter.scale(1 / zoom, 1 / zoom)
        painter.setFont(font)
        box = QRectF(painter.fontMetrics().boundingRect(self._words)).adjusted(-_PAD_PX, -3, _PAD_PX, 3)
        box.moveCenter(self._beside(box))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_HALO)
        painter.drawRoundedRect(box, 4, 4)
        painter.setPen(_INK)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._words)
        painter.restore()

    def _beside(self, box: QRectF) -> QPointF:
        """Above a flat line, to the right of a steep one."""
        along = self._ends[1] - self._ends[0]
        angle = abs(degrees(atan2(along.y(), along.x())))
        if 45 < angle < 135:
            return QPointF(box.width() / 2 + _LABEL_GAP_PX, 0)
        return QPointF(0, -box.height() / 2 - _LABEL_GAP_PX)
