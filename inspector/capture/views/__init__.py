"""Several cameras for one part."""

from inspector.capture.views.named_source import NamedSource
from inspector.capture.views.source import ViewSource

__all__ = ["NamedSource", "ViewSource"]
