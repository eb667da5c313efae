"""The camera screen's own source, while no line runs."""

from concurrent.futures import Future
from functools import partial

from PySide6.QtCore import QObject, Slot

from inspector.capture import ControlValue, FrameSource, open_source
from inspector.station import ControlChange, set_control
from inspector.ui.camera.feed import CameraFeed, Told
from inspector.ui.camera.looking import Looked, Looker
from inspector.ui.sources import Preview, ReaderStatus


class OwnFeed(CameraFeed):
    """A source that the screen opens, reads and closes itself, while no line runs."""

    def __init__(self, looker: Looker, parent: QObject | None = None) -> None:
        super().__init__(looker, parent)
        self._preview = Preview(self)
        self._opened = False
        self._preview.finding_arrived.connect(self._on_looked)
        self._preview.status_changed.connect(self._on_status)

    @property
    def waiting(self) -> bool:
        """Nothing has come of the source yet."""
        return self._preview.waiting

    def start(self, spec: str) -> None:
        """Show this source from now on."""
        self.stop()
        self._preview.start(partial(open_source, spec), self.looker)

    def trigger(self) -> None:
        """Have the camera make one image; what hinders it is told at the setting `trigger`."""
        answer = self._preview.ask(lambda source: source.trigger())
        self._follow(answer, lambda _done: None, partial(self.refused.emit, "trigger"))

    def stop(self) -> None:
        """Let the source go; returns at once."""
        super().stop()
        self._opened = False
        self._preview.stop()

    def close(self) -> None:
        """Stop, and wait until the source is closed."""
        self.stop()
        self._preview.close()

    def _asked(self) -> "Future[Told]":
        return self._preview.ask(_tell)

    def _changed(self, name: str, value: ControlValue) -> "Future[ControlChange]":
        return self._preview.ask(lambda source: set_control(source, name, value))

    @Slot(object)
    def _on_looked(self, looked: Looked) -> None:
        self.looked.emit(looked)

    @Slot(object)
    def _on_status(self, status: ReaderStatus) -> None:
        self.said.emit(status)
        if status.opened and not status.fault and not self._opened:
            self._opened = True
            self.ask()
        elif status.fault:
            self._opened = False  # its settings are read anew when it is back


def _tell(source: FrameSource) -> Told:
    return source.info, source.controls()
