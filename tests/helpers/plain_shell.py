"""A shell without a window, for testing one screen: everything a screen asks for really happens."""

from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from PySide6.QtCore import QObject, Signal

from inspector.app import Services
from inspector.domain.errors import InspectorError
from inspector.domain.record import Progress, RecordFilter
from inspector.ui.bridge import FutureBridge, TaskBridge
from inspector.ui.shell import NoticeLevel


class PlainShell(QObject):
    """Runs tasks and follows futures like the window; keeps what it was told.

    Attributes:
        notices: (level, message), oldest first.
        shown: Names of the screens asked for.
        opened: Numbers of the records asked for.
        narrowed: (filter, title) of the narrowed reviews asked for.
        theme, language: Those asked for last.
    """

    recipe_changed = Signal()
    records_changed = Signal()

    def __init__(self, services: Services) -> None:
        super().__init__()
        self._services = services
        self.notices: list[tuple[NoticeLevel, str]] = []
        self.shown: list[str] = []
        self.opened: list[int] = []
        self.narrowed: list[tuple[RecordFilter, str]] = []
        self.theme = self.language = ""

    def messages(self, level: NoticeLevel) -> list[str]:
        """What was said at this level."""
        return [message for at, message in self.notices if at is level]

    def show_screen(self, name: str) -> None:
        self.shown.append(name)

    def open_record(self, record_id: int) -> None:
        self.opened.append(record_id)

    def review_only(self, wanted: RecordFilter, title: str) -> None:
        self.narrowed.append((wanted, title))

    def notify(self, message: str, level: NoticeLevel = NoticeLevel.INFO) -> None:
        self.notices.append((level, message))

    def apply_theme(self, name: str) -> None:
        self.theme = name

    def apply_language(self, name: str) -> None:
        self.language = name

    def run_task(
        self,
        name: str,
        work: Callable[[Callable[[Progress], None]], Any],
        on_finished: Callable[[Any], None] | None = None,
        *,
        title: str = "",
    ) -> TaskBridge | None:
        bridge = TaskBridge(self)
        try:
            task = self._services.tasks.run(name, work, on_wake=bridge.on_wake)
        except InspectorError as error:
            self._on_failed(str(error))
            return None
        bridge.failed.connect(self._on_failed)
        if on_finished is not None:
            bridge.finished.connect(on_finished)
        bridge.follow(task)
        return bridge

    def follow_future(
        self,
        future: Future[Any],
        on_finished: Callable[[Any], None] | None = None,
        on_failed: Callable[[], None] | None = None,
    ) -> None:
        bridge = FutureBridge(future, self)
        bridge.failed.connect(self._on_failed)
        if on_failed is not None:
            bridge.failed.connect(lambda _message: on_failed())
        if on_finished is not None:
            bridge.finished.connect(on_finished)

    def _on_failed(self, message: str) -> None:
        self.notify(message, NoticeLevel.ERROR)
