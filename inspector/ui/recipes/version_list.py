"""Recipes and their versions as a tree: which is active, which was changed on disk."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from inspector.domain.recipe import RecipeKey
from inspector.language import date_text, mark, say, say_message
from inspector.ui.theme import current_tokens, icon

if TYPE_CHECKING:
    from inspector.storage import RecipeSummary

HEADINGS = (mark("Recipe"), mark("State"), mark("Goods"), mark("Made"))
ACTIVE, CANDIDATE, CHANGED = mark("active"), mark("candidate"), mark("changed on disk")
_INDENT_PX = 16
_KEY = Qt.ItemDataRole.UserRole


class VersionList(QTreeWidget):
    """One branch a recipe, its versions below, newest first.

    Signals:
        version_chosen: `RecipeKey` of the version in the current row; None where there is none.
    """

    version_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: dict[RecipeKey, QTreeWidgetItem] = {}
        self.setAccessibleName(say("Recipes and versions"))
        self.setHeaderLabels([say(heading) for heading in HEADINGS])
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setRootIsDecorated(True)
        self.setUniformRowHeights(True)
        self.setIndentation(_INDENT_PX)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setStretchLastSection(True)
        self.currentItemChanged.connect(self._on_current_changed)

    def show_versions(
        self, summaries: Sequence["RecipeSummary"], candidates: frozenset[RecipeKey] = frozenset()
    ) -> None:
        """Show these versions; the chosen one stays chosen, else the active or the newest one is.

        Args:
            summaries: All of them.
            candidates: Those that were learned and wait for a decision.
        """
        kept = self.current_key()
        self.blockSignals(True)
        self.clear()
        self._items = {}
        for name in dict.fromkeys(summary.key.name for summary in summaries):
            self._add_recipe(name, [entry for entry in summaries if entry.key.name == name])
        for key in candidates & self._items.keys():
            self._items[key].setText(1, say(CANDIDATE))
            self._items[key].setIcon(1, icon("learn", current_tokens().colours.accent))
        self.expandAll()
        self.blockSignals(False)
        self._choose(kept, summaries)

    def current_key(self) -> RecipeKey | None:
        """The chosen version; the newest one where the row of a recipe is chosen."""
        item = self.currentItem()
        return None if item is None else item.data(0, _KEY)

    def choose(self, key: RecipeKey) -> None:
        """Select a version."""
        self.setCurrentItem(self._items[key])

    def keys(self) -> list[RecipeKey]:
        """Every version shown."""
        return list(self._items)

    def state_of(self, key: RecipeKey) -> str:
        """What the State column says of a version."""
        return self._items[key].text(1)

    def mark_changed(self, key: RecipeKey, problem: str) -> None:
        """Say that a version is not as it was made; `problem` names the file."""
        item = self._items.get(key)
        changed = say(CHANGED)
        if item is not None and changed not in item.text(1):
            item.setText(1, ", ".join(part for part in (item.text(1), changed) if part))
            item.setIcon(1, icon("warning", current_tokens().colours.failed))
            for column in range(len(HEADINGS)):
                item.setToolTip(column, say_message(problem))

    def _add_recipe(self, name: str, versions: list["RecipeSummary"]) -> None:
        newest_first = sorted(versions, key=lambda entry: entry.key.version, reverse=True)
        branch = QTreeWidgetItem(self, [name])
        branch.setData(0, _KEY, newest_first[0].key)
        font = branch.font(0)
        font.setBold(True)
        branch.setFont(0, font)
        for entry in newest_first:
            self._add_version(branch, entry)

    def _add_version(self, branch: QTreeWidgetItem, entry: "RecipeSummary") -> None:
        recipe = entry.recipe
        goods = "" if recipe is None else str(len(recipe.references))
        made = "" if recipe is None else date_text(recipe.created_at.astimezone())
        item = QTreeWidgetItem(branch, [f"v{entry.key.version}", "", goods, made])
        item.setData(0, _KEY, entry.key)
        self._items[entry.key] = item
        if entry.active:
            item.setText(1, say(ACTIVE))
            item.setIcon(1, icon("success", current_tokens().colours.passed))
            branch.setText(1, say("v{version} active", version=entry.key.version))
        if entry.problem:
            self.mark_changed(entry.key, entry.problem)

    def _choose(self, kept: RecipeKey | None, summaries: Sequence["RecipeSummary"]) -> None:
        active = [summary.key for summary in summaries if summary.active]
        wanted = [key for key in (kept, *active, *self._items) if key in self._items]
        if wanted:
            self.choose(wanted[0])
        else:
            self.version_chosen.emit(None)

    def _on_current_changed(self, current: QTreeWidgetItem | None) -> None:
        if current is not None:
            self.version_chosen.emit(current.data(0, _KEY))
