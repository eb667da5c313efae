"""The part being looked at, with its heatmap."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Pixels
from inspector.domain.record import Record
from inspector.ui.widgets import ImageView

_NOTHING = (
    "Nothing waits for review.\n\nParts that are judged FAIL, REVIEW or NOT INSPECTED on Live appear here, "
    "the newest first. Start the line on Live (Ctrl+1)."
)
_FILTERED = "Nothing waits here, but {count} under other verdicts: choose more on the left."
_NOT_STORED = "No image was stored for this part. Settings say which images are kept."
_DECIDE_ANYWAY = "The facts on the right are what is left; a decision can still be given."


def nothing_words(elsewhere: int) -> str:
    """What an empty queue says; `elsewhere`: how many wait under another choice of verdicts."""
    return _FILTERED.format(count=elsewhere) if elsewhere else _NOTHING


class RecordPicture(ImageView):
    """Loads the stored frame and map of a record; what cannot be loaded is said in its place.

    Attributes:
        message: What is missing of the record in view, for a person; empty where all is there.
    """

    def __init__(
        self,
        load_frame: Callable[[str], Pixels],
        load_map: Callable[[str], AnomalyMap],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._load_frame = load_frame
        self._load_map = load_map
        self.message = ""

    def show_record(self, record: Record | None) -> None:
        """Show it as far as its files can be read; None shows nothing."""
        self.set_frame(None)
        self.set_heat(None, None)
        self.message = ""
        if record is not None:
            self.message = self._show_frame(record) or self._show_map(record)
            self.set_placeholder(f"{self.message}\n\n{_DECIDE_ANYWAY}")

    def _show_frame(self, record: Record) -> str:
        if not record.image:
            return _NOT_STORED
        try:
            self.set_frame(self._load_frame(record.image))
        except InspectorError as fault:
            return str(fault)
        return ""

    def _show_map(self, record: Record) -> str:
        if not record.map:
            return "" if record.score is None else "No heatmap was stored for this part."
        try:
            self.set_heat(self._load_map(record.map), record.limits)
        except InspectorError as fault:
            return str(fault)
        return ""
