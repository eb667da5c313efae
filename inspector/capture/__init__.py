"""Camera, video, folder or simulated line -> Frame, through one small blocking protocol."""

from inspector.capture.camera.basler import camera_settings
from inspector.capture.camera.genicam_files import use_gentl_producers
from inspector.capture.camera.search import search_network
from inspector.capture.camera.stream_url import storable_spec
from inspector.capture.controls import (
    FREE_RUN,
    SOFTWARE_TRIGGER,
    TRIGGER,
    Control,
    ControlKind,
    ControlValue,
    checked_value,
    control_named,
)
from inspector.capture.image_file import IMAGE_SUFFIXES, MAX_PIXELS, list_images, read_image
from inspector.capture.recording import (
    FrameRecorder,
    LineRecorder,
    RecordableSource,
    RecordingState,
    RecordingStatus,
)
from inspector.capture.registry import list_sources, open_source, search_sources
from inspector.capture.simulated import (
    DefectKind,
    DefectSize,
    Family,
    LineSettings,
    Motion,
    format_line,
    render_part,
)
from inspector.capture.source import BadFrame, FrameSource, MissedTriggers, SourceEnded, SourceInfo
from inspector.capture.unlisted import camera_software, unlisted_kinds
from inspector.capture.video import VIDEO_SUFFIXES
from inspector.capture.views import LineCameras, NamedSource, ViewSource

__all__ = [
    "FREE_RUN",
    "IMAGE_SUFFIXES",
    "MAX_PIXELS",
    "SOFTWARE_TRIGGER",
    "TRIGGER",
    "VIDEO_SUFFIXES",
    "BadFrame",
    "Control",
    "ControlKind",
    "ControlValue",
    "DefectKind",
    "DefectSize",
    "Family",
    "FrameRecorder",
    "FrameSource",
    "LineCameras",
    "LineRecorder",
    "LineSettings",
    "MissedTriggers",
    "Motion",
    "NamedSource",
    "RecordableSource",
    "RecordingState",
    "RecordingStatus",
    "SourceEnded",
    "SourceInfo",
    "ViewSource",
    "camera_settings",
    "camera_software",
    "checked_value",
    "control_named",
    "format_line",
    "list_images",
    "list_sources",
    "open_source",
    "read_image",
    "render_part",
    "search_network",
    "search_sources",
    "storable_spec",
    "unlisted_kinds",
    "use_gentl_producers",
]
