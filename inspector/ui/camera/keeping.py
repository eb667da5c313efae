"""Keeps the camera's settings with the recipe, and sets them again from there."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from inspector.capture import Control, SourceInfo
from inspector.domain.camera import RecipeCamera
from inspector.domain.errors import InspectorError
from inspector.domain.recipe import RecipeKey
from inspector.language import say
from inspector.station import camera_of
from inspector.ui.camera.recipe_card import RecipeCard
from inspector.ui.shell import NoticeLevel, Shell

if TYPE_CHECKING:
    from inspector.app import Services


class Keeping(QObject):
    """Feeds the recipe's card and does what its buttons ask. Main thread.

    What is saved is what the camera says after the last change, not what the screen showed before it.

    Signals:
        ask_wanted: Have the camera tell its settings; they are saved when `show_camera` brings them.
        wanted: (name, value) to set as in the recipe.
    """

    ask_wanted = Signal()
    wanted = Signal(str, object)

    def __init__(self, services: "Services", shell: Shell, card: RecipeCard, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._shell = shell
        self._card = card
        self._key: RecipeKey | None = None
        self._kept: RecipeCamera | None = None
        self._camera: tuple[SourceInfo, tuple[Control, ...]] | None = None
        self._size: tuple[int, int] | None = None
        self._saving_to: RecipeKey | None = None
        card.save.clicked.connect(self._on_save)
        card.apply.clicked.connect(self._on_apply)
        shell.recipe_changed.connect(self.read)

    @property
    def now(self) -> RecipeCamera | None:
        """What a recipe would keep of the camera as it is set now; None without one, and for files."""
        return camera_of(*self._camera, self._size) if self._camera is not None else None

    @Slot()
    def read(self) -> None:
        """Read which recipe is in use, and what is kept with it."""
        station = self._services.station
        self._key = station.status().recipe if station is not None else self._services.recipes.active()
        try:
            self._kept = self._services.recipes.camera(self._key) if self._key is not None else None
        except InspectorError as fault:
            self._kept = None
            self._shell.notify(str(fault), NoticeLevel.ERROR)
        self._show()

    def show_camera(self, info: SourceInfo, controls: tuple[Control, ...], *, settled: bool) -> None:
        """What the camera tells; `settled`: nothing that was wanted is still to be set."""
        self._camera = info, controls
        self._show()
        if self._saving_to is not None and settled:
            self._save(self._saving_to)

    def show_size(self, size: tuple[int, int]) -> None:
        """(width, height) of the newest frame."""
        if size != self._size:
            self._size = size
            self._show()

    def forget_camera(self) -> None:
        """No camera is open; a save that waits for it is given up."""
        self._camera = self._size = self._saving_to = None
        self._show()

    def _show(self) -> None:
        controls = self._camera[1] if self._camera is not None else ()
        self._card.show_state(self._key, self._kept, self.now, controls)

    @Slot()
    def _on_save(self) -> None:
        self._saving_to = self._key
        self.ask_wanted.emit()

    def _save(self, key: RecipeKey) -> None:
        now, self._saving_to = self.now, None
        if now is None:
            return
        try:
            future = self._services.cameras.save(key, now)
        except InspectorError as fault:
            self._shell.notify(str(fault), NoticeLevel.ERROR)
        else:
            self._shell.follow_future(future, partial(self._on_saved, key), self.read)

    def _on_saved(self, key: RecipeKey, _result: object) -> None:
        self.read()
        kept = say("The camera settings are kept with {recipe}.", recipe=key)
        self._shell.notify(kept, NoticeLevel.SUCCESS)

    @Slot()
    def _on_apply(self) -> None:
        now = self.now
        if self._kept is not None and now is not None:
            for name, value in self._kept.settings_unlike(now):
                self.wanted.emit(name, value)
