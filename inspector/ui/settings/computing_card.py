"""Where the model computes; never loads it to find out."""

import os
import platform
import sys
from importlib.metadata import version

from PySide6.QtCore import qVersion

from inspector.settings import Settings
from inspector.ui.settings.card import Card, value_label
from inspector.ui.settings.editor import SettingsEditor, choice_combo, show_choice

DEVICES = {"auto": "CUDA when present, else the CPU", "cpu": "Always the CPU", "cuda": "Always CUDA"}
NOT_LOADED = "not loaded yet; known when the station runs"


class ComputingCard(Card):
    """Device choice, and what computes now (read only)."""

    def __init__(self, editor: SettingsEditor) -> None:
        super().__init__("Computing")
        self.device = choice_combo(DEVICES, editor, "device")
        self.runtime, self.versions = value_label(), value_label()
        self.row("Device", self.device)
        self.row("Runs on", self.runtime)
        self.row("Versions", self.versions)
        self.hint("Another device is used from the next start of the program on.")

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        show_choice(self.device, settings.device)

    def show_runtime(self, runtime: str) -> None:
        """Show what the station says it computes with; empty where none runs."""
        self.runtime.setText(runtime or NOT_LOADED)
        self.versions.setText(version_text())


def version_text() -> str:
    """Versions from the installed packages' metadata: nothing is imported for it."""
    parts = [
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        f"torch {version('torch')}{'' if 'torch' in sys.modules else ' (not loaded)'}",
        f"OpenCV {version('opencv-python')}",
        f"{os.cpu_count()} CPU cores",
    ]
    return " · ".join(parts)
