"""A frame as a graphics item: the pixels themselves, not a copy."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from inspector.domain.frame import Pixels

_SHARP_ABOVE = 2.0


def image_of(pixels: Pixels) -> QImage:
    """Zero-copy QImage over uint8 (H, W, 3) RGB. The caller keeps `pixels` alive as long as the image."""
    height, width = pixels.shape[:2]
    return QImage(pixels.data, width, height, pixels.strides[0], QImage.Format.Format_RGB888)


class FrameItem(QGraphicsItem):
    """Paints one frame at (0, 0); scene coordinates are frame pixels. Main thread."""

    def __init__(self) -> None:
        super().__init__()
        self._pixels: Pixels | None = None  # keeps the memory under _image alive
        self._image = QImage()

    @property
    def pixels(self) -> Pixels | None:
        """What is shown."""
        return self._pixels

    def set_pixels(self, pixels: Pixels | None) -> None:
        """Show uint8 (H, W, 3) RGB; None shows nothing."""
        self.prepareGeometryChange()
        self._image = QImage() if pixels is None else image_of(pixels)
        self._pixels = pixels
        self.update()

    def boundingRect(self) -> QRectF:
        """The frame's rectangle."""
        return QRectF(self._image.rect())

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        """Smooth when shrunk or slightly enlarged, honest pixels when enlarged more."""
        enlarged = painter.worldTransform().m11() > _SHARP_ABOVE
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not enlarged)
        painter.drawImage(0, 0, self._image)
