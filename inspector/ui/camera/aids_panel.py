"""Histogram, clipped pixels and sharpness of the live picture, and what of it is drawn over the picture."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from inspector.imaging import CameraAids
from inspector.language import mark, number_text, say
from inspector.ui.camera.focus_bar import FocusBar
from inspector.ui.camera.histogram_view import HistogramView
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import card, label

CLIPPING_TIP = mark("Pixels at white are red, pixels at black are blue")
PEAKING_TIP = mark("Sharp edges are green")
FOCUS_HINT = mark("Turn the lens until the bar reaches the line: the sharpest picture so far.")


class AidsPanel(QWidget):
    """Two cards side by side: light and focus.

    Signals:
        overlays_changed: What is to be drawn over the picture is another now.
    """

    overlays_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.histogram, self.focus = HistogramView(), FocusBar()
        self.clipped, self.sharpness = label("", "caption"), label("", "caption")
        self.clipping = QCheckBox(say("Show clipped pixels"))
        self.peaking = QCheckBox(say("Show sharp edges"))
        self.clipping.setToolTip(say(CLIPPING_TIP))
        self.peaking.setToolTip(say(PEAKING_TIP))
        self.forget = QPushButton(say("New best"))
        self.forget.setToolTip(say("Forget the best sharpness so far"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_tokens().space)
        row.addWidget(self._light(), 1)
        row.addWidget(self._sharp(), 1)
        self.clipping.toggled.connect(self.overlays_changed)
        self.peaking.toggled.connect(self.overlays_changed)
        self.forget.clicked.connect(self._on_forget)
        self.clear()

    def show_aids(self, aids: CameraAids) -> None:
        """Show the measures of the newest frame."""
        self.histogram.show_aids(aids)
        self._say_clipped(_percent(aids.clipped_dark), _percent(aids.clipped_bright))
        self.focus.show_sharpness(aids.sharpness)
        share = number_text(100 * self.focus.share)
        self.sharpness.setText(say("{share}% of the best so far", share=share))

    def clear(self) -> None:
        """Another camera: nothing was seen yet."""
        self.histogram.show_aids(None)
        self.focus.forget_best()
        self._say_clipped("-", "-")
        self.sharpness.setText(say("No picture yet"))

    def _say_clipped(self, black: str, white: str) -> None:
        self.clipped.setText(say("Black {black}   White {white}", black=black, white=white))

    def _on_forget(self) -> None:
        self.focus.forget_best()
        self.sharpness.setText(say("The next picture is the best"))

    def _light(self) -> QFrame:
        head = QHBoxLayout()
        head.addWidget(label(say("Light", "on the part"), "heading"))
        head.addStretch(1)
        head.addWidget(self.clipped)
        return _card(head, self.histogram, self.clipping)

    def _sharp(self) -> QFrame:
        head = QHBoxLayout()
        head.addWidget(label(say("Focus", "of the lens"), "heading"))
        head.addStretch(1)
        head.addWidget(self.sharpness)
        foot = QHBoxLayout()
        foot.addWidget(self.peaking)
        foot.addStretch(1)
        foot.addWidget(self.forget)
        frame = _card(head, self.focus)
        column = frame.layout()
        if isinstance(column, QVBoxLayout):
            column.addWidget(label(say(FOCUS_HINT), "caption", wrap=True))
            column.addStretch(1)
            column.addLayout(foot)
        return frame


def _card(head: QHBoxLayout, *widgets: QWidget) -> QFrame:
    frame = card()
    tokens = current_tokens()
    column = QVBoxLayout(frame)
    column.setContentsMargins(tokens.gap, tokens.space, tokens.gap, tokens.space)
    column.setSpacing(tokens.close)
    column.addLayout(head)
    for widget in widgets:
        column.addWidget(widget)
    return frame


def _percent(share: float) -> str:
    """Small shares are told apart from none."""
    if share == 0:
        return "0 %"
    return f"< {number_text(0.01, 2)} %" if share < 1e-4 else f"{number_text(100 * share, 2)} %"
