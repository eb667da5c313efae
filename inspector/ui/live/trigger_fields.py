"""The numbers of a trigger mode: only those it looks at are shown."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QHBoxLayout, QLabel, QSpinBox, QWidget

from inspector.domain.trigger import MAX_DEBOUNCE_MS, MAX_DELAY_MS, MAX_NTH, TriggerSettings
from inspector.language import mark, say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import label

FIRST_LINE = mark("first", "line of a camera")
_TITLE_PX = 66
_LINES = ("line0", "line1", "line2", "line3", "line4")
_TIPS = {
    "line": mark("Which line of the camera gives the signal"),
    "debounce_ms": mark("A signal closer to the last one is ignored, and counted"),
    "delay_ms": mark("From the signal to the image"),
    "every_nth": mark("Only every n-th signal is a part"),
}


class TriggerFields(QWidget):
    """Line, debounce, delay and every n-th signal, in one row under the mode.

    Signals:
        changed: A person changed a value.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = TriggerSettings()
        self.line = QComboBox()
        self.debounce, self.delay = _milliseconds(MAX_DEBOUNCE_MS), _milliseconds(MAX_DELAY_MS)
        self.nth = QSpinBox()
        self._first = say(FIRST_LINE, "line of a camera")
        self._cells = {
            "line": _cell(say("Line", "of a camera"), self.line),
            "debounce_ms": _cell(say("Debounce"), self.debounce),
            "delay_ms": _cell(say("Delay"), self.delay),
            "every_nth": _cell(say("Signals"), self.nth),
        }
        self._fill()
        self._lay_out()

    def show_settings(self, settings: TriggerSettings) -> None:
        """Show these values, and of them what the mode looks at."""
        self._settings = settings
        for field, value in ((self.debounce, settings.debounce_ms), (self.delay, settings.delay_ms)):
            field.blockSignals(True)
            field.setValue(value)
            field.blockSignals(False)
        self.nth.blockSignals(True)
        self.nth.setValue(settings.every_nth)
        self.nth.blockSignals(False)
        self._show_line(settings.line)
        self._arrange()

    def settings(self) -> TriggerSettings:
        """What was shown, with the values as they are now."""
        return replace(
            self._settings,
            line=self._line_typed(),
            debounce_ms=self.debounce.value(),
            delay_ms=self.delay.value(),
            every_nth=self.nth.value(),
        )

    def _fill(self) -> None:
        self.line.setEditable(True)
        self.line.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.line.addItems([self._first, *_LINES])
        self.line.setMinimumContentsLength(6)
        self.nth.setRange(1, MAX_NTH)
        before, _, after = say("1 in {number}", "signals").partition("{number}")
        self.nth.setPrefix(before)
        self.nth.setSuffix(after)
        self.nth.setSpecialValueText(say("all", "signals"))
        self.nth.setKeyboardTracking(False)
        self.line.activated.connect(self._on_changed)
        editor = self.line.lineEdit()
        if editor is not None:  # it is editable
            editor.editingFinished.connect(self._on_changed)
        for field in (self.debounce, self.delay, self.nth):
            field.valueChanged.connect(self._on_changed)

    def _lay_out(self) -> None:
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        for name, cell in self._cells.items():
            cell.setToolTip(say(_TIPS[name]))

    def _arrange(self) -> None:
        """Two in a row, without gaps where the mode does not look at one."""
        shown = [name for name in self._cells if self._settings.uses(name)]
        for name, cell in self._cells.items():
            self._grid.removeWidget(cell)
            cell.setParent(self)
            if name in shown:
                self._grid.addWidget(cell, shown.index(name) // 2, shown.index(name) % 2)
            cell.setVisible(name in shown)
        self.setVisible(bool(shown))

    def _show_line(self, line: str) -> None:
        self.line.blockSignals(True)
        self.line.setCurrentText(line or self._first)
        self.line.blockSignals(False)

    def _line_typed(self) -> str:
        typed = self.line.currentText().strip()
        return "" if typed == self._first else typed

    def _on_changed(self) -> None:
        if self.settings() != self._settings:
            self._settings = self.settings()
            self.changed.emit()


def _milliseconds(most: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(1)
    box.setRange(0.0, most)
    box.setSuffix(" ms")
    box.setKeyboardTracking(False)
    return box


def field_title(name: str) -> QLabel:
    """What stands before a field: as wide as its word, where it is a short one as wide as the others."""
    title = label(name, "caption")
    title.ensurePolished()  # else its hint is of another type size
    title.setMinimumWidth(max(_TITLE_PX, title.sizeHint().width()))
    return title


def _cell(name: str, field: QWidget) -> QWidget:
    cell = QWidget()
    row = QHBoxLayout(cell)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(current_tokens().space)
    field.setAccessibleName(name)
    row.addWidget(field_title(name))
    row.addWidget(field, 1)
    return cell
