"""Records what a reading thread sees without holding it up: a bounded queue and one thread that writes."""

import logging
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from threading import Condition, Thread

from inspector.capture.controls import Control
from inspector.capture.recording.entries import BadFrameEntry, MissedEntry, NotRecordedEntry
from inspector.capture.recording.folder_writer import MIB, RecordingFolder
from inspector.capture.source import SourceInfo
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Frame

logger = logging.getLogger(__name__)

MAX_WAITING_BYTES = 256 * MIB
"""Pixels that may wait for the disk, 17 colour frames of 5 megapixels."""
MAX_WAITING = 1000
"""Things that may wait, however small they are."""
STOP_TIMEOUT_S = 30.0


class RecordingState(StrEnum):
    """Whether frames are taken."""

    RECORDING = "recording"
    ENDED = "ended"
    FAILED = "failed"


@dataclass(frozen=True)
class RecordingStatus:
    """How a recording stands.

    Attributes:
        frames: Whole frames on the disk.
        not_recorded: Frames that came while the queue was full, or after the disk had failed.
        waiting: Frames and events that wait to be written.
        problem: Why it FAILED, for a person; empty otherwise.
    """

    folder: Path
    state: RecordingState
    frames: int
    not_recorded: int
    waiting: int
    size_bytes: int
    problem: str = ""


Event = BadFrameEntry | MissedEntry


class FrameRecorder:
    """Takes frames from one thread and writes them in another; `status` and `stop` from any.

    Frames are not copied: their pixels are read-only. What cannot be kept is counted, and the recording says
    where it is missing. A disk that is full or gone ends the recording, never the line.

    Args:
        folder: Where to; made, must be empty.
        info, controls: Facts of the source, stored in front.
        min_free_mib: Free space to leave on the disk.
        on_change: Called from the writing thread after every frame, and when the recording fails.
    """

    def __init__(
        self,
        folder: Path,
        info: SourceInfo,
        controls: Sequence[Control] = (),
        *,
        min_free_mib: int = 200,
        max_waiting_bytes: int = MAX_WAITING_BYTES,
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        """Make the folder and start the thread; EnvironmentFault where it cannot be written."""
        self._written = RecordingFolder(folder, info, controls, min_free_mib=min_free_mib)
        self._max_bytes = max_waiting_bytes
        self._on_change = on_change
        self._changed = Condition()
        self._waiting: deque[Frame | Event | NotRecordedEntry] = deque()
        self._waiting_bytes = 0
        self._not_recorded = self._untold = 0
        self._ending = False
        self._state, self._problem = RecordingState.RECORDING, ""
        self._thread = Thread(target=self._run, name="inspector-recorder")
        self._thread.start()

    def take(self, frame: Frame, *, wait_s: float = 0.0) -> bool:
        """Take a frame in; False where it will be missing, which is counted.

        Args:
            frame: Its pixels must not change any more.
            wait_s: How long to wait for room, for a source that can wait.
        """
        with self._changed:
            has_room = self._changed.wait_for(lambda: self._has_room(frame), wait_s)
            if not has_room or self._closed():
                self._not_recorded += 1
                self._untold += 1
                return False
            self._put(frame)
            self._waiting_bytes += frame.pixels.nbytes
            return True

    def note(self, event: Event) -> None:
        """Take in what came instead of a frame; where there is no room it counts as not recorded."""
        with self._changed:
            if self._closed() or len(self._waiting) >= MAX_WAITING:
                self._not_recorded += 1
                self._untold += 1
                return
            self._put(event)

    def status(self) -> RecordingStatus:
        """How it stands now."""
        with self._changed:
            return RecordingStatus(
                self._written.folder,
                self._state,
                self._written.frames,
                self._not_recorded,
                len(self._waiting),
                self._written.size_bytes,
                self._problem,
            )

    def end(self) -> None:
        """Take nothing more; what waits is still written, then the state is ENDED. Returns at once."""
        with self._changed:
            self._ending = True
            self._tell_missing()
            self._changed.notify_all()

    def stop(self, timeout_s: float = STOP_TIMEOUT_S) -> RecordingStatus:
        """End the recording and wait until all of it is on the disk. May be called twice."""
        self.end()
        self._thread.join(timeout_s)
        if self._thread.is_alive():
            logger.error("Thread %s did not stop within %g s", self._thread.name, timeout_s)
        return self.status()

    def _closed(self) -> bool:
        return self._ending or self._state is not RecordingState.RECORDING

    def _has_room(self, frame: Frame) -> bool:
        """Also where it is closed: nobody waits for room that will not come."""
        fits = self._waiting_bytes + frame.pixels.nbytes <= self._max_bytes or not self._waiting
        return self._closed() or (fits and len(self._waiting) < MAX_WAITING)

    def _put(self, item: Frame | Event) -> None:
        self._tell_missing()
        self._waiting.append(item)
        self._changed.notify_all()

    def _tell_missing(self) -> None:
        """Note where in the recording frames are missing."""
        if self._untold and self._state is RecordingState.RECORDING:
            self._waiting.append(NotRecordedEntry(count=self._untold))
            self._untold = 0

    def _run(self) -> None:
        try:
            while (item := self._next()) is not None:
                self._write(item)
        except InspectorError as fault:
            self._fail(str(fault))
        except Exception as fault:  # a bug here must end the recording with a message, not silently
            logger.error("Recording to %s failed", self._written.folder, exc_info=fault)
            self._fail(f"Recording failed: {fault}")
        finally:
            self._close()

    def _next(self) -> Frame | Event | NotRecordedEntry | None:
        with self._changed:
            self._changed.wait_for(lambda: self._waiting or self._ending)
            return self._waiting[0] if self._waiting else None

    def _write(self, item: Frame | Event | NotRecordedEntry) -> None:
        if isinstance(item, Frame):
            self._written.write_frame(item)
        else:
            self._written.write_line(item)
        with self._changed:
            self._waiting.popleft()
            self._waiting_bytes -= item.pixels.nbytes if isinstance(item, Frame) else 0
            self._changed.notify_all()
        self._on_change()

    def _fail(self, message: str) -> None:
        with self._changed:
            self._state = RecordingState.FAILED
            self._problem = f"{message} The recording ends after {self._written.frames} frames."
            self._not_recorded += sum(isinstance(item, Frame) for item in self._waiting)
            self._waiting.clear()
            self._waiting_bytes = 0
            self._changed.notify_all()

    def _close(self) -> None:
        self._written.close(not_recorded=self._not_recorded, problem=self._problem)
        with self._changed:
            if self._state is RecordingState.RECORDING:
                self._state = RecordingState.ENDED
        self._on_change()
