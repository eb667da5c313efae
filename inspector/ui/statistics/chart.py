"""What the charts share: a plot in the colours of the theme, on a card with a heading and words."""

import pyqtgraph as pg
from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from inspector.app.statistics import Statistics
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.text import label

_LEAST = QSize(240, 130)


class Chart(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no type stubs
    """A fixed plot that draws `Statistics` and draws them anew in another theme. Subclasses fill `draw`."""

    def __init__(self, name: str, parent: QWidget | None = None, **plot: object) -> None:
        super().__init__(parent, **plot)
        self._shown: Statistics | None = None
        self.setMouseEnabled(x=False, y=False)
        self.setMenuEnabled(False)
        self.hideButtons()
        self.setMinimumSize(_LEAST)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Small: charts share what room there is."""
        return _LEAST

    def show_statistics(self, found: Statistics) -> None:
        """Draw these."""
        self._shown = found
        self.redraw()

    def redraw(self) -> None:
        """Draw what is shown once more, in the colours in force."""
        colours = current_tokens().colours
        self.clear()
        self.setBackground(colours.surface)
        for side in ("bottom", "left"):
            axis = self.getAxis(side)
            axis.setPen(colours.border)
            axis.setTextPen(colours.text_muted)
        if self._shown is not None:
            self.draw(self._shown)

    def draw(self, found: Statistics) -> None:
        """Add the items of `found` to the empty plot."""
        raise NotImplementedError

    def changeEvent(self, event: QEvent) -> None:
        """Draw anew in the colours of another theme."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and getattr(self, "_shown", None):
            self.redraw()


class ChartCard(QFrame):
    """Heading, words below it, and the chart or, without anything to draw, a sentence in its place."""

    def __init__(self, title: str, chart: Chart, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        tokens = current_tokens()
        self.setProperty("kind", "card")
        self.chart = chart
        self.caption = label("", "caption", wrap=True)
        self.empty = label("", wrap=True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.head = QHBoxLayout()
        self.head.addWidget(label(title, "heading"), 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(chart)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.gap, tokens.space, tokens.gap, tokens.space)
        column.setSpacing(tokens.tight)
        column.addLayout(self.head)
        column.addWidget(self.caption)
        column.addWidget(self._stack, 1)

    def show_chart(self, found: Statistics, caption: str) -> None:
        """Draw it with these words."""
        self.caption.setText(caption)
        self.caption.setVisible(bool(caption))
        self._stack.setCurrentWidget(self.chart)
        self.chart.show_statistics(found)

    def show_empty(self, sentence: str) -> None:
        """Nothing to draw: say why, and what to do next."""
        self.caption.hide()
        self.empty.setText(sentence)
        self._stack.setCurrentWidget(self.empty)
