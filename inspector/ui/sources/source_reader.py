"""Reads a frame source in its own thread for a live picture, looks at its frames and serves its commands."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from threading import Event, Lock, Thread
from typing import Any, TypeVar

from inspector.capture import BadFrame, FrameSource, MissedTriggers, SourceEnded
from inspector.domain.errors import EnvironmentFault, InspectorError, SourceLost
from inspector.domain.frame import Frame
from inspector.language import say
from inspector.station import CameraCommands, LatestMailbox
from inspector.ui.sources.lane import SourceLane

logger = logging.getLogger(__name__)

R = TypeVar("R")
READ_DEADLINE_S = 0.1
REOPEN_WAIT_S = 1.0
STOP_TIMEOUT_S = 10.0

Look = Callable[[Frame], Any]
"""Makes something of a frame in the reading thread; raises InspectorError where it cannot."""


@dataclass(frozen=True)
class ReaderStatus:
    """What a reader is doing.

    Attributes:
        opened: The source has been opened.
        ended: A folder or video has no further frame.
        fault: Why there are no frames; empty while all is well. A camera that was lost is tried again.
        note: A single image could not be read, or a frame could not be looked at; reading goes on.
    """

    opened: bool = False
    ended: bool = False
    fault: str = ""
    note: str = ""


class SourceReader:
    """Owns one source and the thread that opens, reads and closes it. Latest frame wins.

    A source is opened only when the lane is free, so that changing the choice never finds a camera that is
    still held, and `ask_to_stop` returns at once. A live source that is lost is opened again until stopped.

    Attributes:
        frames: The newest frame nobody took yet.
        findings: What was made of the newest frame looked at.
    """

    def __init__(
        self, make_source: Callable[[], FrameSource], *, on_wake: Callable[[], None], lane: SourceLane
    ) -> None:
        self.frames: LatestMailbox[Frame] = LatestMailbox()
        self.findings: LatestMailbox[Any] = LatestMailbox()
        self._make_source = make_source
        self._on_wake = on_wake
        self._lane = lane
        self._stop = Event()
        self._lock = Lock()
        self._status = ReaderStatus()
        self._look: Look | None = None
        self._commands = CameraCommands(lambda: None)  # the thread looks after each read
        self._thread = Thread(target=self._run, name="source-preview")

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

    def set_look(self, look: Look | None) -> None:
        """Look at every frame from now on, in the reading thread; None only reads."""
        with self._lock:
            self._look = look

    def ask(self, command: Callable[[FrameSource], R]) -> "Future[R]":
        """Have `command(source)` run in the reading thread, between two reads. Any thread; never blocks.

        The future raises what the command raised, or EnvironmentFault where the source is not open any more.
        """
        return self._commands.submit(command)

    def _run(self) -> None:
        try:
            if self._lane.enter(self._stop):
                self._read_in_lane()
        finally:
            self._commands.close(
                EnvironmentFault(say("The source was closed."), way_out=say("Open it again."))
            )

    def _read_in_lane(self) -> None:
        try:
            self._read_all(self._make_source())
        except InspectorError as fault:
            self._say(ReaderStatus(opened=self.status.opened, fault=str(fault)))
        finally:
            self._lane.leave()

    def _read_all(self, source: FrameSource) -> None:
        try:
            source.open()
            while not self._stop.is_set():
                self._say(ReaderStatus(opened=True))
                self._read_until_lost(source)
        except SourceEnded:
            self._say(ReaderStatus(opened=True, ended=True))
        finally:
            source.close()

    def _read_until_lost(self, source: FrameSource) -> None:
        try:
            while not self._stop.is_set():
                self._commands.serve(source)
                self._read_one(source)
        except SourceLost as lost:
            if not source.live:
                raise
            self._open_again(source, lost)

    def _open_again(self, source: FrameSource, lost: SourceLost) -> None:
        self._say(ReaderStatus(opened=True, fault=f"{lost} {say('Trying to reconnect.')}"))
        source.close()
        while not self._stop.wait(REOPEN_WAIT_S):
            self._commands.refuse(lost)
            try:
                source.open()
            except EnvironmentFault as fault:
                logger.info("%s is still away: %s", source.info.source_id, fault)
            else:
                return

    def _read_one(self, source: FrameSource) -> None:
        try:
            frame = source.read(READ_DEADLINE_S)
        except (BadFrame, MissedTriggers) as fault:
            self._say(ReaderStatus(opened=True, note=str(fault)))
            return
        if frame is not None:
            self.frames.put(frame)
            self._look_at(frame)
            self._on_wake()

    def _look_at(self, frame: Frame) -> None:
        with self._lock:
            look = self._look
        if look is None:
            return
        try:
            self.findings.put(look(frame))
        except InspectorError as fault:
            self._say(ReaderStatus(opened=True, note=str(fault)))

    def _say(self, status: ReaderStatus) -> None:
        with self._lock:
            self._status = status
        self._on_wake()
