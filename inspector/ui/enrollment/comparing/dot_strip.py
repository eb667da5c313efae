"""Held-out goods of one model as dots before its two limits, small enough for a cell of a table."""

from math import log

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from inspector.domain.comparison import MethodFigures
from inspector.language import say
from inspector.ui.enrollment.comparing.words import goods_words
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.held_out_plot import Span

_SIZE = QSize(60, 30)
_DOT = 4.0
_SIDE = 8.0


class DotStrip(QWidget):
    """Log axis in multiples of the review limit, the same for all strips of a table: they compare by eye."""

    def __init__(self, figures: MethodFigures, span: Span, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scores = [one.score for one in figures.held_out if one.view == 0]
        self._limits, self._span = figures.limits, span
        words = goods_words(figures.held_out, figures.limits)
        self.setToolTip(say("{goods}. Dashed: review limit, solid: reject limit.", goods=words))
        self.setAccessibleName(words)
        self.setMinimumSize(_SIZE)

    def sizeHint(self) -> QSize:
        """One row of the table."""
        return _SIZE

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Limits behind, dots before."""
        colours = current_tokens().colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        painter.setPen(QPen(QColor(colours.border), 1))
        painter.drawLine(QPointF(_SIDE, middle), QPointF(self.width() - _SIDE, middle))
        self._draw_limit(painter, self._limits.review, colours.review, Qt.PenStyle.DashLine)
        self._draw_limit(painter, self._limits.reject, colours.failed, Qt.PenStyle.SolidLine)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.good_bars))
        for score in self._scores:
            at = self._x(score)
            painter.drawEllipse(QRectF(at - _DOT, middle - _DOT, 2 * _DOT, 2 * _DOT))

    def _draw_limit(self, painter: QPainter, value: float, colour: str, style: Qt.PenStyle) -> None:
        painter.setPen(QPen(QColor(colour), 2, style))
        painter.drawLine(QPointF(self._x(value), 4), QPointF(self._x(value), self.height() - 4))

    def _x(self, value: float) -> float:
        low, high = self._span
        share = log(max(value / self._limits.review, low) / low) / max(log(high / low), 1e-9)
        return _SIDE + share * (self.width() - 2 * _SIDE)
