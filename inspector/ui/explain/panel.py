"""The card that explains a place: its score, both patches, the reference, and the list of regions."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QListWidget, QVBoxLayout, QWidget

from inspector.domain.frame import Pixels
from inspector.domain.scale import DefectExtent
from inspector.language import mark, say
from inspector.station import Explanation
from inspector.ui.explain.part import ExplainedPart
from inspector.ui.explain.pictures import blank, patch_picture, reference_picture
from inspector.ui.explain.words import CLOSEST, HOW, here, region_line, regions_heading, where, why
from inspector.ui.theme import current_tokens, verdict_look
from inspector.ui.widgets.icon_button import IconButton
from inspector.ui.widgets.text import label

_SIDE, _SIDE_IN_A_ROW = 132, 118
_LIST_ROWS = 4
_HINT = mark("Point at the picture, touch it, or move with the arrow keys.")


class ExplainPanel(QFrame):
    """Shows; knows no services.

    Args:
        wide: The three pictures in one row, where height is short; else the reference below both patches.

    Signals:
        place_asked: `Point` in frame pixels: a region was chosen, or the worst place was asked for.
        closed: The person wants no more explanation.
    """

    place_asked = Signal(object)
    closed = Signal()

    def __init__(self, *, wide: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "card")
        self._side = _SIDE_IN_A_ROW if wide else _SIDE
        self._part: ExplainedPart | None = None
        self._regions: tuple[DefectExtent, ...] = ()
        self.title, self.why = label("", "title", wrap=True), label("", wrap=True)
        self.close_button = IconButton(say("Done", "button"), "close", kind="flat")
        self.here = label("", "heading", wrap=True)
        self.patch, self.enrolled, self.reference = QLabel(), QLabel(), QLabel()
        self._enrolled_name = label("", "caption", wrap=True)
        self.where = label("", wrap=True)
        self.how = label("", "caption", wrap=True)
        self.regions_name = label("", "heading", wrap=True)
        self.regions = QListWidget()
        self.worst = IconButton(say("Worst place"), "search")
        self._name_things()
        self._lay_out(wide=wide)
        self.close_button.clicked.connect(self.closed)
        self.worst.clicked.connect(self._on_worst)
        self.regions.currentRowChanged.connect(self._on_region)
        self.show_part(None, ())

    def show_part(self, part: ExplainedPart | None, regions: tuple[DefectExtent, ...]) -> None:
        """Another part, explained from its verdict down; None where nothing can be explained."""
        self._part, self._regions = part, regions
        self.title.setText(say("Why?") if part is None else say("Why {verdict}?", verdict=_word(part)))
        self.why.setText(say("There is no judged part in the picture.") if part is None else why(part))
        self.worst.setEnabled(part is not None and part.map is not None)
        self._show_regions()
        self.show_nothing("" if part is None else say(_HINT))

    def show_value(self, value: float | None) -> None:
        """The score under the probe, at once; the patches follow."""
        if self._part is not None:
            self.here.setText(here(value, self._part.limits))

    def show_waiting(self, words: str) -> None:
        """The patches are being looked for; the ones before stay until they come."""
        self.how.setText(words)

    def show_nothing(self, words: str) -> None:
        """No patches, and why."""
        self.here.setText("")
        self.show_no_patch(words)

    def show_no_patch(self, words: str) -> None:
        """As `show_nothing`, with the score left as it is."""
        for picture in (self.patch, self.enrolled, self.reference):
            picture.setPixmap(blank(self._side))
        self.where.setText("")
        self.how.setText(words)

    def show_explanation(self, found: Explanation, reference: Pixels, references: int) -> None:
        """Both patches and where the enrolled one is from."""
        self.patch.setPixmap(patch_picture(found.patch, self._side))
        self.enrolled.setPixmap(patch_picture(found.enrolled, self._side))
        self.reference.setPixmap(reference_picture(reference, found.outline, self._side))
        self._enrolled_name.setText(say(CLOSEST[found.comparing]))
        self.where.setText(where(found, references))
        self.how.setText(say(HOW[found.comparing]))

    def _show_regions(self) -> None:
        scale = self._part.mm_per_px if self._part is not None else None
        self.regions.blockSignals(True)
        self.regions.clear()
        self.regions.addItems(
            [region_line(number, one, scale) for number, one in enumerate(self._regions, start=1)]
        )
        self.regions.blockSignals(False)
        self.regions.setVisible(bool(self._regions))
        rows = min(len(self._regions), _LIST_ROWS)
        self.regions.setFixedHeight(rows * self.regions.sizeHintForRow(0) + current_tokens().gap)
        known = self._part is not None and self._part.map is not None
        self.regions_name.setText(regions_heading(self._regions) if known else "")

    def _name_things(self) -> None:
        self.close_button.setToolTip(say("Back to what stood here (W)"))
        self.worst.setToolTip(say("Put the mark on the place with the highest score"))
        self.patch.setAccessibleName(say("The place of this part"))
        self.enrolled.setAccessibleName(say("The enrolled patch it was compared with"))
        self.reference.setAccessibleName(say("The reference image with the patch marked"))
        self.regions.setAccessibleName(say("Regions at or above the review limit, the highest peak first"))
        self.regions.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.regions.setTextElideMode(Qt.TextElideMode.ElideRight)

    def _lay_out(self, *, wide: bool) -> None:
        tokens = current_tokens()
        heading = QHBoxLayout()
        heading.addWidget(self.title, 1)
        heading.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(tokens.gap, tokens.space, tokens.gap, tokens.space)
        column.setSpacing(tokens.space)
        column.addLayout(heading)
        column.addWidget(self.why)
        column.addWidget(self.here)
        column.addLayout(self._pictures(wide=wide))
        if wide:
            column.addWidget(self.where)
            column.addWidget(self.how)
        for widget in (self.regions_name, self.regions, self.worst):
            column.addWidget(widget)
        column.addStretch(1)

    def _pictures(self, *, wide: bool) -> QGridLayout:
        tokens, bottom = current_tokens(), Qt.AlignmentFlag.AlignBottom
        grid = QGridLayout()
        grid.setSpacing(tokens.tight)
        grid.setHorizontalSpacing(tokens.gap)
        grid.addWidget(label(say("This part"), "caption", wrap=True), 0, 0, bottom)
        grid.addWidget(self._enrolled_name, 0, 1, bottom)
        grid.addWidget(self.patch, 1, 0)
        grid.addWidget(self.enrolled, 1, 1)
        if wide:
            grid.addWidget(label(say("Where it is from"), "caption", wrap=True), 0, 2, bottom)
            grid.addWidget(self.reference, 1, 2)
            grid.setColumnStretch(3, 1)
            return grid
        words = QVBoxLayout()
        words.addWidget(self.where)
        words.addWidget(self.how)
        words.addStretch(1)
        grid.addWidget(self.reference, 2, 0)
        grid.addLayout(words, 2, 1, 1, 2)
        grid.setColumnStretch(2, 1)
        return grid

    def _on_worst(self) -> None:
        if self._part is not None and self._part.map is not None:
            self.place_asked.emit(self._part.map.peak())

    def _on_region(self, row: int) -> None:
        if 0 <= row < len(self._regions):
            self.place_asked.emit(self._regions[row].centre)


def _word(part: ExplainedPart) -> str:
    return verdict_look(part.verdict, current_tokens().colours).word
