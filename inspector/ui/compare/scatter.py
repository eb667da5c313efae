"""Scores of one version against those of another, with the limits of both."""

from collections.abc import Sequence
from math import log10

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector.app.version_comparison import VersionComparison
from inspector.domain.record import DispositionKind
from inspector.language import say
from inspector.station.side_by_side import ComparedPart
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.figures_axis import FiguresAxis

_SIDES = ("bottom", "left")
_SMALLEST = 1e-6
_SIZE, _LARGE = 9, 14
_MARGIN = 0.06
_SYMBOLS = {None: "o", DispositionKind.CONFIRMED_DEFECT: "x", DispositionKind.FALSE_REJECT: "t"}


class ScoreScatter(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no type stubs
    """Each part a mark, larger where the verdicts differ or a person decided; raw scores on log axes.

    Crosses are confirmed defects, triangles false rejects, discs are parts nobody decided on.

    Signals:
        part_chosen: The `ComparedPart` whose mark was clicked.
    """

    part_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, axisItems={side: FiguresAxis(side) for side in _SIDES})
        self._found: VersionComparison | None = None
        self._marks = pg.ScatterPlotItem()
        self._marks.sigClicked.connect(self._on_clicked)
        self.setLogMode(x=False, y=False)
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMinimumSize(260, 200)
        self.setAccessibleName(say("Scores of the first version against those of the second"))

    def sizeHint(self) -> QSize:
        """Square, as large as there is room."""
        return QSize(420, 320)

    def show_comparison(self, found: VersionComparison | None) -> None:
        """Draw it; None draws nothing."""
        self._found = found
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and getattr(self, "_found", None):
            self._draw()

    def _draw(self) -> None:
        found, colours = self._found, current_tokens().colours
        self.clear()
        self.setBackground(colours.surface)
        for name in _SIDES:
            axis = self.getAxis(name)
            axis.setPen(colours.border)
            axis.setTextPen(colours.text_muted)
            axis.setTickSpacing()
            axis.setLogMode(True)
        if found is None:
            return
        self.setLabel("bottom", say("{recipe}: score", recipe=found.first))
        self.setLabel("left", say("{recipe}: score", recipe=found.second))
        for limits, angle in zip(found.limits, (90, 0), strict=True):
            for value, colour, style in (
                (limits.review, colours.review, Qt.PenStyle.DashLine),
                (limits.reject, colours.failed, Qt.PenStyle.SolidLine),
            ):
                self.addItem(
                    pg.InfiniteLine(log10(value), angle=angle, pen=pg.mkPen(colour, width=2, style=style))
                )
        scored = [one for one in found.parts if one.first.score is not None and one.second.score is not None]
        self._show_marks(scored)
        self._fit(scored, found)

    def _show_marks(self, parts: Sequence[ComparedPart]) -> None:
        self._marks.setData([self._mark(one) for one in parts])
        self.addItem(self._marks)

    def _mark(self, part: ComparedPart) -> dict[str, object]:
        colours = current_tokens().colours
        colour = {
            DispositionKind.CONFIRMED_DEFECT: colours.failed,
            DispositionKind.FALSE_REJECT: colours.accent,
        }.get(part.disposition or DispositionKind.UNSURE, colours.part_bars)
        return {
            "pos": _place(part),
            "symbol": _SYMBOLS.get(part.disposition, "o"),
            "size": _LARGE if part.differs or part.disposition else _SIZE,
            "brush": pg.mkBrush(colour),
            "pen": pg.mkPen(colours.text if part.differs else colours.surface, width=1),
            "data": part,
        }

    def _fit(self, parts: Sequence[ComparedPart], found: VersionComparison) -> None:
        places = np.array([_place(one) for one in parts]).reshape(-1, 2)
        for axis, limits in enumerate(found.limits):
            known = [*places[:, axis].tolist(), log10(limits.review), log10(limits.reject)]
            low, high = min(known) - _MARGIN, max(known) + _MARGIN
            (self.setXRange if axis == 0 else self.setYRange)(low, high, padding=0)

    def _on_clicked(self, _marks: object, points: Sequence[pg.SpotItem]) -> None:
        if len(points):
            self.part_chosen.emit(points[0].data())


def _place(part: ComparedPart) -> tuple[float, float]:
    return _log(part.first.score), _log(part.second.score)


def _log(score: float | None) -> float:
    return log10(max(score or 0.0, _SMALLEST))
