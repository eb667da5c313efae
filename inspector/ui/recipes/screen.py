"""Recipes and their versions: look, check, activate, carry to another station."""

from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from inspector.app.views import WantedView, set_views
from inspector.domain.errors import InspectorError
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.language import mark, say
from inspector.ui.bridge import BackgroundReader, one_step
from inspector.ui.compare import ComparePage
from inspector.ui.recipes.version import VersionDetails, Versions, read_version, read_versions, view_choices
from inspector.ui.recipes.version_list import VersionList
from inspector.ui.recipes.version_pane import CandidateStanding, VersionPane
from inspector.ui.recipes.views_card import ViewChoice
from inspector.ui.shell import NoticeLevel, Screen, Shell
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.relearn_hint import RelearnHint

if TYPE_CHECKING:
    from inspector.app import Services

PACKAGE_SUFFIX = ".inspector-recipe"
HISTORY_ENTRIES = 2000
"""The limits history is looked for among so many of the newest audit entries."""


class RecipesScreen(Screen):
    """Versions left, the chosen one right. Every version is checked while the screen is in view."""

    title: ClassVar[str] = mark("Recipes")

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(services, shell, parent)
        self.reader = BackgroundReader(self)
        self.hint = RelearnHint(services, shell)
        self.versions = VersionList()
        self.pane = VersionPane()
        self.import_button = QPushButton(say("Import package …"))
        self.enroll_button = QPushButton(say("Enroll a part"))
        self.compare_button = QPushButton(say("Compare two …"))
        self.compare_button.setToolTip(say("Judge stored parts with two versions and see where they differ"))
        self.compare = ComparePage(services, shell)
        self._pages = QStackedWidget()
        self._active: RecipeKey | None = None
        self._candidates: frozenset[RecipeKey] = frozenset()
        self._unchecked: list[RecipeKey] = []
        self._view_choices: list[ViewChoice] = []
        self._build()
        self._connect()

    def activated(self) -> None:
        """Show and check what is on disk now."""
        self.refresh()

    def deactivated(self) -> None:
        """Check nothing any more."""
        self.reader.close()
        self.hint.close_reader()
        self.compare.close_reader()

    @property
    def busy(self) -> bool:
        """The list or a version is being read or checked."""
        return self.reader.busy or self.hint.busy or self.compare.busy

    def refresh(self) -> None:
        """Read the list again; the chosen version stays chosen."""
        services = self.services
        self.reader.ask("list", lambda: read_versions(services), self._on_listed)
        self.hint.refresh()

    def activate_version(self, key: RecipeKey) -> None:
        """Make `key` the recipe in use, at once also on a running line."""
        try:
            future = self.services.activate(key)
        except InspectorError as error:
            self.shell.notify(str(error), NoticeLevel.ERROR)
            return
        self.shell.follow_future(future, lambda _done: self._on_activated(key))

    def export_package(self, key: RecipeKey, path: Path) -> None:
        """Write one version as a package file."""
        recipes = self.services.recipes
        self.shell.run_task(
            "Export recipe",
            one_step(lambda: recipes.export(key, path), say("Writing {file}", file=path.name)),
            lambda _done: self._tell(say("{recipe} is in {file}", recipe=key, file=path)),
            title=say("Export recipe"),
        )

    def import_package(self, path: Path) -> None:
        """Check a package file and take it in as a new version; a refusal says why and changes nothing."""
        take_in = self.services.import_recipe
        self.shell.run_task(
            "Import recipe",
            one_step(lambda: take_in(path), say("Checking {file}", file=path.name)),
            self._on_imported,
            title=say("Import recipe"),
        )

    def _build(self) -> None:
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.versions, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.enroll_button)
        buttons.addWidget(self.import_button)
        buttons.addWidget(self.compare_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        splitter = QSplitter(Qt.Orientation.Horizontal)
        splitter.addWidget(left)
        splitter.addWidget(self.pane)
        splitter.setStretchFactor(0, 2)
        splitter.setStretchFactor(1, 3)
        splitter.setSizes([530, 630])
        splitter.setHandleWidth(current_tokens().gap)
        splitter.setChildrenCollapsible(False)
        outer = QVBoxLayout(self)
        outer.addWidget(self.hint)
        self._pages.addWidget(splitter)
        self._pages.addWidget(self.compare)
        outer.addWidget(self._pages, 1)

    def _connect(self) -> None:
        self.versions.version_chosen.connect(self._on_version_chosen)
        self.pane.activate_wanted.connect(self.activate_version)
        self.pane.export_wanted.connect(self._on_export_wanted)
        self.pane.views.save_wanted.connect(self._on_views_wanted)
        self.pane.look_wanted.connect(lambda: self.shell.show_screen("learn"))
        self.import_button.clicked.connect(self._on_import_clicked)
        self.compare_button.clicked.connect(self._on_compare_clicked)
        self.compare.left.connect(lambda: self._pages.setCurrentIndex(0))
        self.enroll_button.clicked.connect(lambda: self.shell.show_screen("enroll"))
        self.reader.failed.connect(self._on_failed)
        self.shell.recipe_changed.connect(self._on_recipe_changed)

    def _on_listed(self, versions: Versions) -> None:
        active = [summary.key for summary in versions.summaries if summary.active]
        self._active, self._candidates = active[0] if active else None, versions.candidates
        self.versions.show_versions(versions.summaries, versions.candidates)
        self._unchecked = self.versions.keys()
        self.compare_button.setEnabled(len(self._unchecked) > 1)
        self._view_choices = view_choices(versions.summaries)
        self._check_next()

    def _on_version_chosen(self, key: RecipeKey | None) -> None:
        self.reader.drop("version")
        if key is None:
            self.pane.show_nothing()
            return
        self.pane.show_reading(key, active=key == self._active, candidate=self._standing_of(key))
        recipes, audit = self.services.recipes, self.services.audit
        self.reader.ask(
            "version",
            lambda: read_version(recipes, audit.entries(limit=HISTORY_ENTRIES), key),
            self._on_version_read,
            otherwise=lambda message: self._on_version_refused(key, message),
        )

    def _standing_of(self, key: RecipeKey) -> CandidateStanding:
        if key not in self._candidates:
            return CandidateStanding.NONE
        in_use = self._active is not None and self._active.name == key.name
        return CandidateStanding.ON_LEARN if in_use else CandidateStanding.NOT_IN_USE

    def _on_version_read(self, details: VersionDetails) -> None:
        self.pane.show_version(details, self._view_choices)

    def _on_version_refused(self, key: RecipeKey, message: str) -> None:
        self.versions.mark_changed(key, message)
        self.pane.show_fault(message)

    def _check_next(self) -> None:
        """One version at a time, so that a version a person chooses never waits for all the others."""
        if not self._unchecked:
            return
        key, recipes = self._unchecked.pop(0), self.services.recipes
        self.reader.ask(
            "check",
            lambda: recipes.load(key),
            lambda _recipe: self._check_next(),
            otherwise=lambda message: self._on_check_failed(key, message),
        )

    def _on_check_failed(self, key: RecipeKey, message: str) -> None:
        self.versions.mark_changed(key, message)
        self._check_next()

    def _on_activated(self, key: RecipeKey) -> None:
        self._tell(say("{recipe} is active now", recipe=key))
        self.shell.recipe_changed.emit()

    def _on_imported(self, key: RecipeKey) -> None:
        self._tell(say("Imported as {recipe}. Activate it to inspect with it.", recipe=key))
        self.shell.recipe_changed.emit()

    def _on_views_wanted(self, views: tuple[WantedView, ...]) -> None:
        key, services = self.versions.current_key(), self.services
        if key is not None:
            self.shell.run_task(
                "Views",
                one_step(lambda: set_views(services, key, views), say("Saving {recipe}", recipe=key.name)),
                self._on_views_saved,
                title=say("Views"),
            )

    def _on_views_saved(self, recipe: Recipe) -> None:
        if recipe.key == self.services.recipes.active():
            self._tell(say("Saved {recipe}; it is active now.", recipe=recipe.key))
        else:
            self._tell(say("Saved {recipe}; activate it to inspect with it.", recipe=recipe.key))
        self.shell.recipe_changed.emit()

    def _on_recipe_changed(self) -> None:
        if self.isVisible():
            self.refresh()

    def _on_export_wanted(self, key: RecipeKey) -> None:
        suggested = self.services.paths.exports / f"{key.name}-v{key.version}{PACKAGE_SUFFIX}"
        path, _ = QFileDialog.getSaveFileName(
            self, say("Export {recipe}", recipe=key), str(suggested), _package_filter()
        )
        if path:
            self.export_package(key, Path(path))

    def _on_import_clicked(self) -> None:
        path, _ = QFileDialog.getOpenFileName(
            self, say("Import recipe package"), "", f"{_package_filter()};;{say('All files (*)')}"
        )
        if path:
            self.import_package(Path(path))

    def _on_compare_clicked(self) -> None:
        self.compare.show_versions(self.versions.keys(), self.versions.current_key())
        self._pages.setCurrentIndex(1)

    def _on_failed(self, message: str) -> None:
        self.shell.notify(message, NoticeLevel.ERROR)

    def _tell(self, done: str) -> None:
        self.shell.notify(done, NoticeLevel.SUCCESS)


def _package_filter() -> str:
    return say("Recipe package (*{suffix})", suffix=PACKAGE_SUFFIX)
