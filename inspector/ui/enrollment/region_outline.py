"""The region of interest as a line over a picture, for looking only."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainterPath, QPen, QPolygonF
from PySide6.QtWidgets import QGraphicsPathItem

from inspector.domain.region import Region, Shape
from inspector.ui.widgets import ImageView
from inspector.ui.widgets.region_painter import IGNORE_COLOUR, REGION_COLOUR

_ABOVE_HEAT = 2.0


class RegionOutline:
    """Two lines in an `ImageView`: the region, and the ignore areas."""

    def __init__(self, view: ImageView) -> None:
        self._region = _line(view, REGION_COLOUR, Qt.PenStyle.SolidLine)
        self._ignore = _line(view, IGNORE_COLOUR, Qt.PenStyle.DashLine)

    def show_region(self, region: Region) -> None:
        """Draw it; nothing for the whole frame."""
        self._region.setPath(_path(() if region.shape is None else (region.shape,)))
        self._ignore.setPath(_path(region.ignore))


def _line(view: ImageView, colour: QColor, style: Qt.PenStyle) -> QGraphicsPathItem:
    pen = QPen(colour, 2.0, style)
    pen.setCosmetic(True)
    item = QGraphicsPathItem()
    item.setPen(pen)
    item.setZValue(_ABOVE_HEAT)
    view.scene().addItem(item)
    return item


def _path(shapes: tuple[Shape, ...]) -> QPainterPath:
    path = QPainterPath()
    for shape in shapes:
        path.addPolygon(QPolygonF([QPointF(x, y) for x, y in shape.corners()]))
        path.closeSubpath()
    return path
