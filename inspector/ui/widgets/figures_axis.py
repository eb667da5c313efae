"""An axis of a chart whose figures are written as the present language writes numbers."""

import pyqtgraph as pg

from inspector.language import present


class FiguresAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no type stubs
    """For `axisItems` of a plot: 0.5, in German 0,5; never "8e2 (x0.001)", which nobody reads."""

    def __init__(self, side: str) -> None:
        super().__init__(side)
        self.enableAutoSIPrefix(False)

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """What pyqtgraph writes, with the decimal mark of the language."""
        decimal = present().language.decimal
        return [text.replace(".", decimal) for text in super().tickStrings(values, scale, spacing)]
