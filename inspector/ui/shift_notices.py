"""Says in the notice bar that a shift report was written, or why it was not."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inspector.ui.bridge import WakeBridge
from inspector.ui.shell import NoticeLevel

if TYPE_CHECKING:
    from inspector.app import Services
    from inspector.ui.main_window import MainWindow


class ShiftNotices(QObject):
    """Starts the shift reports of the program and shows their news. Main thread."""

    def __init__(self, services: "Services", window: "MainWindow") -> None:
        super().__init__(window)
        self._services = services
        self._window = window
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)
        services.shift_reports.start(self._wake.on_wake)

    def close(self) -> None:
        """Show nothing more; the reports themselves are stopped by the services."""
        self._wake.close()

    @Slot()
    def _on_woken(self) -> None:
        for news in self._services.shift_reports.take_news():
            self._window.notify(news.message, NoticeLevel.ERROR if news.failed else NoticeLevel.SUCCESS)
