"""Below the histogram: what the limits would do, who would be hit, and the limits before."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from inspector.app.limit_evidence import LimitChange, LimitStanding
from inspector.decision import LimitEvidence, at_limits
from inspector.domain.frame import Pixels
from inspector.domain.verdict import Limits
from inspector.language import say
from inspector.ui.limits.evidence_strip import SIDE, EvidenceStrip
from inspector.ui.limits.history_plot import LimitHistoryPlot
from inspector.ui.limits.words import change_line, sentence
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import ElidedLabel, label
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

SHOWN_CHANGES = 5


class EvidenceCard(QWidget):
    """Follows the handles of the limits. Main thread; knows evidence, not services.

    Args:
        load_frame: Gives the stored frame of an address; called in the thumbnails' thread.

    Signals:
        limits_wanted: `Limits` from before that the person wants back.
        record_chosen: A record to look at.
    """

    limits_wanted = Signal(object)
    record_chosen = Signal(int)

    def __init__(self, load_frame: Callable[[str], Pixels], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._evidence = LimitEvidence()
        self._changes: tuple[LimitChange, ...] = ()
        self._limits: Limits | None = None
        self.thumbnails = ThumbnailLoader(load_frame, SIDE, self)
        self.sentence = label("", wrap=True)
        self.show_parts = _opener(say("Show them", "parts"), "search")
        self.show_history = _opener(say("History"), "revert")
        self.strip = EvidenceStrip(self.thumbnails)
        self.plot = LimitHistoryPlot()
        self._history = QWidget()
        self._rows = QVBoxLayout()
        self._lay_out()
        self.show_parts.setToolTip(say("Look at the parts before you trust the numbers"))
        self.show_history.setToolTip(
            say("Who moved the limits, when and how far; every change can be taken back")
        )
        self.show_parts.toggled.connect(self._on_show_parts)
        self.show_history.toggled.connect(self._history.setVisible)
        self.strip.record_chosen.connect(self.record_chosen)

    def show_standing(self, standing: LimitStanding, limits: Limits) -> None:
        """What is known of a version, and its limits in force."""
        self._evidence, self._changes = standing.evidence, standing.changes
        self.plot.show_changes(standing.changes, limits)
        self._show_rows()
        self.show_history.setEnabled(bool(standing.changes))
        if not standing.changes:
            self.show_history.setChecked(False)
        self.show_limits(limits)

    def show_limits(self, limits: Limits) -> None:
        """Limits that are in force, or that a handle is just passing."""
        self._limits = limits
        found = at_limits(self._evidence, limits)
        self.sentence.setText(sentence(self._evidence, found))
        wrong = (found.goods_flagged, found.passed_flagged, found.missed, found.still_flagged)
        self.show_parts.setEnabled(any(wrong))
        if not any(wrong):
            self.show_parts.setChecked(False)
        elif self.show_parts.isChecked():
            self.strip.show_found(found)

    @property
    def busy(self) -> bool:
        """Thumbnails are being read."""
        return self.thumbnails.busy

    def close_reader(self) -> None:
        """End the thumbnails' thread; what is shown stays."""
        self.thumbnails.close()

    def _lay_out(self) -> None:
        tokens = current_tokens()
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.close)
        buttons.addWidget(self.show_parts)
        buttons.addWidget(self.show_history)
        buttons.addStretch(1)
        inner = QVBoxLayout(self._history)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.addWidget(self.plot)
        inner.addLayout(self._rows)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.close)
        column.addWidget(self.sentence)
        column.addLayout(buttons)
        column.addWidget(self.strip)
        column.addWidget(self._history)
        self.strip.hide()
        self._history.hide()

    def _on_show_parts(self, on: bool) -> None:
        self.strip.setVisible(on)
        if on and self._limits is not None:
            self.strip.show_found(at_limits(self._evidence, self._limits))

    def _show_rows(self) -> None:
        while (item := self._rows.takeAt(0)) is not None:
            row = item.widget()
            if row is not None:
                row.deleteLater()
        for change in list(reversed(self._changes))[:SHOWN_CHANGES]:
            self._rows.addWidget(self._row(change))

    def _row(self, change: LimitChange) -> QWidget:
        row, words = QWidget(), change_line(change)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(ElidedLabel(words, "caption"), 1)
        back = IconButton(say("Undo"), "undo", kind="flat")
        back.setToolTip(
            say("Put the limits from before this change in force again; audited like every change")
        )
        back.setAccessibleName(say("Undo the change of {change}", change=words))
        back.clicked.connect(partial(self.limits_wanted.emit, change.before))
        line.addWidget(back)
        return row


def _opener(text: str, icon: str) -> IconButton:
    made = IconButton(text, icon)
    made.setCheckable(True)
    made.setEnabled(False)
    return made
