"""What the wizard says at the very first start: where one is, and a demonstration for who only looks."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from inspector.language import mark, say
from inspector.ui.shell import Shell
from inspector.ui.widgets.hint_bar import HintBar

if TYPE_CHECKING:
    from inspector.app import Services

WELCOME = mark(
    "Nothing is enrolled yet. Name the part, then show 2 to 8 good ones: Inspector learns what good looks "
    "like. Or watch four simulated washers being enrolled and judged; it takes seconds and needs no camera."
)


class Welcome(HintBar):
    """Seen while there is no recipe at all."""

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._services, self._shell = services, shell
        self.demonstrate = self.add_action(say("Try the demonstration"), self._on_demonstrate)

    def refresh(self) -> None:
        """Look whether it still applies."""
        self.say("" if self._services.recipes.names() else say(WELCOME))

    def _on_demonstrate(self) -> None:
        self._shell.show_screen("live").demonstrate()  # type: ignore[attr-defined]
