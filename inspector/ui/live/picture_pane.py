"""The picture with its tools: heat, outline, off, opacity, zoom, and what is being looked at."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from inspector.domain.frame import Frame
from inspector.domain.recipe import MAIN_VIEW
from inspector.domain.record import Inspection
from inspector.domain.verdict import VerdictKind
from inspector.language import mark, say, say_message
from inspector.ui.explain import KEY, TIP
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.heat_item import HeatMode
from inspector.ui.widgets.icon_button import IconButton, IconTool
from inspector.ui.widgets.image_view import ImageView
from inspector.ui.widgets.text import label
from inspector.ui.widgets.view_strip import ShownView, ViewStrip

_HELD = mark("held while you look")
_MODES = (
    (HeatMode.HEAT, mark("Heat", "heatmap"), "heat"),
    (HeatMode.OUTLINE, mark("Outline", "heatmap"), "outline"),
    (HeatMode.OFF, mark("Off", "heatmap"), "off"),
)


class PicturePane(QFrame):
    """Image view and toolbar of the Live screen.

    Signals:
        heat_changed: (mode, opacity 0..1) chosen by the person.
        shown_changed: Another part is in the picture; see `shown`.
        view_chosen: Name of the view of the part that the person wants to look at.

    Attributes:
        shown: What was decided about the frame in the picture, None where nobody judged it.
        watched: Name of the view that is in the picture, where a part has several and none of them is bad:
            the person's choice.
    """

    heat_changed = Signal(str, float)
    shown_changed = Signal()
    view_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = ImageView()
        self.view.setMinimumHeight(200)
        self.caption = QLabel(self.view)
        self.caption.setProperty("kind", "on-picture")
        self.caption.move(10, 10)
        self.measure = IconButton(say("Measure", "verb"), "measure")
        self.measure.setCheckable(True)
        self.measure.setAccessibleName(say("Measure", "verb"))
        self.measure.setToolTip(say("Measure in the picture, and set the scale in millimetres (M)"))
        self.measure.setShortcut("M")
        self.why = IconTool("why", say(TIP))
        self.why.setCheckable(True)
        self.why.setShortcut(KEY)
        self.shown: Inspection | None = None
        self.views = ViewStrip(self, keys=False)  # the window's own keys reach it from everywhere
        self.watched = MAIN_VIEW
        self._part: Inspection | Frame | None = None
        self._held = False
        self._said = ""
        self._buttons = {mode: IconButton(say(text, "heatmap"), icon) for mode, text, icon in _MODES}
        self.opacity = QSlider(Qt.Orientation.Horizontal)
        self.opacity.setRange(0, 100)
        self.opacity.setFixedWidth(64)
        self.opacity.setAccessibleName(say("Heatmap opacity"))
        self.opacity.setToolTip(say("Heatmap opacity"))
        self._opacity_name = label(say("Opacity"), "caption")
        self.tools = self._toolbar()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().space)
        column.addWidget(self.view, 1)
        column.addWidget(self.views)
        column.addWidget(self.tools)
        self._column = column
        self.opacity.valueChanged.connect(self._on_opacity)
        self.views.chosen.connect(self._on_view_chosen)

    def _toolbar(self) -> QWidget:
        tokens = current_tokens()
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(tokens.close)
        group = QButtonGroup(self)
        for mode, button in self._buttons.items():
            button.setCheckable(True)
            button.clicked.connect(lambda _checked=False, mode=mode: self.choose_mode(mode))
            group.addButton(button)
            row.addWidget(button)
        fit, one = IconTool("fit", say("Whole frame (0)")), IconTool("one-to-one", say("One to one (1)"))
        fit.clicked.connect(self.view.fit)
        one.clicked.connect(self.view.actual_size)
        row.addSpacing(tokens.close)
        row.addWidget(self._opacity_name)
        row.addWidget(self.opacity)
        row.addSpacing(tokens.close)
        row.addWidget(fit)
        row.addWidget(one)
        row.addSpacing(tokens.close)
        row.addWidget(self.measure)
        row.addWidget(self.why)
        row.addStretch(1)
        return tools

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words that a tooltip gives as well make room for the ones that none gives."""
        super().resizeEvent(event)
        self._opacity_name.show()
        self.measure.setText(say("Measure", "verb"))
        if self.tools.sizeHint().width() > self.width():
            self._opacity_name.hide()
        if self.tools.sizeHint().width() > self.width():
            self.measure.setText("")

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
        """Show a judged part with its map; of several views the worst one, the watched one of a good part."""
        if self._held:
            return
        good = inspection.verdict.kind is VerdictKind.PASS
        self._part = inspection
        self.views.show_inspection(inspection, self.watched if good else "")
        self._show_judged(inspection)
        self._say(caption)

    def show_frame(self, frame: Frame, caption: str) -> None:
        """Show a frame nobody has judged."""
        if self._held:
            return
        self._part = frame
        names = (MAIN_VIEW, *(view.name for view in frame.others)) if frame.others else ()
        self.views.show_views([ShownView(name) for name in names], self.watched)
        self._show_unjudged(frame)
        self._say(caption)

    def clear(self, placeholder: str) -> None:
        """Show nothing but a sentence."""
        self._held, self._part = False, None
        self.views.show_views((), "")
        self.view.set_frame(None)
        self.view.set_heat(None, None)
        self.view.set_placeholder(placeholder)
        self._say("")
        self._shows(None)

    def _show_judged(self, part: Inspection) -> None:
        """The pressed view of a judged part."""
        seen = next((one.inspection for one in part.views if one.name == self.views.name), part)
        self.view.set_frame(seen.frame.pixels if seen.frame is not None else None)
        self.view.set_heat(seen.map, seen.limits)
        if seen.frame is None:
            self.view.set_placeholder(say_message(seen.verdict.detail))
        self._shows(seen)

    def _show_unjudged(self, frame: Frame) -> None:
        """The pressed view of a frame nobody has judged."""
        view = next((one for one in frame.others if one.name == self.views.name), None)
        seen = frame if view is None else view.frame
        self.view.set_frame(seen.pixels if seen is not None else None)
        self.view.set_heat(None, None)
        if view is not None and seen is None:
            self.view.set_placeholder(say_message(view.problem))
        self._shows(None)

    @Slot(str)
    def _on_view_chosen(self, name: str) -> None:
        self.watched = name
        if isinstance(self._part, Inspection):
            self._show_judged(self._part)
        elif self._part is not None:
            self._show_unjudged(self._part)
        self.view_chosen.emit(name)

    def _shows(self, inspection: Inspection | None) -> None:
        if inspection is not None or self.shown is not None:
            self.shown = inspection
            self.shown_changed.emit()

    def _say(self, caption: str) -> None:
        self._said = caption
        if self._held:
            caption = "  ·  ".join(text for text in (caption, say(_HELD)) if text)
        self.caption.setVisible(bool(caption))
        if caption != self.caption.text():
            self.caption.setText(caption)
            self.caption.adjustSize()

    def _on_opacity(self, percent: int) -> None:
        self.view.set_heat_opacity(percent / 100)
        self.heat_changed.emit(self.view.heat_mode().value, percent / 100)
