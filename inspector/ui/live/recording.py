"""The Record button: raw frames of the running line to disk, on a person's word."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot

from inspector.app.recordings import end_recording, start_recording
from inspector.capture import RecordingState, RecordingStatus
from inspector.domain.errors import InspectorError
from inspector.language import number_text, say, say_message, say_n
from inspector.settings import RECENT_SOURCES
from inspector.ui.line import LineNews
from inspector.ui.live.controls import LineControls
from inspector.ui.shell import NoticeLevel, Shell

if TYPE_CHECKING:
    from inspector.app import Services

_MIB = 2**20


class Recording(QObject):
    """Starts and ends recordings of the line, and says how they stand. Main thread.

    Attributes:
        last: Folder of the recording that ended last here; None before the first.
    """

    def __init__(self, services: "Services", shell: Shell, controls: LineControls, parent: QObject) -> None:
        super().__init__(parent)
        self._services, self._shell, self._controls = services, shell, controls
        self._folder: Path | None = None
        self._asked = False
        self.last: Path | None = None
        controls.record_requested.connect(self._on_requested)
        shell.line.news_fetched.connect(self._on_news)
        shell.line.changed.connect(self._on_line_changed)

    @Slot(bool)
    def _on_requested(self, record: bool) -> None:
        if not record:
            end_recording(self._services)
            return
        self._asked = True
        started = start_recording(self._services)
        self._shell.follow_future(started, self._on_started, self._on_refused)

    def _on_started(self, folder: Path) -> None:
        self._asked = False
        self._folder = folder

    def _on_refused(self) -> None:
        self._asked = False
        self._controls.show_recording(on=False, words="")

    @Slot(object)
    def _on_news(self, news: LineNews) -> None:
        status = news.status.recording
        if status is not None and status.folder == self._folder:
            self._show(status)

    @Slot()
    def _on_line_changed(self) -> None:
        if not self._shell.line.running and self._folder is None and not self._asked:
            self._controls.show_recording(on=False, words="")

    def _show(self, status: RecordingStatus) -> None:
        if status.state is RecordingState.RECORDING:
            self._controls.show_recording(on=True, words=_words(status))
            return
        self._folder, self.last = None, status.folder
        self._controls.show_recording(on=False, words="")
        level = NoticeLevel.SUCCESS if status.state is RecordingState.ENDED else NoticeLevel.ERROR
        spec = f"recording:{status.folder}"
        told = (
            _words(status),
            say("Replay it with the source {source}.", source=spec),
            say_message(status.problem),
        )
        self._shell.notify(" ".join(text for text in told if text), level)
        self._offer(status.folder)

    def _offer(self, folder: Path) -> None:
        """Among the sources from now on, without changing the one in use."""
        spec = f"recording:{folder}"
        settings = self._services.settings
        try:
            if spec not in settings.recent_sources:
                recent = (spec, *settings.recent_sources)[:RECENT_SOURCES]
                self._services.save_settings(settings.changed(recent_sources=recent))
        except InspectorError as fault:
            self._shell.notify(str(fault), NoticeLevel.ERROR)
        if self._controls.source.findText(spec) < 0:
            self._controls.source.addItem(spec)


def _words(status: RecordingStatus) -> str:
    size = number_text(status.size_bytes / _MIB)
    if not status.not_recorded:
        return say_n("%n frame(s) recorded, {size} MiB.", status.frames, size=size)
    return say_n(
        "%n frame(s) recorded, {size} MiB, {missing} not recorded: the disk is too slow.",
        status.frames,
        size=size,
        missing=status.not_recorded,
    )
