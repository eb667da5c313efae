"""Before a shift: says on the Live screen what is not as the recipe wants its camera."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inspector.domain.camera import RecipeCamera
from inspector.domain.recipe import RecipeKey
from inspector.language import say, say_message, say_n
from inspector.ui.live.watch_notice import WatchNotice
from inspector.ui.shell import Shell
from inspector.ui.sources import SourceChecker

if TYPE_CHECKING:
    from inspector.app import Services

_MOST = 3


class CameraNotice(QObject):
    """Looks at the camera while the line stands, when Live comes into view and when recipe or source change.

    The camera is opened for it in a thread, set up as the recipe wants it, and closed. What is found stands
    over the picture until it is mended, dismissed, or the line starts: then the line's alarms say it.
    """

    def __init__(self, services: "Services", shell: Shell, notice: WatchNotice, parent: QObject) -> None:
        super().__init__(parent)
        self._services = services
        self._notice = notice
        self._checker = SourceChecker(self)
        self._asked: tuple[RecipeKey, str, RecipeCamera] | None = None
        self._checker.checked.connect(self._on_checked)
        notice.asked.connect(partial(shell.show_screen, "camera"))
        notice.dismissed.connect(notice.hide)

    @property
    def busy(self) -> bool:
        """The camera is being looked at."""
        return self._checker.busy

    def check(self, key: RecipeKey | None, source: str) -> None:
        """Look at the camera, where anything was changed since the last time and a camera is kept.

        Raises:
            InspectorError: The recipe's camera cannot be read.
        """
        camera = self._services.recipes.camera(key) if key is not None else None
        if key is None or camera is None:
            self.forget()
            return
        if self._asked != (key, source, camera):
            self._asked = (key, source, camera)
            self._notice.show_message("")
            self._checker.ask(partial(self._services.cameras.problems, key, source))

    def stop(self) -> None:
        """Another screen or the line wants the camera; it is looked at again when the person comes back."""
        self._asked = None
        self._checker.stop()

    def forget(self) -> None:
        """Say nothing any more: the line runs, or there is nothing to compare."""
        self.stop()
        self._notice.show_message("")

    def close(self) -> None:
        """Stop, and wait until the camera is closed."""
        self._checker.close()

    @Slot(object)
    def _on_checked(self, problems: tuple[str, ...]) -> None:
        more = len(problems) - _MOST
        shown = [say_message(problem) for problem in problems[:_MOST]]
        shown += [say_n("And %n more.", more)] if more > 0 else []
        self._notice.show_message("\n".join(shown), action=say("Camera"))
