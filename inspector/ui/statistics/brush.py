"""A stretch of time marked on every time chart at once: dragged, clicked, or moved with the keys."""

import pyqtgraph as pg
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from inspector.ui.theme import current_tokens, see_through

_ALPHA, _ALPHA_HOVER = 50, 80
_ABOVE = 10.0


class BrushBox(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no type stubs
    """The area of a plot on which a drag marks a stretch and a click asks for the period there.

    Signals:
        dragged: (from, to) in units of the x axis, while the drag goes on.
        clicked: x of a click.
    """

    dragged = Signal(float, float)
    clicked = Signal(float)

    def mouseDragEvent(self, event: object, axis: int | None = None) -> None:
        """Mark from where the button went down to where it is."""
        if event.button() is not Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
            return
        event.accept()  # type: ignore[attr-defined]
        first = self.mapSceneToView(event.buttonDownScenePos()).x()  # type: ignore[attr-defined]
        last = self.mapSceneToView(event.scenePos()).x()  # type: ignore[attr-defined]
        self.dragged.emit(min(first, last), max(first, last))

    def mouseClickEvent(self, event: object) -> None:
        """Ask for the period there."""
        if event.button() is Qt.MouseButton.LeftButton:  # type: ignore[attr-defined]
            event.accept()  # type: ignore[attr-defined]
            self.clicked.emit(self.mapSceneToView(event.scenePos()).x())  # type: ignore[attr-defined]


class Brush(QObject):
    """One stretch, seconds since 1970, shown as a region on each plot added. Main thread.

    Signals:
        changed: The stretch is another one, or none.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.span: tuple[float, float] | None = None
        self.periods: list[tuple[float, float]] = []
        self._regions: list[tuple[pg.PlotWidget, pg.LinearRegionItem]] = []

    def add_plot(self, plot: pg.PlotWidget) -> None:
        """Mark on this plot too; its view must be a `BrushBox`."""
        region = pg.LinearRegionItem(swapMode="sort")
        region.setZValue(_ABOVE)
        region.sigRegionChanged.connect(self._on_moved)
        self._regions.append((plot, region))
        box = plot.getPlotItem().getViewBox()
        box.dragged.connect(self._on_dragged)
        box.clicked.connect(self._on_clicked)

    def set_span(self, span: tuple[float, float] | None) -> None:
        """Mark it; None marks nothing."""
        if span != self.span:
            self.span = span
            self.show()
            self.changed.emit()

    def drop_outside(self) -> None:
        """Mark nothing where the stretch lies before or after every period."""
        if self.span is not None and self.periods:
            begin, end = self.periods[0][0], self.periods[-1][1]
            if self.span[1] <= begin or self.span[0] >= end:
                self.set_span(None)

    def show(self) -> None:
        """Put the regions where the stretch is; call it after a plot was cleared."""
        colours = current_tokens().colours
        for plot, region in self._regions:
            if region.scene() is None and self.span is not None:
                plot.addItem(region, ignoreBounds=True)
            region.setVisible(self.span is not None)
            region.setBrush(see_through(colours.accent, _ALPHA))
            region.setHoverBrush(see_through(colours.accent, _ALPHA_HOVER))
            for line in region.lines:
                line.setPen(pg.mkPen(colours.accent, width=2))
            if self.span is not None:
                region.blockSignals(True)
                region.setRegion(self.span)
                region.blockSignals(False)

    def press(self, event: QKeyEvent) -> bool:
        """Arrow keys move by a period, with Shift the end alone; Escape marks nothing. Whether it was one."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()), 0)
        if Qt.Key(event.key()) is Qt.Key.Key_Escape and self.span is not None:
            self.set_span(None)
        elif step and self.periods:
            self._step(step, widen=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            return False
        return True

    def _step(self, step: int, *, widen: bool) -> None:
        if self.span is None:
            self.set_span(self.periods[-1 if step < 0 else 0])
            return
        first, last = self._at(self.span[0]), self._at(self.span[1], ending=True)
        end = len(self.periods) - 1
        if widen:
            last = min(max(last + step, first), end)
        else:
            step = min(max(step, -first), end - last)  # at either end it stays as long as it is
            first, last = first + step, last + step
        self.set_span((self.periods[first][0], self.periods[last][1]))

    def _at(self, moment: float, *, ending: bool = False) -> int:
        """Index of the period a moment lies in; the end of a period belongs to it if `ending`."""
        before = [end < moment if ending else end <= moment for _, end in self.periods]
        return min(sum(before), len(self.periods) - 1)

    def _on_dragged(self, first: float, last: float) -> None:
        self.set_span((first, last))

    def _on_clicked(self, moment: float) -> None:
        self.set_span(next((span for span in self.periods if span[0] <= moment < span[1]), None))

    def _on_moved(self, region: pg.LinearRegionItem) -> None:
        first, last = region.getRegion()
        self.set_span((float(first), float(last)))
