"""The manual inside the program."""

from inspector.ui.help.screen import HelpScreen

__all__ = ["HelpScreen"]
