"""How much each member counts, from the references alone."""

from collections.abc import Sequence
from math import exp, log, sqrt
from statistics import fmean, variance

_PRIOR_SD, _PRIOR_WEIGHT = 0.10, 4  # of log scores, as for the limits: few goods say little about a spread
_SMALLEST = 1e-6


def weigh(scores: Sequence[Sequence[float]]) -> tuple[float, ...]:
    """A factor for each member's distances, so that their sum is about 1 for a good part.

    A member's distances are divided by the score it usually gives a good it has not seen, then weighted by
    how alike those scores are: a member that goods excite by chance says less. The weight is the inverse of
    the log scores' standard deviation, shrunk to a prior, and the weights add up to 1.

    Args:
        scores: Of each member, how it scored each good it had not seen.
    """
    logs = [[log(max(score, _SMALLEST)) for score in member] for member in scores]
    steadiness = [1 / _shrunk_sd(member) for member in logs]
    return tuple(
        steady / sum(steadiness) / exp(fmean(member)) for steady, member in zip(steadiness, logs, strict=True)
    )


def _shrunk_sd(logs: Sequence[float]) -> float:
    freedom = len(logs) - 1
    spread = freedom * variance(logs) if freedom else 0.0
    return sqrt((spread + _PRIOR_WEIGHT * _PRIOR_SD**2) / (freedom + _PRIOR_WEIGHT))
