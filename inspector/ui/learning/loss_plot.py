"""The terms that a training lowers, over its steps."""

from html import escape

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from inspector.language import mark, number_text, say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import label

_LEAST_HEIGHT = 220
_MOST_POINTS = 600
_TERMS = {
    "contrast": mark("contrast", "loss"),
    "discriminator": mark("discriminator", "loss"),
    "energy gap": mark("energy gap", "loss"),
    "gaussian": mark("gaussian", "loss"),
    "negatives": mark("negatives", "loss"),
    "perlin": mark("perlin", "loss"),
    "positives": mark("positives", "loss"),
    "pull": mark("pull", "loss"),
    "rebuilt": mark("rebuilt", "loss"),
    "reconstruction": mark("reconstruction", "loss"),
    "similarity": mark("similarity", "loss"),
}
_STYLES = (Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine, Qt.PenStyle.DotLine)


class LossPlot(QWidget):
    """One line a loss, told apart by colour and dash; their latest values in words above. Hidden without."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: dict[str, list[tuple[float, float]]] = {}
        self.legend = label("", wrap=True)
        self.legend.setTextFormat(Qt.TextFormat.RichText)
        self.plot = pg.PlotWidget()
        self.plot.setMinimumHeight(_LEAST_HEIGHT)
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.setMenuEnabled(False)
        self.plot.setLabel("bottom", say("step", "of a training"))
        self.plot.setLabel("left", say("loss", "of a training"))
        self.plot.setAccessibleName(say("Losses of the training"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.legend)
        column.addWidget(self.plot)
        self.hide()

    def sizeHint(self) -> QSize:
        """As little as it needs."""
        return QSize(300, _LEAST_HEIGHT + 40)

    def latest(self) -> dict[str, float]:
        """The newest value of each loss."""
        return {name: points[-1][1] for name, points in self._values.items()}

    def start_over(self) -> None:
        """Forget the losses of the run before."""
        self._values = {}
        self.plot.clear()
        self.hide()

    def add(self, step: float, losses: tuple[tuple[str, float], ...]) -> None:
        """Take the losses at `step`; an older step begins a new training, no losses change nothing."""
        if not losses:
            return
        if self._values and step < max(points[-1][0] for points in self._values.values()):
            self._values = {}
        for name, value in losses:
            points = self._values.setdefault(name, [])
            if not points or points[-1][0] != step:
                points.append((step, value))
            del points[:-_MOST_POINTS]
        self.show()
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and getattr(self, "_values", None):
            self._draw()

    def _draw(self) -> None:
        colours = current_tokens().colours
        self.plot.clear()
        self.plot.setBackground(colours.surface)
        for axis in ("left", "bottom"):
            self.plot.getAxis(axis).setPen(colours.border)
            self.plot.getAxis(axis).setTextPen(colours.text)
        inks = (colours.accent, colours.passed, colours.review, colours.failed)
        words = []
        for number, (name, points) in enumerate(self._values.items()):
            ink, style = inks[number % len(inks)], _STYLES[number // len(inks) % len(_STYLES)]
            steps, values = zip(*points, strict=True)
            self.plot.plot(steps, values, pen=pg.mkPen(ink, width=2, style=style))
            words.append(f'<span style="color:{ink}">\u25a0</span>&nbsp;{escape(_term(name, values[-1]))}')
        self.legend.setText("&nbsp;&nbsp;&nbsp; ".join(words))


def _term(name: str, value: float) -> str:
    return f"{say(_TERMS.get(name, name), 'loss')} {number_text(value, spec='.3g')}"
