"""What the station tells the world: outcomes, alarms, counters and a snapshot of it all."""

import logging
from collections import Counter, deque
from concurrent.futures import Future
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum
from threading import Lock

from inspector.capture import RecordingStatus
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Inspection, Record, StageTimes
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits, VerdictKind
from inspector.station.latency import Latencies, LatencyTally
from inspector.station.part_counter import PartCounter
from inspector.station.signals import SignalCounts

logger = logging.getLogger(__name__)

KEPT_OUTCOMES = 1000
KEPT_ALARMS = 20


class StationState(StrEnum):
    """Where the station is in its life."""

    IDLE = "idle"
    STARTING = "starting"
    RUNNING = "running"
    STOPPING = "stopping"
    STOPPED = "stopped"
    FAULT = "fault"


@dataclass(frozen=True)
class Outcome:
    """A published verdict.

    Attributes:
        record: The committed record; None where it could not be stored (the verdict then is NOT_INSPECTED).
        times: All stage times; `record.times` cannot hold what came after its own commit.
        name: File name of the frame, empty for cameras.
        image_on_disk: Done once the image is on the disk too; None where none is stored.
    """

    inspection: Inspection
    record: Record | None
    times: StageTimes
    name: str = ""
    image_on_disk: "Future[None] | None" = None


@dataclass(frozen=True)
class Alarm:
    """Something a person has to know about. `kind` is overrun, camera, model, storage, frame or scale."""

    kind: str
    message: str
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass(frozen=True)
class StationStatus:
    """Snapshot of a station; times in milliseconds from capture to published verdict.

    Attributes:
        latencies: Spreads over the last parts, from the trigger too where its moment is known.
        signals: Signals of the trigger, and how many a rule of the person left out.
        shift_parts: Parts since the part counter was reset; goes on over stops of the line.
        trigger: When frames become parts.
        recording: The recording that runs or ran last on this line; None where there was none.
    """

    state: StationState
    recipe: RecipeKey | None
    limits: Limits | None
    passed: int
    review: int
    failed: int
    not_inspected: int
    skipped: int
    preview_dropped: int
    queue_depth: int
    queue_size: int
    last_ms: float | None
    median_ms: float | None
    runtime: str
    alarms: tuple[Alarm, ...]
    source: str
    latencies: Latencies = field(default_factory=Latencies)
    signals: SignalCounts = field(default_factory=SignalCounts)
    shift_parts: int = 0
    trigger: TriggerSettings = field(default_factory=TriggerSettings)
    recording: RecordingStatus | None = None

    @property
    def inspected(self) -> int:
        """Parts that got a judgement."""
        return self.passed + self.review + self.failed

    @property
    def total(self) -> int:
        """All parts, the not inspected ones too."""
        return self.inspected + self.not_inspected

    @property
    def yield_fraction(self) -> float | None:
        """Passed parts over all parts, None before the first; a part not inspected is not a yield."""
        return self.passed / self.total if self.total else None


class Tally:
    """Counters, times, alarms and published outcomes; bounded, any thread.

    Args:
        counter: The part counter of the shift.
    """

    def __init__(self, counter: PartCounter) -> None:
        self._lock = Lock()
        self.counter = counter
        self._counts: Counter[VerdictKind] = Counter()
        self._times = LatencyTally()
        self._alarms: deque[Alarm] = deque(maxlen=KEPT_ALARMS)
        self._outcomes: deque[Outcome] = deque(maxlen=KEPT_OUTCOMES)

    def publish(self, outcome: Outcome) -> None:
        """Count an outcome and keep it for `take_outcomes`."""
        with self._lock:
            self._counts[outcome.inspection.verdict.kind] += 1
            if outcome.inspection.verdict.kind is not VerdictKind.NOT_INSPECTED:
                self._times.add(outcome.times)
            self._outcomes.append(outcome)
        self.counter.count()

    def alarm(self, kind: str, message: str) -> None:
        """Raise an alarm; the same alarm twice in a row is kept once, with the newer time."""
        with self._lock:
            if self._alarms and (self._alarms[-1].kind, self._alarms[-1].message) == (kind, message):
                self._alarms.pop()
            else:
                logger.warning("Alarm (%s): %s", kind, message)
            self._alarms.append(Alarm(kind, message))

    def take_outcomes(self) -> list[Outcome]:
        """Everything published since the last call, oldest first; at most the newest 1000."""
        with self._lock:
            outcomes = list(self._outcomes)
            self._outcomes.clear()
            return outcomes

    def count(self, kind: VerdictKind) -> int:
        """How many parts got this verdict."""
        with self._lock:
            return self._counts[kind]

    def times(self) -> tuple[float | None, Latencies]:
        """Milliseconds from frame to verdict of the last part, and the spreads of the last 100."""
        with self._lock:
            return self._times.last_ms, self._times.spreads()

    def alarms(self) -> tuple[Alarm, ...]:
        """The last alarms, newest last."""
        with self._lock:
            return tuple(self._alarms)
