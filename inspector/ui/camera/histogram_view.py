"""How often each level is, painted as bars; the ends are marked where pixels are clipped."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.imaging import CameraAids
from inspector.language import say
from inspector.ui.theme import PICTURE, current_tokens

_HEIGHT = 96
_CHANNELS = PICTURE.channels
_COLOUR_ALPHA = 130
_MARK_PX = 5
_SHOWN_CLIPPED = 0.0005  # one pixel in two thousand is seen on a part


class HistogramView(QWidget):
    """Levels 0 to 255 from left to right, square roots of their counts upwards: rare levels are seen too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._aids: CameraAids | None = None
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setAccessibleName(say("Histogram of the levels"))
        self.setToolTip(say("How many pixels have each level, from black on the left to white on the right"))

    def show_aids(self, aids: CameraAids | None) -> None:
        """Show these measures; None empties it."""
        self._aids = aids
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, one shape for each channel (one for all of a mono camera), and the marks of clipping."""
        painter, colours = QPainter(self), current_tokens().colours
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(colours.border))
        painter.setBrush(QColor(colours.sunken))
        painter.drawRect(box)
        if self._aids is None:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        self._paint_channels(painter, box, self._aids)
        self._paint_marks(painter, box, self._aids)

    def _paint_channels(self, painter: QPainter, box: QRectF, aids: CameraAids) -> None:
        heights = np.sqrt(aids.histogram.astype(np.float64))
        highest = (
            float(heights[:, 1:-1].max()) or float(heights.max()) or 1.0
        )  # clipped ends would flatten all
        if aids.mono:
            painter.setBrush(QColor(current_tokens().colours.text_muted))
            painter.drawPath(_shape(heights[0] / highest, box))
            return
        for channel, name in enumerate(_CHANNELS):
            colour = QColor(name)
            colour.setAlpha(_COLOUR_ALPHA)
            painter.setBrush(colour)
            painter.drawPath(_shape(heights[channel] / highest, box))

    def _paint_marks(self, painter: QPainter, box: QRectF, aids: CameraAids) -> None:
        colour = QColor(current_tokens().colours.failed_ground)
        if aids.clipped_dark >= _SHOWN_CLIPPED:
            painter.fillRect(QRectF(box.left(), box.top(), _MARK_PX, box.height()), colour)
        if aids.clipped_bright >= _SHOWN_CLIPPED:
            painter.fillRect(QRectF(box.right() - _MARK_PX, box.top(), _MARK_PX, box.height()), colour)


def _shape(shares: np.ndarray, box: QRectF) -> QPainterPath:
    path = QPainterPath(box.bottomLeft())
    for level, share in enumerate(np.clip(shares, 0.0, 1.0).tolist()):
        left = box.left() + box.width() * level / 256
        top = box.bottom() - share * (box.height() - 4)
        path.lineTo(left, top)
        path.lineTo(left + box.width() / 256, top)
    path.lineTo(box.bottomRight())
    path.closeSubpath()
    return path
