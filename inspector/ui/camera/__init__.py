"""The Camera screen: which cameras there are, the live picture with its aids, and their settings."""

from inspector.ui.camera.screen import CameraScreen

__all__ = ["CameraScreen"]
