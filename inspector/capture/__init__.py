"""Camera, video, folder or simulated line -> Frame, through one small blocking protocol."""

from inspector.capture.image_file import IMAGE_SUFFIXES, MAX_PIXELS, list_images, read_image
from inspector.capture.registry import list_sources, open_source
from inspector.capture.simulated import (
    DefectKind,
    DefectSize,
    Family,
    LineSettings,
    Motion,
    format_line,
    render_part,
)
from inspector.capture.source import BadFrame, FrameSource, PropertyValue, SourceEnded, SourceInfo
from inspector.capture.video import VIDEO_SUFFIXES

__all__ = [
    "IMAGE_SUFFIXES",
    "MAX_PIXELS",
    "VIDEO_SUFFIXES",
    "BadFrame",
    "DefectKind",
    "DefectSize",
    "Family",
    "FrameSource",
    "LineSettings",
    "Motion",
    "PropertyValue",
    "SourceEnded",
    "SourceInfo",
    "format_line",
    "list_images",
    "list_sources",
    "open_source",
    "read_image",
    "render_part",
]
