"""The recording of a running line: started and ended by a person, ended by the line's stop or a full disk."""

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Lock

from inspector.capture import Control, LineRecorder, RecordableSource, RecordingState, RecordingStatus
from inspector.domain.errors import EnvironmentFault
from inspector.domain.frame import Frame

logger = logging.getLogger(__name__)


class LineRecording:
    """At most one recording at a time; any thread. Nothing that goes wrong in it touches the line.

    Args:
        source: What the capture thread reads.
        alarm: (kind, message) for a person.
        wake: There is something new to show.
    """

    def __init__(
        self, source: RecordableSource, *, alarm: Callable[[str, str], None], wake: Callable[[], None]
    ) -> None:
        self._source = source
        self._alarm = alarm
        self._wake = wake
        self._lock = Lock()
        self._recorder: LineRecorder | None = None
        self._told = False

    def start(self, folder: Path, controls: Sequence[Control], *, min_free_mib: int) -> None:
        """Record from the next frame on into a new folder. Touches the disk: not from the main thread.

        Raises:
            EnvironmentFault: A recording runs already, or the folder cannot be written.
        """
        with self._lock:
            if self._recorder is not None and self._recorder.status().state is RecordingState.RECORDING:
                raise EnvironmentFault("The line is being recorded already.", way_out="End that one first.")
            info, self._told = self._source.info, False
            self._recorder = LineRecorder(
                folder, info, controls, min_free_mib=min_free_mib, on_change=self._on_change
            )
            self._source.recorder = self._recorder

    def part(self, frame: Frame) -> None:
        """The frame read last became a part; capture thread."""
        recorder = self._source.recorder
        if recorder is not None:
            recorder.part(frame)

    def end(self) -> None:
        """Take no more frames; what waits is still written, then the status says ENDED. Returns at once."""
        with self._lock:
            self._source.recorder = None
            if self._recorder is not None:
                self._recorder.end()

    def close(self, timeout_s: float) -> None:
        """End it and wait until all of it is on the disk."""
        self.end()
        if self._recorder is not None:
            status = self._recorder.stop(timeout_s)
            if status.state is RecordingState.RECORDING:
                logger.error("The recording %s did not end within %g s", status.folder, timeout_s)

    def status(self) -> RecordingStatus | None:
        """The recording that runs or ran last on this line; None where there was none."""
        recorder = self._recorder
        return recorder.status() if recorder is not None else None

    def _on_change(self) -> None:
        """In the thread that writes: the first problem becomes an alarm."""
        status = self.status()
        if status is not None and status.problem and not self._told:
            self._told = True
            self._alarm("storage", status.problem)
        self._wake()
