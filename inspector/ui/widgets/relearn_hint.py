"""Over Review and Recipes: what waits on Learn for the recipe in use. Quiet, and read in the background."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from inspector.domain.learning import LearningState
from inspector.language import say, say_message
from inspector.ui.bridge import BackgroundReader
from inspector.ui.shell import Shell
from inspector.ui.widgets.hint_bar import HintBar

if TYPE_CHECKING:
    from inspector.app import Services


class RelearnHint(HintBar):
    """Says nothing while nothing waits, or while a learning runs."""

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("info", parent)
        self._services = services
        self._reader = BackgroundReader(self)
        self.message.setProperty("kind", "caption")
        self.look = self.add_action(say("Look at it"), lambda: shell.show_screen("learn"))

    @property
    def busy(self) -> bool:
        """It is being read."""
        return self._reader.busy

    def refresh(self) -> None:
        """Read again; when the screen is shown and after decisions."""
        services = self._services
        self._reader.ask("hint", lambda: waiting_words(services), self.say, otherwise=self._on_failed)

    def close_reader(self) -> None:
        """End the reading thread; the next refresh starts another."""
        self._reader.close()

    def _on_failed(self, _message: str) -> None:
        """A recipe that cannot be read says so where it is used; a hint would only repeat it."""
        self.say("")


def waiting_words(services: "Services") -> str:
    """What a person could do on Learn, the most urgent first; empty where nothing waits. Any thread.

    Raises:
        DataFault: The active recipe was changed on disk.
    """
    active, status = services.recipes.active(), services.learning.status()
    if active is None or (status is not None and status.state is LearningState.RUNNING):
        return ""
    if services.learning.unfinished():
        return say("A learning for {recipe} was not finished: it can go on.", recipe=active.name)
    candidates = services.learning.candidates(active.name)
    if candidates:
        return say("{version} is learned and waits for a decision.", version=candidates[0].candidate)
    proposal = services.proposal(active.name)
    return "" if proposal is None else say_message(proposal.sentence)
