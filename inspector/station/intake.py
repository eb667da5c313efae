"""What the capture thread hands on: frames into the queue, parts without a verdict to the writer."""

from collections.abc import Callable
from dataclasses import replace
from queue import Full, Queue
from threading import Event

from inspector.capture import FrameSource
from inspector.domain.frame import Frame
from inspector.domain.record import Inspection, StageTimes, UnseenPart
from inspector.domain.verdict import NotInspectedReason
from inspector.station.active_recipe import ActiveRecipe
from inspector.station.inference_loop import Work
from inspector.station.inspect import trigger_ms
from inspector.station.inspect_part import part_not_inspected
from inspector.station.publisher import Publisher
from inspector.station.triggered_reader import MissingPart

ROOM_WAIT_S = 0.05
_ALARM_KINDS = {
    NotInspectedReason.OVERRUN: "overrun",
    NotInspectedReason.BAD_FRAME: "frame",
    NotInspectedReason.NO_FRAME: "camera",
}


class Intake:
    """Every part that comes in is queued, or recorded as NOT_INSPECTED with an alarm; none is dropped.

    Capture thread, and `give_up` of whoever stops the station.

    Args:
        source: Whether it is live decides what a full queue means.
        work: Bounded queue of the inference thread.
        alarm: (kind, message) for a person.
    """

    def __init__(
        self,
        source: FrameSource,
        work: "Queue[Work]",
        active: ActiveRecipe,
        *,
        publisher: Publisher,
        stop: Event,
        alarm: Callable[[str, str], None],
    ) -> None:
        self._source = source
        self._work = work
        self._active = active
        self._publisher = publisher
        self._stop = stop
        self._alarm = alarm

    def part(self, frame: Frame) -> None:
        """Queue a part to be judged. A source that can wait, waits for room."""
        self._publisher.part_taken()
        while not self._put(frame):
            if self._source.live:
                detail = f"The queue of {self._work.maxsize} waiting parts was full."
                self._alarm("overrun", detail)
                self._store(frame, NotInspectedReason.OVERRUN, detail)
                return
            if self._stop.is_set():
                self.give_up(frame)
                return

    def missing(self, part: MissingPart) -> None:
        """Record a part of which there is no frame."""
        self._alarm(_ALARM_KINDS.get(part.reason, "model"), part.message)
        self._publisher.part_taken()
        inspection = self._failed(None, part.reason, part.message)
        unseen = UnseenPart(self._source.info.source_id, part.kind)
        self._publisher.store(replace(inspection, unseen=unseen), part.name)

    def give_up(self, frame: Frame) -> None:
        """Record a part that was counted in and is not judged any more, because the station stops."""
        detail = "The station was stopped before this part was judged."
        self._alarm("model", detail)
        self._store(frame, NotInspectedReason.STOPPED, detail)

    def _put(self, frame: Frame) -> bool:
        try:
            self._work.put(frame, timeout=0 if self._source.live else ROOM_WAIT_S)
        except Full:
            return False
        return True

    def _store(self, frame: Frame, reason: NotInspectedReason, detail: str) -> None:
        self._publisher.store(self._failed(frame, reason, detail), frame.name)

    def _failed(self, frame: Frame | None, reason: NotInspectedReason, detail: str) -> Inspection:
        times = StageTimes(trigger_ms=trigger_ms(frame))
        in_force = self._active.in_force()
        return part_not_inspected(frame, in_force, reason=reason, detail=detail, times=times)
