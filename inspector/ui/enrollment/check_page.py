"""Step 6: what was learned, what it can promise, try-out, save."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QLineEdit, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.record import Inspection
from inspector.language import number_text, say, say_message
from inspector.station import EnrollmentResult
from inspector.ui.enrollment.advice_list import AdviceList
from inspector.ui.enrollment.draft import EnrollmentDraft
from inspector.ui.enrollment.page import WizardPage, card, label
from inspector.ui.enrollment.region_outline import RegionOutline
from inspector.ui.enrollment.trait_rows import choices_text
from inspector.ui.enrollment.try_out_panel import TryOutPanel
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.held_out_plot import HeldOutPlot

if TYPE_CHECKING:
    from inspector.app import Services


class CheckPage(WizardPage):
    """Shows the result of learning, tries it, and takes what belongs to the version to be saved.

    Signals:
        more_goods_asked: The person wants to add or change good parts.
    """

    more_goods_asked = Signal()

    def __init__(self, services: "Services", draft: EnrollmentDraft, parent: QWidget | None = None) -> None:
        super().__init__(services, draft, parent)
        self.plot = HeldOutPlot()
        self.sentence = label("", "caption")
        self.facts = label("")
        self.advice = AdviceList()
        self.try_out = TryOutPanel()
        self._outline = RegionOutline(self.try_out.view)
        self.name_note = label("", "caption")
        self.note = QLineEdit()
        self.activate = QCheckBox(say("Inspect with it from now on"))
        self._shown: EnrollmentResult | None = None
        self._configure()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * current_tokens().space)
        row.addWidget(self._findings(), 1)
        row.addLayout(self._saving_side(), 1)

    def entered(self) -> None:
        """Show the result; a new one starts the try-out anew."""
        self.try_out.view.set_heat_opacity(self.services.settings.heatmap_opacity)
        self._outline.show_region(self.draft.region)
        result = self.draft.result
        if result is not None and result is not self._shown:
            self._shown = result
            self.plot.show_scores(result.calibration.held_out, result.calibration.proposed)
            self.sentence.setText(say_message(result.calibration.sentence))
            self.facts.setText(facts_text(result))
            self.advice.show_advice(self.draft.advice)
            self.try_out.restart()
        self.name_note.setText(self.draft.name_check.message)
        self.show_saving(saving=False)

    def forget(self) -> None:
        """The version is saved; the next one gets a note of its own."""
        self.note.clear()

    def show_inspection(self, inspection: Inspection) -> None:
        """A frame was judged by what was learned."""
        self.try_out.show_inspection(inspection)

    def show_saving(self, *, saving: bool) -> None:
        """While the version is being stored nothing can be changed."""
        for widget in (self.note, self.activate, self.advice.change):
            widget.setEnabled(not saving)

    def _configure(self) -> None:
        self.note.setPlaceholderText(say("Note for this version (optional)"))
        self.note.setMaxLength(200)
        self.note.setAccessibleName(say("Note", "written by a person"))
        self.note.setToolTip(say("Tells versions apart a month from now"))
        self.note.textChanged.connect(self._on_note_edited)
        self.advice.more_goods_asked.connect(self.more_goods_asked)
        self.activate.setChecked(True)
        self.activate.setToolTip(say("Off: it is stored, and put in use on Recipes when you are sure"))

    def _findings(self) -> QScrollArea:
        """What was learned and what is missing; scrolls where a small window has no room for all of it."""
        title = label(say("Good parts, each scored by a model that had not seen it"), "heading")
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * current_tokens().space)
        column.addWidget(card(title, self.plot, self.facts, self.sentence, stretched=self.plot), 1)
        column.addWidget(self.advice)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        return area

    def _saving_side(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(2 * current_tokens().space)
        column.addWidget(self.try_out, 1)
        column.addWidget(card(self.name_note, self.note, self.activate))
        return column

    @Slot(str)
    def _on_note_edited(self, text: str) -> None:
        self.draft.note = text.strip()


def facts_text(result: EnrollmentResult) -> str:
    """Limits, detectability and speed in words."""
    limits, found = result.calibration.proposed, result.detectability
    sentences = (
        choices_text(result.choices),
        say(
            "Provisional limits: review from {review}, reject from {reject}.",
            review=number_text(limits.review, spec=".4g"),
            reject=number_text(limits.reject, spec=".4g"),
        ),
        say(
            "{found} of {total} synthetic defects would be flagged (a check only, not the source of the "
            "limits).",
            found=found.found,
            total=found.total,
        ),
        say(
            "Learned in {seconds} s; {ms} ms a part on this machine.",
            seconds=number_text(result.fit_s, 1),
            ms=number_text(result.ms_per_part),
        ),
    )
    return " ".join(filter(None, sentences))
