"""How parts are triggered when the station starts, and how many may wait."""

from PySide6.QtWidgets import QDoubleSpinBox, QLineEdit, QSpinBox

from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import FIELDS_OF, MAX_DEBOUNCE_MS, MAX_DELAY_MS, MAX_NTH
from inspector.language import mark, say
from inspector.settings import Settings
from inspector.ui.settings.card import Card
from inspector.ui.settings.editor import SettingsEditor, choice_combo, said, show_choice

MODES = {
    "manual": mark("Manual (button, space bar)"),
    "continuous": mark("Continuous (every frame)"),
    "interval": mark("Interval"),
    "presence": mark("Presence (a part stands still)"),
    "hardware": mark("Hardware (a line of the camera)"),
    "software": mark("Software (the button asks the camera)"),
}
BOUNCE = mark("A signal this close to the last one is a bounce, not a part")
DELAY = mark("A time, not a distance: it holds while the belt keeps its speed")
SIGNALS = mark("Where the line gives more signals than parts")
QUEUE = mark("More ride out a burst; fewer tell sooner that the line is too fast")
_NUMBER = "\N{BLACK SQUARE}"
"""Stands for the number of a field while the words around it are said."""
_SETTING_OF = {"line": "trigger_line", "delay_ms": "trigger_delay_ms"}
"""Name of the setting for a field of `TriggerSettings`, where it is another one."""


class TriggerCard(Card):
    """Trigger defaults, of which a mode shows those it looks at, and the length of the queue."""

    def __init__(self, editor: SettingsEditor) -> None:
        super().__init__(say("Trigger at start"))
        self._editor = editor
        self.mode = choice_combo(said(MODES), editor, "trigger_mode")
        self.rate, self.interval = _spin(0.1, 1000), _spin(0.05, 3600)
        self.line, self.every = QLineEdit(), _spin(0, 3600)
        self.debounce, self.delay = _spin(0, MAX_DEBOUNCE_MS), _spin(0, MAX_DELAY_MS)
        self.nth, self.queue = _whole(1, MAX_NTH), _whole(1, 256)
        self._numbers: dict[str, QDoubleSpinBox | QSpinBox] = {
            "rate_limit_hz": self.rate,
            "interval_s": self.interval,
            "ask_every_s": self.every,
            "debounce_ms": self.debounce,
            "delay_ms": self.delay,
            "every_nth": self.nth,
        }
        self._say_units()
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

    def _say_units(self) -> None:
        for field in (self.interval, self.every):
            field.setSuffix(" s")
        for field in (self.debounce, self.delay):
            field.setSuffix(" ms")
        _put_into(self.rate, say("{number} parts/s", number=_NUMBER))
        _put_into(self.nth, say("1 in {number}", number=_NUMBER))
        _put_into(self.queue, say("{number} parts", number=_NUMBER))
        self.every.setSpecialValueText(say("never, the button only"))
        self.nth.setSpecialValueText(say("all", "signals"))
        self.line.setPlaceholderText(say("the camera's first line"))

    def _fill(self) -> None:
        self.line.setMaxLength(64)
        self.row(say("Mode"), self.mode)
        self.row(say("Most", "parts a second"), self.rate)
        self.row(say("Every", "interval"), self.interval)
        self.row(say("Line", "of a camera"), self.line)
        self.row(say("Also ask every", "interval"), self.every)
        self.row(say("Debounce"), self.debounce, why=say(BOUNCE))
        self.row(say("Delay"), self.delay, why=say(DELAY))
        self.row(say("Signals"), self.nth, why=say(SIGNALS))
        self.row(say("May wait", "parts"), self.queue, why=say(QUEUE))
        self.hint(
            say(
                "Used from the next start of the station on. A part that finds the queue full is recorded as "
                "NOT INSPECTED (overrun), never lost."
            )
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


def _put_into(field: QDoubleSpinBox | QSpinBox, words: str) -> None:
    """The words before and after the number as prefix and suffix."""
    before, _, after = words.partition(_NUMBER)
    field.setPrefix(before)
    field.setSuffix(after)


def _spin(least: float, most: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(2)
    box.setRange(least, most)
    box.setKeyboardTracking(False)
    return box


def _whole(least: int, most: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(least, most)
    box.setKeyboardTracking(False)
    return box
