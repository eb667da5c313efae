"""Clipped and sharp pixels, painted over the frame."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from inspector.domain.frame import Pixels

_ABOVE_FRAME = 2.0


class OverlayItem(QGraphicsItem):
    """Paints a small RGBA picture over a frame, each pixel on the sample it stands for. Main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels: Pixels | None = None  # keeps the memory under _image alive
        self._image = QImage()
        self.setZValue(_ABOVE_FRAME)

    @property
    def shown(self) -> bool:
        """Whether anything is painted."""
        return not self._image.isNull()

    def set_overlay(self, pixels: Pixels | None, step: int) -> None:
        """Show uint8 (h, w, 4) RGBA, C-contiguous, enlarged `step` times; None shows nothing."""
        self.prepareGeometryChange()
        self._pixels, self._image = pixels, QImage()
        if pixels is not None:
            height, width = pixels.shape[:2]
            self._image = QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGBA8888)
        self.setScale(step)
        self.update()

    def boundingRect(self) -> QRectF:
        """The picture's rectangle, not enlarged."""
        return QRectF(self._image.rect())

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Every sample as a full square: nothing is blended away."""
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.drawImage(0, 0, self._image)
