"""Images on their way to the disk: a bounded queue and the thread that encodes and writes them."""

import logging
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from dataclasses import dataclass, field
from threading import Condition, Thread

from inspector.domain.errors import EnvironmentFault, InspectorError
from inspector.domain.frame import Pixels

logger = logging.getLogger(__name__)

MAX_WAITING = 16
"""So many images may be lost by a power cut, and so many parts come in one burst without waiting."""
MAX_WAITING_BYTES = 128 * 2**20
RETRY_S = 1.0
STOP_TIMEOUT_S = 20.0

Told = Callable[[str], None]
"""Told in words that images cannot be written, and that they can again; called in the image thread."""


@dataclass(eq=False)
class _Waiting:
    address: str
    pixels: Pixels
    told: Told
    on_disk: "Future[None]" = field(default_factory=Future)
    may_write: bool = False


class ImageQueue:
    """Writes images one after another in its own thread, `inspector-images`, in the order they came.

    Bounded by count and by bytes, but for one part alone: where it is full, `hold` waits. An image that
    cannot be written stays at the head and is tried again until it is written or the queue is closed;
    meanwhile `hold` refuses, so that nothing more is promised than is held already.

    `hold`, then `write` or `drop`, come from one thread: the encoder must not take the core from the commit
    that the verdict waits for.

    Args:
        write: Brings one image onto the disk; InspectorError where it cannot.
        written: Told the address of each image that is on the disk; image thread.
    """

    def __init__(self, write: Callable[[str, Pixels], None], written: Callable[[str], None]) -> None:
        self._write = write
        self._written = written
        self._waiting: dict[str, _Waiting] = {}  # in the order they came
        self._bytes = 0
        self._fault: Exception | None = None
        self._failures = 0
        self._closed = False
        self._changed = Condition()
        self._thread = Thread(target=self._run, name="inspector-images")
        self._thread.start()

    @property
    def waiting_bytes(self) -> int:
        """Size of the pixels that wait."""
        with self._changed:
            return self._bytes

    def pixels(self, address: str) -> Pixels | None:
        """An image that is not on the disk yet, read-only; any thread."""
        with self._changed:
            entry = self._waiting.get(address)
        return entry.pixels if entry is not None else None

    def hold(self, address: str, pixels: Pixels, *, told: Told) -> "Future[None]":
        """Take an image in, to be written once `write` says so; waits for room where the queue is full.

        The future is done once the image is on the disk, and raises where that was given up at the end.

        Raises:
            EnvironmentFault: Images cannot be written now, or the queue is closed.
        """
        return self.hold_together({address: pixels}, told=told)[address]

    def hold_together(self, images: Mapping[str, Pixels], *, told: Told) -> "dict[str, Future[None]]":
        """Take in the images of one part at once, by address; as `hold`.

        One after the other they could fill the queue, and the first would wait for a record that waits for
        the last.
        """
        if not images:
            return {}
        with self._changed:
            self._changed.wait_for(lambda: self._refuses() or self._has_room(images))
            if self._refuses():
                raise self._refusal()
            for address, pixels in images.items():
                if address not in self._waiting:
                    self._waiting[address] = _Waiting(address, pixels, told)
                    self._bytes += pixels.nbytes
            return {address: self._waiting[address].on_disk for address in images}

    def write(self, address: str) -> None:
        """Begin to write what is held."""
        with self._changed:
            if address in self._waiting:  # else the same image came before, and is written
                self._waiting[address].may_write = True
                self._changed.notify_all()

    def drop(self, address: str) -> None:
        """Forget what is held, unless it is being written for an earlier part."""
        with self._changed:
            entry = self._waiting.get(address)
            if entry is not None and not entry.may_write:
                self._forget(entry)

    def flush(self, timeout_s: float = STOP_TIMEOUT_S) -> None:
        """Wait until everything held is on the disk.

        Raises:
            EnvironmentFault: It could not be written, tried once more, or took longer than the time-out.
        """
        with self._changed:
            before = self._failures
            self._changed.notify_all()
            self._changed.wait_for(lambda: not self._waiting or self._failures > before, timeout_s)
            left, fault = len(self._waiting), self._fault
        if left:
            reason = f"{left} images are not written yet."
            raise EnvironmentFault(reason if fault is None else f"{reason} {fault}")

    def close(self) -> None:
        """Write what waits, each tried once, then end the thread; idempotent."""
        with self._changed:
            self._closed = True
            self._changed.notify_all()
        self._thread.join(STOP_TIMEOUT_S)
        if self._thread.is_alive():
            logger.error("Thread %s did not stop within %g s", self._thread.name, STOP_TIMEOUT_S)

    def _refuses(self) -> bool:
        return self._closed or self._fault is not None

    def _refusal(self) -> EnvironmentFault:
        if self._closed:
            return EnvironmentFault("The image store is closed; nothing can be stored any more.")
        return EnvironmentFault(f"Images cannot be stored: {self._fault}")

    def _has_room(self, images: Mapping[str, Pixels]) -> bool:
        new = [pixels.nbytes for address, pixels in images.items() if address not in self._waiting]
        fits = len(self._waiting) + len(new) <= MAX_WAITING and self._bytes + sum(new) <= MAX_WAITING_BYTES
        return fits or not self._waiting or not new

    def _run(self) -> None:
        while (entry := self._first()) is not None:
            try:
                self._write(entry.address, entry.pixels)
            except Exception as fault:  # noqa: BLE001 - told and tried again: no image is dropped in silence
                self._after_failure(entry, fault)
            else:
                self._after_success(entry)

    def _first(self) -> _Waiting | None:
        with self._changed:
            self._changed.wait_for(lambda: self._next() is not None or self._closed)
            return self._next()

    def _next(self) -> _Waiting | None:
        first = next(iter(self._waiting.values()), None)
        return first if first is not None and (first.may_write or self._closed) else None

    def _after_success(self, entry: _Waiting) -> None:
        self._written(entry.address)
        with self._changed:
            recovered, self._fault = self._fault is not None, None
        if recovered:
            entry.told("Images can be stored again. Those that were waiting are being written.")
        entry.on_disk.set_result(None)
        with self._changed:
            self._forget(entry)

    def _after_failure(self, entry: _Waiting, fault: Exception) -> None:
        with self._changed:
            first, self._fault = self._fault is None, fault
            self._failures += 1
            closed = self._closed
            self._changed.notify_all()
        if first:
            logger.error("The image %s could not be written", entry.address, exc_info=fault)
            entry.told(_trouble(fault))
        if closed:
            self._give_up(entry, fault)
            return
        with self._changed:
            self._changed.wait(RETRY_S)

    def _give_up(self, entry: _Waiting, fault: Exception) -> None:
        logger.error("The image %s is lost: %s", entry.address, fault)
        entry.on_disk.set_exception(fault)
        with self._changed:
            self._forget(entry)

    def _forget(self, entry: _Waiting) -> None:
        if self._waiting.pop(entry.address, None) is not None:
            self._bytes -= entry.pixels.nbytes
        self._changed.notify_all()


def _trouble(fault: Exception) -> str:
    said = fault if isinstance(fault, InspectorError) else f"An image could not be written: {fault}."
    return f"{said} It waits in memory; parts are not inspected until it is written."
