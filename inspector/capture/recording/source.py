"""Replays a recording: the same pixels in the same order, with the same gaps or as fast as they are read."""

from dataclasses import replace
from pathlib import Path

from inspector.capture.controls import Control, ControlKind, ControlValue, checked_value, control_named
from inspector.capture.pacing import Clock, MonotonicClock, check_rate
from inspector.capture.recording.entries import (
    FRAMES,
    BadFrameEntry,
    FrameEntry,
    HeaderEntry,
    MissedEntry,
    NotRecordedEntry,
)
from inspector.capture.recording.frame_file import read_frame
from inspector.capture.recording.lines import DamagedLine, Line, RecordingLines
from inspector.capture.recording.schedule import OWN_TIMING, Schedule
from inspector.capture.source import BadFrame, MissedTriggers, SourceEnded, SourceInfo
from inspector.domain.errors import DataFault
from inspector.domain.frame import Frame

TIMING = "timing"
_OWN_TIMING_WORDS = "?timing=recorded"
RECORDED, AS_READ, AT_RATE = "recorded", "as fast as read", "at a rate"


class RecordingSource:
    """A recording as a source of frames.

    As fast as read it waits for its reader and gives everything. With its own timing
    (`recording:PATH?timing=recorded`), or at a rate, it behaves as the camera did: of frames that came by
    themselves a late reader gets the newest and the others count as skipped; those that answer a trigger are
    all given, late if need be.

    Damaged frames and missed triggers of the recorded camera happen again where they happened. A frame whose
    file is damaged is a `BadFrame`.

    `Frame.captured_at` is when the camera took it; `captured_monotonic_s` belongs to this machine's clock and
    keeps the recorded gaps to the last bit the sum allows.

    Attributes:
        info: Backend `recording`; once opened its model says what was recorded.
    """

    def __init__(
        self, path: Path, *, rate_hz: float = 0.0, loop: bool = False, clock: Clock | None = None
    ) -> None:
        """`rate_hz`: Frames a second, 0 as fast as read, `OWN_TIMING` with the recorded gaps."""
        check_rate(0.0 if rate_hz == OWN_TIMING else rate_hz)
        self.info = SourceInfo("recording", str(path), model=path.name, address=str(path))
        self._path = path
        self._loop = loop
        self._clock: Clock = clock or MonotonicClock()
        self._schedule = Schedule(rate_hz, self._clock)
        self._lines: RecordingLines | None = None
        self._header: HeaderEntry | None = None
        self._ahead: Line | None = None
        self._frames = self._skipped = 0
        self._time_s = 0.0  # of the last line that has one

    @property
    def live(self) -> bool:
        """True unless it is read as fast as the reader reads."""
        return self._schedule.paced

    @property
    def skipped(self) -> int:
        """Frames a late reader missed, and those that could not be recorded."""
        return self._skipped

    def open(self) -> None:
        """Read the first line; see `FrameSource.open`."""
        self.close()
        self._frames = self._skipped = 0
        self._begin()

    def read(self, deadline_s: float) -> Frame | None:
        """Next frame; see `FrameSource.read`."""
        line = self._upcoming()
        if line is None:
            raise SourceEnded(self._end_words())
        if self._schedule.paced and not self._schedule.wait_for(self._due(line), deadline_s):
            return None
        self._pass(line)
        return self._given(self._newest(line))

    def close(self) -> None:
        """Give the file back."""
        if self._lines is not None:
            self._lines.close()
        self._lines = self._ahead = None

    def trigger(self) -> None:
        """Frames come as they were recorded."""

    def controls(self) -> tuple[Control, ...]:
        """The timing, and for information how the recorded camera was set."""
        present = self._timing()
        choices = (RECORDED, AS_READ) if present != AT_RATE else (RECORDED, AS_READ, AT_RATE)
        timing = Control(TIMING, ControlKind.CHOICE, present, choices=choices)
        if self._header is None:
            return (timing,)
        told = (
            Control(part.name, ControlKind.READING, part.value, unit=part.unit)
            for part in self._header.controls
            if part.name != TIMING
        )
        return (timing, *told)

    def set_control(self, name: str, value: ControlValue) -> None:
        """Change the timing from the next frame on."""
        control = control_named(self.controls(), name, self.info.source_id)
        chosen = checked_value(control, value)
        if chosen != control.value:
            self._schedule.restart(OWN_TIMING if chosen == RECORDED else 0.0)

    def _timing(self) -> str:
        if self._schedule.rate_hz > 0:
            return AT_RATE
        return RECORDED if self._schedule.paced else AS_READ

    def _begin(self) -> None:
        self._lines = RecordingLines(self._path)
        self._header = self._lines.header
        self._schedule.restart(self._schedule.rate_hz)
        self.info = replace(self.info, model=f"Recording of {self._header.source.title}")

    def _upcoming(self) -> Line | None:
        """The line that comes next, which stays so until `_pass`; None at the end."""
        if self._ahead is None and self._lines is not None:
            self._ahead = self._lines.next()
            if self._ahead is None and self._loop and self._frames:
                self._ahead = self._from_the_top()
        return self._ahead

    def _from_the_top(self) -> Line | None:
        if self._lines is not None:
            self._lines.close()
        self._begin()
        return self._lines.next() if self._lines is not None else None

    def _pass(self, line: Line) -> None:
        self._ahead = None
        if isinstance(line, FrameEntry):
            self._frames += 1
        if isinstance(line, NotRecordedEntry):
            self._skipped += line.count

    def _due(self, line: Line) -> float:
        """A line without a time of its own is due with the one before it."""
        if isinstance(line, FrameEntry | BadFrameEntry | MissedEntry):
            self._time_s = line.monotonic_s
        elif self._frames == 0:
            return self._clock.now()
        return self._schedule.due(self._time_s, self._frames)

    def _newest(self, line: Line) -> Line:
        """The last frame that is due of those that came by themselves."""
        while self._schedule.paced and _may_be_skipped(line):
            following = self._upcoming()
            if following is None or not _may_be_skipped(following):
                break
            if not self._schedule.is_due(self._due(following)):
                break
            self._pass(following)
            self._skipped += 1
            line = following
        return line

    def _given(self, line: Line) -> Frame | None:
        """What the recorded camera gave or raised."""
        match line:
            case FrameEntry():
                return self._frame(line)
            case BadFrameEntry():
                raise BadFrame(line.message, name=line.name, trigger_number=line.trigger_number)
            case MissedEntry():
                number = line.trigger_number
                raise MissedTriggers(line.message, count=line.count, trigger_number=number)
            case DamagedLine():
                raise BadFrame(line.fault.message, name="", way_out=line.fault.way_out)
            case _:
                return None

    def _frame(self, entry: FrameEntry) -> Frame:
        try:
            pixels = read_frame(self._path / FRAMES, entry)
        except DataFault as fault:
            raise BadFrame(
                fault.message,
                name=entry.name or f"{FRAMES}/{entry.file}",
                way_out=fault.way_out,
                trigger_number=entry.trigger_number,
            ) from fault
        at = self._clock.now()
        if self._schedule.rate_hz == OWN_TIMING:
            at = self._schedule.due(entry.monotonic_s, self._frames)
        triggered = entry.triggered_monotonic_s
        return Frame(
            pixels,
            frame_id=self._frames - 1,
            source_id=self.info.source_id,
            name=entry.name or f"{FRAMES}/{entry.file}",
            captured_at=entry.captured_at,
            captured_monotonic_s=at,
            trigger=entry.trigger,
            trigger_number=entry.trigger_number,
            triggered_monotonic_s=None if triggered is None else at + (triggered - entry.monotonic_s),
        )

    def _end_words(self) -> str:
        cut = self._lines is not None and self._lines.end is None
        read = f"All {self._frames} frames of {self._path.name} were read."
        return f"{read} It was not ended in order; what came after them is not there." if cut else read


def split_timing(target: str) -> tuple[str, bool]:
    """What stands behind `recording:` as path and whether its own timing is asked for."""
    path = target.removesuffix(_OWN_TIMING_WORDS)
    return path, path != target


def _may_be_skipped(line: Line) -> bool:
    return isinstance(line, FrameEntry) and line.trigger_number is None
