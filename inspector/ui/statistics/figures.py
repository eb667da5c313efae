"""The few figures a person asks for first, each on a card of its own."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.app.statistics import Statistics
from inspector.domain.figures import Counts
from inspector.language import number_text, say
from inspector.ui.statistics.words import false_reject_sentence, interval, percent
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import ElidedLabel, label, thousands_text


class Figure(QFrame):
    """Name, large figure, and a line on how sure it is."""

    def __init__(self, name: str, tip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tokens = current_tokens()
        self.setProperty("kind", "card")
        self.setToolTip(tip)
        self.value, self.note = label("", "figure"), ElidedLabel("", "caption")
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.gap, tokens.close, tokens.gap, tokens.close)
        column.setSpacing(0)
        for each in (label(name, "caption"), self.value, self.note):
            column.addWidget(each)

    def show_figure(self, value: str, note: str) -> None:
        """Both lines."""
        self.value.setText(value)
        self.note.set_text(note)


class FigureRow(QWidget):
    """Parts, yield, reject rate, false rejects and cycle time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parts = Figure(say("Parts"), say("All parts of this time, also those that could not be judged"))
        self.yields = Figure(say("Yield"), say("PASS among the parts that were judged"))
        self.rejects = Figure(
            say("Reject rate"), say("FAIL among the parts that were judged, with its 95 % interval")
        )
        self.false_rejects = Figure(say("False rejects"), "")
        self.cycle = Figure(say("Cycle time, median"), say("From the frame to the verdict"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_tokens().space)
        for each in (self.parts, self.yields, self.rejects, self.false_rejects, self.cycle):
            row.addWidget(each, 1)

    def show_statistics(self, found: Statistics) -> None:
        """Fill every card."""
        counts, times = found.counts, found.times
        self.parts.show_figure(thousands_text(counts.total), _flagged(counts))
        passed, judged = thousands_text(counts.passed), thousands_text(counts.judged)
        share = say("{count} of {all}", count=passed, all=judged)
        self.yields.show_figure(percent(counts.yield_fraction), share)
        self.rejects.show_figure(percent(found.rejects.fraction), interval(found.rejects))
        false = found.false_rejects
        note = interval(false) if false.of else say("review flagged parts first")
        self.false_rejects.show_figure(percent(false.fraction), note)
        self.false_rejects.setToolTip(false_reject_sentence(false))
        if times is None:
            self.cycle.show_figure("–", "")
            return
        p95, longest = number_text(times.p95_ms), number_text(times.max_ms)
        worst = say("p95 {p95} ms, longest {longest} ms", p95=p95, longest=longest)
        self.cycle.show_figure(f"{number_text(times.p50_ms)} ms", worst)


def _flagged(counts: Counts) -> str:
    flagged = thousands_text(counts.failed + counts.review)
    if not counts.not_inspected:
        return say("{count} flagged", count=flagged)
    others = thousands_text(counts.not_inspected)
    return say("{count} flagged, {others} not inspected", count=flagged, others=others)
