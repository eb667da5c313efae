"""The window. The only folder that imports Qt."""

from inspector.ui.run import grab_screens, run_window

__all__ = ["grab_screens", "run_window"]
