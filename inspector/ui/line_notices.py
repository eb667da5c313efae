"""What the window itself shows of the line, whatever screen is in view: status line, alarms, its end."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inspector.ui.line import LineNews
from inspector.ui.shell import NoticeLevel

if TYPE_CHECKING:
    from inspector.ui.main_window import MainWindow


class LineNotices(QObject):
    """Follows the line of a window. Main thread."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        window.recipe_changed.connect(self.show_recipe)
        window.line.news_fetched.connect(self._on_news)
        window.line.changed.connect(self.show_recipe)
        window.line.ended.connect(self._on_ended)
        window.line.failed.connect(self._on_failed)

    @Slot()
    def show_recipe(self) -> None:
        """Say which recipe is active, while no line says it."""
        if not self._window.line.running:
            self._window.status.show_idle(self._window.services.recipes.active())

    @Slot(object)
    def _on_news(self, news: LineNews) -> None:
        self._window.status.show_status(news.status)
        self._window.alarms.show_alarms(news.status.alarms)

    @Slot(str, bool)
    def _on_ended(self, message: str, failed: bool) -> None:
        self._window.notify(message, NoticeLevel.ERROR if failed else NoticeLevel.INFO)

    @Slot(str)
    def _on_failed(self, message: str) -> None:
        self._window.notify(message, NoticeLevel.ERROR)
