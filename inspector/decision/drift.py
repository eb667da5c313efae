"""Do the scores of good parts drift? An exponentially weighted moving average that warns and moves no limit.

EWMA chart after Roberts (1959, Technometrics 1, 239-250) with the exact limits for the i-th value of
Montgomery, Introduction to Statistical Quality Control, section 9.2. Two things differ from the textbook: the
process mean is itself an estimate from the first parts, so its error (variance / count) is added, and the
limits lie at 4 and not 3 standard errors, because 3 would warn in every fourth shift of 1,000 steady parts.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from math import exp, isfinite, log, sqrt

from inspector.decision.calibration import SMALLEST_SCORE
from inspector.domain.errors import ProgrammingFault

BASELINE_PARTS = 50
WEIGHT = 0.05
WIDTH = 4.0
"""With 50 baseline parts: a warning within 1,000 parts of steady log-normal scores in 2.4 % of runs; a shift
of one standard deviation is told after 39 parts in the mean (median 31). Simulated, see the tests."""
LEAST_SD = 0.02
"""Log scores that scatter less (one part shown again and again) are taken to scatter so much."""


class DriftDirection(StrEnum):
    """Where the scores of passed parts go."""

    UP = "up"
    DOWN = "down"


@dataclass(frozen=True)
class DriftMonitor:
    """Follows the scores of passed parts of one recipe version. Immutable; any thread.

    Attributes:
        count: Parts in the baseline, at most `BASELINE_PARTS`.
        mean: Mean log score of the baseline.
        squares: Sum of squared deviations from `mean` over the baseline (Welford).
        level: The moving average of log scores; equals `mean` until the baseline is complete.
        watched: Parts since then.
    """

    count: int = 0
    mean: float = 0.0
    squares: float = 0.0
    level: float = 0.0
    watched: int = 0

    def updated(self, score: float) -> "DriftMonitor":
        """The monitor after one more passed part.

        Args:
            score: Its raw score, >= 0 and finite.

        Raises:
            ProgrammingFault: The score is negative, infinite or not a number.
        """
        if not isfinite(score) or score < 0:
            raise ProgrammingFault(f"The score {score} cannot be followed.")
        value = log(max(score, SMALLEST_SCORE))
        return self._learned(value) if self.count < BASELINE_PARTS else self._watched(value)

    @property
    def direction(self) -> DriftDirection | None:
        """Where the scores have drifted; None while they are steady or the baseline is not complete."""
        if self.watched == 0 or abs(self.level - self.mean) <= self._allowed():
            return None
        return DriftDirection.UP if self.level > self.mean else DriftDirection.DOWN

    @property
    def ratio(self) -> float:
        """The scores now over the scores at the start of the run, as a factor; 1.0 before it is known."""
        return exp(self.level - self.mean)

    def _learned(self, value: float) -> "DriftMonitor":
        count = self.count + 1
        mean = self.mean + (value - self.mean) / count
        squares = self.squares + (value - self.mean) * (value - mean)
        return replace(self, count=count, mean=mean, squares=squares, level=mean)

    def _watched(self, value: float) -> "DriftMonitor":
        return replace(self, level=self.level + WEIGHT * (value - self.level), watched=self.watched + 1)

    def _allowed(self) -> float:
        variance = max(self.squares / (self.count - 1), LEAST_SD**2)
        settled = 1.0 - (1.0 - WEIGHT) ** (2 * self.watched)
        return WIDTH * sqrt(variance * (WEIGHT / (2.0 - WEIGHT) * settled + 1.0 / self.count))
