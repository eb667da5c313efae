"""The limits card: histogram with handles, two fields, what would change, and what the limits promise."""

from collections import deque
from collections.abc import Iterable
from math import floor, log10

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QDoubleSpinBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.app.limit_evidence import LimitStanding
from inspector.decision import count_changes
from inspector.domain.recipe import MAIN_VIEW, Calibration
from inspector.domain.verdict import Limits
from inspector.language import say, say_message, say_n
from inspector.ui.limits import EvidenceCard
from inspector.ui.live.score_histogram import ScoreHistogram
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import label

RECENT = 500
_REDRAW_MS = 400
_SETTLE_MS = 700  # a field counts as let go when it rested so long


class LimitsPanel(QFrame):
    """Shows and moves the limits of one recipe version. Knows scores, not services.

    Attributes:
        view: Of which view of the part the limits are.

    Signals:
        limits_chosen: The person let go of new limits: `Limits`. Not emitted while dragging.
    """

    limits_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.view = MAIN_VIEW
        self.title = label(say("Limits"), "title")
        self._calibration: Calibration | None = None
        self._limits: Limits | None = None
        self._wanted: Limits | None = None
        self._scores: deque[float] = deque(maxlen=RECENT)
        self._evidence: EvidenceCard | None = None
        self._marks = ""
        self.histogram = ScoreHistogram()
        self.review, self.reject = _field(say("Review limit")), _field(say("Reject limit"))
        self.change_label, self.sentence = label("", "heading"), label("", "caption", wrap=True)
        self.drift = label("", "caption", wrap=True)
        self._retint()
        for hidden in (self.change_label, self.drift):
            hidden.hide()
        self._legend = label("", "caption", wrap=True)
        self.revert = IconButton(say("Back to proposed"), "revert", kind="flat")
        self.revert.setToolTip(say("Go back to the limits proposed from the held-out goods"))
        self._redraw = QTimer(self, singleShot=True, interval=_REDRAW_MS)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        tokens = current_tokens()
        fields = QHBoxLayout()
        fields.setSpacing(tokens.space)
        for name, field in ((say("Review", "limit"), self.review), (say("Reject", "limit"), self.reject)):
            fields.addWidget(label(name, "caption"))
            fields.addWidget(field, 1)
        heading = QHBoxLayout()
        heading.addWidget(self.title)
        heading.addStretch(1)
        heading.addWidget(self.revert)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.gap, tokens.space, tokens.gap, tokens.space)
        column.setSpacing(tokens.close)
        column.addLayout(heading)
        column.addWidget(self.histogram, 1)
        column.addWidget(self._legend)
        column.addWidget(self.drift)
        column.addWidget(self.change_label)
        column.addLayout(fields)
        column.addWidget(self.sentence)
        self._column = column

    def _connect(self) -> None:
        self.histogram.limits_dragged.connect(self._on_dragged)
        self.histogram.limits_released.connect(self._on_released)
        self.review.valueChanged.connect(self._on_review_typed)
        self.reject.valueChanged.connect(self._on_reject_typed)
        self.revert.clicked.connect(self._on_revert)
        self._redraw.timeout.connect(self._draw_scores)
        self._settled.timeout.connect(self._on_settled)

    def changeEvent(self, event: QEvent) -> None:
        """Retint with the theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "drift"):
            self._retint()

    def _retint(self) -> None:
        style = f"color: {current_tokens().colours.review}; font-weight: 600;"
        if style != self.drift.styleSheet():
            self.drift.setStyleSheet(style)

    def take_evidence(self, card: EvidenceCard) -> None:
        """Show a card below the fields that follows the handles and gives limits from before."""
        self._evidence = card
        self._column.insertWidget(self._column.indexOf(self.sentence), card)
        card.limits_wanted.connect(self._on_released)

    def show_standing(self, standing: LimitStanding) -> None:
        """What the limits are held against; the version is the one shown."""
        found = standing.evidence
        defects = [one.score for one in found.defects if one.score is not None]
        rejects = [one.score for one in found.false_rejects if one.score is not None]
        self.histogram.show_marks(defects, rejects)
        self._marks = _marks_words(len(defects), len(rejects))
        if self._evidence is not None and self._limits is not None:
            self._evidence.show_standing(standing, self._limits)
        self._draw_scores()

    @property
    def limits(self) -> Limits | None:
        """The limits in force as far as the panel knows."""
        return self._limits

    def show_recipe(self, calibration: Calibration, limits: Limits, scores: Iterable[float]) -> None:
        """Show another recipe version with its recent scores, oldest first."""
        self._calibration = calibration
        self._scores = deque(scores, maxlen=RECENT)
        _set_precision((self.review, self.reject), limits)
        self.sentence.setText(say_message(calibration.sentence))
        self.show_limits(limits)
        self._draw_scores()

    def show_view(self, view: str) -> None:
        """Say of which view of the part the limits are, before its recipe is shown."""
        self.view = view
        self.title.setText(say("Limits") if view == MAIN_VIEW else say("Limits, view {view}", view=view))
        self.show_drift("")

    def show_limits(self, limits: Limits) -> None:
        """Show limits that are in force now."""
        self._limits = self._wanted = limits
        self.histogram.show_limits(limits)
        self._show_fields(limits)
        self._show_change(limits)

    def show_drift(self, text: str) -> None:
        """Say that scores drift; empty while they are steady. Nothing moves a limit but a person.

        Only the main view is watched.
        """
        text = text if self.view == MAIN_VIEW else ""
        if text != self.drift.text():
            self.drift.setText(text)
        self.drift.setVisible(bool(text))

    def add_scores(self, scores: Iterable[float]) -> None:
        """Take new parts' scores; drawn a few times a second however many come."""
        self._scores.extend(scores)
        if not self._redraw.isActive():
            self._redraw.start()

    def _draw_scores(self) -> None:
        goods = [held.score for held in self._calibration.held_out] if self._calibration else []
        self.histogram.show_scores(goods, self._scores)
        legend = say(
            "Green: {goods} held-out good scores.  Grey: last {parts} parts.",
            goods=len(goods),
            parts=len(self._scores),
        )
        self._legend.setText(legend + self._marks)

    def _show_fields(self, limits: Limits) -> None:
        for field, value in ((self.review, limits.review), (self.reject, limits.reject)):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)

    def _show_change(self, wanted: Limits) -> None:
        if self._evidence is not None:
            self._evidence.show_limits(wanted)
        moved = self._limits is not None and wanted != self._limits
        self.change_label.setVisible(moved)
        self._legend.setVisible(not moved)  # one takes the other's place: nothing jumps under the pointer
        if self._limits is None or not moved:
            self.change_label.setText("")
            return
        changes = count_changes(tuple(self._scores), self._limits, wanted)
        self.change_label.setText(
            say(
                "Would change {changes} of the last {parts} verdicts",
                changes=changes,
                parts=len(self._scores),
            )
        )

    def _on_dragged(self, limits: Limits) -> None:
        self._show_fields(limits)
        self._show_change(limits)

    def _on_released(self, limits: Limits) -> None:
        if limits != self._limits:
            self._choose(limits)

    def _on_review_typed(self, value: float) -> None:
        if self._wanted is not None:
            self._preview(Limits(value, max(value, self._wanted.reject)))

    def _on_reject_typed(self, value: float) -> None:
        if self._wanted is not None:
            self._preview(Limits(min(value, self._wanted.review), value))

    def _preview(self, limits: Limits) -> None:
        self._wanted = limits
        self.histogram.show_limits(limits)
        self._show_fields(limits)
        self._show_change(limits)
        self._settled.start()

    def _on_settled(self) -> None:
        if self._wanted is not None:
            self._on_released(self._wanted)

    def _on_revert(self) -> None:
        if self._calibration is not None and self._calibration.proposed != self._limits:
            self._choose(self._calibration.proposed)

    def _choose(self, limits: Limits) -> None:
        self._settled.stop()
        self.show_limits(limits)
        self.limits_chosen.emit(limits)


def _marks_words(defects: int, rejects: int) -> str:
    crosses = "  " + say_n("Crosses: %n confirmed defect(s).", defects) if defects else ""
    triangles = "  " + say_n("Triangles: %n false reject(s).", rejects) if rejects else ""
    return crosses + triangles


def _field(name: str) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setAccessibleName(name)
    field.setKeyboardTracking(False)
    field.setRange(1e-6, 1e9)
    return field


def _set_precision(fields: Iterable[QDoubleSpinBox], limits: Limits) -> None:
    digits = max(0, 2 - floor(log10(limits.review)))
    for field in fields:
        field.blockSignals(True)  # fewer decimals round the value of the version before: nobody typed that
        field.setDecimals(digits)
        field.setMinimum(10.0**-digits)
        field.setSingleStep(10.0 ** (1 - digits))
        field.blockSignals(False)
