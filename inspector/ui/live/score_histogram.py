"""Histogram of scores on a logarithmic axis with the two limits as handles."""

from collections.abc import Sequence
from math import floor, log10

import numpy as np
import numpy.typing as npt
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from inspector.domain.verdict import Limits
from inspector.language import number_text, say
from inspector.ui.theme import current_tokens

_BINS = 44
_LEAST_SPAN = 0.4  # decades
_LEAST_WIDTH, _LEAST_HEIGHT = 300, 110
_TINY = 1e-6
_ZONE_ALPHA = 34
_MARK_PX = 11
_DEFECTS_AT, _REJECTS_AT = 0.72, 0.56
"""Heights of the marks, above most bars and below the words of the handles."""
_TICK_ROOM_PX = 40
_TICK_STEPS = (
    (1.0,),
    (2.0, 5.0),
    *(tuple(np.arange(1.0, 9.999, step).tolist()) for step in (1.0, 0.5, 0.2, 0.1)),
)
"""Leading digits that may get a tick, the roundest first."""


class LogScoreAxis(pg.AxisItem):  # type: ignore[misc]
    """Axis over log10(score) that is labelled with the scores themselves: 0.5, 1, 2, 5, 10."""

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[tuple[float, list[float]]]:  # noqa: N803
        """Ticks at round scores, the roundest first, as many as the labels have room."""
        room = (maxVal - minVal) * _TICK_ROOM_PX / max(size, 1.0)
        taken: list[float] = []
        for steps in _TICK_STEPS:
            for place in _places(steps, minVal, maxVal):
                if all(abs(place - other) >= room for other in taken):
                    taken.append(place)
        return [(1.0, sorted(taken))]

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """The scores."""
        return [number_text(10**value, spec=".4g") for value in values]


