"""A source that can be recorded while it is read."""

from time import monotonic

from inspector.capture.controls import Control, ControlValue
from inspector.capture.recording.entries import BadFrameEntry, MissedEntry, storable_text
from inspector.capture.recording.line_recorder import LineRecorder
from inspector.capture.source import BadFrame, FrameSource, MissedTriggers, SourceInfo
from inspector.domain.frame import Frame


class RecordableSource:
    """Passes everything on; while `recorder` is set, that sees it too. A `FrameSource`.

    Attributes:
        recorder: Set and taken away from any thread; nothing that goes wrong in it reaches the reader.
    """

    def __init__(self, source: FrameSource) -> None:
        self._source = source
        self.recorder: LineRecorder | None = None

    @property
    def info(self) -> SourceInfo:
        """Of the source."""
        return self._source.info

    @property
    def live(self) -> bool:
        """Of the source."""
        return self._source.live

    @property
    def skipped(self) -> int:
        """Of the source."""
        return self._source.skipped

    def open(self) -> None:
        """See `FrameSource.open`."""
        self._source.open()

    def read(self, deadline_s: float) -> Frame | None:
        """See `FrameSource.read`."""
        try:
            frame = self._source.read(deadline_s)
        except (BadFrame, MissedTriggers) as fault:
            self._note(fault)
            raise
        recorder = self.recorder
        if recorder is not None and frame is not None:
            recorder.saw(frame)
        return frame

    def close(self) -> None:
        """See `FrameSource.close`."""
        self._source.close()

    def trigger(self) -> None:
        """See `FrameSource.trigger`."""
        self._source.trigger()

    def controls(self) -> tuple[Control, ...]:
        """See `FrameSource.controls`."""
        return self._source.controls()

    def set_control(self, name: str, value: ControlValue) -> None:
        """See `FrameSource.set_control`."""
        self._source.set_control(name, value)

    def _note(self, fault: BadFrame | MissedTriggers) -> None:
        recorder, now, message = self.recorder, monotonic(), storable_text(str(fault))
        if recorder is None:
            return
        number = fault.trigger_number
        if isinstance(fault, BadFrame):
            name = storable_text(fault.name)
            event: BadFrameEntry | MissedEntry = BadFrameEntry(
                monotonic_s=now, message=message, name=name, trigger_number=number
            )
        else:
            event = MissedEntry(
                monotonic_s=now, message=message, count=fault.count, trigger_number=fault.trigger_number
            )
        recorder.note(event)
