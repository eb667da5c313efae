"""One captured good part: its picture, what the checks say, retake and delete."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from inspector.language import say
from inspector.ui.enrollment.goods import GoodImage, GoodReport
from inspector.ui.enrollment.page import label
from inspector.ui.theme import current_tokens, icon, letters_style, pixmap
from inspector.ui.widgets.thumbnail import thumbnail

_SIDE = 88


class GoodCard(QFrame):
    """Signals carry the image id.

    Signals:
        retake_asked: Replace this image by the next capture.
        delete_asked: Take this image out.
    """

    retake_asked = Signal(int)
    delete_asked = Signal(int)

    def __init__(
        self, place: int, image: GoodImage, *, report: GoodReport, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.image_id = image.image_id
        self.setProperty("kind", "card")
        space = current_tokens().space
        row = QHBoxLayout(self)
        row.setContentsMargins(space, space, space, space)
        picture = QLabel()
        picture.setPixmap(thumbnail(image.pixels, _SIDE))
        row.addWidget(picture)
        column = QVBoxLayout()
        column.setSpacing(current_tokens().tight)
        column.addWidget(label(say("Image {place}", place=place), "heading"))
        for words, colour, name in self._lines(report):
            column.addLayout(_line(words, colour, name))
        column.addWidget(label(image.origin, "caption"))
        column.addStretch(1)
        row.addLayout(column, 1)
        row.addLayout(self._buttons(place))

    def _lines(self, report: GoodReport) -> list[tuple[str, str, str]]:
        colours = current_tokens().colours
        lines = [(words, colours.failed, "error") for words in report.blocking]
        lines += [(words, colours.review, "warning") for words in report.warnings]
        return lines or [(say("Sharp, well exposed, like the others."), colours.passed, "success")]

    def _buttons(self, place: int) -> QVBoxLayout:
        retake, delete = QPushButton(say("Retake")), QPushButton(f" {say('Delete')}")
        colour = current_tokens().colours.text
        delete.setIcon(icon("delete", colour))
        retake.setAccessibleName(say("Retake image {place}", place=place))
        delete.setAccessibleName(say("Delete image {place}", place=place))
        retake.clicked.connect(lambda: self.retake_asked.emit(self.image_id))
        delete.clicked.connect(lambda: self.delete_asked.emit(self.image_id))
        column = QVBoxLayout()
        column.setSpacing(current_tokens().close)
        column.addWidget(retake)
        column.addWidget(delete)
        return column


def _line(words: str, colour: str, icon_name: str) -> QHBoxLayout:
    sign = QLabel()
    sign.setPixmap(pixmap(icon_name, colour, 18))
    text = label(words)
    text.setStyleSheet(letters_style(current_tokens().caption, colour))
    row = QHBoxLayout()
    row.setSpacing(current_tokens().close)
    row.addWidget(sign, 0)
    row.addWidget(text, 1)
    return row
