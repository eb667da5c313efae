"""How parts are triggered when the station starts, and how many may wait."""

from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QSpinBox

from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import FIELDS_OF, MAX_DEBOUNCE_MS, MAX_DELAY_MS, MAX_NTH
from inspector.settings import Settings
from inspector.ui.settings.card import Card
from inspector.ui.settings.editor import SettingsEditor, choice_combo, show_choice

MODES = {
    "manual": "Manual (button, space bar)",
    "continuous": "Continuous (every frame)",
    "interval": "Interval",
    "presence": "Presence (a part stands still)",
    "hardware": "Hardware (a line of the camera)",
    "software": "Software (the button asks the camera)",
}
_SETTING_OF = {"line": "trigger_line", "delay_ms": "trigger_delay_ms"}
"""Name of the setting for a field of `TriggerSettings`, where it is another one."""


class TriggerCard(Card):
    """Trigger defaults, of which a mode shows those it looks at, and the length of the queue."""

    def __init__(self, editor: SettingsEditor) -> None:
        super().__init__("Trigger at start")
        self._editor = editor
        self.mode = choice_combo(MODES, editor, "trigger_mode")
        self.rate, self.interval = _spin(0.1, 1000, " parts/s"), _spin(0.05, 3600, " s")
        self.line, self.every = QLineEdit(), _spin(0, 3600, " s")
        self.debounce, self.delay = _spin(0, MAX_DEBOUNCE_MS, " ms"), _spin(0, MAX_DELAY_MS, " ms")
        self.nth, self.queue = _whole(1, MAX_NTH), _whole(1, 256)
        self._numbers: dict[str, QDoubleSpinBox | QSpinBox] = {
            "rate_limit_hz": self.rate,
            "interval_s": self.interval,
            "ask_every_s": self.every,
            "debounce_ms": self.debounce,
            "delay_ms": self.delay,
            "every_nth": self.nth,
        }
        self._fill()
        self._connect()

    def show_settings(self, settings: Settings) -> None:
        """Show what is in force."""
        show_choice(self.mode, settings.trigger_mode)
        for name, field in self._numbers.items():
            field.setValue(getattr(settings, _SETTING_OF.get(name, name)))
        self.line.setText(settings.trigger_line)
        self.queue.setValue(settings.queue_size)
        used = FIELDS_OF[TriggerKind(settings.trigger_mode)]
        self.form.setRowVisible(self.line, "line" in used)
        for name, field in self._numbers.items():
            self.form.setRowVisible(field, name in used)

    def finish(self) -> None:
        """Take over what is typed, the line's name too."""
        super().finish()
        self._on_line_typed()

    def _fill(self) -> None:
        self.every.setSpecialValueText("never, the button only")
        self.nth.setPrefix("1 in ")
        self.nth.setSpecialValueText("all")
        self.line.setPlaceholderText("the camera's first line")
        self.line.setMaxLength(64)
        self.queue.setSuffix(" parts")
        self.row("Mode", self.mode)
        self.row("Most", self.rate)
        self.row("Every", self.interval)
        self.row("Line", self.line)
        self.row("Also ask every", self.every)
        self.row("Debounce", self.debounce, why="A signal this close to the last one is a bounce, not a part")
        self.row("Delay", self.delay, why="A time, not a distance: it holds while the belt keeps its speed")
        self.row("Signals", self.nth, why="Where the line gives more signals than parts")
        self.row(
            "May wait", self.queue, why="More ride out a burst; fewer tell sooner that the line is too fast"
        )
        self.hint(
            "Used from the next start of the station on. A part that finds the queue full is recorded as "
            "NOT INSPECTED (overrun), never lost."
        )

    def _connect(self) -> None:
        for name, field in self._numbers.items():
            setting = _SETTING_OF.get(name, name)
            field.valueChanged.connect(lambda value, setting=setting: self._editor.change(setting, value))
        self.queue.valueChanged.connect(self._on_queue_changed)
        self.line.editingFinished.connect(self._on_line_typed)

    def _on_queue_changed(self, value: int) -> None:
        self._editor.change("queue_size", value)

    def _on_line_typed(self) -> None:
        self._editor.change("trigger_line", self.line.text().strip())


def _spin(least: float, most: float, suffix: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(2)
    box.setRange(least, most)
    box.setSuffix(suffix)
    box.setKeyboardTracking(False)
    return box


def _whole(least: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setKeyboardTracking(False)
    return box
