"""From an inspection to a published verdict: stored first, then counted and shown."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from threading import Lock

from inspector.domain.errors import EnvironmentFault
from inspector.domain.record import Inspection
from inspector.domain.verdict import NotInspectedReason
from inspector.station.inspect_part import unproven
from inspector.station.keeper import Keeper, Kept, age_ms
from inspector.station.status import Outcome, Tally
from inspector.station.writer import Writer

logger = logging.getLogger(__name__)


class Publisher:
    """Hands inspections to the writer and publishes each once its record is committed.

    A part whose record cannot be committed is published all the same, as NOT_INSPECTED(storage) with an
    alarm: what nobody can prove is not passed. Any thread; the publishing itself happens in the writer
    thread.
    """

    def __init__(self, writer: Writer, keeper: Keeper, tally: Tally, wake: Callable[[], None]) -> None:
        self._writer = writer
        self._keeper = keeper
        self._tally = tally
        self._wake = wake
        self._lock = Lock()
        self._open = 0

    @property
    def open_parts(self) -> int:
        """Parts taken in and not published yet."""
        with self._lock:
            return self._open

    def part_taken(self) -> None:
        """Count a part in; every part counted in is published exactly once."""
        with self._lock:
            self._open += 1

    def store(self, inspection: Inspection, name: str) -> None:
        """Store an inspection of a part that was counted in, then publish it."""
        try:
            future = self._writer.submit(lambda: self._keeper.keep(inspection, name, self._told))
        except EnvironmentFault as fault:
            self._publish_unstored(inspection, name, fault)
            return
        future.add_done_callback(lambda done: self._publish(inspection, name, done))

    def flush(self, timeout_s: float) -> None:
        """Wait until every record and every image is on the disk; not from the writer thread.

        Raises:
            EnvironmentFault: The disk took longer, or an image could not be written; it waits in memory.
        """
        images = self._keeper.images
        self._writer.flush(timeout_s)
        images.flush(timeout_s)
        settled = self._writer.submit(images.settle)
        self._writer.flush(timeout_s)
        if problem := settled.exception():  # the notes of written images stay; the next start looks again
            logger.error("The notes of written images could not be taken away: %s", problem)

    def _publish(self, inspection: Inspection, name: str, done: "Future[Kept]") -> None:
        fault = done.exception()
        if fault is not None:
            self._publish_unstored(inspection, name, fault)
            return
        kept = done.result()
        if kept.inspection.verdict.reason is NotInspectedReason.STORAGE:
            self._tally.alarm("storage", kept.inspection.verdict.detail)
        try:
            self._publish_stored(kept, name)
        finally:
            if kept.image is not None:
                kept.image.write()
        if warning := self._keeper.tidy():
            self._tally.alarm("storage", warning)

    def _publish_stored(self, kept: Kept, name: str) -> None:
        stored, image = kept.inspection, kept.image
        times = replace(stored.times, store_ms=kept.store_ms, total_ms=age_ms(stored.frame))
        self._finish(Outcome(stored, kept.record, times, name, image.on_disk if image else None))

    def _told(self, message: str) -> None:
        """Of the image thread: images cannot be written, or they can again."""
        self._tally.alarm("storage", message)
        self._wake()

    def _publish_unstored(self, inspection: Inspection, name: str, fault: BaseException) -> None:
        logger.error("A part could not be recorded", exc_info=fault)
        self._tally.alarm("storage", f"A part could not be recorded: {fault}")
        times = replace(inspection.times, total_ms=age_ms(inspection.frame))
        self._finish(Outcome(unproven(inspection, str(fault)), None, times, name))

    def _finish(self, outcome: Outcome) -> None:
        self._tally.publish(outcome)
        with self._lock:
            self._open -= 1
        self._wake()
