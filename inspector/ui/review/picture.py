"""The part being looked at, with its heatmap; the next ones are read ahead."""

from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import InspectorError
from inspector.domain.frame import Pixels
from inspector.domain.record import Record
from inspector.language import mark, say, say_message, say_n
from inspector.ui.bridge import BackgroundReader
from inspector.ui.widgets import ImageView
from inspector.ui.widgets.record_words import no_frame_text

_NOTHING = mark(
    "Nothing waits for review.\n\nParts that are judged FAIL, REVIEW or NOT INSPECTED on Live appear here, "
    "the newest first. Start the line on Live (Ctrl+1)."
)
_NOT_STORED = mark("No image was stored for this part. Settings say which images are kept.")
_NO_MAP = mark("No heatmap was stored for this part.")
_DECIDE_ANYWAY = mark("The facts on the right are what is left; a decision can still be given.")
_READING = mark("Reading the image …")
KEPT = 6
"""Frames in memory: the one in view, those read ahead, those one goes back to; 15 MB each at 5 megapixels."""


_Key = tuple[int, str]
"""A record and its image: several views of a part are one record."""


def _key(record: Record) -> _Key:
    return record.record_id, record.image


def nothing_words(elsewhere: int) -> str:
    """What an empty queue says; `elsewhere`: how many wait under another choice of verdicts."""
    if not elsewhere:
        return say(_NOTHING)
    return say_n("Nothing waits here, but %n under other verdicts: choose more on the left.", elsewhere)


@dataclass(frozen=True, eq=False)
class _Stored:
    """What could be read of a record; `message` says what is missing, for a person."""

    pixels: Pixels | None = None
    heat: AnomalyMap | None = None
    message: str = ""


class RecordPicture(ImageView):
    """Shows the stored frame and map of a record; what cannot be read is said in its place.

    Files are read in a thread of their own, those of the next parts ahead of time, so that a decision brings
    the next part at once.

    Attributes:
        message: What is missing of the record in view, for a person; empty where all is there.

    Signals:
        read: The record in view is shown as far as it can be; see `message`.
    """

    read = Signal()

    def __init__(
        self,
        load_frame: Callable[[str], Pixels],
        load_map: Callable[[str], AnomalyMap],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._load_frame = load_frame
        self._load_map = load_map
        self._record: Record | None = None
        self._kept: OrderedDict[_Key, _Stored] = OrderedDict()
        self._reader = BackgroundReader(self)
        self.message = ""

    @property
    def busy(self) -> bool:
        """A frame is being read."""
        return self._reader.busy

    def show_record(self, record: Record | None, following: Sequence[Record] = ()) -> None:
        """Show it as far as its files can be read; None shows nothing.

        Args:
            following: Likely the next ones: they are read ahead.
        """
        self._record, self.message = record, ""
        kept = None if record is None else self._kept.get(_key(record))
        self._show(kept)
        if record is not None and kept is None:
            self.set_placeholder(say(_READING))
        wanted = [one for one in ([record] if record else []) + list(following) if not self._has(one)]
        self._read(wanted[: KEPT - 1])

    def close_reader(self) -> None:
        """Read nothing any more, and let the frames go; may be shown again."""
        self._reader.close()
        self._kept.clear()

    def _has(self, record: Record) -> bool:
        if _key(record) in self._kept:
            self._kept.move_to_end(_key(record))
            return True
        return False

    def _read(self, records: Sequence[Record]) -> None:
        for place in range(KEPT):
            topic = f"frame {place}"
            if place < len(records):
                record = records[place]
                self._reader.ask(topic, partial(self._stored, record), partial(self._keep, _key(record)))
            else:
                self._reader.drop(topic)

    def _stored(self, record: Record) -> _Stored:
        """Reader's thread."""
        if not record.image:
            return _Stored(message=no_frame_text(record) or say(_NOT_STORED))
        try:
            pixels = self._load_frame(record.image)
        except InspectorError as fault:
            return _Stored(message=say_message(str(fault)))
        if not record.map:
            return _Stored(pixels, message="" if record.score is None else say(_NO_MAP))
        try:
            return _Stored(pixels, self._load_map(record.map))
        except InspectorError as fault:
            return _Stored(pixels, message=say_message(str(fault)))

    def _keep(self, key: _Key, stored: _Stored) -> None:
        self._kept[key] = stored
        while len(self._kept) > KEPT:
            self._kept.popitem(last=False)
        if self._record is not None and _key(self._record) == key:
            self._show(stored)

    def _show(self, stored: _Stored | None) -> None:
        record = self._record
        self.set_frame(stored.pixels if stored else None)
        self.set_heat(stored.heat if stored else None, record.limits if record else None)
        if stored is not None:
            self.message = stored.message
            self.set_placeholder(f"{stored.message}\n\n{say(_DECIDE_ANYWAY)}")
            self.read.emit()
