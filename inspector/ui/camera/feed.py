"""Where the camera screen's picture and settings come from: what a source of its own and the line share."""

from collections.abc import Callable
from concurrent.futures import Future
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from inspector.capture import Control, ControlValue, SourceInfo
from inspector.station import ControlChange
from inspector.ui.bridge import FutureBridge
from inspector.ui.camera.looking import Looker

Told = tuple[SourceInfo, tuple[Control, ...]]


class CameraFeed(QObject):
    """What both feeds are. Main thread; the camera is asked in the thread that owns it.

    While an answer is awaited only the newest value wanted of a setting is kept, so a slider that is dragged
    never piles up changes.

    Signals:
        looked: A `Looked`, the newest frame with its aids.
        said: A `ReaderStatus`.
        told: (SourceInfo, tuple of `Control`): which camera, and its settings as they are now.
        refused: (name, message): a value was not taken.
    """

    looked = Signal(object)
    said = Signal(object)
    told = Signal(object)
    refused = Signal(str, str)

    def __init__(self, looker: Looker, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.looker = looker
        self._awaited: dict[str, ControlValue | None] = {}
        self._round = 0  # answers to what was asked before the last `stop` are nobody's any more

    @property
    def settled(self) -> bool:
        """Whether every value that was wanted has been taken or refused."""
        return not self._awaited

    def ask(self) -> None:
        """Have `told` emitted with the present settings."""
        self._follow(self._asked(), self.told.emit, self._on_not_told)

    def set(self, name: str, value: ControlValue) -> None:
        """Change a setting: `told` follows, or `refused` and then `told` with the true value."""
        if name in self._awaited:
            self._awaited[name] = value
            return
        self._awaited[name] = None
        self._follow(
            self._changed(name, value), partial(self._on_changed, name), partial(self._on_refused, name)
        )

    def trigger(self) -> None:
        """Have the camera make one image."""
        raise NotImplementedError

    def stop(self) -> None:
        """Let the camera go; nothing is emitted any more."""
        self._awaited = {}
        self._round += 1

    def _asked(self) -> "Future[Told]":
        raise NotImplementedError

    def _changed(self, name: str, value: ControlValue) -> "Future[ControlChange]":
        raise NotImplementedError

    def _follow(
        self, future: "Future[Any]", finished: Callable[[Any], None], failed: Callable[[str], None]
    ) -> None:
        bridge, asked_in = FutureBridge(future, self), self._round

        def if_wanted(call: Callable[[Any], None]) -> Callable[[Any], None]:
            return lambda answer: call(answer) if self._round == asked_in else None

        bridge.finished.connect(if_wanted(finished))
        bridge.failed.connect(if_wanted(failed))
        for over in (bridge.finished, bridge.failed):
            over.connect(bridge.deleteLater)

    def _on_changed(self, name: str, _change: ControlChange) -> None:
        self._next(name)

    def _on_refused(self, name: str, message: str) -> None:
        self.refused.emit(name, message)
        self._next(name)

    def _next(self, name: str) -> None:
        """Set what was wanted meanwhile, else tell what is in force now."""
        newer = self._awaited.pop(name, None)
        if newer is not None:
            self.set(name, newer)
        elif not self._awaited:
            self.ask()

    def _on_not_told(self, _message: str) -> None:
        """A camera that does not answer is told by the reader or the line itself."""
