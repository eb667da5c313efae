"""Records a running line: what its source gives, the trigger that made a part of it, and every view."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from threading import Lock

from inspector.capture.controls import Control
from inspector.capture.recording.entries import BadFrameEntry, MissedEntry
from inspector.capture.recording.recorder import (
    STOP_TIMEOUT_S,
    FrameRecorder,
    RecordingState,
    RecordingStatus,
)
from inspector.capture.source import SourceInfo
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Frame

VIEWS = "views"


class LineRecorder:
    """The main camera's frames in `folder`, those of further views in `folder/views/NAME`, each a recording.

    `saw`, `part` and `note` from the reading thread, `status` and `stop` from any. A frame is written when
    the next one comes: until then it may still become a part. None of them raises.

    Args:
        folder, info, controls, min_free_mib, on_change: As those of `FrameRecorder`.
        wait_s: How long the reading thread may wait for the disk; 0 for a camera, which does not wait.
    """

    def __init__(
        self,
        folder: Path,
        info: SourceInfo,
        controls: Sequence[Control] = (),
        *,
        min_free_mib: int,
        wait_s: float = 0.0,
        on_change: Callable[[], None] = lambda: None,
    ) -> None:
        """Make the folder; EnvironmentFault where it cannot be written."""
        self._folder = folder
        self._min_free_mib = min_free_mib
        self._wait_s = wait_s
        self._on_change = on_change
        self._main = FrameRecorder(folder, info, controls, min_free_mib=min_free_mib, on_change=on_change)
        self._views: dict[str, FrameRecorder] = {}
        self._lock = Lock()
        self._last: Frame | None = None
        self._view_problem = ""

    def saw(self, frame: Frame) -> None:
        """The source gave a frame."""
        with self._lock:
            self._write_last()
            self._last = frame

    def part(self, frame: Frame) -> None:
        """The frame given last is a part; its trigger is written with it."""
        with self._lock:
            if self._last is not None and self._last.frame_id == frame.frame_id:
                self._last = replace(
                    self._last, trigger=frame.trigger, triggered_monotonic_s=frame.triggered_monotonic_s
                )

    def note(self, event: BadFrameEntry | MissedEntry) -> None:
        """Something came instead of a frame."""
        with self._lock:
            self._write_last()
            self._main.note(event)

    def status(self) -> RecordingStatus:
        """How the recording stands; frames are those of the main view, losses and problems those of all."""
        with self._lock:
            return self._together([self._main.status(), *(one.status() for one in self._views.values())])

    def end(self) -> None:
        """Take nothing more; what waits is still written. Returns at once."""
        for recorder in self._all():
            recorder.end()

    def stop(self, timeout_s: float = STOP_TIMEOUT_S) -> RecordingStatus:
        """End every recording and wait until all of it is on the disk. May be called twice."""
        return self._together([one.stop(timeout_s) for one in self._all()])

    def _all(self) -> list[FrameRecorder]:
        with self._lock:
            self._write_last()
            return [self._main, *self._views.values()]

    def _write_last(self) -> None:
        frame, self._last = self._last, None
        if frame is None:
            return
        self._main.take(frame, wait_s=self._wait_s)
        try:
            for view in frame.others:
                if view.frame is not None:
                    self._view(view.name, view.frame).take(view.frame, wait_s=self._wait_s)
        except InspectorError as fault:  # told by `status`; the line and the main view go on
            self._view_problem = str(fault)

    def _view(self, name: str, first: Frame) -> FrameRecorder:
        if name not in self._views:
            backend, _, target = first.source_id.partition(":")
            self._views[name] = FrameRecorder(
                self._folder / VIEWS / name,
                SourceInfo(backend, target),
                min_free_mib=self._min_free_mib,
                on_change=self._on_change,
            )
        return self._views[name]

    def _together(self, parts: list[RecordingStatus]) -> RecordingStatus:
        problems = [one.problem for one in parts if one.problem] + [self._view_problem]
        return replace(
            parts[0],
            state=RecordingState.FAILED if any(problems) else parts[0].state,
            not_recorded=sum(one.not_recorded for one in parts),
            waiting=sum(one.waiting for one in parts),
            size_bytes=sum(one.size_bytes for one in parts),
            problem=next((problem for problem in problems if problem), ""),
        )
