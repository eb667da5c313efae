"""Draws what the region editor shows: picture, veil outside the region, areas, handles."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF

from inspector.domain.frame import Pixels
from inspector.domain.region import Point, Shape
from inspector.language import say
from inspector.ui.theme import PICTURE, see_through
from inspector.ui.widgets.region_editor_shapes import Handle, HandleKind, handles

HANDLE_PX = 7.0
REGION_COLOUR = QColor(PICTURE.region)
IGNORE_COLOUR = QColor(PICTURE.ignore)
_BLACK, _WHITE = QColor(PICTURE.black), QColor(PICTURE.white)


@dataclass(frozen=True, eq=False)
class RegionPainter:
    """Paints with one painter, for one paint event.

    Attributes:
        to_widget: Frame pixels to widget coordinates.
        area: Where the picture lies, in widget coordinates.
        selected: The shape with handles; None draws none.
    """

    painter: QPainter
    to_widget: Callable[[Point], QPointF]
    area: QRectF
    selected: Shape | None

    def paint(self, pixels: Pixels, region: Shape | None, ignore: Sequence[Shape]) -> None:
        """Everything, from the back to the front; `pixels`: uint8 (H, W, 3) RGB."""
        self._paint_picture(pixels)
        if region is not None:
            self._paint_veil(region)
            self._paint_area(region, REGION_COLOUR, filled=False)
        for shape in ignore:
            self._paint_area(shape, IGNORE_COLOUR, filled=True)
        for handle in handles(self.selected) if self.selected is not None else []:
            self._paint_handle(handle)

    def _paint_picture(self, pixels: Pixels) -> None:
        height, width = pixels.shape[:2]
        image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)
        self.painter.drawImage(self.area, image)

    def _paint_veil(self, region: Shape) -> None:
        veil = QPainterPath()
        veil.setFillRule(Qt.FillRule.OddEvenFill)
        veil.addRect(self.area)
        veil.addPolygon(self._outline(region))
        self.painter.fillPath(veil, QColor(PICTURE.veil))

    def _paint_area(self, shape: Shape, colour: QColor, *, filled: bool) -> None:
        inside = see_through(colour.name(), 90)
        self.painter.setBrush(inside if filled else Qt.BrushStyle.NoBrush)
        width = 2.5 if shape is self.selected else 1.5
        for pen in (QPen(QColor(PICTURE.halo), 5.0), QPen(colour, width)):
            self.painter.setPen(pen)
            self.painter.drawPolygon(self._outline(shape))

    def _paint_handle(self, handle: Handle) -> None:
        small = handle.kind is HandleKind.INSERT
        radius = HANDLE_PX * (0.6 if small else 1.0)
        self.painter.setPen(QPen(_BLACK, 1.5))
        self.painter.setBrush(see_through(PICTURE.white, 150 if small else 255))
        at = self.to_widget(handle.at)
        if handle.kind in (HandleKind.TURN, HandleKind.INSERT):
            self.painter.drawEllipse(at, radius, radius)
        else:
            self.painter.drawRect(QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius))
        if handle.kind is HandleKind.TURN:
            self._paint_word(at + QPointF(radius + 8, 5), say("turn", "handle of a region"))

    def _paint_word(self, at: QPointF, word: str) -> None:
        path = QPainterPath()
        path.addText(at, self.painter.font(), word)
        self.painter.strokePath(path, QPen(_BLACK, 3.0))
        self.painter.fillPath(path, _WHITE)

    def _outline(self, shape: Shape) -> QPolygonF:
        points = [self.to_widget(point) for point in shape.corners()]
        return QPolygonF([*points, points[0]])
