"""Thumbnails of stored frames, read in a background thread, the recent ones kept."""

from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from threading import Lock

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QPixmap

from inspector.domain.errors import InspectorError
from inspector.domain.frame import Pixels
from inspector.domain.record import Record
from inspector.ui.bridge import WakeBridge
from inspector.ui.widgets.thumbnail import no_thumbnail, shrink, thumbnail

CAPACITY = 400


@dataclass(frozen=True, eq=False)
class _Loaded:
    record: Record
    small: Pixels | None
    frame_size: tuple[int, int]


class ThumbnailLoader(QObject):
    """Gives thumbnails at once where they are known, else a blank one and `loaded` a little later.

    Lives on the main thread; files are read and shrunk in one worker thread that `close` ends.

    Signals:
        loaded: Record id whose thumbnail is there now.
    """

    loaded = Signal(int)

    def __init__(self, load_frame: Callable[[str], Pixels], side: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._load_frame = load_frame
        self._side = side
        self._known: OrderedDict[int, QPixmap] = OrderedDict()
        self._asked: dict[int, Future[None]] = {}
        self._arrived: list[_Loaded] = []
        self._lock = Lock()
        self._pool: ThreadPoolExecutor | None = None
        self._wake = WakeBridge(self)
        self._wake.woken.connect(self._on_woken)

    @property
    def busy(self) -> bool:
        """True while a thumbnail that was asked for is still to come."""
        return bool(self._asked)

    def get(self, record: Record) -> QPixmap:
        """Thumbnail of a record, with a ring where its map is largest."""
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
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None
        self._asked.clear()

    def _ask(self, record: Record) -> None:
        if record.record_id in self._asked:
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="thumbnails")
        self._asked[record.record_id] = self._pool.submit(self._read, record)

    def _read(self, record: Record) -> None:
        try:
            pixels = self._load_frame(record.image)
            loaded = _Loaded(record, shrink(pixels, self._side), (pixels.shape[1], pixels.shape[0]))
        except InspectorError:  # said in words where the record is opened; here a sign is enough
            loaded = _Loaded(record, None, (1, 1))
        with self._lock:
            self._arrived.append(loaded)
        self._wake.on_wake()

    @Slot()
    def _on_woken(self) -> None:
        with self._lock:
            arrived, self._arrived = self._arrived, []
        for item in arrived:
            self._asked.pop(item.record.record_id, None)
            self._keep(item.record.record_id, self._picture(item))
            self.loaded.emit(item.record.record_id)

    def _picture(self, item: _Loaded) -> QPixmap:
        if item.small is None:
            return no_thumbnail(self._side, "error")
        peak = item.record.peak
        mark = None if peak is None else (peak[0] / item.frame_size[0], peak[1] / item.frame_size[1])
        return thumbnail(item.small, self._side, mark=mark)

    def _keep(self, record_id: int, picture: QPixmap) -> QPixmap:
        self._known[record_id] = picture
        while len(self._known) > CAPACITY:
            self._known.popitem(last=False)
        return picture
