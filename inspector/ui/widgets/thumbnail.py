"""Small pictures of frames."""

import cv2
import numpy as np
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPixmap

from inspector.domain.frame import Pixels
from inspector.domain.region import Point
from inspector.ui.theme import PICTURE, current_tokens, pixmap

_RING_SHARE = 0.14


def shrink(pixels: Pixels, side: int) -> Pixels:
    """Fit uint8 (H, W, 3) RGB into a square of `side` pixels, aspect kept. Any thread."""
    height, width = pixels.shape[:2]
    scale = side / max(height, width)
    if scale >= 1:
        return pixels
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    small = cv2.resize(pixels, size, interpolation=cv2.INTER_AREA)
    return np.ascontiguousarray(small, dtype=np.uint8)


def thumbnail(pixels: Pixels, side: int, *, mark: Point | None = None) -> QPixmap:
    """A square pixmap with the frame in it; a ring at `mark` (0..1 of width and height). Main thread."""
    small = shrink(pixels, side)
    height, width = small.shape[:2]
    image = QImage(small.data, width, height, small.strides[0], QImage.Format.Format_RGB888)
    drawn = _ground(side)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, top = (side - width) // 2, (side - height) // 2
    painter.drawImage(left, top, image)
    if mark is not None:
        _ring(painter, QPointF(left + mark[0] * width, top + mark[1] * height), side * _RING_SHARE)
    painter.end()
    return drawn


def no_thumbnail(side: int, icon_name: str = "off") -> QPixmap:
    """What stands in for a picture that is not there or cannot be read."""
    drawn = _ground(side)
    painter = QPainter(drawn)
    small = side // 2
    painter.drawPixmap(
        (side - small) // 2,
        (side - small) // 2,
        pixmap(icon_name, current_tokens().colours.text_muted, small),
    )
    painter.end()
    return drawn


def _ground(side: int) -> QPixmap:
    ground = QPixmap(side, side)
    ground.fill(QColor(current_tokens().colours.sunken))
    return ground


def _ring(painter: QPainter, at: QPointF, radius: float) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, colour in ((4.0, QColor(PICTURE.halo)), (2.0, QColor(PICTURE.white))):
        painter.setPen(QPen(colour, width))
        painter.drawEllipse(at, radius, radius)
