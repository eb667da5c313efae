"""Pictures of the panel: two patches, and a reference with the square marked in it."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from inspector.domain.frame import Pixels
from inspector.domain.region import Point
from inspector.ui.theme import current_tokens
from inspector.ui.theme.tokens import PICTURE
from inspector.ui.widgets.thumbnail import shrink

_RING_SHARE = 0.13


def patch_picture(pixels: Pixels, side: int) -> QPixmap:
    """A square patch enlarged to `side`, the place itself ringed."""
    drawn = _pixmap(pixels).scaled(
        side, side, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    painter = _painter(drawn)
    for pen in _pens():
        painter.setPen(pen)
        painter.drawEllipse(QPointF(side / 2, side / 2), side * _RING_SHARE, side * _RING_SHARE)
    painter.end()
    return drawn


def reference_picture(pixels: Pixels, outline: Sequence[Point], side: int) -> QPixmap:
    """The whole reference at most `side` wide and high, with the outline (frame pixels) on it."""
    small = shrink(pixels, side)
    scale = small.shape[1] / pixels.shape[1]
    drawn = _pixmap(small)
    painter = _painter(drawn)
    square = QPolygonF([QPointF(x * scale, y * scale) for x, y in outline])
    for pen in _pens():
        painter.setPen(pen)
        painter.drawPolygon(square)
    painter.end()
    return drawn


def blank(side: int) -> QPixmap:
    """Where there is no patch."""
    drawn = QPixmap(side, side)
    drawn.fill(QColor(current_tokens().colours.sunken))
    return drawn


def _pixmap(pixels: Pixels) -> QPixmap:
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)
    return QPixmap.fromImage(image.copy())


def _painter(pixmap: QPixmap) -> QPainter:
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    return painter


def _pens() -> tuple[QPen, QPen]:
    return QPen(QColor(PICTURE.halo), 4.0), QPen(QColor(PICTURE.ruler), 2.0)
