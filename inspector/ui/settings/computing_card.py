"""Where the model computes; never loads it to find out."""

import os
import platform
import sys
from importlib.metadata import version

from PySide6.QtCore import qVersion

from inspector.language import mark, say, say_message, say_n
from inspector.settings import Settings
from inspector.ui.settings.card import Card, value_label
from inspector.ui.settings.editor import SettingsEditor, choice_combo, said, show_choice

DEVICES = {
    "auto": mark("CUDA when present, else the CPU"),
    "cpu": mark("Always the CPU"),
    "cuda": mark("Always CUDA"),
}
NOT_LOADED = mark("not loaded yet; known when the station runs")


class ComputingCard(Card):
    """Device choice, and what computes now (read only)."""

    def __init__(self, editor: SettingsEditor) -> None:
        super().__init__(say("Computing"))
        self.device = choice_combo(said(DEVICES), editor, "device")
        self.runtime, self.versions = value_label(), value_label()
        self.row(say("Device", "that computes"), self.device)
        self.row(say("Runs on"), self.runtime)
        self.row(say("Versions", "of software"), self.versions)
        self.hint(say("Another device is used from the next start of the program on."))

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        show_choice(self.device, settings.device)

    def show_runtime(self, runtime: str) -> None:
        """Show what the station says it computes with; empty where none runs."""
        self.runtime.setText(say_message(runtime) or say(NOT_LOADED))
        self.versions.setText(version_text())


def version_text() -> str:
    """Versions from the installed packages' metadata: nothing is imported for it."""
    parts = [
        f"Python {platform.python_version()}",
        f"Qt {qVersion()}",
        _torch_version(),
        f"OpenCV {version('opencv-python')}",
        say_n("%n CPU core(s)", os.cpu_count() or 1),
    ]
    return " · ".join(parts)


def _torch_version() -> str:
    found = version("torch")
    return f"torch {found}" if "torch" in sys.modules else say("torch {version} (not loaded)", version=found)
