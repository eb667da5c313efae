"""The Live screen: what the camera sees, what the station says, and the limits it says it by."""

from inspector.ui.live.live_screen import LiveScreen

__all__ = ["LiveScreen"]
