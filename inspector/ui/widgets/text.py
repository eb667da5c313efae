"""Labels in the type sizes of the theme, and the card they stand on."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from inspector.language import number_text, present

_NARROW_SPACE = "\u202f"


def label(text: str, kind: str = "", *, wrap: bool = False, parent: QWidget | None = None) -> QLabel:
    """A label; `kind` is "page-title", "title", "heading", "caption", "figure" or "" for body text."""
    made = QLabel(text, parent)
    made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    return made


class ElidedLabel(QLabel):
    """One line that ends in an ellipsis where room is short; the whole text is in the tooltip."""

    def __init__(self, text: str = "", kind: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setProperty("kind", kind)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """Show `text`, shortened to the width there is."""
        if text != self._text:
            self._text = text
            self.setToolTip(text)
            self._elide()

    def resizeEvent(self, event: object) -> None:
        """Shorten to the new width."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._elide()

    def _elide(self) -> None:
        room = max(self.width(), 1)
        self.setText(self.fontMetrics().elidedText(self._text, Qt.TextElideMode.ElideRight, room))


def score_text(score: float) -> str:
    """A raw score or limit for a person: three significant digits, trailing zeros kept (0.800)."""
    return number_text(score, spec="#.3g").rstrip(".,")


def thousands_text(number: int) -> str:
    """Of things by thousands: 1,234,567; with narrow spaces where a comma is the decimal mark."""
    return f"{number:,}".replace(",", _NARROW_SPACE if present().language.decimal == "," else ",")


def card(parent: QWidget | None = None) -> QFrame:
    """A raised area of the theme's surface colour."""
    frame = QFrame(parent)
    frame.setProperty("kind", "card")
    return frame


def centred(box: QWidget) -> QWidget:
    """A page with `box` a little above its middle, as high as its wrapped words need.

    An alignment in a layout would take the height of words that do not wrap.
    """
    page, row = QWidget(), QHBoxLayout()
    row.addStretch(1)
    row.addWidget(box)
    row.addStretch(1)
    column = QVBoxLayout(page)
    column.addStretch(1)
    column.addLayout(row)
    column.addStretch(2)
    return page
