"""Settings: operator, looks, storing, triggers, computing, data folder, weights, audit check."""

from inspector.ui.settings.screen import SettingsScreen

__all__ = ["SettingsScreen"]
