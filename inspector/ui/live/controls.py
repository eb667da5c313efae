"""Start, pause, trigger, and when and from where parts come."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings
from inspector.language import mark, say
from inspector.ui.live.trigger_fields import TriggerFields, field_title
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import label

EMPTY_PLACE = mark(
    "Start with an empty place: the first scene at rest that is unlike the references is taken as the empty "
    "place."
)
_MODE = "trigger mode"
_MODES = (
    (TriggerKind.MANUAL, mark("Manual", "trigger mode"), mark("Only the TRIGGER button or the space bar")),
    (
        TriggerKind.CONTINUOUS,
        mark("Continuous", "trigger mode"),
        mark("Every frame is a part, up to so many a second"),
    ),
    (TriggerKind.INTERVAL, mark("Interval", "trigger mode"), mark("One part every so many seconds")),
    (
        TriggerKind.PRESENCE,
        mark("Presence", "trigger mode"),
        mark("When a part has entered the region and stands still."),
    ),
    (
        TriggerKind.HARDWARE,
        mark("Hardware", "trigger mode"),
        mark("Every signal on a line of the camera is a part"),
    ),
    (
        TriggerKind.SOFTWARE,
        mark("Software", "trigger mode"),
        mark("The button (and a time) asks the camera for one image, which is the part"),
    ),
)


class LineControls(QFrame):
    """Buttons and choosers of the line. Asks; does nothing itself.

    Signals:
        start_requested, stop_requested, trigger_requested: A button.
        pause_requested: True to pause, False to resume.
        record_requested: True to record the raw frames, False to end that.
        trigger_changed: `TriggerSettings`.
        source_changed: The source specification chosen or typed.
    """

    start_requested = Signal()
    stop_requested = Signal()
    trigger_requested = Signal()
    pause_requested = Signal(bool)
    record_requested = Signal(bool)
    trigger_changed = Signal(object)
    source_changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.start_stop = IconButton(say("Start", "line"), "start", kind="primary")
        self.pause = IconButton(say("Pause", "line"), "pause")
        self.pause.setCheckable(True)
        self.record = IconButton(say("Record", "verb"), "record")
        self.record.setCheckable(True)
        self.record_note = label("", "caption", wrap=True)
        self.record_note.hide()
        self.trigger = IconButton(say("TRIGGER"), "trigger", kind="big")
        self.mode, self.source = QComboBox(), QComboBox()
        self.amount, self._unit = QDoubleSpinBox(), label("", "caption")
        self.mode_note = label(say(EMPTY_PLACE), "caption", wrap=True)
        self._running, self._source = False, ""
        self._rate, self._interval, self._every = 1.0, 1.0, 0.0
        self.fields = TriggerFields()
        self._fill()
        self._lay_out()
        self._connect()

    def _fill(self) -> None:
        for place, (kind, text, tip) in enumerate(_MODES):
            more = f" {say(EMPTY_PLACE)}" if kind is TriggerKind.PRESENCE else ""
            self.mode.addItem(say(text, _MODE), kind)
            self.mode.setItemData(place, say(tip) + more, Qt.ItemDataRole.ToolTipRole)
        self.mode.setAccessibleName(say("Trigger mode"))
        self.source.setEditable(True)
        self.source.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.source.setAccessibleName(say("Source"))
        self.source.setMinimumContentsLength(12)
        self.source.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.mode.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.amount.setDecimals(1)
        self.amount.setAccessibleName(say("How often parts come"))
        self.amount.setFixedWidth(96)
        self.amount.setKeyboardTracking(False)
        self.start_stop.setToolTip(say("Start or stop the line (F5)"))
        self.pause.setToolTip(
            say("Holds the line without letting the camera go; what comes meanwhile is no part")
        )
        self.record.setAccessibleName(say("Record", "verb"))
        self.record.setToolTip(say("Record the raw frames to disk, to replay them as a source later"))
        self.trigger.setToolTip(say("Judge the next frame (space bar)"))

    def _lay_out(self) -> None:
        tokens = current_tokens()
        buttons = QHBoxLayout()
        buttons.setSpacing(tokens.space)
        buttons.addWidget(self.start_stop, 3)
        buttons.addWidget(self.pause, 2)
        buttons.addWidget(self.record, 2)
        mode = _row(say("Trigger"), self.mode)
        mode.addWidget(self.amount)
        mode.addWidget(self._unit)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.gap, tokens.gap, tokens.gap, tokens.gap)
        column.setSpacing(tokens.space)
        column.addLayout(buttons)
        column.addWidget(self.record_note)
        column.addWidget(self.trigger)
        column.addLayout(mode)
        column.addWidget(self.fields)
        column.addWidget(self.mode_note)
        column.addLayout(_row(say("Source"), self.source))

    def _connect(self) -> None:
        self.start_stop.clicked.connect(self._on_start_stop)
        self.pause.clicked.connect(self.pause_requested)
        self.record.clicked.connect(self.record_requested)
        self.trigger.clicked.connect(self.trigger_requested)
        self.mode.activated.connect(self._on_mode_chosen)
        self.amount.valueChanged.connect(self._on_amount_changed)
        self.fields.changed.connect(self._on_fields_changed)
        self.source.activated.connect(self._on_source_chosen)
        editor = self.source.lineEdit()
        if editor is not None:  # it is editable
            editor.editingFinished.connect(self._on_source_chosen)

    def show_trigger(self, settings: TriggerSettings, *, rate: float, interval: float) -> None:
        """Show a trigger; `rate` and `interval` are the amounts to offer for those modes."""
        self._rate, self._interval, self._every = rate, interval, settings.ask_every_s
        self.mode.setCurrentIndex(self.mode.findData(settings.mode))
        self.fields.show_settings(settings)
        self._show_amount()

    def show_sources(self, specs: list[str], current: str) -> None:
        """Offer these source specifications; others may be typed."""
        self.source.clear()
        self.source.addItems(specs if current in specs else [current, *specs])
        self._show_source(current)

    def show_state(self, *, running: bool, stopping: bool, paused: bool, can_start: bool) -> None:
        """Enable what makes sense now."""
        self._running = running
        self.start_stop.set_kind("" if running or stopping else "primary")
        self.start_stop.setText(_start_stop_word(running=running, stopping=stopping))
        self.start_stop.set_icon_name("stop" if running or stopping else "start")
        self.start_stop.setEnabled(not stopping and (running or can_start))
        self.pause.setEnabled(running)
        self.pause.setChecked(paused)
        self.pause.setText(say("Resume", "line") if paused else say("Pause", "line"))
        self.record.setEnabled(running)
        self.trigger.setEnabled(running)
        self._fit_buttons()

    def show_recording(self, *, on: bool, words: str) -> None:
        """Whether the line is being recorded, and how that stands."""
        self.record.setChecked(on)
        self.record_note.setText(words)
        self.record_note.setVisible(bool(words))

    def trigger_settings(self) -> TriggerSettings:
        """The trigger as it is chosen."""
        return replace(
            self.fields.settings(),
            mode=TriggerKind(self.mode.currentData()),
            rate_limit_hz=self._rate,
            interval_s=self._interval,
            ask_every_s=self._every,
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take a word away where it has no room, and give it back."""
        super().resizeEvent(event)
        self._fit_buttons()

    def _fit_buttons(self) -> None:
        """Recording keeps its sign and its tooltip where three words have no room beside each other."""
        self.record.setText(say("Record", "verb"))
        buttons = (self.start_stop, self.pause, self.record)
        tokens = current_tokens()
        needed = sum(button.sizeHint().width() for button in buttons) + 2 * tokens.space
        if needed > self.width() - 2 * tokens.gap:
            self.record.setText("")

    def _show_amount(self) -> None:
        mode = self.mode.currentData()
        self.mode_note.setVisible(mode == TriggerKind.PRESENCE)
        self.mode.setToolTip(self.mode.currentData(Qt.ItemDataRole.ToolTipRole))
        amounts = {
            TriggerKind.CONTINUOUS: (self._rate, 0.1, say("per s")),
            TriggerKind.INTERVAL: (self._interval, 0.1, "s"),
            TriggerKind.SOFTWARE: (self._every, 0.0, "s"),
        }
        self.amount.setVisible(mode in amounts)
        self._unit.setVisible(mode in amounts)
        if mode not in amounts:
            return
        value, least, unit = amounts[mode]
        self._unit.setText(unit)
        self._unit.setMinimumWidth(38)
        self.amount.blockSignals(True)
        self.amount.setRange(least, 1000.0)
        self.amount.setSpecialValueText("" if least else say("button", "instead of a time"))
        self.amount.setValue(value)
        self.amount.blockSignals(False)

    def _on_start_stop(self) -> None:
        (self.stop_requested if self._running else self.start_requested).emit()

    def _on_mode_chosen(self) -> None:
        self.fields.show_settings(self.trigger_settings())
        self._show_amount()
        self.trigger_changed.emit(self.trigger_settings())

    def _on_amount_changed(self, value: float) -> None:
        mode = self.mode.currentData()
        if mode == TriggerKind.CONTINUOUS:
            self._rate = value
        elif mode == TriggerKind.SOFTWARE:
            self._every = value
        else:
            self._interval = value
        self.trigger_changed.emit(self.trigger_settings())

    def _on_fields_changed(self) -> None:
        self.trigger_changed.emit(self.trigger_settings())

    def _on_source_chosen(self) -> None:
        chosen, before = self.source.currentText().strip(), self._source
        if chosen:
            self._show_source(chosen)
        if chosen and chosen != before:
            self.source_changed.emit(chosen)

    def _show_source(self, spec: str) -> None:
        self._source = spec
        self.source.setCurrentText(spec)
        self.source.setToolTip(spec)
        editor = self.source.lineEdit()
        if editor is not None:  # long ones are read from their beginning
            editor.setCursorPosition(0)


def _start_stop_word(*, running: bool, stopping: bool) -> str:
    if stopping:
        return say("Stopping", "line")
    return say("Stop", "line") if running else say("Start", "line")


def _row(name: str, field: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(current_tokens().space)
    row.addWidget(field_title(name))
    row.addWidget(field, 1)
    return row
