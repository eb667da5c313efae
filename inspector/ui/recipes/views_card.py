"""The views of a version: which further cameras look at the part, and what judges what they see."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from inspector.app.views import WantedView, wanted_views
from inspector.domain.recipe import MAIN_VIEW, MAX_VIEW_NAME, MAX_VIEWS, Recipe, RecipeKey
from inspector.language import mark, say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton, IconTool
from inspector.ui.widgets.text import label

_ONE_CAMERA = mark(
    "One camera looks at this part. Up to three further views can be added; one trigger fires all."
)
_NO_RECIPE = mark(
    "Enroll the part once on every further camera first: each view is judged by a recipe of its own."
)
_NAMES = ("back", "left", "right", "top")
"""Proposed for further views; they are stored with the recipe, so no translation."""


@dataclass(frozen=True)
class ViewChoice:
    """A version that can judge a view, and the source it was enrolled from."""

    key: RecipeKey
    source: str


class ViewsCard(QFrame):
    """Shows the views of one version and lets a person change them. Knows recipes, not services.

    Signals:
        save_wanted: Make the next version with these: a tuple of `WantedView`.
    """

    save_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._stored: tuple[WantedView, ...] = ()
        self._choices: list[ViewChoice] = []
        self._key: RecipeKey | None = None
        self.words = label("", "caption", wrap=True)
        self.rows = [ViewRow() for _ in range(MAX_VIEWS - 1)]
        self.add = IconButton(say("Add a view"), "plus")
        self.save = IconButton(say("Save as the next version"), "verdict-pass", kind="primary")
        self.problem = label("", "caption", wrap=True)
        column = QVBoxLayout(self)
        column.setSpacing(current_tokens().close)
        column.addWidget(self.words)
        for row in self.rows:
            column.addWidget(row)
            row.changed.connect(self._show_state)
            row.removed.connect(self._on_removed)
        column.addWidget(self.problem)
        buttons = QHBoxLayout()
        buttons.addWidget(self.add)
        buttons.addWidget(self.save)
        buttons.addStretch(1)
        column.addLayout(buttons)
        self.add.clicked.connect(self._on_add)
        self.save.clicked.connect(self._on_save)

    def show_version(self, recipe: Recipe, choices: Sequence[ViewChoice]) -> None:
        """Show a version; `choices` are all that can judge a view."""
        self._key, self._choices = recipe.key, list(choices)
        self._stored = wanted_views(recipe)
        self._show_rows(self._stored)

    def views(self) -> tuple[WantedView, ...]:
        """As they stand in the rows."""
        return tuple(row.view() for row in self._used())

    def _used(self) -> list["ViewRow"]:
        return [row for row in self.rows if not row.isHidden()]

    def _show_rows(self, views: Sequence[WantedView]) -> None:
        for place, row in enumerate(self.rows):
            row.setVisible(place < len(views))
            if place < len(views):
                row.show_view(views[place], self._choices)
        self._show_state()

    @Slot()
    def _show_state(self) -> None:
        views = self.views()
        self.words.setText(self._standing() if views else say(_ONE_CAMERA))
        problem = _problem(views) or ("" if self._choices else say(_NO_RECIPE))
        self.problem.setText(problem)
        self.problem.setVisible(bool(problem))
        self.add.setVisible(len(views) < len(self.rows))
        self.add.setEnabled(bool(self._choices))
        self.save.setVisible(views != self._stored)
        self.save.setEnabled(not _problem(views))

    def _standing(self) -> str:
        return say(
            "The part gets the worst verdict of its views. {main} judges the view {name}.",
            main=self._key,
            name=MAIN_VIEW,
        )

    @Slot()
    def _on_add(self) -> None:
        views = self.views()
        free = next(name for name in _NAMES if name not in {view.name for view in views})
        named = [one for one in self._choices if free in one.key.name]
        first = (named or self._choices)[0]
        self._show_rows([*views, WantedView(free, first.key, first.source)])

    @Slot()
    def _on_removed(self) -> None:
        gone = self.sender()
        self._show_rows([row.view() for row in self._used() if row is not gone])

    @Slot()
    def _on_save(self) -> None:
        self.save_wanted.emit(self.views())


class ViewRow(QWidget):
    """Name, recipe and camera of one further view.

    Signals:
        changed: The person changed something.
        removed: The person wants to do without it.
    """

    changed = Signal()
    removed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sources: dict[str, str] = {}
        self.name, self.recipe, self.source = QLineEdit(), QComboBox(), QLineEdit()
        self.name.setMaxLength(MAX_VIEW_NAME)
        self.name.setFixedWidth(84)
        self.recipe.setFixedWidth(130)
        self.source.setPlaceholderText(say("camera, for instance basler:22345678"))
        self.remove = IconTool("delete", say("Do without this view"))
        for widget, words in (
            (self.name, say("Name of the view")),
            (self.recipe, say("Recipe of the view")),
            (self.source, say("Camera of the view")),
        ):
            widget.setAccessibleName(words)
            widget.setToolTip(words)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_tokens().close)
        row.addWidget(self.name)
        row.addWidget(self.recipe)
        row.addWidget(self.source, 1)
        row.addWidget(self.remove)
        self.name.textEdited.connect(self.changed)
        self.source.textEdited.connect(self.changed)
        self.recipe.activated.connect(self._on_recipe_chosen)
        self.remove.clicked.connect(self.removed)

    def show_view(self, view: WantedView, choices: Sequence[ViewChoice]) -> None:
        """Show a view; a version that cannot be chosen any more is shown all the same."""
        self._keys = list(dict.fromkeys([*(choice.key for choice in choices), view.recipe]))
        self._sources = {str(choice.key): choice.source for choice in choices}
        self.recipe.clear()
        self.recipe.addItems([str(key) for key in self._keys])
        self.recipe.setCurrentIndex(self._keys.index(view.recipe))
        self.name.setText(view.name)
        self._show_source(view.source)

    def _show_source(self, source: str) -> None:
        self.source.setText(source)
        self.source.setCursorPosition(0)
        self.source.setToolTip(say("Camera of the view: {camera}", camera=source))

    def view(self) -> WantedView:
        """As it stands."""
        key = self._keys[self.recipe.currentIndex()]
        return WantedView(self.name.text().strip(), key, self.source.text().strip())

    @Slot(int)
    def _on_recipe_chosen(self, _index: int) -> None:
        """The camera it was enrolled on, where the person gave no other."""
        if not self.source.text().strip() or self.source.text() in self._sources.values():
            self._show_source(self._sources.get(self.recipe.currentText(), ""))
        self.changed.emit()


def _problem(views: Sequence[WantedView]) -> str:
    names = [view.name.casefold() for view in views]
    if not all(names):
        return say("Every view needs a name.")
    if len(set(names)) != len(names) or MAIN_VIEW in names:
        return say("Every view needs a name of its own; {main} is the recipe's own view.", main=MAIN_VIEW)
    return "" if all(view.source for view in views) else say("Every view needs a camera.")
