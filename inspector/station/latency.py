"""How long parts take, from the trigger and from the frame: spreads over the last parts."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from inspector.domain.record import StageTimes

KEPT_TIMES = 100


@dataclass(frozen=True)
class Spread:
    """Milliseconds of the last parts, at most KEPT_TIMES of them.

    Attributes:
        p50_ms: Half of them took at most so long.
        p95_ms: 95 of 100 took at most so long.
        parts: How many it was measured on.
    """

    p50_ms: float
    p95_ms: float
    parts: int


@dataclass(frozen=True)
class Latencies:
    """Spreads of the last parts that were judged; None where nothing was measured.

    Attributes:
        trigger_to_frame: Where the moment of the trigger is known (software, button). A set delay counts.
        trigger_to_verdict: The same, to the published verdict.
        frame_to_verdict: Every judged part.
    """

    trigger_to_frame: Spread | None = None
    trigger_to_verdict: Spread | None = None
    frame_to_verdict: Spread | None = None


class LatencyTally:
    """Collects the times of published parts. Not thread-safe: its owner locks."""

    def __init__(self) -> None:
        self._to_frame: deque[float] = deque(maxlen=KEPT_TIMES)
        self._to_verdict: deque[float] = deque(maxlen=KEPT_TIMES)
        self._from_frame: deque[float] = deque(maxlen=KEPT_TIMES)

    def add(self, times: StageTimes) -> None:
        """Note a part that was judged."""
        self._from_frame.append(times.total_ms)
        if times.trigger_ms is not None and times.trigger_to_verdict_ms is not None:
            self._to_frame.append(times.trigger_ms)
            self._to_verdict.append(times.trigger_to_verdict_ms)

    @property
    def last_ms(self) -> float | None:
        """From frame to verdict of the newest part, None before the first."""
        return self._from_frame[-1] if self._from_frame else None

    def spreads(self) -> Latencies:
        """What was measured so far."""
        return Latencies(_spread(self._to_frame), _spread(self._to_verdict), _spread(self._from_frame))


def _spread(times: Sequence[float]) -> Spread | None:
    if not times:
        return None
    ordered = sorted(times)
    return Spread(_at(ordered, 0.50), _at(ordered, 0.95), len(ordered))


def _at(ordered: Sequence[float], share: float) -> float:
    """The smallest value that at least this share of them does not exceed (nearest rank)."""
    return ordered[ceil(share * len(ordered)) - 1]
