"""The four charts: time on the left, the part on the right."""

from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from inspector.app.statistics import Statistics
from inspector.language import say, say_message
from inspector.ui.statistics.brush import Brush
from inspector.ui.statistics.chart import ChartCard
from inspector.ui.statistics.part_charts import ParetoChart, ParetoOf, PeakHeatChart, bars_of
from inspector.ui.statistics.time_charts import CountsChart, TrendChart
from inspector.ui.statistics.words import NO_FLAGGED, counts_caption, heat_caption, pareto_caption
from inspector.ui.theme import current_tokens


class Charts(QWidget):
    """Counts above the trend with the same times, Pareto above the heat."""

    def __init__(self, brush: Brush, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brush = brush
        self._found: Statistics | None = None
        self.counts, self.trend = CountsChart(brush), TrendChart(brush)
        self.pareto, self.heat = ParetoChart(), PeakHeatChart()
        self.trend.setXLink(self.counts)
        self.cards = {
            "counts": ChartCard(say("Parts and yield"), self.counts),
            "pareto": ChartCard(say("What is rejected most"), self.pareto),
            "trend": ChartCard(say("Score trend"), self.trend),
            "heat": ChartCard(say("Where it is rejected"), self.heat),
        }
        self.of = QComboBox()
        for of in ParetoOf:
            self.of.addItem(say(of.value), of.value)
        self.of.setAccessibleName(say("Pareto by"))
        self.cards["pareto"].head.addWidget(self.of)
        self.of.currentIndexChanged.connect(self._show_pareto)
        self._lay_out()

    def show_statistics(self, found: Statistics, *, by_shift: bool) -> None:
        """Draw all; there is at least one part."""
        self._found = found
        self.counts.by_shift = by_shift
        periods = found.shifts if by_shift else found.hours
        self._brush.periods = [(one.start.timestamp(), one.end.timestamp()) for one in periods]
        self.cards["counts"].show_chart(found, counts_caption())
        note = say_message(found.trend_note)
        if found.trend is None:
            self.cards["trend"].show_empty(note)
        else:
            self.cards["trend"].show_chart(found, note)
        if found.heat is None or not found.heat.counts.any():
            self.cards["heat"].show_empty(say(NO_FLAGGED))
        else:
            self.cards["heat"].show_chart(found, heat_caption(found))
        self._show_pareto()

    def _show_pareto(self) -> None:
        found = self._found
        if found is None:
            return
        self.pareto.of = ParetoOf(self.of.currentData())
        if bars_of(found, self.pareto.of):
            self.cards["pareto"].show_chart(found, pareto_caption())
        else:
            self.cards["pareto"].show_empty(say(NO_FLAGGED))

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(current_tokens().space)
        for place, one in enumerate(self.cards.values()):
            grid.addWidget(one, place // 2, place % 2)
        for index, share in enumerate((3, 2)):
            grid.setColumnStretch(index, share)
            grid.setRowStretch(index, 1)
