"""Held-out scores of the goods against two limits, on a log axis."""

from collections.abc import Sequence
from math import log10

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QWidget

from inspector.domain.recipe import HeldOutScore
from inspector.domain.verdict import Limits
from inspector.language import number_text, say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.figures_axis import FiguresAxis

_SMALLEST = 1e-6
_LEAST_WIDTH, _LEAST_HEIGHT = 300, 150
_MARGIN = 0.12
_LEAST_SPAN = 0.05
_AROUND = 0.7
"""Parts' rows are one apart."""
_FOR_WORDS = 0.42
"""Upper share of the plot that is kept for the words of the limits, so that they cover no good."""
_REJECT_AT, _REVIEW_AT = 0.9, 0.7

Span = tuple[float, float]
"""Smallest and largest value of the axis, in multiples of the review limit."""


class HeldOutPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no type stubs
    """One row a part: the part itself as a disc, its mild views as small rings; two lines are the limits."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={"bottom": FiguresAxis("bottom")})
        self._shown: tuple[Sequence[HeldOutScore], Limits, Span | None] | None = None
        self.setMinimumHeight(_LEAST_HEIGHT)
        self.setLogMode(x=True, y=False)
        self.setMouseEnabled(x=False, y=False)
        self.hideButtons()
        self.setMenuEnabled(False)
        self.setLabel("bottom", say("score (log scale)"))
        self.setLabel("left", say("good part"))
        self.setAccessibleName(say("Held-out scores of the good parts and the limits"))

    def sizeHint(self) -> QSize:
        """Small: it takes what room there is, and asks for none that the words around it need."""
        return QSize(_LEAST_WIDTH, _LEAST_HEIGHT)

    def show_scores(
        self, held_out: Sequence[HeldOutScore], limits: Limits, *, span: Span | None = None
    ) -> None:
        """Draw them in the colours of the theme.

        Args:
            held_out: Raw scores of goods by models that had not seen them; at least one.
            limits: On the same scale.
            span: `span_of` several models, so that their plots can be compared by eye: the review limit is at
                the same place in each. None fits these scores alone.
        """
        self._shown = (held_out, limits, span)
        colours = current_tokens().colours
        self.clear()
        self.setBackground(colours.surface)
        for axis in ("left", "bottom"):
            self.getAxis(axis).setPen(colours.border)
            self.getAxis(axis).setTextPen(colours.text)
        self._draw_scores(held_out, views=True, colour=colours.part_bars)
        self._draw_scores(held_out, views=False, colour=colours.good_bars)
        self._draw_limits(limits)
        self._fit(held_out, limits, span or span_of([(held_out, limits)]))

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of another theme."""
        super().changeEvent(event)
        shown = getattr(self, "_shown", None)
        if event.type() is QEvent.Type.PaletteChange and shown is not None:
            held_out, limits, span = shown
            self.show_scores(held_out, limits, span=span)

    def _draw_scores(self, held_out: Sequence[HeldOutScore], *, views: bool, colour: str) -> None:
        chosen = [one for one in held_out if (one.view > 0) is views]
        self.plot(
            [max(one.score, _SMALLEST) for one in chosen],
            [one.part + 1 for one in chosen],
            pen=None,
            symbol="o",
            symbolSize=7 if views else 13,
            symbolPen=pg.mkPen(colour, width=1.5),
            symbolBrush=None if views else pg.mkBrush(colour),
        )

    def _draw_limits(self, limits: Limits) -> None:
        colours = current_tokens().colours
        review, reject = (number_text(limit, spec=".4g") for limit in (limits.review, limits.reject))
        dashed = pg.mkPen(colours.review, width=2, style=Qt.PenStyle.DashLine)
        self._draw_limit(limits.review, say("review {limit}", limit=review), pen=dashed, height=_REVIEW_AT)
        solid = pg.mkPen(colours.failed, width=2)
        self._draw_limit(limits.reject, say("reject {limit}", limit=reject), pen=solid, height=_REJECT_AT)

    def _draw_limit(self, value: float, words: str, *, pen: QPen, height: float) -> None:
        fill = pg.mkBrush(current_tokens().colours.surface)
        place = {"position": height, "color": pen.color(), "movable": False, "fill": fill}
        self.addItem(pg.InfiniteLine(log10(value), pen=pen, label=words, labelOpts=place))

    def _fit(self, held_out: Sequence[HeldOutScore], limits: Limits, span: Span) -> None:
        parts = sorted({one.part + 1 for one in held_out})
        self.getAxis("left").setTicks([[(part, str(part)) for part in parts]])
        low, high = (log10(share * limits.review) for share in span)
        margin = _MARGIN * max(high - low, _LEAST_SPAN)
        self.setXRange(low - margin, high + 2 * margin, padding=0)
        lowest, highest = min(parts) - _AROUND, max(parts) + _AROUND
        self.setYRange(lowest, lowest + (highest - lowest) / (1 - _FOR_WORDS), padding=0)


def span_of(sides: Sequence[tuple[Sequence[HeldOutScore], Limits]]) -> Span:
    """What an axis must show to hold scores and limits of every side, in multiples of its review limit."""
    shares = [
        max(value, _SMALLEST) / limits.review
        for held_out, limits in sides
        for value in (*(one.score for one in held_out), limits.reject)
    ]
    return min(shares), max(shares)
