"""What lies in the brushed stretch, and the ways to its parts."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from inspector.app.statistics import Statistics
from inspector.decision import counts_of
from inspector.domain.figures import Counts, to_us
from inspector.language import mark, say
from inspector.ui.statistics.words import counts_text, span_text
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import ElidedLabel

HOW = mark("Drag over a stretch of a time chart, or click a bar, to see its parts.")


class BrushedBar(QFrame):
    """One line below the charts; always there, so that nothing jumps while a person drags.

    Signals:
        all_wanted, flagged_wanted: Show the parts in Review.
        cleared: Mark nothing any more.
    """

    all_wanted = Signal()
    flagged_wanted = Signal()
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tokens = current_tokens()
        self.setProperty("kind", "card")
        self.words = ElidedLabel(say(HOW))
        self.flagged = QPushButton(say("Show flagged parts"))
        self.all = QPushButton(say("Show all its parts"))
        self.clear = QPushButton(say("Clear", "mark nothing"))
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.gap, tokens.tight, tokens.tight, tokens.tight)
        row.setSpacing(tokens.space)
        row.addWidget(self.words, 1)
        for button, signal in (
            (self.flagged, self.flagged_wanted),
            (self.all, self.all_wanted),
            (self.clear, self.cleared),
        ):
            button.clicked.connect(signal)
            row.addWidget(button)
        self.show_none()

    def show_none(self) -> None:
        """Nothing is brushed: say how."""
        self.words.set_text(say(HOW))
        for button in (self.flagged, self.all, self.clear):
            button.setEnabled(False)

    def show_span(self, found: Statistics, since: datetime, until: datetime) -> None:
        """Count the parts from `since` up to `until`, aware times."""
        counts = brushed_counts(found, since, until)
        self.words.set_text(f"{span_text(since, until)}   ·   {counts_text(counts)}")
        self.flagged.setEnabled(counts.failed + counts.review > 0)
        self.all.setEnabled(counts.total > 0)
        self.clear.setEnabled(True)


def brushed_counts(found: Statistics, since: datetime, until: datetime) -> Counts:
    """Verdicts of the parts captured from `since` up to, not including, `until`."""
    at = found.columns.captured_us
    return counts_of(found.columns.where((at >= to_us(since)) & (at < to_us(until))))


def moments(span: tuple[float, float]) -> tuple[datetime, datetime]:
    """Aware UTC times of seconds since 1970, to the second, so that a brushed hour is the whole hour."""
    first, last = (datetime.fromtimestamp(round(second), UTC) for second in span)
    return first, last
