"""Frame sources for the window: found, read and asked in threads, while no line runs."""

from inspector.ui.sources.checker import SourceChecker
from inspector.ui.sources.finder import SourceFinder, devices
from inspector.ui.sources.lane import WINDOW_LANE, SourceLane, when_free
from inspector.ui.sources.preview import Preview
from inspector.ui.sources.source_reader import Look, ReaderStatus, SourceReader

__all__ = [
    "WINDOW_LANE",
    "Look",
    "Preview",
    "ReaderStatus",
    "SourceChecker",
    "SourceFinder",
    "SourceLane",
    "SourceReader",
    "devices",
    "when_free",
]
