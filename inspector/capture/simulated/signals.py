"""Signals of a simulated line that waits for its trigger: asked for by software, or from a light barrier."""

from collections import deque
from dataclasses import dataclass

from inspector.capture.pacing import Clock

WAITING_SIGNALS = 8  # as a camera keeps so many images for its reader


@dataclass(frozen=True)
class Due:
    """What is due next.

    Attributes:
        at_s: When the signal came, on the line's clock.
        missed: 0 for a signal whose part can be seen; else so many signals whose parts nobody will see.
    """

    at_s: float
    missed: int = 0


class Signals:
    """Keeps signals in order until their frame is read; those for which there is no room are missed.

    Args:
        rate_hz: Signals a second from the light barrier; 0 has none, and only `give` makes signals.
    """

    def __init__(self, rate_hz: float, clock: Clock) -> None:
        self._rate_hz = rate_hz
        self._clock = clock
        self._start_s = clock.now()
        self._passed = 0
        self._waiting: deque[Due] = deque()

    def give(self) -> None:
        """A signal now, by software."""
        self._come_in()
        self._add(1, self._clock.now())

    def set_rate(self, rate_hz: float) -> None:
        """Another rate of the light barrier from now on; what waits stays."""
        self._come_in()
        self._rate_hz, self._start_s, self._passed = rate_hz, self._clock.now(), 0

    def take(self, deadline_s: float) -> Due | None:
        """What came first, waiting for it up to the deadline; None where nothing came."""
        self._come_in()
        if not self._waiting:
            self._clock.wait(min(deadline_s, self._next_in_s()))
            self._come_in()
        return self._waiting.popleft() if self._waiting else None

    def _next_in_s(self) -> float:
        if not self._rate_hz:
            return float("inf")
        return max(0.0, self._moment(self._passed + 1) - self._clock.now())

    def _come_in(self) -> None:
        """Let in what the light barrier has seen until now."""
        due = int((self._clock.now() - self._start_s) * self._rate_hz + 1e-9)
        while self._passed < due and len(self._waiting) < WAITING_SIGNALS:
            self._passed += 1
            self._add(1, self._moment(self._passed))
        if self._passed < due:
            self._add(due - self._passed, self._clock.now())
            self._passed = due

    def _moment(self, number: int) -> float:
        return self._start_s + number / self._rate_hz

    def _add(self, count: int, at_s: float) -> None:
        if len(self._waiting) < WAITING_SIGNALS:
            self._waiting.append(Due(at_s))
            return
        last = self._waiting[-1]
        if last.missed:
            self._waiting[-1] = Due(last.at_s, last.missed + count)
        else:
            self._waiting.append(Due(at_s, count))
