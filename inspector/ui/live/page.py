"""Where things are on the Live screen: the picture and what is said about it left, the cards right."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.ui.theme import current_tokens

_SIDE_WIDTHS = (432, 560)
_SCROLL_BAR_PX = 16

Placed = tuple[QWidget, int]
"""A widget and its share of the height that is left; 0 for its own height."""


class LivePage(QWidget):
    """Two columns; the right one scrolls: with an alarm above there may be less room than the cards need."""

    def __init__(self, left: Sequence[Placed], right: Sequence[Placed]) -> None:
        super().__init__()
        tokens = current_tokens()
        row = QHBoxLayout(self)
        row.setContentsMargins(tokens.gap, tokens.gap, tokens.gap, tokens.gap)
        row.setSpacing(tokens.gap)
        column = QVBoxLayout()
        _fill(column, left)
        row.addLayout(column, 7)
        row.addWidget(_side(right), 3)


def _side(cards: Sequence[Placed]) -> QScrollArea:
    inner = QWidget()
    inner.setMinimumWidth(_SIDE_WIDTHS[0] - _SCROLL_BAR_PX)
    column = QVBoxLayout(inner)
    column.setContentsMargins(0, 0, 0, 0)
    _fill(column, cards)
    side = QScrollArea()
    side.setWidget(inner)
    side.setWidgetResizable(True)
    side.setFrameShape(QFrame.Shape.NoFrame)
    side.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    side.setMinimumWidth(_SIDE_WIDTHS[0])
    side.setMaximumWidth(_SIDE_WIDTHS[1])
    return side


def _fill(column: QVBoxLayout, widgets: Sequence[Placed]) -> None:
    column.setSpacing(current_tokens().space)
    for widget, stretch in widgets:
        column.addWidget(widget, stretch)
