"""The images and heatmaps of records: where the station puts them and everybody reads them."""

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.storage.anomaly_map_log import AnomalyMapLog
from inspector.storage.database import Database
from inspector.storage.image_files import ImageFiles
from inspector.storage.image_queue import STOP_TIMEOUT_S, ImageQueue, Told


@dataclass(frozen=True, eq=False)
class HeldImage:
    """An image the archive has taken in. Call `write` or `drop`.

    Attributes:
        address: What `Record.image` says of it.
        on_disk: Done once it is on the disk; raises where that was given up when the program ended.
        noted: False where the same image was on the disk already, so that nothing has to be written.
        write: Its record is committed and the verdict has left: bring it onto the disk now.
        drop: Its record could not be committed: forget it.
    """

    address: str
    on_disk: "Future[None]"
    noted: bool
    write: Callable[[], None]
    drop: Callable[[], None]


class ImageArchive:
    """Reads from any thread; `put` from the writer thread. Owns the thread that encodes and writes.

    The address of an image is known before it is encoded: a record is committed with it and the file is
    written meanwhile. Until then the pixels are read from memory, so a reader never finds a gap. What was
    still to be written when the station died is noted in the database, and said when it is read.
    """

    def __init__(self, folder: Path, database: Database) -> None:
        self._files = ImageFiles(folder)
        self._maps: AnomalyMapLog = database.maps
        self._unwritten = database.unwritten
        self._queue = ImageQueue(self._files.write_frame, self._unwritten.written)

    def put(self, pixels: Pixels, *, told: Told) -> HeldImage:
        """Take in a frame, uint8 (H, W, 3) RGB, to be stored losslessly; waits where too many are.

        Args:
            pixels: Not to be changed any more.
            told: Hears in words when images cannot be written, and when they can again; image thread.

        Raises:
            EnvironmentFault: The folder has no room or cannot be written, or an earlier image still waits
                because it could not be: the part must not pass.
        """
        return self.put_together([pixels], told=told)[0]

    def put_together(self, frames: Sequence[Pixels], *, told: Told) -> tuple[HeldImage, ...]:
        """Take in the images of one part: all of them, or none. As `put`."""
        addressed = [(self._files.address(pixels), pixels) for pixels in frames]
        wanted = {address: pixels for address, pixels in addressed if not self._is_stored(address)}
        if wanted:
            size = sum(pixels.nbytes for pixels in wanted.values())
            self._files.check_room(self._queue.waiting_bytes + size)
        on_disk = self._queue.hold_together(wanted, told=told)
        return tuple(self._held(address, on_disk.get(address)) for address, _ in addressed)

    def _is_stored(self, address: str) -> bool:
        return self._queue.pixels(address) is None and self._files.holds(address)

    def _held(self, address: str, on_disk: "Future[None] | None") -> HeldImage:
        if on_disk is None:
            return HeldImage(address, _done(), noted=False, write=_nothing, drop=_nothing)
        write, drop = partial(self._queue.write, address), partial(self._queue.drop, address)
        return HeldImage(address, on_disk, noted=True, write=write, drop=drop)

    def load_frame(self, address: str) -> Pixels:
        """The pixels of `Record.image`, uint8 (H, W, 3) RGB; do not change them.

        Raises:
            DataFault: Missing, never written, damaged or changed since, or not an address.
        """
        waiting = self._queue.pixels(address)
        if waiting is not None:
            return waiting
        if not self._files.holds(address) and self._unwritten.holds(address):
            raise DataFault(
                f"The image {address} is lost: the station stopped before it was written.",
                way_out="The record itself is complete. While a station runs on this data folder, try again.",
            )
        return self._files.load_frame(address)

    def load_map(self, address: str) -> AnomalyMap:
        """The map of `Record.map`, bit for bit. Raises as `load_frame`."""
        return self._maps.load(address) if self._maps.owns(address) else self._files.load_map(address)

    def path(self, address: str) -> Path:
        """Absolute path of a stored image; DataFault for anything that is not an address."""
        return self._files.path(address)

    def settle(self) -> dict[str, int]:
        """Strike off what is on the disk; give record by address of the images that are not. Writer thread.

        Once at the start, to find what a crash cost, and whenever the line has stopped.
        """
        noted = self._unwritten.noted()
        self._unwritten.strike_off([address for address in noted if self._files.holds(address)])
        return {
            address: record_id
            for address, record_id in noted.items()
            if not self._files.holds(address) and self._queue.pixels(address) is None
        }

    def flush(self, timeout_s: float = STOP_TIMEOUT_S) -> None:
        """Wait until everything held is on the disk.

        Raises:
            EnvironmentFault: It could not be written or took longer.
        """
        self._queue.flush(timeout_s)

    def close(self) -> None:
        """Write what waits, then end the thread; idempotent."""
        self._queue.close()


def _done() -> "Future[None]":
    future: Future[None] = Future()
    future.set_result(None)
    return future


def _nothing() -> None:
    """There is nothing to write or to forget."""
