"""How sharp the picture is now, against the sharpest it has been."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector.language import say
from inspector.ui.theme import current_tokens

_HEIGHT = 28
_ROOM = 1.1  # the best so far stands a little before the end: better is still to be seen
_AT_BEST = 0.97


class FocusBar(QWidget):
    """A bar of sharpness and a mark at the best so far.

    Attributes:
        value, best: Sharpness (`imaging.sharpness_of`), 0.0 before the first frame.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = self.best = 0.0
        self.setMinimumHeight(_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(say("Sharpness"))
        self.setToolTip(
            say("Sharpness now; the line marks the best so far. Turn the lens until the bar reaches it")
        )

    @property
    def share(self) -> float:
        """Sharpness now over the best so far, 0..1."""
        return self.value / self.best if self.best else 0.0

    def show_sharpness(self, value: float) -> None:
        """Show it, and keep it where it is the best so far."""
        self.value, self.best = value, max(self.best, value)
        self.update()

    def forget_best(self) -> None:
        """Begin anew: another part, another lens, another camera."""
        self.value = self.best = 0.0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, bar, mark."""
        painter, colours = QPainter(self), current_tokens().colours
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QColor(colours.border))
        painter.setBrush(QColor(colours.sunken))
        painter.drawRect(box)
        if not self.best:
            return
        full = box.width() / _ROOM
        bar = colours.good_bars if self.share >= _AT_BEST else colours.progress
        painter.fillRect(QRectF(box.left(), box.top() + 4, full * self.share, box.height() - 8), QColor(bar))
        painter.fillRect(QRectF(box.left() + full - 1.5, box.top(), 3, box.height()), QColor(colours.text))
        painter.setPen(Qt.PenStyle.NoPen)
