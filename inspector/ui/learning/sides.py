"""The candidate and the version it came from, side by side."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from inspector.domain.learning import CandidateReport, SideFigures
from inspector.language import say
from inspector.ui.learning.report_words import figures
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.facts_form import FactsForm
from inspector.ui.widgets.held_out_plot import HeldOutPlot, Span, span_of
from inspector.ui.widgets.text import card, label

_MOST_PLOT_PX = 260


class Side(QWidget):
    """Held-out goods of one version against its limits, and its figures."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.heading: QLabel = label("", "heading", wrap=True)
        self.plot = HeldOutPlot()
        self.plot.setMaximumHeight(_MOST_PLOT_PX)
        self.facts = FactsForm()
        frame = card()
        column = QVBoxLayout(frame)
        column.addWidget(self.heading)
        column.addWidget(self.plot, 1)
        column.addWidget(self.facts)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_figures(self, side: SideFigures, span: Span) -> None:
        """Show one version; `span` is the axis both sides share."""
        self.plot.show_scores(side.held_out, side.limits, span=span)
        self.facts.show_facts(figures(side))


class Sides(QWidget):
    """Both versions; the review limit is at the same place in both plots, so that they compare by eye."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.base, self.candidate = Side(), Side()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * current_tokens().space)
        row.addWidget(self.base, 1)
        row.addWidget(self.candidate, 1)

    def show_base(self, report: CandidateReport, *, in_use: bool) -> None:
        """Say what the base is now: another version can be activated while a candidate waits."""
        base = report.order.base
        self.base.heading.setText(
            say("{version}, in use now", version=base)
            if in_use
            else say("{version}, the version it came from", version=base)
        )

    def show_report(self, report: CandidateReport) -> None:
        """Show what is known of both."""
        base, candidate = report.base, report.candidate_figures
        span = span_of([(base.held_out, base.limits), (candidate.held_out, candidate.limits)])
        self.base.show_figures(base, span)
        self.candidate.heading.setText(say("{version}, the candidate", version=report.candidate))
        self.candidate.show_figures(candidate, span)
