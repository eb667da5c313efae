"""Charts about the part: what is rejected most often, and where."""

from enum import StrEnum

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor

from inspector.app.shift_words import said_defects, said_places, said_reasons
from inspector.app.statistics import Statistics
from inspector.domain.figures import Ints, ParetoBar
from inspector.domain.frame import Pixels
from inspector.language import mark, number_text, say, say_n
from inspector.ui.statistics.chart import Chart
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import thousands_text

MOST_BARS = 7
_BAR = 0.7
_FOR_WORDS = 1.6
_LEAST_ROWS = 4
_MARGIN = 0.4
_LEAST_ALPHA, _MOST_ALPHA = 60, 230


class ParetoOf(StrEnum):
    """What the bars are, as the choice reads in English."""

    REGION = mark("By place on the part")
    DEFECT = mark("By defect name")
    REASON = mark("By reason")


def bars_of(found: Statistics, of: ParetoOf) -> tuple[ParetoBar, ...]:
    """All bars, the most frequent first, their names said."""
    if of is ParetoOf.REGION:
        return said_places(found.regions)
    return said_defects(found.defects) if of is ParetoOf.DEFECT else said_reasons(found.reasons)


def shown_bars(bars: tuple[ParetoBar, ...]) -> list[ParetoBar]:
    """At most `MOST_BARS`; the rest becomes one bar, so that nothing is missing from the sum."""
    if len(bars) <= MOST_BARS:
        return list(bars)
    head, rest = bars[: MOST_BARS - 1], bars[MOST_BARS - 1 :]
    return [*head, ParetoBar(say_n("%n other(s)", len(rest)), sum(one.count for one in rest), 1.0)]


class ParetoChart(Chart):
    """Bars from the top, each with its count and the share of it and all above it."""

    def __init__(self) -> None:
        super().__init__(say("Pareto of the rejects"))
        self.of = ParetoOf.REGION

    def draw(self, found: Statistics) -> None:
        """The most frequent first."""
        bars, colours = shown_bars(bars_of(found, self.of)), current_tokens().colours
        places = -np.arange(len(bars), dtype=float)
        counts = [one.count for one in bars]
        self.addItem(
            pg.BarGraphItem(
                x0=0, y=places, height=_BAR, width=counts, brush=colours.part_bars, pen=pg.mkPen(None)
            )
        )
        for place, one in zip(places, bars, strict=True):
            figures = f"{thousands_text(one.count)} · {number_text(100 * one.cumulative)}%"
            words = pg.TextItem(figures, colours.text, anchor=(0, 0.5))
            words.setPos(one.count, place)
            self.addItem(words)
        self.getAxis("left").setTicks([[(place, one.name) for place, one in zip(places, bars, strict=True)]])
        self.getAxis("bottom").hide()
        self.setXRange(0, max(counts, default=1) * _FOR_WORDS, padding=0)
        self.setYRange(_MARGIN - max(len(bars), _LEAST_ROWS), 1 - _MARGIN, padding=0)


class PeakHeatChart(Chart):
    """How often each place of the part was the worst one, over a reference image: the stronger the more."""

    def __init__(self) -> None:
        super().__init__(say("Where rejected parts are worst"))
        self.setAspectLocked(True)
        self.getPlotItem().invertY(True)
        self.hideAxis("left")
        self.hideAxis("bottom")

    def draw(self, found: Statistics) -> None:
        """Cells without a peak let the part through."""
        if found.heat is None:
            return
        width, height = found.heat.frame_size
        place = QRectF(0, 0, width, height)
        if found.background is not None:
            self._add(found.background, place)
        self._add(heat_cells(found.heat.counts, current_tokens().colours.failed_ground), place)
        self.setRange(place, padding=0.01)

    def _add(self, pixels: Pixels, place: QRectF) -> None:
        image = pg.ImageItem(pixels, axisOrder="row-major", autoLevels=False, levels=(0, 255))
        image.setRect(place)
        self.addItem(image)


def heat_cells(counts: Ints, colour: str) -> Pixels:
    """uint8 (rows, columns, 4) RGBA: `colour`, the more opaque the more peaks; clear without any."""
    ink = QColor(colour)
    alpha = _LEAST_ALPHA + (_MOST_ALPHA - _LEAST_ALPHA) * counts / max(counts.max(), 1)
    cells = np.empty((*counts.shape, 4), np.uint8)
    cells[..., :3] = (ink.red(), ink.green(), ink.blue())
    cells[..., 3] = np.where(counts > 0, alpha, 0)
    return cells
