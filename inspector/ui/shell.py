"""The contract between the window and its screens."""

from collections.abc import Callable
from concurrent.futures import Future
from enum import StrEnum
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from inspector.domain.record import Progress, RecordFilter
from inspector.ui.bridge import TaskBridge

if TYPE_CHECKING:
    from inspector.app import Services
    from inspector.ui.line import Line


class NoticeLevel(StrEnum):
    """How loud a message is; each has its own icon and word, never a colour alone."""

    INFO = "info"
    SUCCESS = "success"
    WARNING = "warning"
    ERROR = "error"


class Shell(Protocol):
    """What a screen may ask of the window. All on the main thread, nothing here blocks.

    Signals:
        recipe_changed: The active recipe, its version or its limits changed, or a version was added.
        records_changed: Records were added, disposed of or undone by a person's act (not once per part).
    """

    recipe_changed: SignalInstance
    records_changed: SignalInstance

    @property
    def line(self) -> "Line":
        """The running line: start, stop, trigger; lives as long as the window, whatever screen is shown."""

    def show_screen(self, name: str) -> "Screen":
        """Go to a screen by its name in `screens.py` ("live", "review", ...); makes it on first use."""

    def open_record(self, record_id: int) -> None:
        """Go to Review with this record selected (`select_record(record_id)` of that screen)."""

    def review_only(self, wanted: RecordFilter, title: str) -> None:
        """Go to Review with only these records waiting, passed ones too; `title` names them for a person."""

    def notify(self, message: str, level: NoticeLevel = NoticeLevel.INFO) -> None:
        """Show a message in the bar at the top of the window. Errors and warnings stay until dismissed.

        The English text of a fault may be given as it is: it is translated here.
        """

    def run_task(
        self,
        name: str,
        work: Callable[[Callable[[Progress], None]], Any],
        on_finished: Callable[[Any], None] | None = None,
        *,
        title: str = "",
    ) -> TaskBridge | None:
        """Run `work(report)` in the task thread with progress and cancel in the bottom bar.

        A failure is shown as an error notice; connect the returned bridge for more (`progressed`, `failed`,
        `cancelled`, `cancel()`). None (and a notice) where another task is still running.
        """

    def follow_future(
        self,
        future: Future[Any],
        on_finished: Callable[[Any], None] | None = None,
        on_failed: Callable[[], None] | None = None,
    ) -> None:
        """Call `on_finished(result)` on the main thread when the writer is through.

        A failure is notified, then `on_failed()` is called: show again what is in force.
        """

    def apply_theme(self, name: str) -> None:
        """Switch to "system", "light" or "dark" at once."""

    def apply_language(self, name: str) -> None:
        """Switch to the language of the setting; screens are made anew, as soon as none has work begun."""


class Screen(QWidget):
    """Base of every screen; made as `SomeScreen(services, shell)` when it is first shown.

    Attributes:
        title: Shown at the top of the window and in the navigation rail; marked, said by the window.
    """

    title: ClassVar[str] = ""

    def __init__(self, services: "Services", shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.shell = shell

    def activated(self) -> None:
        """The screen is in view now: read what may have changed, start timers."""

    def deactivated(self) -> None:
        """Another screen took over: stop timers, let cameras go."""

    @property
    def busy(self) -> bool:
        """True while something that belongs into the picture is still being read in the background."""
        return False

    @property
    def saving(self) -> str:
        """What is being stored on a person's word, "washer v2"; the window waits for it. Mostly empty."""
        return ""

    @property
    def begun(self) -> str:
        """What a person has begun here and would lose if the screen were made anew. Mostly empty."""
        return ""

    def may_close(self) -> bool:
        """The window wants to close: False to stay. The only place that may ask; changes nothing."""
        return True

    def end(self) -> None:
        """The window closes now: stop timers, threads and tasks, keep what is typed."""
        self.deactivated()
