"""The few figures a person asks for first, each on a card of its own."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.app.statistics import Statistics
from inspector.ui.statistics.words import false_reject_sentence, interval, percent
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import ElidedLabel, label


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
        self.parts = Figure("Parts", "All parts of this time, also those that could not be judged")
        self.yields = Figure("Yield", "PASS among the parts that were judged")
        self.rejects = Figure("Reject rate", "FAIL among the parts that were judged, with its 95 % interval")
        self.false_rejects = Figure("False rejects", "")
        self.cycle = Figure("Cycle time, median", "From the frame to the verdict")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_tokens().space)
        for each in (self.parts, self.yields, self.rejects, self.false_rejects, self.cycle):
            row.addWidget(each, 1)

    def show_statistics(self, found: Statistics) -> None:
        """Fill every card."""
        counts, times = found.counts, found.times
        flagged = f"{counts.failed + counts.review:,} flagged"
        if counts.not_inspected:
            flagged += f", {counts.not_inspected:,} not inspected"
        self.parts.show_figure(f"{counts.total:,}", flagged)
        self.yields.show_figure(percent(counts.yield_fraction), f"{counts.passed:,} of {counts.judged:,}")
        self.rejects.show_figure(percent(found.rejects.fraction), interval(found.rejects))
        false = found.false_rejects
        note = interval(false) if false.of else "review flagged parts first"
        self.false_rejects.show_figure(percent(false.fraction), note)
        self.false_rejects.setToolTip(false_reject_sentence(false))
        worst = "" if times is None else f"p95 {times.p95_ms:.0f} ms, longest {times.max_ms:.0f} ms"
        self.cycle.show_figure("–" if times is None else f"{times.p50_ms:.0f} ms", worst)
