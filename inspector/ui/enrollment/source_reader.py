"""Reads a frame source in its own thread for the wizard's preview, and judges frames in the try-out."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from threading import Event, Lock, Thread

from inspector.capture import BadFrame, FrameSource, SourceEnded
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Frame
from inspector.domain.record import Inspection
from inspector.station import LatestMailbox

logger = logging.getLogger(__name__)

READ_DEADLINE_S = 0.1
STOP_TIMEOUT_S = 10.0

Judge = Callable[[Frame], Inspection]


@dataclass(frozen=True)
class ReaderStatus:
    """What a reader is doing.

    Attributes:
        opened: The source has been opened.
        ended: A folder or video has no further frame.
        fault: Why there are no frames; empty while all is well.
        note: A single image could not be read, or a frame could not be judged; reading goes on.
    """

    opened: bool = False
    ended: bool = False
    fault: str = ""
    note: str = ""


class SourceReader:
    """Owns one source and the thread that opens, reads and closes it. Latest frame wins.

    A source is opened only after the predecessor has closed its own, so that changing the choice never
    finds a camera that is still held, and `ask_to_stop` returns at once.

    Attributes:
        frames: The newest frame nobody took yet.
        inspections: The newest judged frame, while a judge is set.
    """

    def __init__(
        self,
        make_source: Callable[[], FrameSource],
        *,
        on_wake: Callable[[], None],
        predecessor: "SourceReader | None" = None,
    ) -> None:
        self.frames: LatestMailbox[Frame] = LatestMailbox()
        self.inspections: LatestMailbox[Inspection] = LatestMailbox()
        self._make_source = make_source
        self._on_wake = on_wake
        self._predecessor = predecessor
        self._stop = Event()
        self._lock = Lock()
        self._status = ReaderStatus()
        self._judge: Judge | None = None
        self._thread = Thread(target=self._run, name="enrollment-preview")

    @property
    def status(self) -> ReaderStatus:
        """Any thread."""
        with self._lock:
            return self._status

    def start(self) -> None:
        """Start reading. Once."""
        self._thread.start()

    def ask_to_stop(self) -> None:
        """Let the thread end and close its source; returns at once."""
        self._stop.set()

    def join(self, timeout_s: float = STOP_TIMEOUT_S) -> bool:
        """Wait for the thread after `ask_to_stop`; False (and an error in the log) where it does not end."""
        if self._thread.ident is not None:
            self._thread.join(timeout_s)
        if self._thread.is_alive():
            logger.error("Thread %s did not stop within %g s", self._thread.name, timeout_s)
        return not self._thread.is_alive()

    def set_judge(self, judge: Judge | None) -> None:
        """Judge every frame from now on, in the reading thread; None only reads."""
        with self._lock:
            self._judge = judge

    def _run(self) -> None:
        if self._predecessor is not None:
            self._predecessor.join()
            self._predecessor = None
        if self._stop.is_set():
            return
        try:
            self._read_all(self._make_source())
        except InspectorError as fault:
            self._say(ReaderStatus(opened=self.status.opened, fault=str(fault)))

    def _read_all(self, source: FrameSource) -> None:
        try:
            source.open()
            self._say(ReaderStatus(opened=True))
            while not self._stop.is_set():
                self._read_one(source)
        except SourceEnded:
            self._say(ReaderStatus(opened=True, ended=True))
        finally:
            source.close()

    def _read_one(self, source: FrameSource) -> None:
        try:
            frame = source.read(READ_DEADLINE_S)
        except BadFrame as fault:
            self._say(ReaderStatus(opened=True, note=str(fault)))
            return
        if frame is not None:
            self.frames.put(frame)
            self._judge_one(frame)
            self._on_wake()

    def _judge_one(self, frame: Frame) -> None:
        with self._lock:
            judge = self._judge
        if judge is None:
            return
        try:
            self.inspections.put(judge(frame))
        except InspectorError as fault:
            self._say(ReaderStatus(opened=True, note=str(fault)))

    def _say(self, status: ReaderStatus) -> None:
        with self._lock:
            self._status = status
        self._on_wake()
