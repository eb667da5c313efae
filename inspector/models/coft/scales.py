"""From two distances of unlike kinds to one score: each is brought to what it usually says of a good."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import fmean, variance

_PRIOR_SD, _PRIOR_WEIGHT = 0.10, 4  # of log scores, as for the limits: few goods say little about a spread
_SMALLEST = 1e-6
_LEAST_POWER, _MOST_POWER = 0.25, 1.0


@dataclass(frozen=True)
class Distances:
    """Of one image.

    Attributes:
        whole: d_AS of the global embedding, times the Gaussian's unit.
        patches: Mean of the worst cells.
    """

    whole: float
    patches: float


@dataclass(frozen=True)
class Scales:
    """What the two distances usually are for a good that was not seen.

    Attributes:
        whole, patches: Geometric means; a calibrated score is about 1 for a good.
        power: Of the calibrated global distance, so that on goods its logarithm varies as that of the
            patches does; at most 1. Without it the noisier of the two would decide every maximum.
    """

    whole: float
    patches: float
    power: float

    def calibrated(self, distances: Distances) -> tuple[float, float]:
        """The global distance and the patches', both about 1 for a good."""
        return (distances.whole / self.whole) ** self.power, distances.patches / self.patches

    def score(self, distances: Distances) -> float:
        """The larger of the two calibrated scores (coft.md, section 8)."""
        return max(self.calibrated(distances))


def scales_of(goods: Sequence[Distances]) -> Scales:
    """Scales from goods that the models which judged them had not seen; at least one."""
    wholes = [log(max(one.whole, _SMALLEST)) for one in goods]
    patches = [log(max(one.patches, _SMALLEST)) for one in goods]
    power = shrunk_sd(patches) / shrunk_sd(wholes)
    return Scales(exp(fmean(wholes)), exp(fmean(patches)), min(max(power, _LEAST_POWER), _MOST_POWER))


def shrunk_sd(logs: Sequence[float]) -> float:
    """Standard deviation of log distances, shrunk to 0.10 with the weight of four."""
    freedom = len(logs) - 1
    spread = freedom * variance(logs) if freedom else 0.0
    return sqrt((spread + _PRIOR_WEIGHT * _PRIOR_SD**2) / (freedom + _PRIOR_WEIGHT))


def clearness(goods: Sequence[float], defects: Sequence[float]) -> float:
    """How clearly the global distance tells pseudo-defects from goods, all unseen.

    The mean logarithm of the defects' distances above the goods', in units of the goods' spread (shrunk).

    Args:
        goods: d_AS of goods.
        defects: d_AS of the same goods with pseudo-defects.
    """
    usual = [log(max(one, _SMALLEST)) for one in goods]
    raised = [log(max(one, _SMALLEST)) for one in defects]
    return (fmean(raised) - fmean(usual)) / shrunk_sd(usual)
