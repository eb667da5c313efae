"""The last flagged parts as thumbnails; a click opens one for review."""

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

import cv2
import numpy as np
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton, QWidget

from inspector.domain.frame import Pixels
from inspector.domain.record import Inspection
from inspector.domain.verdict import VerdictKind
from inspector.language import say
from inspector.station import Outcome
from inspector.ui.theme import current_tokens, pixmap, verdict_look
from inspector.ui.widgets.frame_item import image_of
from inspector.ui.widgets.text import label, score_text

SHOWN = 12
_THUMB = QSize(84, 64)
_SHAPE_PX = 24
_BESIDE = 12  # what a text may be wider than its thumbnail


@dataclass(frozen=True, eq=False)
class FlaggedPart:
    """What the strip keeps of a part: its picture is drawn once, the frame is let go."""

    record_id: int
    text: str
    tip: str
    icon: QIcon


class FlaggedStrip(QFrame):
    """The newest twelve parts that did not pass, newest first; as many as there is room for are seen.

    Signals:
        record_chosen: Record id of the part that was clicked.
    """

    record_chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self.setFixedHeight(124)
        self._flagged: deque[FlaggedPart] = deque(maxlen=SHOWN)
        self._buttons = [self._button() for _ in range(SHOWN)]
        self._empty = label(say("Flagged parts appear here. Click one to review it."), "caption")
        tokens = current_tokens()
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(tokens.space, tokens.close, tokens.space, tokens.close)
        self._row.setSpacing(tokens.close)
        self._row.addWidget(self._empty)
        for button in self._buttons:
            self._row.addWidget(button)
        self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        """Narrower than twelve thumbnails: what has no room is cut at the old end."""
        return QSize(200, 124)

    def set_empty_words(self, words: str) -> None:
        """What stands here while nothing was flagged."""
        self._empty.setText(words)

    def record_ids(self) -> list[int]:
        """Records shown, newest first."""
        return [part.record_id for part in self._flagged]

    def add(self, outcomes: Iterable[Outcome]) -> None:
        """Take published outcomes, oldest first; PASS and unstored ones are passed over."""
        flagged = [o for o in outcomes if o.record and o.inspection.verdict.kind is not VerdictKind.PASS]
        for outcome in flagged[-SHOWN:]:
            if outcome.record is not None:
                self._flagged.appendleft(flagged_part(outcome.record.record_id, outcome.inspection))
        if flagged:
            self._show()

    def add_earlier(self, record_id: int, inspection: Inspection) -> None:
        """Take a stored part that is older than all that are shown."""
        if len(self._flagged) < SHOWN and record_id not in self.record_ids():
            self._flagged.append(flagged_part(record_id, inspection))
            self._show()

    def _show(self) -> None:
        self._empty.setVisible(not self._flagged)
        room = max(1, (self.width() - 10) // (_THUMB.width() + 22))
        for place, button in enumerate(self._buttons):
            button.setVisible(place < min(len(self._flagged), room))
        for button, part in zip(self._buttons, self._flagged, strict=False):
            button.setProperty("record_id", part.record_id)
            button.setIcon(part.icon)
            button.setText(in_room(part.text, button))
            button.setToolTip(part.tip)

    def _button(self) -> QToolButton:
        button = QToolButton()
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextUnderIcon)
        button.setIconSize(_THUMB)
        button.setFixedSize(_THUMB.width() + 16, 106)
        button.setProperty("kind", "thumbnail")
        button.clicked.connect(self._on_clicked)
        button.hide()
        return button

    def _on_clicked(self) -> None:
        self.record_chosen.emit(int(self.sender().property("record_id")))

    def resizeEvent(self, event: object) -> None:
        """Show as many as there is room for."""
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._show()


def in_room(text: str, button: QToolButton) -> str:
    """The words of a thumbnail; the score goes below a verdict where Qt would cut out the middle."""
    fits = button.fontMetrics().horizontalAdvance(text) <= _THUMB.width() + _BESIDE
    return text if fits else "\n".join(text.rsplit(" ", 1))


def flagged_part(record_id: int, inspection: Inspection) -> FlaggedPart:
    """Draw what the strip shows of a part."""
    word = verdict_look(inspection.verdict.kind, current_tokens().colours).word
    judged = inspection.verdict.kind is not VerdictKind.NOT_INSPECTED
    score = score_text(inspection.foremost.score) if judged and inspection.foremost.score is not None else ""
    judged_as = f"{word} {score}".strip()
    text = judged_as if score else say("NOT INSP.", "verdict")
    tip = say("Record {number}: {verdict}\nClick to review", number=record_id, verdict=judged_as)
    return FlaggedPart(record_id, text, tip, QIcon(flagged_thumbnail(inspection)))


def flagged_thumbnail(inspection: Inspection) -> QPixmap:
    """A small picture of the part with the verdict's shape in the corner."""
    look = verdict_look(inspection.verdict.kind, current_tokens().colours)
    thumb = QPixmap(_THUMB)
    thumb.fill(QColor(current_tokens().colours.sunken))
    painter = QPainter(thumb)
    frame = inspection.foremost.frame or inspection.frame
    if frame is not None:
        small = shrink(frame.pixels)
        picture = image_of(small)
        painter.drawImage(
            (_THUMB.width() - picture.width()) // 2, (_THUMB.height() - picture.height()) // 2, picture
        )
    painter.fillRect(0, 0, _SHAPE_PX + 4, _SHAPE_PX + 4, QColor(look.ground))
    painter.drawPixmap(2, 2, pixmap(look.icon, look.on_ground, _SHAPE_PX))
    painter.end()
    return thumb


def shrink(pixels: Pixels) -> Pixels:
    """uint8 (H, W, 3) to the thumbnail's size, aspect kept, area averaged so that fine defects survive."""
    height, width = pixels.shape[:2]
    scale = min(_THUMB.width() / width, _THUMB.height() / height)
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    return cv2.resize(pixels, size, interpolation=cv2.INTER_AREA).astype(np.uint8, copy=False)
