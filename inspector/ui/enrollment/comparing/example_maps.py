"""What every model sees on the same example: maps side by side."""

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.comparison import ComparedMethod, Comparison, Example
from inspector.ui.enrollment.comparing.words import example_words, view_words
from inspector.ui.theme import current_tokens
from inspector.ui.widgets import ImageView
from inspector.ui.widgets.text import label

_LEAST_HEIGHT = 190
"""A small map, its words, and a scroll bar."""


class ExampleMaps(QScrollArea):
    """The example as it is, then each model's map on it; scrolled sideways where there are many.

    The colours of each hang on its own limits, never on the map's own smallest and largest value: a model
    that sees nothing shows nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tiles: list[QWidget] = []
        self.views: list[ImageView] = []
        row = QWidget()
        self.setWidget(row)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setMinimumHeight(_LEAST_HEIGHT)
        self._row = QHBoxLayout(row)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(current_tokens().space)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show its example; nothing where no model could be used."""
        for tile in self.tiles:
            self._row.removeWidget(tile)
            tile.deleteLater()
        self.tiles, self.views = [], []
        example = comparison.example
        if example is not None:
            self._add(example, example_words(example), None)
            for method in comparison.methods:
                if method.view is not None and method.figures is not None:
                    self._add(example, view_words(method), method)

    def _add(self, example: Example, words: str, method: ComparedMethod | None) -> None:
        view, tile = ImageView(), QWidget()
        view.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        view.setAccessibleName(words.replace("\n", ", "))
        view.set_frame(example.pixels)
        if method is not None and method.view is not None and method.figures is not None:
            height, width = example.pixels.shape[:2]
            placement = np.array([[width, 0, 0], [0, height, 0]], dtype=np.float64)
            view.set_heat(AnomalyMap(method.view.map, placement), method.figures.limits)
        caption = label(words, "caption")  # one that wraps would make the row higher than the view
        caption.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(tile)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().hair)
        column.addWidget(view, 1)
        column.addWidget(caption)
        self._row.addWidget(tile, 1)
        self.tiles.append(tile)
        self.views.append(view)
