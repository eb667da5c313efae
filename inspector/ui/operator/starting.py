"""Starting the line and changing over, the way the operator does it: with what is set up already."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from inspector.domain.errors import InspectorError
from inspector.domain.recipe import RecipeKey
from inspector.ui.live.line_setup import trigger_of
from inspector.ui.shell import NoticeLevel, Shell
from inspector.ui.sources import WINDOW_LANE, when_free

if TYPE_CHECKING:
    from inspector.app import Services


class LineStarter(QObject):
    """Starts with the active recipe, the source used last and the trigger of the settings. Main thread."""

    def __init__(self, services: "Services", shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._shell = services, shell

    def start(self) -> None:
        """Start the line once no screen holds its camera; what is wrong is shown as a notice."""
        key = self._services.recipes.active()
        if key is not None:
            when_free(WINDOW_LANE, partial(self._start_now, key, self._services.settings.source), self)

    def change_over(self, key: RecipeKey) -> None:
        """Make this the recipe in use; a running line judges with it from its next part on.

        Where the recipe was enrolled on another source, that is the line's source from then on.
        """
        self._shell.follow_future(self._services.activate(key), lambda _none: self._on_activated(key))

    def _on_activated(self, key: RecipeKey) -> None:
        self._shell.recipe_changed.emit()
        try:
            source = self._services.recipes.load(key).source
        except InspectorError as fault:
            self._shell.notify(str(fault), NoticeLevel.ERROR)
            return
        if source and source != self._services.settings.source:
            self._use_source(key, source)

    def _use_source(self, key: RecipeKey, source: str) -> None:
        if self._shell.line.running:
            self._start_now(key, source)
        else:
            self._services.save_settings(self._services.settings.with_source(source))

    def _start_now(self, key: RecipeKey, source: str) -> None:
        try:
            self._shell.line.start(key, source, trigger_of(self._services.settings))
            self._services.save_settings(self._services.settings.with_source(source))
        except InspectorError as fault:
            self._shell.notify(str(fault), NoticeLevel.ERROR)
