"""One editor for each kind of setting; each shows a `Control` and says what a person wants instead."""

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QSpinBox,
    QWidget,
)

from inspector.capture import Control, ControlKind
from inspector.language import say
from inspector.ui.camera.slider_scale import POSITIONS, SliderScale, scale_of
from inspector.ui.camera.words import choice_text, decimals_of, unit_text, value_text
from inspector.ui.widgets.text import label

_SPIN_WIDTH = 124
_UNBOUNDED = 1e9
_LARGEST_INT = 2**31 - 1


class Editor(QWidget):
    """Base of the editors.

    Signals:
        wanted: Another value, of the control's type.
    """

    wanted = Signal(object)

    def show_control(self, control: Control) -> None:
        """Show the present value; nothing is emitted."""
        raise NotImplementedError


class NumberEditor(Editor):
    """A field and, where there is a range, a slider. Follows the slider while it is dragged."""

    def __init__(self, control: Control, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._whole = control.kind is ControlKind.INTEGER
        self._scale: SliderScale | None = None
        self.field: QSpinBox | QDoubleSpinBox = QSpinBox() if self._whole else QDoubleSpinBox()
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(0, POSITIONS)
        self.slider.setPageStep(POSITIONS // 20)
        policy = self.slider.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the fields stay in line
        self.slider.setSizePolicy(policy)
        self.field.setKeyboardTracking(False)
        self.field.setFixedWidth(_SPIN_WIDTH)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.slider, 1)
        row.addWidget(self.field)
        self.field.valueChanged.connect(self._on_field_changed)
        self.slider.valueChanged.connect(self._on_slider_moved)

    def show_control(self, control: Control) -> None:
        """Range, step and value; a slider under a finger stays where it is."""
        self._scale = scale_of(control)
        self.slider.setVisible(self._scale is not None)
        if not (self.field.hasFocus() and self.field.lineEdit().isModified()):  # nothing is being typed
            with QSignalBlocker(self.field):
                self._show_field(control)
        value = control.value
        if self._scale is not None and isinstance(value, int | float) and not self.slider.isSliderDown():
            with QSignalBlocker(self.slider):
                self.slider.setValue(self._scale.position(value))

    def _show_field(self, control: Control) -> None:
        low = -_UNBOUNDED if control.low is None else control.low
        high = _UNBOUNDED if control.high is None else control.high
        value = control.value if isinstance(control.value, int | float) else 0
        self.field.setSuffix(f" {unit_text(control.unit)}" if control.unit else "")
        if isinstance(self.field, QSpinBox):
            self.field.setRange(max(int(low), -_LARGEST_INT), min(int(high), _LARGEST_INT))
            self.field.setSingleStep(max(1, int(control.step or 1)))
            self.field.setValue(int(value))
        else:
            self.field.setDecimals(decimals_of(control))
            self.field.setRange(low, high)
            self.field.setSingleStep(
                control.step or max((high - low) / 1000.0, 10.0 ** -decimals_of(control))
            )
            self.field.setValue(value)

    def _on_field_changed(self, value: float) -> None:
        self.field.lineEdit().setModified(False)
        self.wanted.emit(int(value) if self._whole else float(value))

    def _on_slider_moved(self, position: int) -> None:
        if self._scale is None:
            return
        value = self._scale.value(position)
        with QSignalBlocker(self.field):
            if isinstance(self.field, QSpinBox):
                self.field.setValue(round(value))
            else:
                self.field.setValue(value)
        self.wanted.emit(round(value) if self._whole else value)


class ChoiceEditor(Editor):
    """A list of the camera's own values."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = QComboBox()
        self.list.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        _fill(self, self.list)
        self.list.activated.connect(lambda _index: self.wanted.emit(self.list.currentData()))

    def show_control(self, control: Control) -> None:
        """The values it may have, and the present one; one that is not among them is shown too."""
        choices = list(control.choices)
        if isinstance(control.value, str) and control.value not in choices:
            choices.append(control.value)
        known = [self.list.itemData(index) for index in range(self.list.count())]
        if choices != known:
            self.list.clear()
            for choice in choices:
                self.list.addItem(choice_text(choice), choice)
        self.list.setCurrentIndex(self.list.findData(control.value))


class SwitchEditor(Editor):
    """On or off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox()
        _fill(self, self.box)
        self.box.clicked.connect(lambda on: self.wanted.emit(bool(on)))

    def show_control(self, control: Control) -> None:
        """Ticked where it is on."""
        self.box.setChecked(control.value is True)
        self.box.setText(say("On", "switch") if control.value is True else say("Off", "switch"))


class ReadingEditor(Editor):
    """What the camera only tells."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words: QLabel = label("")
        _fill(self, self.words)

    def show_control(self, control: Control) -> None:
        """The value with its unit."""
        self.words.setText(value_text(control, control.value) if control.offered else "-")


def editor_for(control: Control) -> Editor:
    """The editor of the control's kind."""
    if control.kind in (ControlKind.NUMBER, ControlKind.INTEGER):
        return NumberEditor(control)
    if control.kind is ControlKind.CHOICE:
        return ChoiceEditor()
    return SwitchEditor() if control.kind is ControlKind.SWITCH else ReadingEditor()


def _fill(editor: QWidget, widget: QWidget) -> None:
    row = QHBoxLayout(editor)
    row.setContentsMargins(0, 0, 0, 0)
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    row.addWidget(widget)
