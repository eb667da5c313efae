"""The verdict in letters that can be read at three metres: word, shape, colour, score and limits."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from inspector.domain.record import Inspection
from inspector.domain.verdict import VerdictKind
from inspector.domain.views import worst
from inspector.language import say, say_message
from inspector.ui.theme import current_tokens, pixmap, verdict_look, verdict_word
from inspector.ui.widgets.reason_words import reason_text
from inspector.ui.widgets.text import score_text

_LEAST_HEIGHT = 104
_WORD_SHARE = 0.6  # of the banner's height
_FIGURE_SHARE = 0.27
_EDGE = 4  # letters reach beyond their advance


@dataclass(frozen=True)
class BannerText:
    """What the banner says.

    Attributes:
        kind: None while there is no verdict to show.
        word: The big word.
        figure: The score, big, at the right.
        detail: One line under the figure.
    """

    kind: VerdictKind | None
    word: str
    figure: str = ""
    detail: str = ""


def banner_text(inspection: Inspection) -> BannerText:
    """The words for one judged part; of several views the one that decided is named."""
    verdict, seen = inspection.verdict, inspection.foremost
    word = verdict_word(verdict.kind)
    if seen.score is None:
        return BannerText(verdict.kind, word, reason_text(verdict.reason), say_message(verdict.detail))
    limits, score = seen.limits, score_text(seen.score)
    detail = say(
        "review from {review}  ·  reject from {reject}",
        review=score_text(limits.review),
        reject=score_text(limits.reject),
    )
    view = worst(inspection.views).name if inspection.views else ""
    figure = (
        say("{view}: score {score}", view=view, score=score) if view else say("Score {score}", score=score)
    )
    return BannerText(verdict.kind, word, figure, say_message(verdict.detail) or detail)


def last_part_text(inspection: Inspection) -> str:
    """Verdict and score of a part that is not in view any more: `PASS, score 0.812`."""
    verdict, seen = inspection.verdict, inspection.foremost
    word = verdict_word(verdict.kind)
    if seen.score is None:
        return ", ".join(text for text in (word, reason_text(verdict.reason)) if text)
    score = score_text(seen.score)
    if inspection.views:
        view = worst(inspection.views).name
        return say("{verdict}, {view}: score {score}", verdict=word, view=view, score=score)
    return say("{verdict}, score {score}", verdict=word, score=score)


class VerdictBanner(QWidget):
    """Paints a `BannerText` as large as its height allows."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = BannerText(None, say("READY"))
        self.setFixedHeight(_LEAST_HEIGHT)

    @property
    def text(self) -> BannerText:
        """What is shown."""
        return self._text

    def show_text(self, text: BannerText) -> None:
        """Show other words."""
        if text != self._text:
            self._text = text
            self.setAccessibleName(f"{text.word} {text.figure} {text.detail}")
            self.update()

    def fit_to(self, screen_height: int) -> None:
        """Take an eighth of the screen's height: a larger screen is read from further away."""
        self.setFixedHeight(max(_LEAST_HEIGHT, screen_height // 8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground, icon, word; score and limits at the right."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, ink = self._colours()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground))
        painter.drawRoundedRect(QRectF(self.rect()), 8, 8)
        painter.setPen(QColor(ink))
        inner = self.rect().adjusted(20, 8, -20, -8)
        right = self._draw_figures(painter, inner)
        self._draw_word(painter, inner.adjusted(0, 0, -right, 0), ink)

    def _colours(self) -> tuple[str, str]:
        colours = current_tokens().colours
        if self._text.kind is None:
            return colours.neutral_ground, colours.on_neutral
        look = verdict_look(self._text.kind, colours)
        return look.ground, look.on_ground

    def _draw_word(self, painter: QPainter, box: QRect, ink: str) -> None:
        if self._text.kind is not None:
            size = int(box.height() * _WORD_SHARE)
            shape = pixmap(verdict_look(self._text.kind, current_tokens().colours).icon, ink, size)
            painter.drawPixmap(box.left(), box.top() + (box.height() - size) // 2, shape)
            box = box.adjusted(size + 20, 0, 0, 0)
        font = self._fitting_font(
            self._text.word, int(box.height() * _WORD_SHARE * 1.15), box.width(), QFont.Weight.Bold
        )
        painter.setFont(font)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self._text.word)

    def _draw_figures(self, painter: QPainter, box: QRect) -> int:
        if not (self._text.figure or self._text.detail):
            return 0
        pixels = int(self.height() * _FIGURE_SHARE)
        figure = self._fitting_font(self._text.figure, pixels, box.width() // 2, QFont.Weight.DemiBold)
        small = self._font(max(15, self.height() // 8), QFont.Weight.Normal)
        width = min(box.width() // 2, self._widest(figure, small))
        area = QRect(box.right() - width, box.top(), width, box.height())
        flags = Qt.AlignmentFlag.AlignRight
        painter.setFont(figure)
        painter.drawText(
            area.adjusted(0, 0, 0, -area.height() // 2),
            flags | Qt.AlignmentFlag.AlignBottom,
            self._text.figure,
        )
        painter.setFont(small)
        lower = area.adjusted(0, area.height() // 2 + 4, 0, 0) if self._text.figure else area
        upright = Qt.AlignmentFlag.AlignTop if self._text.figure else Qt.AlignmentFlag.AlignVCenter
        painter.drawText(lower, flags | upright | Qt.TextFlag.TextWordWrap, self._text.detail)
        return width + 20

    def _widest(self, figure: QFont, small: QFont) -> int:
        widths = (
            QFontMetrics(figure).horizontalAdvance(self._text.figure),
            *(QFontMetrics(small).horizontalAdvance(line) for line in self._text.detail.split("\n")),
        )
        return max(widths) + _EDGE

    def _fitting_font(self, text: str, pixels: int, room: int, weight: QFont.Weight) -> QFont:
        font = self._font(pixels, weight)
        needed = QFontMetrics(font).horizontalAdvance(text) + _EDGE
        return font if needed <= room else self._font(max(18, pixels * room // needed), weight)

    def _font(self, pixels: int, weight: QFont.Weight) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(max(1, pixels))
        font.setWeight(weight)
        return font
