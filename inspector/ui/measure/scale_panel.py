"""Setting the scale of a recipe: from the length of the line, or from a chessboard in the picture."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.scale import Scale
from inspector.imaging import MAX_SQUARES, MIN_SQUARES, Board
from inspector.language import say
from inspector.ui.theme import current_tokens
from inspector.ui.widgets.size_words import scale_text
from inspector.ui.widgets.text import label

_MOST_MM = 10_000.0
_NAME_WIDTH = 110
_FIRST_BOARD = (8, 6, 5.0)


class ScalePanel(QFrame):
    """Two ways to a scale and the result, which a person saves. Asks; measures nothing itself.

    Signals:
        distance_given: Millimetres the line in the picture is long.
        board_given: A `Board` that lies in the picture.
        save_asked: Put the scale shown in force.
    """

    distance_given = Signal(float)
    board_given = Signal(object)
    save_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.distance = _millimetres(25.0, say("Length of the line in millimetres"))
        self.use_distance = QPushButton(say("Use this length"))
        self.columns = _squares(_FIRST_BOARD[0], say("Squares of the board, columns"))
        self.rows = _squares(_FIRST_BOARD[1], say("Squares of the board, rows"))
        self.square = _millimetres(_FIRST_BOARD[2], say("Side of a square in millimetres"))
        self.use_board = QPushButton(say("Find it"))
        self.result = label("", "caption", wrap=True)
        self.save = QPushButton(say("Save"))
        self.save.setProperty("kind", "primary")
        self._lay_out()
        self.use_distance.clicked.connect(lambda: self.distance_given.emit(self.distance.value()))
        self.use_board.clicked.connect(lambda: self.board_given.emit(self.board()))
        self.save.clicked.connect(self.save_asked)
        self.show_result(None)

    def board(self) -> Board:
        """The board as it is described."""
        return Board(self.columns.value(), self.rows.value(), self.square.value())

    def show_result(self, scale: Scale | None, *, words: str = "") -> None:
        """A scale to be saved, or words about why there is none."""
        self.result.setText(scale_text(scale) if scale is not None else words)
        self.save.setVisible(scale is not None)

    def show_target(self, name: str) -> None:
        """Which recipe version it would be saved to."""
        self.save.setText(say("Save to {recipe}", recipe=name))

    def set_measuring(self, measuring: bool) -> None:
        """While a board is looked for nothing else is asked."""
        self.use_board.setEnabled(not measuring)
        self.use_distance.setEnabled(not measuring)
        if measuring:
            self.show_result(None, words=say("Looking for the board ..."))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_tokens().close)
        column.addLayout(self._ways())
        last = QHBoxLayout()
        last.addWidget(self.result, 1)
        last.addWidget(self.save)
        column.addLayout(last)

    def _ways(self) -> QGridLayout:
        """The two ways, their names in a column of their own that is as wide as the longer one."""
        of = label(say("squares of", "8 x 6 squares of 5 mm"))
        ways = QGridLayout()
        ways.setSpacing(current_tokens().close)
        ways.setColumnMinimumWidth(0, _NAME_WIDTH)
        ways.setColumnStretch(1, 1)
        ways.addWidget(label(say("Known distance"), "caption"), 0, 0)
        ways.addLayout(_row(self.distance, self.use_distance), 0, 1)
        ways.addWidget(label(say("Chessboard"), "caption"), 1, 0)
        ways.addLayout(_row(self.columns, label("x"), self.rows, of, self.square, self.use_board), 1, 1)
        return ways


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(current_tokens().close)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _millimetres(value: float, name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(3)
    box.setRange(0.001, _MOST_MM)
    box.setValue(value)
    box.setSuffix(" mm")
    box.setFixedWidth(132)
    box.setAccessibleName(name)
    return box


def _squares(count: int, name: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(MIN_SQUARES, MAX_SQUARES)
    box.setValue(count)
    box.setFixedWidth(76)
    box.setAccessibleName(name)
    box.setToolTip(say("Count the squares, black and white"))
    return box
