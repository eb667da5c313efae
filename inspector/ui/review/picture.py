"""The part being looked at, with its heatmap."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Pixels
from inspector.domain.record import Record
from inspector.ui.widgets import ImageView

NOTHING = (
    "Nothing waits for review.\n\nParts that are judged FAIL, REVIEW or NOT INSPECTED on Live appear here. "
    "If you expected some, look at the filter on the left."
)
NOT_STORED = "No image was stored for this part. Settings say which images are kept."


class RecordPicture(ImageView):
    """Loads the stored frame and map of a record; what cannot be loaded is said in its place."""

    def __init__(
        self,
        load_frame: Callable[[str], Pixels],
        load_map: Callable[[str], AnomalyMap],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._load_frame = load_frame
        self._load_map = load_map

    def show_record(self, record: Record | None) -> str:
        """Show it; the answer says what is missing, empty where all is there."""
        self.set_frame(None)
        self.set_heat(None, None)
        if record is None:
            self.set_placeholder(NOTHING)
            return ""
        problem = self._show_frame(record)
        self.set_placeholder(problem)
        return problem or self._show_map(record)

    def _show_frame(self, record: Record) -> str:
        if not record.image:
            return NOT_STORED
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
