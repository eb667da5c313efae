"""Several cameras for one part."""

from inspector.capture.views.line_cameras import LineCameras
from inspector.capture.views.named_source import NamedSource
from inspector.capture.views.source import ViewSource

__all__ = ["LineCameras", "NamedSource", "ViewSource"]
