"""The picture of a part: frame, heatmap, zoom. Used by Live, Enroll and Review."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QGraphicsScene, QGraphicsView, QWidget

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.frame import Pixels, check_pixels
from inspector.domain.verdict import Limits
from inspector.language import say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.frame_item import FrameItem
from inspector.ui.widgets.heat_item import HeatItem, HeatMode

_WHEEL_STEP = 1.2
_MAX_ZOOM = 40.0


class ImageView(QGraphicsView):
    """Shows one frame with its anomaly map. Scene coordinates are frame pixels: add own items to `scene()`.

    Wheel or + / - zooms at the pointer, 0 or a double click fits, 1 shows one frame pixel on one screen
    pixel, dragging moves. A new frame of the same size keeps the zoom.

    Signals:
        zoomed: Screen pixels per frame pixel, after every change.
        sized: A frame of another size than before is shown, or none any more.
    """

    zoomed = Signal(float)
    sized = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._frame, self._heat = FrameItem(), HeatItem()
        self._size: tuple[int, int] | None = None
        self._fitted = True
        self._placeholder = ""
        scene = QGraphicsScene(self)
        scene.addItem(self._frame)
        scene.addItem(self._heat)
        self._heat.setZValue(1)
        self._heat.setOpacity(0.6)
        self.setScene(scene)
        self._configure()

    def _configure(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.MinimalViewportUpdate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumSize(160, 120)
        self.setAccessibleName(say("Picture of the part"))
        self.setAccessibleDescription(say("Plus and minus zoom, 0 shows the whole frame, 1 one to one"))

    @property
    def frame_size(self) -> tuple[int, int] | None:
        """(width, height) of the frame shown, None without one."""
        return self._size

    @property
    def pixels(self) -> Pixels | None:
        """uint8 (H, W, 3) RGB of the frame shown, None without one; must not be changed."""
        return self._frame.pixels

    @property
    def heat(self) -> AnomalyMap | None:
        """The map that lies over the frame, None without one."""
        return self._heat.heat

    def set_frame(self, pixels: Pixels | None) -> None:
        """Show uint8 (H, W, 3) RGB without copying; the array is kept and must not be changed."""
        size = None
        if pixels is not None:
            check_pixels(pixels)
            size = (pixels.shape[1], pixels.shape[0])
        self._frame.set_pixels(pixels)
        if size != self._size:
            self._size = size
            self.scene().setSceneRect(QRectF(0, 0, *(size or (1, 1))))
            self.fit()
            self.viewport().update()
            self.sized.emit()

    def set_heat(self, heat: AnomalyMap | None, limits: Limits | None) -> None:
        """Lay `heat` over the frame on the fixed colour scale of `limits`; None takes it away."""
        self._heat.set_heat(heat, limits)

    def set_heat_mode(self, mode: HeatMode | str) -> None:
        """ "heat", "outline" (contours at the two limits) or "off"."""
        self._heat.set_mode(HeatMode(mode))

    def heat_mode(self) -> HeatMode:
        """The mode in force."""
        return self._heat.mode

    def set_heat_opacity(self, opacity: float) -> None:
        """0 (unseen) to 1 (opaque where the colour scale is)."""
        self._heat.setOpacity(opacity)

    def set_placeholder(self, text: str) -> None:
        """What to say while there is no frame."""
        self._placeholder = text
        self.viewport().update()

    def zoom(self) -> float:
        """Screen pixels per frame pixel."""
        return self.transform().m11()

    def fit(self) -> None:
        """Show the whole frame as large as it goes, aspect kept; follows the window's size from now on."""
        self._fitted = True
        if self._size is not None:
            self.fitInView(self.sceneRect(), Qt.AspectRatioMode.KeepAspectRatio)
            self.zoomed.emit(self.zoom())

    def actual_size(self) -> None:
        """One frame pixel on one screen pixel."""
        self._zoom_to(1.0 / self.devicePixelRatioF())

    def zoom_by(self, factor: float) -> None:
        """Enlarge by `factor`, not further out than the fitted view and not beyond 40-fold."""
        self._zoom_to(self.zoom() * factor)

    def _zoom_to(self, zoom: float) -> None:
        if self._size is None:
            return
        fitting = self._fitting_zoom()
        if zoom <= fitting < 1.0:
            self.fit()
            return
        self._fitted = False
        factor = min(max(zoom, min(fitting, 1.0)), _MAX_ZOOM) / self.zoom()
        self.scale(factor, factor)
        self.zoomed.emit(self.zoom())

    def _fitting_zoom(self) -> float:
        width, height = self._size or (1, 1)
        return min(self.viewport().width() / width, self.viewport().height() / height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay fitted."""
        super().resizeEvent(event)
        if self._fitted:
            self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the pointer."""
        self.zoom_by(_WHEEL_STEP ** (event.angleDelta().y() / 120))
        event.accept()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Back to the whole frame."""
        self.fit()
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """+ - 0 1."""
        acts = {"+": lambda: self.zoom_by(_WHEEL_STEP), "-": lambda: self.zoom_by(1 / _WHEEL_STEP)}
        acts |= {"0": self.fit, "1": self.actual_size}
        act = acts.get(event.text())
        if act is None:
            super().keyPressEvent(event)
        else:
            act()

    def drawForeground(self, painter: QPainter, _rect: QRectF | QRect) -> None:
        """The placeholder text, where there is no frame."""
        if self._size is not None or not self._placeholder:
            return
        painter.resetTransform()
        painter.setPen(current_tokens().colours.text_muted)
        box = self.viewport().rect().adjusted(24, 24, -24, -24)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self._placeholder)
