"""The terms that a training lowers, over its steps."""

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from inspector.ui.theme import current_tokens

_LEAST_HEIGHT = 230
_MOST_POINTS = 600
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine, Qt.PenStyle.DashDotLine)


class LossPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no type stubs
    """One line a loss, told apart by colour and dash; the legend has the latest values. Hidden without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, list[tuple[float, float]]] = {}
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setMenuEnabled(False)
        self.setLabel("bottom", "step")
        self.setLabel("left", "loss")
        self.setAccessibleName("Losses of the training")
        self.addLegend(offset=(-10, 6))
        self.hide()

    def sizeHint(self) -> QSize:
        """As little as it needs."""
        return QSize(300, _LEAST_HEIGHT)

    def latest(self) -> dict[str, float]:
        """The newest value of each loss."""
        return {name: points[-1][1] for name, points in self._values.items()}

    def start_over(self) -> None:
        """Forget the losses of the run before."""
        self._values = {}
        self.clear()
        self.hide()

    def add(self, step: float, losses: tuple[tuple[str, float], ...]) -> None:
        """Take the losses at `step`; an older step begins a new training."""
        if self._values and step < max(points[-1][0] for points in self._values.values()):
            self._values = {}
        for name, value in losses:
            points = self._values.setdefault(name, [])
            if not points or points[-1][0] != step:
                points.append((step, value))
            del points[:-_MOST_POINTS]
        if losses:
            self.show()
            self._draw()

    def _draw(self) -> None:
        colours = current_tokens().colours
        self.clear()
        self.setBackground(colours.surface)
        for axis in ("left", "bottom"):
            self.getAxis(axis).setPen(colours.border)
            self.getAxis(axis).setTextPen(colours.text)
        self.plotItem.legend.setLabelTextColor(colours.text)
        self.plotItem.legend.setBrush(pg.mkBrush(colours.surface))
        inks = (colours.accent, colours.passed, colours.review, colours.failed)
        for number, (name, points) in enumerate(self._values.items()):
            pen = pg.mkPen(inks[number % 4], width=2, style=_STYLES[number // 4 % 4])
            steps, values = zip(*points, strict=True)
            self.plot(steps, values, pen=pen, name=f"{name} {values[-1]:.3g}")
