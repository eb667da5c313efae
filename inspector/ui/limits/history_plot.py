"""Both limits over time, as steps."""

from collections.abc import Sequence
from datetime import UTC, datetime

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QWidget

from inspector.app.limit_evidence import LimitChange
from inspector.domain.verdict import Limits
from inspector.language import say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.date_axis import DateAxis
from inspector.ui.widgets.figures_axis import FiguresAxis

_HEIGHT = 120
_LEAST_SPAN_S = 3600.0
_MARGIN = 1.15


class LimitHistoryPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no type stubs
    """The review limit dashed, the reject limit solid, from the first change to now; fixed, not zoomed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={"bottom": DateAxis("bottom"), "left": FiguresAxis("left")})
        self._shown: tuple[tuple[LimitChange, ...], Limits] | None = None
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMinimumHeight(_HEIGHT)
        self.setMaximumHeight(_HEIGHT)
        self.setAccessibleName(say("The limits over time"))

    def sizeHint(self) -> QSize:
        """Low: the words beside it say what the picture shows."""
        return QSize(200, _HEIGHT)

    def show_changes(self, changes: Sequence[LimitChange], now: Limits) -> None:
        """Draw the changes, oldest first, up to the limits in force."""
        self._shown = (tuple(changes), now)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and getattr(self, "_shown", None):
            self._draw()

    def _draw(self) -> None:
        changes, now = self._shown or ((), None)
        colours = current_tokens().colours
        self.clear()
        self.setBackground(colours.surface)
        for side in ("bottom", "left"):
            self.getAxis(side).setTextPen(colours.text_muted)
            self.getAxis(side).setPen(colours.border)
        if not changes or now is None:
            return
        end = max(datetime.now(UTC).timestamp(), changes[0].at.timestamp() + _LEAST_SPAN_S)
        times = [one.at.timestamp() for one in changes]
        start = times[0] - (end - times[0]) * 0.1
        limits = [changes[0].before, *(one.after for one in changes)]
        edges = [start, *times, end]
        lines = (
            ([one.review for one in limits], colours.review, Qt.PenStyle.DashLine),
            ([one.reject for one in limits], colours.failed, Qt.PenStyle.SolidLine),
        )
        for values, colour, style in lines:
            self.plot(edges, values, stepMode="center", pen=pg.mkPen(colour, width=2, style=style))
        self.setXRange(start, end, padding=0)
        self.setYRange(0, max(one.reject for one in limits) * _MARGIN, padding=0)
