"""Which model learns, how long it may take, and the button that starts it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from inspector.decision import SuggestedModel
from inspector.domain.recipe import Recipe
from inspector.language import say
from inspector.ui.learning.learners import Learner, learners
from inspector.ui.learning.order_draft import OrderDraft
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.budget_row import BudgetRow
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import card, label

_ROW = Qt.ItemDataRole.UserRole


class _WrappedRows(QStyledItemDelegate):
    """Rows as high as their words need: Qt counts lines over the whole row, but draws between paddings."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Size of a row whose words have less room than the row."""
        narrow = QStyleOptionViewItem(option)
        if option.rect.isValid():
            narrow.rect = option.rect.adjusted(0, 0, -2 * current_tokens().gap, 0)
        return super().sizeHint(narrow, index)


class OrderPanel(QWidget):
    """Edits the draft. Learn is on where there is something to learn from.

    Signals:
        wanted: Start learning.
    """

    wanted = Signal()

    def __init__(self, draft: OrderDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draft = draft
        self._rows: list[Learner] = []
        self.models = QListWidget()
        self.budget = BudgetRow(draft.budget_s)
        self.promise = label("", "caption", wrap=True)
        self.blocker = label("", wrap=True)
        self.learn = IconButton(say("Learn", "verb"), "learn", kind="big")
        self._configure()
        frame = card()
        column = QVBoxLayout(frame)
        column.addWidget(label(say("Which model learns"), "heading"))
        column.addWidget(self.models, 1)
        column.addWidget(label(say("Time for learning"), "heading"))
        column.addWidget(self.budget)
        for widget in (self.promise, self.blocker, self.learn):
            column.addWidget(widget)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(frame)

    def show_base(self, recipe: Recipe, suggested: Sequence[SuggestedModel]) -> None:
        """Offer what can learn from this version's evidence; a person's choice stays where it can."""
        self._rows = learners(recipe, suggested)
        open_ones = [row.spec for row in self._rows if not row.problem]
        if self._draft.model not in open_ones:
            first = suggested[0].model if suggested else None
            self._draft.model = first if first in open_ones else self._rows[0].spec
        self.models.blockSignals(True)
        self.models.clear()
        for row in self._rows:
            self._add(row, chosen=row.spec == self._draft.model)
        self.models.blockSignals(False)
        self.promise.setText(
            say(
                "The line keeps running with {version} meanwhile. The result is a candidate: nothing changes "
                "before you activate it.",
                version=recipe.key,
            )
        )

    def show_blocker(self, words: str) -> None:
        """Why learning cannot start; empty where it can."""
        self.blocker.setText(words)
        self.blocker.setVisible(bool(words))
        self.learn.setEnabled(not words)

    def _configure(self) -> None:
        self.models.setWordWrap(True)
        self.models.setResizeMode(QListView.ResizeMode.Adjust)  # a scroll bar that appears narrows the words
        self.models.setItemDelegate(_WrappedRows(self.models))
        self.models.setAccessibleName(say("Model that learns"))
        self.models.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.models.currentItemChanged.connect(self._on_model_chosen)
        self.budget.chosen.connect(self._on_budget_chosen)
        self.learn.clicked.connect(self.wanted)
        self.learn.setShortcut("Ctrl+Return")
        self.learn.setToolTip("Ctrl+Enter")

    def _add(self, row: Learner, *, chosen: bool) -> None:
        item = QListWidgetItem(f"{row.text}\n{row.problem}" if row.problem else row.text, self.models)
        item.setData(_ROW, row.name)
        if row.problem:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        elif chosen:
            self.models.setCurrentItem(item)

    @Slot()
    def _on_model_chosen(self) -> None:
        item = self.models.currentItem()
        if item is not None:
            self._draft.model = next(row.spec for row in self._rows if row.name == item.data(_ROW))

    @Slot(float)
    def _on_budget_chosen(self, seconds: float) -> None:
        self._draft.budget_s = seconds
