"""Step 4: which model learns."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QGridLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.comparison import ComparedMethod
from inspector.domain.errors import InspectorError
from inspector.domain.traits import Trait
from inspector.language import mark, say, say_message
from inspector.models import BackboneWeights, WeightsPlace
from inspector.ui.enrollment.comparing import ComparePanel
from inspector.ui.enrollment.draft import EnrollmentDraft, Step
from inspector.ui.enrollment.expected_speed import expected_speed
from inspector.ui.enrollment.model_choices import (
    choice_of,
    model_choices,
    with_backbone,
    with_choice,
    with_method,
)
from inspector.ui.enrollment.page import WizardPage, card, label
from inspector.ui.enrollment.trait_overrides import OFFERED, overrides_of, with_override
from inspector.ui.enrollment.trait_rows import TraitRows
from inspector.ui.shell import Shell
from inspector.ui.theme import current_tokens

if TYPE_CHECKING:
    from inspector.app import Services

_NAME = Qt.ItemDataRole.UserRole
_PLACES = {
    WeightsPlace.PACKAGE: mark("weights come with the program"),
    WeightsPlace.IMPORTED: mark("weights imported from a file"),
    WeightsPlace.HUB_CACHE: mark("weights found in the download cache"),
}


class ModelPage(WizardPage):
    """Model, backbone and what kind of part it is.

    Only what can be used now can be chosen, the rest says why not. What the references decided about the part
    is said in words, and each of it can be chosen otherwise.
    """

    def __init__(
        self, services: "Services", draft: EnrollmentDraft, *, shell: Shell, parent: QWidget | None = None
    ) -> None:
        super().__init__(services, draft, parent)
        self.models = _list(say("Model"))
        self.backbones = _list(say("Backbone"))
        self.speed = label("", "caption")
        self.traits = TraitRows(OFFERED)
        self.traits.override_chosen.connect(self._on_override_chosen)
        self.models.currentItemChanged.connect(self._on_model_selected)
        self.backbones.currentItemChanged.connect(self._on_backbone_selected)
        self.compare = QPushButton(say("Compare models ..."))
        self.comparing = ComparePanel(services, shell, draft)
        self.stack = QStackedWidget()
        self.stack.addWidget(self._choices())
        self.stack.addWidget(self.comparing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        self.compare.setToolTip(
            say("No model is best for every part: see several on your own goods, side by side")
        )
        self.compare.clicked.connect(self._on_compare)
        self.comparing.back_wanted.connect(self.entered)
        self.comparing.use_wanted.connect(self._on_use_wanted)

    def _choices(self) -> QWidget:
        choices = QWidget()
        grid = QGridLayout(choices)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2 * current_tokens().space)
        grid.addWidget(
            card(label(say("Model"), "heading"), self.models, self.compare, stretched=self.models), 0, 0
        )
        grid.addWidget(card(label(say("Features from"), "heading"), self.backbones, self.speed), 0, 1)
        hint = label(say("The good parts decide, and say after learning what they decided."), "caption")
        kind = label(say("What kind of part it is"), "heading")
        grid.addWidget(card(kind, self.traits, hint), 1, 0, 1, 2)
        grid.setRowStretch(0, 1)
        return choices

    def entered(self) -> None:
        """Read what is available now: weights may have been imported since."""
        self.stack.setCurrentIndex(1 if self.comparing.running else 0)
        self.compare.setEnabled(not self.draft.blockers(Step.GOODS))
        self._fill_models()
        self._fill_backbones()
        self.traits.show_overrides(overrides_of(self.draft.model))
        result = self.draft.result
        self.traits.show_choices(result.choices if result is not None else ())
        self._check()
        for widget in (self.models, self.backbones):  # Qt would choose the first row of a list without one
            if widget.currentItem() is not None:
                widget.setFocus()
                break

    def _fill_models(self) -> None:
        lines = [(one.name, one.text, one.problem) for one in model_choices()]
        self._fill(self.models, lines, choice_of(self.draft.model))

    def _fill_backbones(self) -> None:
        lines = [_backbone_line(one) for one in self.services.weights.list()]
        self._fill(self.backbones, lines, self.draft.model.backbone)

    def _fill(self, widget: QListWidget, lines: list[tuple[str, str, str]], chosen: str) -> None:
        widget.blockSignals(True)
        widget.clear()
        for name, text, problem in lines:
            item = QListWidgetItem(f"{text}\n{problem}" if problem else text)
            item.setData(_NAME, name)
            if problem:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            widget.addItem(item)
            if name == chosen and not problem:
                widget.setCurrentItem(item)
        widget.blockSignals(False)

    def _check(self) -> None:
        model = self.draft.model
        self.speed.setText(expected_speed(model))
        self.draft.model_problem = ""
        try:
            self.services.weights.require(model.method, model.backbone)
        except InspectorError as fault:
            self.draft.model_problem = str(fault)
        self.draft_changed.emit()

    @Slot()
    def _on_model_selected(self) -> None:
        item = self.models.currentItem()
        if item is not None:
            self.draft.model = with_choice(self.draft.model, item.data(_NAME))
            self._fill_backbones()
            self._check()

    @Slot()
    def _on_backbone_selected(self) -> None:
        item = self.backbones.currentItem()
        if item is not None:
            self.draft.model = with_backbone(self.draft.model, item.data(_NAME))
            self._fill_models()
            self._check()

    @Slot()
    def _on_compare(self) -> None:
        self.stack.setCurrentIndex(1)
        self.comparing.open()

    @Slot(object)
    def _on_use_wanted(self, method: ComparedMethod) -> None:
        self.draft.model = with_method(self.draft.model, method.spec)
        self.entered()

    @Slot(object, str)
    def _on_override_chosen(self, trait: Trait, value: str) -> None:
        self.draft.model = with_override(self.draft.model, trait, value)
        self._check()


def _list(name: str) -> QListWidget:
    widget = QListWidget()
    widget.setWordWrap(True)
    widget.setAccessibleName(name)
    widget.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return widget


def _backbone_line(weights: BackboneWeights) -> tuple[str, str, str]:
    title, backbone = say_message(weights.title), weights.backbone
    if weights.where is WeightsPlace.MISSING:
        problem = say("Weights missing: inspector weights import FILE --backbone {name}", name=backbone)
        return backbone, title, problem
    place = say("{place}, sha256 {digest}…", place=say(_PLACES[weights.where]), digest=weights.sha256[:12])
    return backbone, f"{title}\n{place}", ""
