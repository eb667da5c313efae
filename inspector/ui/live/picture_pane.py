"""The picture with its tools: heat, outline, off, opacity, zoom, and what is being looked at."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from inspector.domain.frame import Frame
from inspector.domain.record import Inspection
from inspector.ui.explain import KEY, TIP
from inspector.ui.widgets.heat_item import HeatMode
from inspector.ui.widgets.icon_button import IconButton, IconTool
from inspector.ui.widgets.image_view import ImageView
from inspector.ui.widgets.text import label

_HELD = "held while you look"
_MODES = (
    (HeatMode.HEAT, "Heat", "heat"),
    (HeatMode.OUTLINE, "Outline", "outline"),
    (HeatMode.OFF, "Off", "off"),
)


class PicturePane(QFrame):
    """Image view and toolbar of the Live screen.

    Signals:
        heat_changed: (mode, opacity 0..1) chosen by the person.
        shown_changed: Another part is in the picture; see `shown`.

    Attributes:
        shown: What was decided about the frame in the picture, None where nobody judged it.
    """

    heat_changed = Signal(str, float)
    shown_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ImageView()
        self.view.setMinimumHeight(200)
        self.caption = QLabel(self.view)
        self.caption.setProperty("kind", "on-picture")
        self.caption.move(10, 10)
        self.measure = IconButton("Measure", "measure")
        self.measure.setCheckable(True)
        self.measure.setToolTip("Measure in the picture, and set the scale in millimetres (M)")
        self.measure.setShortcut("M")
        self.why = IconTool("why", TIP)
        self.why.setCheckable(True)
        self.why.setShortcut(KEY)
        self.shown: Inspection | None = None
        self._held = False
        self._said = ""
        self._buttons = {mode: IconButton(text, icon) for mode, text, icon in _MODES}
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setFixedWidth(84)
        self.opacity.setAccessibleName("Heatmap opacity")
        self.tools = self._toolbar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.view, 1)
        column.addWidget(self.tools)
        self._column = column
        self.opacity.valueChanged.connect(self._on_opacity)

    def _toolbar(self) -> QWidget:
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        group = QButtonGroup(self)
        for mode, button in self._buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, mode=mode: self.choose_mode(mode))
            group.addButton(button)
            row.addWidget(button)
        fit, one = IconTool("fit", "Whole frame (0)"), IconTool("one-to-one", "One to one (1)")
        fit.clicked.connect(self.view.fit)
        one.clicked.connect(self.view.actual_size)
        row.addSpacing(6)
        row.addWidget(label("Opacity", "caption"))
        row.addWidget(self.opacity)
        row.addSpacing(6)
        row.addWidget(fit)
        row.addWidget(one)
        row.addSpacing(6)
        row.addWidget(self.measure)
        row.addWidget(self.why)
        row.addStretch(1)
        return tools

    def add_bar(self, bar: QWidget) -> None:
        """Put a bar below the tools."""
        self._column.addWidget(bar)

    def set_heat(self, mode: HeatMode, opacity: float) -> None:
        """Show a mode and opacity; emits nothing."""
        self._buttons[mode].setChecked(True)
        self.opacity.blockSignals(True)
        self.opacity.setValue(round(opacity * 100))
        self.opacity.blockSignals(False)
        self.opacity.setEnabled(mode is HeatMode.HEAT)
        self.view.set_heat_mode(mode)
        self.view.set_heat_opacity(opacity)

    def choose_mode(self, mode: HeatMode) -> None:
        """The person chose a mode."""
        opacity = self.opacity.value() / 100
        self.set_heat(mode, opacity)
        self.heat_changed.emit(mode.value, opacity)

    def next_mode(self) -> None:
        """Heat, outline, off, heat, ..."""
        modes = [mode for mode, _, _ in _MODES]
        self.choose_mode(modes[(modes.index(self.view.heat_mode()) + 1) % len(modes)])

    def hold(self, on: bool) -> None:
        """Keep the part in the picture while a person looks at it; what comes meanwhile is not shown."""
        self._held = on and self.shown is not None
        self._say(self._said)

    def show_inspection(self, inspection: Inspection, caption: str) -> None:
        """Show a judged frame with its map."""
        if self._held:
            return
        self.view.set_frame(inspection.frame.pixels if inspection.frame is not None else None)
        self.view.set_heat(inspection.map, inspection.limits)
        self._say(caption)
        self._shows(inspection)

    def show_frame(self, frame: Frame, caption: str) -> None:
        """Show a frame nobody has judged."""
        if self._held:
            return
        self.view.set_frame(frame.pixels)
        self.view.set_heat(None, None)
        self._say(caption)
        self._shows(None)

    def clear(self, placeholder: str) -> None:
        """Show nothing but a sentence."""
        self._held = False
        self.view.set_frame(None)
        self.view.set_heat(None, None)
        self.view.set_placeholder(placeholder)
        self._say("")
        self._shows(None)

    def _shows(self, inspection: Inspection | None) -> None:
        if inspection is not None or self.shown is not None:
            self.shown = inspection
            self.shown_changed.emit()

    def _say(self, caption: str) -> None:
        self._said = caption
        if self._held:
            caption = f"{caption}  ·  {_HELD}" if caption else _HELD
        self.caption.setVisible(bool(caption))
        if caption != self.caption.text():
            self.caption.setText(caption)
            self.caption.adjustSize()

    def _on_opacity(self, percent: int) -> None:
        self.view.set_heat_opacity(percent / 100)
        self.heat_changed.emit(self.view.heat_mode().value, percent / 100)
