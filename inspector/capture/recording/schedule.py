"""When each line of a recording is due: at its own time, so many a second, or at once."""

from inspector.capture.pacing import Clock

OWN_TIMING = -1.0
"""Rate that stands for the recording's own timing."""


class Schedule:
    """Turns the times of a recording into times of this machine's clock. One thread.

    Args:
        rate_hz: Frames a second; 0 as fast as read; `OWN_TIMING` with the gaps of the recording.
    """

    def __init__(self, rate_hz: float, clock: Clock) -> None:
        self.rate_hz = rate_hz
        self._clock = clock
        self._start: tuple[float, float, int] | None = None

    @property
    def paced(self) -> bool:
        """Whether anything has to be waited for."""
        return self.rate_hz != 0

    def restart(self, rate_hz: float) -> None:
        """Count from the next line on, at this rate."""
        self.rate_hz = rate_hz
        self._start = None

    def due(self, recorded_s: float, index: int) -> float:
        """When a line is due, on this machine's clock; the first one asked for is due now.

        Args:
            recorded_s: Its time in the recording.
            index: How many frames came before it.
        """
        if self._start is None:
            self._start = self._clock.now(), recorded_s, index
        now, first_s, first_index = self._start
        if self.rate_hz > 0:
            return now + (index - first_index) / self.rate_hz
        return now + (recorded_s - first_s)

    def wait_for(self, due: float, deadline_s: float) -> bool:
        """Wait until then, but not longer than `deadline_s` seconds; whether it is due."""
        left = due - self._clock.now()
        if left > deadline_s:
            self._clock.wait(deadline_s)
            return False
        if left > 0:
            self._clock.wait(left)
        return True

    def is_due(self, due: float) -> bool:
        """Whether that time has come."""
        return due <= self._clock.now()
