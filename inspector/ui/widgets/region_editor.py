"""Drawing the region of interest and the ignore areas on a picture, with handles."""

from math import hypot

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.domain.frame import Pixels
from inspector.domain.region import Point, Polygon, Region, Shape
from inspector.language import say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.region_editor_shapes import (
    Handle,
    HandleKind,
    ShapeKind,
    contains,
    drag,
    first_shape,
    grown,
    handles,
    kind_of,
    moved,
    turned_by,
    without_point,
)
from inspector.ui.widgets.region_painter import RegionPainter

REACH_PX = 14.0
KEY_TURN_DEG = 1.0
KEY_GROW = 1.02
_ARROWS: dict[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RegionEditor(QWidget):
    """A picture with the region of interest and ignore areas over it; both are changed by mouse or keys.

    Keys: arrows move the selected area (Shift: 10 px), + and - resize, [ and ] turn, Delete removes an
    ignore area, N selects the next area.

    Attributes:
        selected: -1 is the region of interest, 0.. an ignore area.

    Signals:
        region_edited: The person changed the region; read `region`.
        selection_changed: Another area is selected; read `selected`.
    """

    region_edited = Signal()
    selection_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.selected = -1
        self._pixels: Pixels | None = None
        self._shape: Shape | None = None
        self._ignore: list[Shape] = []
        self._grabbed: Handle | None = None
        self._before: Shape | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(320, 240)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(say("Region of interest"))

    @property
    def frame_size(self) -> tuple[int, int] | None:
        """(width, height) of the picture; None before the first."""
        return None if self._pixels is None else (self._pixels.shape[1], self._pixels.shape[0])

    @property
    def region(self) -> Region:
        """What is drawn now."""
        drawn = self._shape is not None or bool(self._ignore)
        return Region(self._shape, tuple(self._ignore), self.frame_size if drawn else None)

    @property
    def kind(self) -> ShapeKind:
        """Which kind the region of interest is."""
        return kind_of(self._shape)

    def set_picture(self, pixels: Pixels) -> None:
        """Show uint8 (H, W, 3) RGB under the shapes; the array is kept, not copied."""
        self._pixels = pixels
        self.update()

    def set_region(self, region: Region) -> None:
        """Show a region without saying that it was edited."""
        self._shape, self._ignore = region.shape, list(region.ignore)
        self._select(-1)

    def set_kind(self, kind: ShapeKind) -> None:
        """Start over with a region of interest of this kind; the same kind again changes nothing."""
        if self.frame_size is None or kind is self.kind:
            return
        self._shape = first_shape(kind, self.frame_size)
        self._select(-1)
        self._edited()

    def add_ignore(self, kind: ShapeKind) -> None:
        """Put a small ignore area into the middle and select it."""
        if self.frame_size is None:
            return
        shape = first_shape(kind, self.frame_size, share=0.2)
        if shape is not None:
            self._ignore.append(shape)
            self._select(len(self._ignore) - 1)
            self._edited()

    def remove_selected(self) -> None:
        """Remove the selected ignore area; the region of interest itself stays."""
        if 0 <= self.selected < len(self._ignore):
            del self._ignore[self.selected]
            self._select(len(self._ignore) - 1)
            self._edited()

    def select_next(self) -> None:
        """Select the next area, round and round."""
        first = -1 if self._shape is not None else 0
        last = len(self._ignore) - 1
        self._select(first if self.selected >= last else max(self.selected + 1, first))

    def to_widget(self, point: Point) -> QPointF:
        """Frame pixels to widget coordinates."""
        area, scale = self._placement()
        return QPointF(area.x() + point[0] * scale, area.y() + point[1] * scale)

    def to_frame(self, position: QPointF) -> Point:
        """Widget coordinates to frame pixels; may lie outside the frame."""
        area, scale = self._placement()
        return (position.x() - area.x()) / scale, (position.y() - area.y()) / scale

    def sizeHint(self) -> QSize:
        """Enough to work in."""
        return QSize(640, 480)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the nearest handle, else the area under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton or self._pixels is None:
            return
        self._grabbed = self._handle_at(event.position()) or self._area_at(event.position())
        self._before = self._selected_shape()
        self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what was grabbed; always computed from the shape as it was when grabbed."""
        size = self.frame_size
        if self._grabbed is None or self._before is None or size is None:
            self._show_cursor(event.position())
            return
        self._replace(drag(self._before, self._grabbed, self.to_frame(event.position()), frame_size=size))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = self._before = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Remove the polygon point under the pointer."""
        handle, shape = self._handle_at(event.position()), self._selected_shape()
        if handle is not None and handle.kind is HandleKind.VERTEX and isinstance(shape, Polygon):
            self._replace(without_point(shape, handle.index))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, resize, turn, remove and select by keys; see the class."""
        shape, size = self._selected_shape(), self.frame_size
        if event.key() == Qt.Key.Key_N:
            self.select_next()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.remove_selected()
        elif shape is not None and size is not None and (new := _by_key(shape, event, size)) is not None:
            self._replace(new)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Picture, veil outside the region, areas, handles of the selected one."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(current_tokens().colours.sunken))
        if self._pixels is None:
            waiting = say("Waiting for the first frame ...")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, waiting)
            return
        drawing = RegionPainter(painter, self.to_widget, self._placement()[0], self._selected_shape())
        drawing.paint(self._pixels, self._shape, self._ignore)

    def _placement(self) -> tuple[QRectF, float]:
        width, height = self.frame_size or (1, 1)
        scale = max(min(self.width() / width, self.height() / height), 1e-6)
        left, top = (self.width() - width * scale) / 2, (self.height() - height * scale) / 2
        return QRectF(left, top, width * scale, height * scale), scale

    def _selected_shape(self) -> Shape | None:
        if 0 <= self.selected < len(self._ignore):
            return self._ignore[self.selected]
        return self._shape

    def _handle_at(self, position: QPointF) -> Handle | None:
        shape = self._selected_shape()
        if shape is None:
            return None
        distances = [(_distance(self.to_widget(handle.at), position), handle) for handle in handles(shape)]
        distance, nearest = min(distances, key=lambda pair: pair[0])
        return nearest if distance <= REACH_PX else None

    def _area_at(self, position: QPointF) -> Handle | None:
        point = self.to_frame(position)
        areas = list(enumerate(self._ignore)) + ([(-1, self._shape)] if self._shape is not None else [])
        for index, shape in areas:
            if contains(shape, point):
                self._select(index)
                return Handle(HandleKind.MOVE, 0, point)
        return None

    def _select(self, index: int) -> None:
        self.selected = index
        self.update()
        self.selection_changed.emit()

    def _show_cursor(self, position: QPointF) -> None:
        over = self._handle_at(position) is not None
        self.setCursor(Qt.CursorShape.SizeAllCursor if over else Qt.CursorShape.ArrowCursor)

    def _replace(self, shape: Shape) -> None:
        if 0 <= self.selected < len(self._ignore):
            self._ignore[self.selected] = shape
        else:
            self._shape = shape
        self._edited()

    def _edited(self) -> None:
        self.update()
        self.region_edited.emit()


def _by_key(shape: Shape, event: QKeyEvent, size: tuple[int, int]) -> Shape | None:
    step = _ARROWS.get(event.key())
    if step is not None:
        far = 10 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1
        return moved(shape, step[0] * far, step[1] * far, frame_size=size)
    if event.text() in "+-" and event.text():
        return grown(shape, KEY_GROW if event.text() == "+" else 1 / KEY_GROW, frame_size=size)
    if event.text() in "[]" and event.text():
        return turned_by(shape, KEY_TURN_DEG if event.text() == "]" else -KEY_TURN_DEG, frame_size=size)
    return None


def _distance(a: QPointF, b: QPointF) -> float:
    return hypot(a.x() - b.x(), a.y() - b.y())
