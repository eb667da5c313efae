"""Camera, video, folder or simulated line -> Frame, through one small blocking protocol."""

from inspector.capture.image_file import IMAGE_SUFFIXES, MAX_PIXELS, list_images, read_image
from inspector.capture.registry import list_sources, open_source
from inspector.capture.source import BadFrame, FrameSource, PropertyValue, SourceEnded, SourceInfo

__all__ = [
    "IMAGE_SUFFIXES",
    "MAX_PIXELS",
    "BadFrame",
    "FrameSource",
    "PropertyValue",
    "SourceEnded",
    "SourceInfo",
    "list_images",
    "list_sources",
    "open_source",
    "read_image",
]
