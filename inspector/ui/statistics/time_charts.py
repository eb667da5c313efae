"""Charts over time: parts and yield per hour or shift, and the trend of scores."""

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from inspector.app.statistics import Statistics
from inspector.domain.figures import Floats, Ints, PeriodCounts, ScoreTrend
from inspector.language import say
from inspector.ui.statistics.brush import Brush, BrushBox
from inspector.ui.statistics.chart import Chart
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.date_axis import DateAxis
from inspector.ui.widgets.figures_axis import FiguresAxis

US = 1e6
MOST_DRAWN = 3000
"""Parts of a trend that are drawn: as many as there are pixels, and painted at once."""
_AXIS_WIDTH = 68
_MOST_APART = 60
"""Periods that are drawn apart from each other; more are too narrow for gaps and dots."""
_BAR = 0.9
_HEADROOM = 1.25
_ABOVE_YIELD = 1.08


class TimeChart(Chart):
    """A chart over time on which a stretch can be brushed."""

    def __init__(self, name: str, brush: Brush) -> None:
        axes = {"bottom": DateAxis("bottom"), "left": FiguresAxis("left")}
        super().__init__(name, viewBox=BrushBox(enableMenu=False), axisItems=axes)
        self._brush = brush
        self.getAxis("left").setWidth(_AXIS_WIDTH)  # charts above each other share their times
        self.setToolTip(
            say("Drag over a stretch, or click a bar, to see its parts. Keys: Left, Right, with Shift")
        )
        brush.add_plot(self)

    def redraw(self) -> None:
        """Keep the brushed stretch in view."""
        super().redraw()
        self._brush.show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move the brush."""
        if not self._brush.press(event):
            super().keyPressEvent(event)


class OverlayBox(pg.ViewBox):  # type: ignore[misc]  # pyqtgraph has no type stubs
    """Lies over a chart and leaves every act of the mouse to it."""

    def mouseDragEvent(self, event: object, axis: int | None = None) -> None:
        """Not accepted: the box below is asked next."""

    def mouseClickEvent(self, event: object) -> None:
        """Not accepted: the box below is asked next."""


class CountsChart(TimeChart):
    """Stacked bars of a period each, flagged parts below, and the yield as a line with its own axis."""

    def __init__(self, brush: Brush) -> None:
        super().__init__(say("Parts and yield over time"), brush)
        self.by_shift = False
        self._yields = OverlayBox(enableMenu=False)
        plot = self.getPlotItem()
        plot.showAxis("right")
        plot.scene().addItem(self._yields)
        plot.getAxis("right").linkToView(self._yields)
        self._yields.setXLink(plot)
        self._yields.setMouseEnabled(x=False, y=False)
        self._yields.setAcceptedMouseButtons(Qt.MouseButton.NoButton)
        self._yields.setZValue(1)  # a low yield lies where the bars are
        plot.vb.sigResized.connect(self._on_resized)

    def periods(self) -> Sequence[PeriodCounts]:
        """What is drawn: hours or shifts."""
        if self._shown is None:
            return ()
        return self._shown.shifts if self.by_shift else self._shown.hours

    def draw(self, found: Statistics) -> None:
        """Stack the verdicts, worst at the bottom where a few are still seen."""
        periods, colours = self.periods(), current_tokens().colours
        start = np.array([one.start.timestamp() for one in periods])
        width = np.array([one.end.timestamp() for one in periods]) - start
        below = np.zeros(len(periods))
        apart = len(periods) <= _MOST_APART
        share, pen = (_BAR, pg.mkPen(colours.surface)) if apart else (1.0, pg.mkPen(None))
        for name, colour in (
            ("failed", colours.failed),
            ("review", colours.review_ground),
            ("not_inspected", colours.neutral),
            ("passed", colours.good_bars),
        ):
            height = np.array([getattr(one.counts, name) for one in periods], float)
            bars = {
                "x0": start + width * (1 - share) / 2,
                "width": width * share,
                "y0": below,
                "height": height,
            }
            self.addItem(pg.BarGraphItem(**bars, brush=colour, pen=pen))
            below = below + height
        self.setLabel("left", say("parts"))
        self.setXRange(start[0], start[-1] + width[-1], padding=0.01)
        self.setYRange(0, max(below.max(), 1.0) * _HEADROOM, padding=0)
        self._draw_yield(periods, start + width / 2)

    def _draw_yield(self, periods: Sequence[PeriodCounts], middle: Floats) -> None:
        colours = current_tokens().colours
        axis = self.getAxis("right")
        axis.setPen(colours.border)
        axis.setTextPen(colours.accent)
        axis.setLabel(say("yield %"), color=colours.accent)
        share = [one.counts.yield_fraction for one in periods]
        values = np.array([np.nan if one is None else 100 * one for one in share])
        line = pg.PlotDataItem(middle, values, pen=pg.mkPen(colours.accent, width=2), connect="finite")
        line.setSymbol("o" if len(periods) <= _MOST_APART else None)
        line.setSymbolBrush(colours.surface)
        line.setSymbolPen(pg.mkPen(colours.accent, width=2))
        line.setSymbolSize(7)
        self._yields.clear()
        self._yields.addItem(line)
        self._yields.setYRange(0, 100 * _ABOVE_YIELD, padding=0)

    def _on_resized(self) -> None:
        self._yields.setGeometry(self.getPlotItem().vb.sceneBoundingRect())


class TrendChart(TimeChart):
    """Scores of passed parts as dots, their moving average, control limits dashed; drifted parts in red."""

    def __init__(self, brush: Brush) -> None:
        super().__init__(say("Trend of the scores with control limits"), brush)

    def draw(self, found: Statistics) -> None:
        """Draw `found.trend`, which there is."""
        trend, colours = found.trend, current_tokens().colours
        if trend is None:
            return
        chosen = drawn_parts(trend)
        at = trend.captured_us[chosen] / US
        lower, upper, ewma = (values[chosen] for values in (trend.lower, trend.upper, trend.ewma))
        some = slice(None, None, -(-len(trend.scores) // MOST_DRAWN))  # by turns: `chosen` ones are extreme
        times, scores = trend.captured_us[some] / US, trend.scores[some]
        self.addItem(pg.ScatterPlotItem(times, scores, size=4, pen=None, brush=colours.part_bars))
        dashed = pg.mkPen(colours.text_muted, width=1.5, style=Qt.PenStyle.DashLine)
        for limit in (lower, upper):
            self._line(at, limit, dashed)
        self._line(at, ewma, pg.mkPen(colours.accent, width=2.5))
        drifted = np.where(trend.drifting[chosen], ewma, np.nan)
        self._line(at, drifted, pg.mkPen(colours.failed, width=4))
        self.setLabel("left", say("score"))
        known = np.concatenate([one[~np.isnan(one)] for one in (scores, lower, upper, ewma)])
        low, high = np.percentile(known, (0.1, 99.9))  # one outlier shall not flatten the trend
        self.setYRange(float(low), float(high), padding=0.08)

    def _line(self, at: Floats, values: Floats, pen: object) -> None:
        self.addItem(pg.PlotDataItem(at, values, pen=pen, connect="finite"))


def drawn_parts(trend: ScoreTrend) -> Ints:
    """Indices of the parts to draw, at most `MOST_DRAWN`: of neighbours the one furthest from the centre.

    So no excursion of the moving average is lost, however long the stretch is.
    """
    count = len(trend.ewma)
    every = -(-count // MOST_DRAWN)
    starts = np.arange(0, count, every)
    away = np.full(len(starts) * every, -1.0)
    away[:count] = np.abs(np.log(trend.ewma / trend.centre))
    return np.asarray(starts + away.reshape(-1, every).argmax(axis=1), np.int64)
