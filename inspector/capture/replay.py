"""What replaying a folder and replaying a video have in common: the rate."""

from collections.abc import Mapping

from inspector.capture.pacing import MAX_RATE_HZ, Clock, Pacer
from inspector.capture.source import PropertyValue, SourceInfo, number_in_range, unknown_property


class Replay:
    """Base of sources that play back what is stored.

    Without a rate it waits for its reader and gives everything. With a rate it behaves as a camera: what a
    late reader missed is skipped and counted.

    Attributes:
        info: Which source this is.
    """

    def __init__(self, info: SourceInfo, *, rate_hz: float, clock: Clock | None) -> None:
        self.info = info
        self._rate_hz = rate_hz
        self._clock = clock
        self._pacer = Pacer(rate_hz, clock)

    @property
    def live(self) -> bool:
        """True with a replay rate."""
        return self._rate_hz > 0

    @property
    def skipped(self) -> int:
        """Images a late reader missed; always 0 without a rate."""
        return self._pacer.skipped

    def trigger(self) -> None:
        """Images come by themselves."""

    def properties(self) -> Mapping[str, PropertyValue]:
        """The replay rate, frames a second; 0 is as fast as read."""
        return {"rate_hz": self._rate_hz}

    def set_property(self, name: str, value: PropertyValue) -> None:
        """Change the replay rate, 0 to 1000."""
        if name != "rate_hz":
            raise unknown_property(self.info.source_id, name, self.properties())
        self._rate_hz = number_in_range(name, value, low=0, high=MAX_RATE_HZ)
        self._pacer.set_rate(self._rate_hz)

    def _restart(self, total: int) -> None:
        """Begin anew with `total` images, 0 without an end."""
        self._pacer = Pacer(self._rate_hz, self._clock, total=total)
