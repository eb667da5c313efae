"""When the next frame of a replayed or simulated source is due, and which frames a late reader missed."""

from threading import Event
from time import monotonic
from typing import Protocol

from inspector.domain.errors import DataFault

MAX_RATE_HZ = 1000.0


class Clock(Protocol):
    """Monotonic time and waiting; injected so that tests need not wait."""

    def now(self) -> float:
        """Seconds on a clock that never goes back."""
        ...

    def wait(self, seconds: float) -> None:
        """Return after `seconds`."""
        ...


class MonotonicClock:
    """The machine's own monotonic clock."""

    def __init__(self) -> None:
        self._never = Event()

    def now(self) -> float:
        """`time.monotonic()`."""
        return monotonic()

    def wait(self, seconds: float) -> None:
        """Block the calling thread for `seconds`."""
        self._never.wait(seconds)


class Pacer:
    """Numbers the frames of one opened source and says when each is due.

    With a rate, frame n is due n / rate seconds after the first call of `next`. A reader that comes late is
    given the newest frame that is due, as by a camera, and those before it count as skipped. With rate 0
    frames wait for their reader and none is ever skipped. With a `total` the last frame is never skipped:
    there is none after it to be given instead.

    Attributes:
        skipped: Frames that were due and never given to the reader.
    """

    def __init__(self, rate_hz: float, clock: Clock | None = None, *, total: int = 0) -> None:
        check_rate(rate_hz)
        self.rate_hz = rate_hz
        self.skipped = 0
        self._total = total
        self._clock: Clock = clock or MonotonicClock()
        self._first_s: float | None = None
        self._first_index = 0
        self._next_index = 0

    @property
    def ended(self) -> bool:
        """Whether every one of `total` frames was given or skipped."""
        return self._total > 0 and self._next_index >= self._total

    def next(self, deadline_s: float) -> int | None:
        """Number of the frame that is due, or None when none is due within `deadline_s` seconds.

        At the end, where `total` frames were due, it is `total` without waiting.
        """
        if self.ended:
            return self._total
        if self.rate_hz > 0 and not self._wait_until_due(deadline_s):
            return None
        index = max(self._next_index, self._newest_due())
        self.skipped += index - self._next_index
        self._next_index = index + 1
        return index

    def set_rate(self, rate_hz: float) -> None:
        """Go on from the next frame at another rate, counted from the next call of `next`."""
        check_rate(rate_hz)
        self.rate_hz = rate_hz
        self._first_s = None

    def _wait_until_due(self, deadline_s: float) -> bool:
        now = self._clock.now()
        if self._first_s is None:
            self._first_s, self._first_index = now, self._next_index
        due = self._first_s + (self._next_index - self._first_index) / self.rate_hz
        if due - now > deadline_s:
            self._clock.wait(deadline_s)
            return False
        if due > now:
            self._clock.wait(due - now)
        return True

    def _newest_due(self) -> int:
        if self.rate_hz == 0 or self._first_s is None:
            return self._next_index
        newest = self._first_index + int((self._clock.now() - self._first_s) * self.rate_hz)
        return min(newest, self._total - 1) if self._total else newest


def check_rate(rate_hz: float) -> None:
    """DataFault unless 0 <= rate_hz <= MAX_RATE_HZ; 0 means as fast as the reader reads."""
    if not 0 <= rate_hz <= MAX_RATE_HZ:
        raise DataFault(
            f"A rate of {rate_hz:g} frames a second is not possible.",
            way_out=f"Give a number from 0 (as fast as read) to {MAX_RATE_HZ:g}.",
        )