class ScoreHistogram(pg.PlotWidget):  # type: ignore[misc]
    """Held-out goods and recent parts, each as share of its own total, under PASS, REVIEW and FAIL zones.

    Signals:
        limits_dragged: While a handle moves: `Limits`.
        limits_released: When it is let go: `Limits`.
    """

    limits_dragged = Signal(object)
    limits_released = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={"bottom": LogScoreAxis("bottom")})
        self._goods: npt.NDArray[np.float64] = np.empty(0)
        self._parts: npt.NDArray[np.float64] = np.empty(0)
        self._defects: npt.NDArray[np.float64] = np.empty(0)
        self._rejects: npt.NDArray[np.float64] = np.empty(0)
        self._shown = Limits(1.0, 1.0)
        self._quiet = False
        self._fixed()
        self._zones = [self._zone() for _ in range(3)]
        self._part_bars = pg.BarGraphItem(x0=[], x1=[], height=[])
        self._good_bars = pg.BarGraphItem(x0=[], x1=[], height=[])
        self.addItem(self._part_bars)
        self.addItem(self._good_bars)
        self._defect_marks = pg.ScatterPlotItem(symbol="x", size=_MARK_PX)
        self._reject_marks = pg.ScatterPlotItem(symbol="t", size=_MARK_PX)
        for marks in (self._defect_marks, self._reject_marks):
            marks.setZValue(10)
            self.addItem(marks)
        self._review, self._reject = (
            self._handle(say("review", "limit"), 1.0),
            self._handle(say("reject", "limit"), 0.0),
        )
        self._recolour()

    def _fixed(self) -> None:
        self.setMouseEnabled(False, False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.hideAxis("left")
        self.setYRange(0, 1.25, padding=0)
        self.getAxis("bottom").setHeight(28)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setAccessibleName(say("Histogram of scores with the review and reject limits"))

    def _zone(self) -> pg.LinearRegionItem:
        zone = pg.LinearRegionItem(movable=False)
        for line in zone.lines:
            line.hide()
        zone.setZValue(-10)
        self.addItem(zone)
        return zone

    def _handle(self, name: str, side: float) -> pg.InfiniteLine:
        options = {"position": 0.92, "movable": False, "anchors": [(side, 0.5), (side, 0.5)]}
        line = pg.InfiniteLine(0.0, angle=90, movable=True, label=name, labelOpts=options)
        line.addMarker("<|>", position=0.06, size=16)
        line.setCursor(Qt.CursorShape.SizeHorCursor)
        line.setZValue(20)
        line.sigPositionChanged.connect(self._on_moved)
        line.sigPositionChangeFinished.connect(self._on_released)
        self.addItem(line)
        return line

    def limits(self) -> Limits:
        """Where the handles are."""
        return self._shown

    def show_limits(self, limits: Limits) -> None:
        """Put the handles at `limits`; emits nothing."""
        self._quiet, self._shown = True, limits
        self._review.setBounds((None, None))
        self._reject.setBounds((None, None))
        self._review.setValue(log10(limits.review))
        self._reject.setValue(log10(limits.reject))
        self._hold_apart()
        self._quiet = False
        self._fit_range()

    def show_scores(self, goods: Sequence[float], parts: Sequence[float]) -> None:
        """Raw scores of held-out goods and of recent parts; scores of 0 are drawn at the left edge."""
        self._goods, self._parts = _logs(goods), _logs(parts)
        self._fit_range()

    def show_marks(self, defects: Sequence[float], false_rejects: Sequence[float]) -> None:
        """Raw scores of confirmed defects (crosses) and of false rejects (triangles), one mark each."""
        self._defects, self._rejects = _logs(defects), _logs(false_rejects)
        for marks, logs, height in (
            (self._defect_marks, self._defects, _DEFECTS_AT),
            (self._reject_marks, self._rejects, _REJECTS_AT),
        ):
            marks.setData(x=logs, y=np.full(len(logs), height))
        self._fit_range()

    def _fit_range(self) -> None:
        limits = np.array([self._review.value(), self._reject.value()])
        known = np.concatenate([self._goods, self._parts, self._defects, self._rejects, limits])
        known = known[known > log10(_TINY)]
        low, high = float(known.min()) - 0.08, float(known.max()) + 0.12
        if high - low < _LEAST_SPAN:
            middle = (low + high) / 2
            low, high = middle - _LEAST_SPAN / 2, middle + _LEAST_SPAN / 2
        self.setXRange(low, high, padding=0)
        edges = np.linspace(low, high, _BINS + 1)
        for bars, logs in ((self._part_bars, self._parts), (self._good_bars, self._goods)):
            bars.setOpts(x0=edges[:-1], x1=edges[1:], height=_shares(logs, edges))
        self._place_zones(low, high)

    def _place_zones(self, low: float, high: float) -> None:
        review, reject = self._review.value(), self._reject.value()
        for zone, ends in zip(self._zones, ((low, review), (review, reject), (reject, high)), strict=True):
            zone.setRegion((ends[0], max(ends)))

    def _hold_apart(self) -> None:
        self._review.setBounds((None, self._reject.value()))
        self._reject.setBounds((self._review.value(), None))

    def _on_moved(self, line: pg.InfiniteLine) -> None:
        if self._quiet:
            return
        value, shown = float(f"{10 ** line.value():.4g}"), self._shown
        if line is self._review:
            self._shown = Limits(min(value, shown.reject), shown.reject)
        else:
            self._shown = Limits(shown.review, max(value, shown.review))
        low, high = self.viewRange()[0]
        self._place_zones(low, high)
        self.limits_dragged.emit(self.limits())

    def _on_released(self) -> None:
        self._hold_apart()
        self.limits_released.emit(self.limits())

    def sizeHint(self) -> QSize:
        """Small: it takes what room there is, and asks for none that the words around it need."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def changeEvent(self, event: QEvent) -> None:
        """Recolour with the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_reject"):
            self._recolour()

    def _recolour(self) -> None:
        c = current_tokens().colours
        self.setBackground(c.surface)
        axis = self.getAxis("bottom")
        axis.setPen(c.border)
        axis.setTextPen(c.text_muted)
        for zone, colour in zip(
            self._zones, (c.passed_ground, c.review_ground, c.failed_ground), strict=True
        ):
            zone.setBrush(_clear(colour, _ZONE_ALPHA))
        for bars, colour, alpha in ((self._part_bars, c.part_bars, 150), (self._good_bars, c.good_bars, 130)):
            bars.setOpts(pen=pg.mkPen(_clear(colour, 90)), brush=_clear(colour, alpha))
        for marks, colour in ((self._defect_marks, c.failed), (self._reject_marks, c.accent)):
            marks.setPen(pg.mkPen(c.surface))
            marks.setBrush(pg.mkBrush(colour))
        for line, colour in ((self._review, c.review), (self._reject, c.failed)):
            self._colour_handle(line, colour, c.surface)

    def _colour_handle(self, line: pg.InfiniteLine, colour: str, ground: str) -> None:
        line.setPen(pg.mkPen(colour, width=3))
        line.setHoverPen(pg.mkPen(colour, width=6))
        line.label.setColor(colour)
        line.label.fill = pg.mkBrush(_clear(ground, 220))


def _places(steps: Sequence[float], low: float, high: float) -> list[float]:
    places = [decade + log10(step) for decade in range(floor(low), floor(high) + 1) for step in steps]
    return [place for place in places if low <= place <= high]


def _clear(colour: str, alpha: int) -> QColor:
    clear = QColor(colour)
    clear.setAlpha(alpha)
    return clear


def _logs(scores: Sequence[float]) -> npt.NDArray[np.float64]:
    return np.log10(np.maximum(np.asarray(scores, dtype=np.float64), _TINY))


def _shares(logs: npt.NDArray[np.float64], edges: npt.NDArray[np.float64]) -> npt.NDArray[np.float64]:
    counts, _ = np.histogram(np.clip(logs, edges[0], edges[-1]), edges)
    return counts / max(int(counts.max()), 1)
