"""Widgets side by side, in as many rows as they need: words are longer in another language."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from inspector.ui.theme import current_tokens


class FlowLayout(QLayout):
    """Fills rows from the left; what does not fit goes to the next. In a row all stand on one middle line.

    Args:
        widgets: From left to right.
        stretched: Widgets are made wider until their row is full.
    """

    def __init__(self, *widgets: QWidget, stretched: bool = False) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._stretched = stretched
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(current_tokens().space)
        for widget in widgets:
            self.addWidget(widget)

    def addItem(self, item: QLayoutItem) -> None:
        """At the end."""
        self._items.append(item)

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item; None where there is none, as Qt asks for it."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """Takes no more room than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The narrower, the higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of all rows at that width."""
        rows = self._rows(width)
        return sum(map(_height, rows)) + self.spacing() * max(len(rows) - 1, 0)

    def sizeHint(self) -> QSize:
        """As `minimumSize`: the rows are made for the width there is."""
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        """Of the largest widget."""
        least = QSize()
        for item in self._items:
            least = least.expandedTo(item.minimumSize())
        return least

    def setGeometry(self, area: QRect) -> None:
        """Place every widget."""
        super().setGeometry(area)
        top = area.top()
        for row in self._rows(area.width()):
            self._place(row, QRect(area.left(), top, area.width(), _height(row)))
            top += _height(row) + self.spacing()

    def _place(self, row: list[QLayoutItem], area: QRect) -> None:
        sizes = [_size(item, area.width()) for item in row]
        unused = area.width() - sum(size.width() for size in sizes) - self.spacing() * (len(row) - 1)
        wider = unused // len(row) if self._stretched and row else 0
        left = area.left()
        for item, size in zip(row, sizes, strict=True):
            width, top = size.width() + wider, area.top() + (area.height() - size.height()) // 2
            item.setGeometry(QRect(left, top, width, size.height()))
            left += width + self.spacing()

    def _rows(self, width: int) -> list[list[QLayoutItem]]:
        rows: list[list[QLayoutItem]] = [[]]
        used = 0
        for item in self._items:
            if item.isEmpty():
                continue
            needed = _size(item, width).width()
            if rows[-1] and used + needed > width:
                rows.append([])
                used = 0
            rows[-1].append(item)
            used += needed + self.spacing()
        return rows


def _size(item: QLayoutItem, width: int) -> QSize:
    return item.sizeHint().boundedTo(QSize(width, item.sizeHint().height()))


def _height(row: list[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in row), default=0)
