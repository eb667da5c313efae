"""From an inspection to a published verdict: stored first, then counted and shown."""

import logging
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import replace
from threading import Lock

from inspector.domain.errors import EnvironmentFault
from inspector.domain.record import Inspection, Record
from inspector.domain.verdict import NotInspectedReason, Verdict
from inspector.station.keeper import Keeper, age_ms
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
            future = self._writer.submit(lambda: self._keeper.keep(inspection, name))
        except EnvironmentFault as fault:
            self._publish_unstored(inspection, name, fault)
            return
        future.add_done_callback(lambda done: self._publish(inspection, name, done))

    def _publish(
        self, inspection: Inspection, name: str, done: "Future[tuple[Inspection, Record, float]]"
    ) -> None:
        fault = done.exception()
        if fault is not None:
            self._publish_unstored(inspection, name, fault)
            return
        stored, record, store_ms = done.result()
        if stored.verdict.reason is NotInspectedReason.STORAGE:
            self._tally.alarm("storage", stored.verdict.detail)
        times = replace(stored.times, store_ms=store_ms, total_ms=age_ms(stored.frame))
        self._finish(Outcome(stored, record, times, name))
        if warning := self._keeper.warning():
            self._tally.alarm("storage", warning)

    def _publish_unstored(self, inspection: Inspection, name: str, fault: BaseException) -> None:
        logger.error("A part could not be recorded", exc_info=fault)
        self._tally.alarm("storage", f"A part could not be recorded: {fault}")
        verdict = Verdict.not_inspected(NotInspectedReason.STORAGE, str(fault))
        unproven = replace(inspection, verdict=verdict, map=None, score=None)
        times = replace(inspection.times, total_ms=age_ms(inspection.frame))
        self._finish(Outcome(unproven, None, times, name))

    def _finish(self, outcome: Outcome) -> None:
        self._tally.publish(outcome)
        with self._lock:
            self._open -= 1
        self._wake()
