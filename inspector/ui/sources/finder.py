"""Searches for cameras in a thread: drivers may take seconds, or never answer."""

from threading import Thread

from PySide6.QtCore import QObject, Signal, Slot

from inspector.capture import SourceInfo, search_sources
from inspector.station import LatestMailbox
from inspector.ui.bridge import WakeBridge


def devices(sources: tuple[SourceInfo, ...]) -> list[SourceInfo]:
    """Without the rows that stand for a kind of source (a folder, a network address) a person has to name."""
    return [info for info in sources if info.id or not info.usable]


class SourceFinder(QObject):
    """Finds the sources of this machine. Main thread.

    Signals:
        found: Every source known so far, tuple of `SourceInfo`; again whenever a driver has answered.
        searched: The search is over: all drivers have answered or are told as not usable.
    """

    found = Signal(object)
    searched = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sources: tuple[SourceInfo, ...] = ()
        self._news: LatestMailbox[tuple[SourceInfo, ...]] = LatestMailbox()
        self._thread: Thread | None = None
        self._over = True
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)

    @property
    def searching(self) -> bool:
        """A search runs."""
        return self._thread is not None

    def search(self) -> None:
        """Search, again; nothing happens while a search runs."""
        if self._thread is None:
            self._over = False
            # a daemon: it ends by its deadline, and a program that closes does not wait for it
            self._thread = Thread(target=self._run, name="source-search", daemon=True)
            self._thread.start()

    def close(self) -> None:
        """Tell nothing any more."""
        self._wake.close()

    def _run(self) -> None:
        for sources in search_sources():
            self._news.put(sources)
            self._wake.on_wake()
        self._over = True
        self._wake.on_wake()

    @Slot()
    def _on_woken(self) -> None:
        over = self._over  # asked first: what was found before it is taken below
        sources = self._news.take()
        if sources is not None:
            self.sources = sources
            self.found.emit(sources)
        if over and self._thread is not None:
            self._thread = None
            self.searched.emit()
