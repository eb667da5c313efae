"""Keeps Python's garbage collector short while parts are judged."""

import gc

from PySide6.QtCore import QObject, Slot

from inspector.ui.line import Line, LineNews


class SparedCollector(QObject):
    """Leaves what is loaded out of every collection while a line runs. Main thread.

    A full collection walks every object that was made since the program began, 340,000 of them with
    the model's libraries, and nothing else runs meanwhile: 200 ms in which no part is judged and the window
    stands still, now and then. What is there once the model is loaded stays anyway (`gc.freeze`). Garbage of
    later is collected as always, and all of it when the line has stopped.

    It collects here, on the main thread: widgets must not be destroyed by another one.
    """

    def __init__(self, line: Line, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line, self._loaded = line, ("", "")
        line.news_fetched.connect(self._on_news)
        line.changed.connect(self._on_line_changed)

    def close(self) -> None:
        """Let everything be collected again."""
        self._loaded = ("", "")
        gc.unfreeze()

    @Slot(object)
    def _on_news(self, news: LineNews) -> None:
        loaded = (str(news.status.recipe), news.status.runtime)
        if news.status.runtime and loaded != self._loaded:
            self._loaded = loaded
            gc.unfreeze()
            gc.collect()
            gc.freeze()

    @Slot()
    def _on_line_changed(self) -> None:
        if not self._line.running and self._loaded != ("", ""):
            self.close()
