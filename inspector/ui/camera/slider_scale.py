"""From a value to the place of a slider and back; logarithmic where the range spans decades. Without Qt."""

from dataclasses import dataclass
from math import exp, log

from inspector.capture import Control

POSITIONS = 1000
DECADES_RATIO = 1000.0
"""From this ratio of the ends on a range is shown in decades: exposures, not gains."""

_LEAST_SHARE = 1e-6


@dataclass(frozen=True)
class SliderScale:
    """A range as positions 0 to POSITIONS.

    Attributes:
        low, high: low < high.
        logarithmic: Equal ways are equal factors. `low` may be 0; the first position is then 0 all the same.
    """

    low: float
    high: float
    logarithmic: bool = False

    def position(self, value: float) -> int:
        """Where a value is; values outside are at the ends."""
        inside = min(max(value, self.low), self.high)
        if not self.logarithmic:
            return round((inside - self.low) / (self.high - self.low) * POSITIONS)
        base = self._base
        return round(log(max(inside, base) / base) / log(self.high / base) * POSITIONS)

    def value(self, position: int) -> float:
        """The value at a position; the ends exactly."""
        if position <= 0:
            return self.low
        if position >= POSITIONS:
            return self.high
        share = position / POSITIONS
        if not self.logarithmic:
            return self.low + share * (self.high - self.low)
        return self._base * exp(share * log(self.high / self._base))

    @property
    def _base(self) -> float:
        return max(self.low, self.high * _LEAST_SHARE)


def scale_of(control: Control) -> SliderScale | None:
    """The scale for a number; None where it has no range to slide in."""
    low, high = control.low, control.high
    if low is None or high is None or not low < high:
        return None
    decades = (
        low >= 0 and high / max(low, high * _LEAST_SHARE) >= DECADES_RATIO and control.unit in ("us", "s")
    )
    return SliderScale(float(low), float(high), decades or (low > 0 and high / low >= DECADES_RATIO))
