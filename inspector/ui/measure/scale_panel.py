"""Setting the scale of a recipe: from the length of the line, or from a chessboard in the picture."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.scale import Scale
from inspector.imaging import MAX_SQUARES, MIN_SQUARES, Board
from inspector.ui.widgets.size_words import scale_text
from inspector.ui.widgets.text import label

_MOST_MM = 10_000.0
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
        self.distance = _millimetres(25.0, "Length of the line in millimetres")
        self.use_distance = QPushButton("Use this length")
        self.columns, self.rows = _squares(_FIRST_BOARD[0], "columns"), _squares(_FIRST_BOARD[1], "rows")
        self.square = _millimetres(_FIRST_BOARD[2], "Side of a square in millimetres")
        self.use_board = QPushButton("Find it")
        self.result = label("", "caption", wrap=True)
        self.save = QPushButton("Save")
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
        self.save.setText(f"Save to {name}")

    def set_measuring(self, measuring: bool) -> None:
        """While a board is looked for nothing else is asked."""
        self.use_board.setEnabled(not measuring)
        self.use_distance.setEnabled(not measuring)
        if measuring:
            self.show_result(None, words="Looking for the board ...")

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(_row(_name("Known distance"), self.distance, self.use_distance))
        squares = (self.columns, label("x"), self.rows, label("squares of"), self.square, self.use_board)
        column.addLayout(_row(_name("Chessboard"), *squares))
        last = QHBoxLayout()
        last.addWidget(self.result, 1)
        last.addWidget(self.save)
        column.addLayout(last)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row


def _name(text: str) -> QLabel:
    made = label(text, "caption")
    made.setFixedWidth(110)
    return made


def _millimetres(value: float, name: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(3)
    box.setRange(0.001, _MOST_MM)
    box.setValue(value)
    box.setSuffix(" mm")
    box.setFixedWidth(132)
    box.setAccessibleName(name)
    return box


def _squares(count: int, what: str) -> QSpinBox:
    box = QSpinBox()
    box.setRange(MIN_SQUARES, MAX_SQUARES)
    box.setValue(count)
    box.setFixedWidth(76)
    box.setAccessibleName(f"Squares of the board, {what}")
    box.setToolTip("Count the squares, black and white")
    return box
