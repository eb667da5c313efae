"""Raw frames to disk with their timing, and back as a source."""

from inspector.capture.recording.entries import MANIFEST, BadFrameEntry, MissedEntry
from inspector.capture.recording.line_recorder import LineRecorder
from inspector.capture.recording.recordable import RecordableSource
from inspector.capture.recording.recorder import FrameRecorder, RecordingState, RecordingStatus
from inspector.capture.recording.source import RecordingSource

__all__ = [
    "MANIFEST",
    "BadFrameEntry",
    "FrameRecorder",
    "LineRecorder",
    "MissedEntry",
    "RecordableSource",
    "RecordingSource",
    "RecordingState",
    "RecordingStatus",
]
