"""Thumbnails of stored frames, read in a background thread, the recent ones kept."""

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, Thread, current_thread

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPixmap

from inspector.domain.errors import InspectorError
from inspector.domain.frame import Pixels
from inspector.domain.record import Record
from inspector.storage import KeptThumbnail, ThumbnailFiles
from inspector.ui.bridge import WakeBridge
from inspector.ui.widgets.thumbnail import no_thumbnail, shrink, thumbnail

CAPACITY = 400
"""Thumbnails in memory: 7 MB at 64 pixels."""


@dataclass(frozen=True, eq=False)
class _Loaded:
    record: Record
    made: KeptThumbnail | None


class ThumbnailLoader(QObject):
    """Gives thumbnails at once where they are known, else a blank one and `loaded` a little later.

    Lives on the main thread; files are read and shrunk in one worker thread that `close` ends. What was asked
    for last is read first, so that what is in view never waits for what was scrolled past.

    Args:
        load_frame: Pixels of a stored frame by its address; any thread.
        side: Of the square, in pixels.
        kept: Thumbnails on disk; None makes every one from its frame.
        waiting_max: How many wait to be read; where more are asked for, the oldest are not read. For a list
            that asks again when a row comes back into view.

    Signals:
        loaded: Record id whose thumbnail is there now.
    """

    loaded = Signal(int)

    def __init__(
        self,
        load_frame: Callable[[str], Pixels],
        side: int,
        parent: QObject | None = None,
        *,
        kept: ThumbnailFiles | None = None,
        waiting_max: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._load_frame = load_frame
        self._side = side
        self._kept = kept
        self._waiting_max = waiting_max
        self._known: OrderedDict[int, QPixmap] = OrderedDict()
        self._wanted: OrderedDict[int, Record] = OrderedDict()
        self._reading: int | None = None
        self._arrived: list[_Loaded] = []
        self._changed = Condition()
        self._thread: Thread | None = None
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)

    @property
    def busy(self) -> bool:
        """True while a thumbnail that was asked for is still to come."""
        with self._changed:
            return bool(self._wanted or self._arrived) or self._reading is not None

    def get(self, record: Record) -> QPixmap:
        """Thumbnail of a record, of the view that decided, with a ring where its map is largest."""
        record = record.foremost if record.foremost.image else record
        known = self._known.get(record.record_id)
        if known is not None:
            self._known.move_to_end(record.record_id)
            return known
        if not record.image:
            return self._keep(record.record_id, no_thumbnail(self._side))
        self._ask(record)
        return no_thumbnail(self._side, "folder")

    def known(self, record_id: int) -> QPixmap:
        """A thumbnail that was loaded; a blank one where it is not kept any more."""
        return self._known.get(record_id, no_thumbnail(self._side))

    def close(self) -> None:
        """End the worker thread; what was not read yet is asked for again when it is needed."""
        with self._changed:
            self._wanted.clear()
            thread, self._thread = self._thread, None
            self._changed.notify_all()
        if thread is not None:
            thread.join()
        with self._changed:
            self._arrived.clear()

    def _ask(self, record: Record) -> None:
        with self._changed:
            if record.record_id == self._reading:
                return
            self._wanted[record.record_id] = record
            self._wanted.move_to_end(record.record_id)
            while self._waiting_max is not None and len(self._wanted) > self._waiting_max:
                self._wanted.popitem(last=False)
            self._changed.notify()
            if self._thread is None:
                self._thread = Thread(target=self._run, name="thumbnails", daemon=True)
                self._thread.start()

    def _run(self) -> None:
        while (record := self._next()) is not None:
            loaded = _Loaded(record, self._made(record))
            with self._changed:
                self._reading = None
                self._arrived.append(loaded)
            self._wake.on_wake()

    def _next(self) -> Record | None:
        """The record asked for last, waiting for one; None when the loader is closed."""
        with self._changed:
            # `close` forgets the thread before it wakes it; a new one may run by then.
            self._changed.wait_for(lambda: self._wanted or self._thread is not current_thread())
            if self._thread is not current_thread():
                return None
            self._reading, record = self._wanted.popitem(last=True)
            return record

    def _made(self, record: Record) -> KeptThumbnail | None:
        kept = self._kept.load(record.image, self._side) if self._kept is not None else None
        return kept or self._from_frame(record)

    def _from_frame(self, record: Record) -> KeptThumbnail | None:
        try:
            pixels = self._load_frame(record.image)
        except InspectorError:  # said in words where the record is opened; here a sign is enough
            return None
        made = KeptThumbnail(shrink(pixels, self._side), (pixels.shape[1], pixels.shape[0]))
        if self._kept is not None:
            self._kept.store(record.image, self._side, made)
        return made

    @Slot()
    def _on_woken(self) -> None:
        with self._changed:
            arrived, self._arrived = self._arrived, []
        for item in arrived:
            self._keep(item.record.record_id, self._picture(item))
            self.loaded.emit(item.record.record_id)

    def _picture(self, item: _Loaded) -> QPixmap:
        if item.made is None:
            return no_thumbnail(self._side, "error")
        peak, (width, height) = item.record.peak, item.made.frame_size
        mark = None if peak is None else (peak[0] / width, peak[1] / height)
        return thumbnail(item.made.pixels, self._side, mark=mark)

    def _keep(self, record_id: int, picture: QPixmap) -> QPixmap:
        self._known[record_id] = picture
        while len(self._known) > CAPACITY:
            self._known.popitem(last=False)
        return picture
