"""The window. The only folder that imports Qt."""

from inspector.ui.run import grab_screens, grab_window, run_window

__all__ = ["grab_screens", "grab_window", "run_window"]
