"""What replaying a folder and replaying a video have in common: the rate."""

from inspector.capture.controls import Control, ControlKind, ControlValue, checked_value, control_named
from inspector.capture.pacing import MAX_RATE_HZ, Clock, Pacer
from inspector.capture.source import SourceInfo


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

    def controls(self) -> tuple[Control, ...]:
        """The replay rate; 0 is as fast as read."""
        return (Control("rate_hz", ControlKind.NUMBER, self._rate_hz, low=0.0, high=MAX_RATE_HZ, unit="Hz"),)

    def set_control(self, name: str, value: ControlValue) -> None:
        """Change the replay rate."""
        control = control_named(self.controls(), name, self.info.source_id)
        self._rate_hz = float(checked_value(control, value))
        self._pacer.set_rate(self._rate_hz)

    def _restart(self, total: int) -> None:
        """Begin anew with `total` images, 0 without an end."""
        self._pacer = Pacer(self._rate_hz, self._clock, total=total)
