"""The first page: what there is to learn from, and the order for a learning."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.language import mark, say, say_message
from inspector.ui.learning.evidence_panel import EvidencePanel
from inspector.ui.learning.order_draft import OrderDraft
from inspector.ui.learning.order_panel import OrderPanel
from inspector.ui.learning.standing import Standing
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.hint_bar import HintBar
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import label
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader

_ORDER_WIDTH = 430
_TEXT_WIDTH = 640
_NO_RECIPE = mark("No recipe is active")
_NO_RECIPE_WAY = mark(
    "Enroll a part or activate a recipe; what people confirm about its parts collects here."
)
_NOTHING = mark("Nothing is confirmed yet")
_NOTHING_WAY = mark(
    "Learning again needs what people know. Go to Review and decide on flagged parts: D for a defect, G for "
    "a part that is good. Both collect here, and the program says when learning again is worth it."
)


class EvidencePage(QWidget):
    """Evidence left, the order right; or in words what to do where there is no evidence.

    Attributes:
        draft: What was left out, and the chosen model and time.

    Signals:
        learn_wanted: Start what the draft says.
        declined: Not now, says the person to the proposal.
        opened: Record id to be looked at in Review.
        screen_wanted: Name of a screen where one can go on.
    """

    learn_wanted = Signal()
    declined = Signal()
    opened = Signal(int)
    screen_wanted = Signal(str)

    def __init__(self, thumbnails: ThumbnailLoader, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.draft = OrderDraft()
        self._standing: Standing | None = None
        self.proposal = HintBar("info")
        self.not_now = self.proposal.add_action(say("Not now"), self.declined.emit)
        self.not_now.setToolTip(say("It is proposed again only when there is new evidence"))
        self.evidence = EvidencePanel(thumbnails, self.draft)
        self.order = OrderPanel(self.draft)
        self.title, self.way = label("", "page-title"), label("", wrap=True)
        self.go_on = IconButton(say("Go to Review"), "review", kind="big")
        self._stack = QStackedWidget()
        self._lay_out()
        self.evidence.changed.connect(self._show_blocker)
        self.evidence.opened.connect(self.opened)
        self.order.wanted.connect(self.learn_wanted)
        self.go_on.clicked.connect(lambda: self.screen_wanted.emit("review" if self._standing else "recipes"))

    def show_standing(self, standing: Standing | None) -> None:
        """Show what there is; None where no recipe is active."""
        self._standing = standing
        self.proposal.say(say_message(standing.proposal) if standing is not None else "")
        if standing is None or not (standing.defects or standing.goods):
            self._show_nothing(standing)
            return
        self._stack.setCurrentIndex(0)
        self.evidence.show_evidence(standing.defects, standing.goods)
        self.order.show_base(standing.recipe, standing.suggested)
        self._show_blocker()

    def focus(self) -> None:
        """Where a person goes on with keys."""
        if self._stack.currentIndex() == 1:
            self.go_on.setFocus()
            return
        lists = (self.evidence.defects.list, self.evidence.goods.list)
        next(shown for shown in (*lists, lists[0]) if shown.count()).setFocus()

    def _show_nothing(self, standing: Standing | None) -> None:
        self._stack.setCurrentIndex(1)
        self.title.setText(say(_NOTHING if standing is not None else _NO_RECIPE))
        self.way.setText(say(_NOTHING_WAY if standing is not None else _NO_RECIPE_WAY))
        self.go_on.setText(say("Go to Review") if standing is not None else say("Go to Recipes"))
        self.go_on.set_icon_name("review" if standing is not None else "recipes")

    @Slot()
    def _show_blocker(self) -> None:
        standing = self._standing
        if standing is None:
            return
        used = self.draft.used((*standing.defects, *standing.goods))
        self.order.show_blocker("" if used else say("Everything is left out: take at least one part in."))

    def _lay_out(self) -> None:
        space = 2 * current_tokens().space
        full = QWidget()
        row = QHBoxLayout(full)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(space)
        row.addWidget(self.evidence, 1)
        self.order.setFixedWidth(_ORDER_WIDTH)
        row.addWidget(self.order)
        self._stack.addWidget(full)
        self._stack.addWidget(self._nothing())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(space)
        column.addWidget(self.proposal)
        column.addWidget(self._stack, 1)

    def _nothing(self) -> QWidget:
        words = QWidget()
        words.setFixedWidth(_TEXT_WIDTH)
        column = QVBoxLayout(words)
        column.setSpacing(current_tokens().gap)
        column.addStretch(1)
        for widget in (self.title, self.way, self.go_on):
            column.addWidget(widget)
        column.addStretch(2)
        empty = QWidget()
        row = QHBoxLayout(empty)
        row.addStretch(1)
        row.addWidget(words)
        row.addStretch(1)
        return empty
