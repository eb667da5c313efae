"""Held-out scores of the goods against the provisional limits, on a log axis."""

from math import log10

import pyqtgraph as pg
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from inspector.domain.recipe import Calibration
from inspector.ui.theme import current_tokens

_SMALLEST = 1e-6
_LEAST_WIDTH, _LEAST_HEIGHT = 300, 150


class HeldOutPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no type stubs
    """One row a part: the part itself as a disc, its mild views as small rings; two lines are the limits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setLogMode(x=True, y=False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setMenuEnabled(False)
        self.setLabel("bottom", "score (log scale)")
        self.setLabel("left", "good part")
        self.setAccessibleName("Held-out scores of the good parts and the provisional limits")

    def sizeHint(self) -> QSize:
        """Small: it takes what room there is, and asks for none that the words around it need."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def show_calibration(self, calibration: Calibration) -> None:
        """Draw it in the colours of the theme."""
        colours = current_tokens().colours
        self.clear()
        self.setBackground(colours.surface)
        for axis in ("left", "bottom"):
            self.getAxis(axis).setPen(colours.border)
            self.getAxis(axis).setTextPen(colours.text)
        self._draw_scores(calibration, views=True, colour=colours.part_bars)
        self._draw_scores(calibration, views=False, colour=colours.good_bars)
        self._draw_limit(calibration.proposed.review, "review", colours.review)
        self._draw_limit(calibration.proposed.reject, "reject", colours.failed)
        self._fit(calibration)

    def _draw_scores(self, calibration: Calibration, *, views: bool, colour: str) -> None:
        chosen = [one for one in calibration.held_out if (one.view > 0) is views]
        self.plot(
            [max(one.score, _SMALLEST) for one in chosen],
            [one.part + 1 for one in chosen],
            pen=None,
            symbol="o",
            symbolSize=7 if views else 13,
            symbolPen=pg.mkPen(colour, width=1.5),
            symbolBrush=None if views else pg.mkBrush(colour),
        )

    def _draw_limit(self, value: float, word: str, colour: str) -> None:
        pen = pg.mkPen(
            colour, width=2, style=Qt.PenStyle.DashLine if word == "review" else Qt.PenStyle.SolidLine
        )
        place = {"position": 0.94 if word == "reject" else 0.8, "color": colour, "movable": False}
        fill = pg.mkBrush(current_tokens().colours.surface)
        self.addItem(
            pg.InfiniteLine(
                log10(value), pen=pen, label=f"{word} {value:.4g}", labelOpts=place | {"fill": fill}
            )
        )

    def _fit(self, calibration: Calibration) -> None:
        parts = sorted({one.part + 1 for one in calibration.held_out})
        self.getAxis("left").setTicks([[(part, str(part)) for part in parts]])
        scores = [max(one.score, _SMALLEST) for one in calibration.held_out]
        low, high = log10(min(scores)), log10(max(*scores, calibration.proposed.reject))
        margin = 0.12 * max(high - low, 0.05)
        self.setXRange(low - margin, high + 2 * margin, padding=0)
        self.setYRange(min(parts) - 0.7, max(parts) + 0.5 + 0.45 * len(parts), padding=0)
