"""How parts are triggered when the station starts, and how many may wait."""

from PySide6.QtWidgets import QDoubleSpinBox, QSpinBox

from inspector.settings import Settings
from inspector.ui.settings.card import Card
from inspector.ui.settings.editor import SettingsEditor, choice_combo, show_choice

MODES = {
    "manual": "Manual (button, space bar)",
    "continuous": "Continuous (every frame)",
    "interval": "Interval",
    "presence": "Presence (a part stands still)",
}


class TriggerCard(Card):
    """Trigger defaults and the length of the queue."""

    def __init__(self, editor: SettingsEditor) -> None:
        super().__init__("Trigger at start")
        self._editor = editor
        self.mode = choice_combo(MODES, editor, "trigger_mode")
        self.rate = _spin(0.1, 1000, " parts/s")
        self.interval = _spin(0.05, 3600, " s")
        self.queue = QSpinBox()
        self.queue.setRange(1, 256)
        self.queue.setSuffix(" parts")
        self.queue.setKeyboardTracking(False)
        self._connect()
        self.row("Mode", self.mode)
        self.row("Most, continuous", self.rate)
        self.row("Every, interval", self.interval)
        self.row("May wait", self.queue)
        self.hint(
            "Used from the next start of the station on. A part that finds the queue full is recorded as "
            "NOT INSPECTED (overrun), never lost."
        )

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        show_choice(self.mode, settings.trigger_mode)
        self.rate.setValue(settings.rate_limit_hz)
        self.interval.setValue(settings.interval_s)
        self.queue.setValue(settings.queue_size)
        self.rate.setEnabled(settings.trigger_mode == "continuous")
        self.interval.setEnabled(settings.trigger_mode == "interval")

    def _connect(self) -> None:
        self.rate.valueChanged.connect(self._on_rate_changed)
        self.interval.valueChanged.connect(self._on_interval_changed)
        self.queue.valueChanged.connect(self._on_queue_changed)

    def _on_rate_changed(self, value: float) -> None:
        self._editor.change("rate_limit_hz", value)

    def _on_interval_changed(self, value: float) -> None:
        self._editor.change("interval_s", value)

    def _on_queue_changed(self, value: int) -> None:
        self._editor.change("queue_size", value)


def _spin(least: float, most: float, suffix: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(2)
    box.setRange(least, most)
    box.setSuffix(suffix)
    box.setKeyboardTracking(False)
    return box
