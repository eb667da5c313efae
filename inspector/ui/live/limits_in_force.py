"""The limits card follows the recipe that judges, and what a person sets on it comes in force."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.app.limit_evidence import LimitStanding
from inspector.domain.errors import InspectorError
from inspector.domain.recipe import MAIN_VIEW, Recipe, RecipeKey
from inspector.domain.verdict import Limits
from inspector.ui.limits import EvidenceCard, StandingReader
from inspector.ui.live.limits_panel import RECENT, LimitsPanel
from inspector.ui.shell import NoticeLevel, Screen, Shell

if TYPE_CHECKING:
    from inspector.app import Services


class LimitsInForce(QObject):
    """Fills the limits card of a screen and stores what is chosen on it. Main thread.

    Signals:
        refused: Limits could not be stored: show again what is in force.
    """

    refused = Signal()

    def __init__(
        self, services: "Services", shell: Shell, panel: LimitsPanel, evidence: EvidenceCard, screen: Screen
    ) -> None:
        super().__init__(screen)
        self._services, self._shell, self._screen = services, shell, screen
        self._panel, self._evidence = panel, evidence
        self._key: RecipeKey | None = None
        self._standing = StandingReader(services, self)
        panel.take_evidence(evidence)
        panel.limits_chosen.connect(self._on_limits_chosen)
        evidence.record_chosen.connect(shell.open_record)
        shell.records_changed.connect(self._on_records_changed)
        self._standing.read.connect(self._on_standing_read)
        self._standing.failed.connect(self._on_standing_failed)

    @property
    def busy(self) -> bool:
        """What the limits are held against is being read."""
        return self._standing.busy or self._evidence.busy

    def show_recipe(self, recipe: Recipe | None) -> None:
        """The limits of the view that is watched; of the main view where the recipe has no such view.

        Raises:
            InspectorError: The recipe of the view, or its limits, cannot be read.
        """
        self._key = None
        if recipe is None:
            return
        views = {view.name: view.recipe for view in recipe.views}
        self._panel.show_view(self._panel.view if self._panel.view in views else MAIN_VIEW)
        self._key = key = views.get(self._panel.view, recipe.key)
        judge = recipe if key == recipe.key else self._services.recipes.load(key)
        newest_first = self._services.records.scores(key, limit=RECENT)
        scores = [score for _, score in reversed(newest_first)]
        self._panel.show_recipe(judge.calibration, self._services.recipes.limits(key), scores)
        if self._screen.isVisible():
            self._standing.ask(key)

    def close(self) -> None:
        """End the threads that read; they start again when they are needed."""
        self._standing.close()
        self._evidence.close_reader()

    @Slot()
    def _on_records_changed(self) -> None:
        if self._screen.isVisible():
            self._standing.ask(self._key)

    @Slot(object)
    def _on_standing_read(self, standing: LimitStanding) -> None:
        if standing.key == self._key:
            self._panel.show_standing(standing)

    @Slot(str)
    def _on_standing_failed(self, message: str) -> None:
        self._shell.notify(message, NoticeLevel.ERROR)

    @Slot(object)
    def _on_limits_chosen(self, limits: Limits) -> None:
        if self._key is None:
            return
        try:
            future = self._services.set_limits(self._key, limits)
        except InspectorError as fault:
            self._shell.notify(str(fault), NoticeLevel.ERROR)
            self.refused.emit()
        else:
            self._shell.follow_future(future, self._on_limits_stored, self.refused.emit)

    def _on_limits_stored(self, _result: object) -> None:
        self._shell.recipe_changed.emit()
