"""Raw frames to disk with their timing, and back as a source."""

from inspector.capture.recording.entries import MANIFEST, BadFrameEntry, MissedEntry
from inspector.capture.recording.line_recorder import LineRecorder
from inspector.capture.recording.recordable import RecordableSource
from inspector.capture.recording.recorder import FrameRecorder, RecordingState, RecordingStatus
from inspector.capture.recording.schedule import OWN_TIMING
from inspector.capture.recording.source import RecordingSource, split_timing

__all__ = [
    "MANIFEST",
    "OWN_TIMING",
    "BadFrameEntry",
    "FrameRecorder",
    "LineRecorder",
    "MissedEntry",
    "RecordableSource",
    "RecordingSource",
    "RecordingState",
    "RecordingStatus",
    "split_timing",
]
