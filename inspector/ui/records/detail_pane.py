"""One record in full: its image with the heatmap, and every fact of the decision."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.frame import Pixels
from inspector.domain.record import Record
from inspector.domain.verdict import VerdictKind
from inspector.language import mark, say
from inspector.ui.bridge import BackgroundReader
from inspector.ui.theme import current_tokens, pixmap, verdict_look
from inspector.ui.widgets import ImageView
from inspector.ui.widgets.facts_form import FactsForm
from inspector.ui.widgets.record_words import no_frame_text, seen_facts, seen_view
from inspector.ui.widgets.view_strip import ViewStrip

if TYPE_CHECKING:
    from inspector.storage import ImageArchive

FLAGGED = (VerdictKind.REVIEW, VerdictKind.FAIL, VerdictKind.NOT_INSPECTED)
_ICON_PX = 22
_MODES = (
    ("heat", mark("Heat", "heatmap")),
    ("outline", mark("Outline", "heatmap")),
    ("off", mark("Off", "heatmap")),
)


class DetailPane(QWidget):
    """Shows the record it is given; images are read in the background.

    Signals:
        review_wanted: Number of the record to open in Review.
    """

    review_wanted = Signal(int)

    def __init__(
        self, images: "ImageArchive", reader: BackgroundReader, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._images = images
        self._reader = reader
        self._record: Record | None = None
        self._seen: Record | None = None
        self.image = ImageView()
        self.verdict_icon, self.verdict = QLabel(), QLabel()
        self.review_button = QPushButton(say("Open in Review"))
        self.facts = FactsForm()
        self.views = ViewStrip(self)
        self._build()
        self.show_record(None)

    def show_record(self, record: Record | None) -> None:
        """Show `record`; None says how to choose one."""
        if record is not None and record == self._record:
            return
        self._record = record
        self._show_verdict(record)
        self.views.show_record(record)
        self._show_view()

    def _show_view(self) -> None:
        """The chosen view of the part; the whole part where one camera looked at it."""
        record = self._record
        self._seen = seen = seen_view(record, self.views.name)
        self._reader.drop("image")
        self.facts.show_facts([] if record is None or seen is None else seen_facts(record, seen))
        self._show_image(None)
        self.image.set_placeholder(say("Choose a record") if seen is None else _why_no_image(seen))
        if seen is not None and seen.image:
            self._read_image(seen)

    def set_heat(self, mode: str, opacity: float) -> None:
        """Draw heatmaps as "heat", "outline" or "off", 0..1 opaque."""
        self.image.set_heat_mode(mode)
        self.image.set_heat_opacity(opacity)
        for button in self._modes.buttons():
            button.setChecked(button.property("mode") == mode)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(self._head())
        column.addWidget(self.image, 3)
        column.addWidget(self.views)
        column.addLayout(self._mode_row())
        column.addWidget(self._facts_area(), 2)
        self.verdict.setProperty("kind", "title")
        self.review_button.clicked.connect(self._on_review_clicked)
        self.views.chosen.connect(self._on_view_chosen)

    def _head(self) -> QHBoxLayout:
        head = QHBoxLayout()
        head.addWidget(self.verdict_icon)
        head.addWidget(self.verdict, 1)
        head.addWidget(self.review_button)
        return head

    def _mode_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(QLabel(say("Heatmap")))
        self._modes = QButtonGroup(self)
        for mode, word in _MODES:
            button = QPushButton(say(word, "heatmap"))
            button.setCheckable(True)
            button.setProperty("mode", mode)
            button.setChecked(mode == "heat")
            self._modes.addButton(button)
            row.addWidget(button)
        row.addStretch(1)
        self._modes.buttonClicked.connect(self._on_mode_clicked)
        return row

    def _facts_area(self) -> QScrollArea:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(self.facts)
        return area

    def _show_verdict(self, record: Record | None) -> None:
        self.review_button.setVisible(record is not None and record.verdict in FLAGGED)
        if record is None:
            self.verdict.clear()
            self.verdict_icon.clear()
            return
        look = verdict_look(record.verdict, current_tokens().colours)
        self.verdict.setText(f"{look.word}  ·  {say('no. {number}', number=record.record_id)}")
        self.verdict_icon.setPixmap(pixmap(look.icon, look.colour, _ICON_PX))

    def _read_image(self, record: Record) -> None:
        images = self._images

        def read() -> tuple[Pixels, AnomalyMap | None]:
            return images.load_frame(record.image), images.load_map(record.map) if record.map else None

        self.image.set_placeholder(say("Reading the image …"))
        self._reader.ask("image", read, self._on_image_read, otherwise=self.image.set_placeholder)

    def _on_image_read(self, answer: tuple[Pixels, AnomalyMap | None]) -> None:
        self._show_image(answer)

    def _show_image(self, answer: tuple[Pixels, AnomalyMap | None] | None) -> None:
        pixels, heat = answer or (None, None)
        self.image.set_frame(pixels)
        self.image.set_heat(heat, None if self._seen is None else self._seen.limits)

    def _on_mode_clicked(self, button: QPushButton) -> None:
        self.image.set_heat_mode(button.property("mode"))

    @Slot(str)
    def _on_view_chosen(self, _name: str) -> None:
        self._show_view()

    def _on_review_clicked(self) -> None:
        if self._record is not None:
            self.review_wanted.emit(self._record.record_id)


def _why_no_image(record: Record) -> str:
    if record.verdict is VerdictKind.PASS:
        return say("No image was stored for this part (settings: images of flagged parts only)")
    return no_frame_text(record) or say("No image was stored for this part")
