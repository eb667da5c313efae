"""Do the references cover what the line shows? Advice from the references, a verdict from the first parts.

The spread of log scores of goods is estimated as in `calibration`: shrunk to a prior, because few goods say
little about it. Limits were set on the seven real sets (five seeds, K = 2, 4, 8); what they give there is in
the README of this folder.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, log, sqrt
from statistics import fmean, median, stdev

from inspector.decision.calibration import PRIOR_SD, PRIOR_WEIGHT, SMALLEST_SCORE
from inspector.domain.coverage import AdviceKind, CoverageAdvice, FirstParts, ReferenceMeasures
from inspector.domain.errors import DataFault
from inspector.domain.recipe import HeldOutScore

FIRST_PARTS_LEAST, FIRST_PARTS_MOST = 20, 30
UNLIKE_QUANTILE = 0.95
UNLIKE_SHARE = 0.4
"""Of the first parts: eight of twenty. Where the references cover the line, goods alone reach it once in
300,000 runs, and with one part in ten defective once in 200 (binomial tail)."""

ODD_CHANCE = 0.02
"""Chance that the least likely of K like goods is called odd."""

SAME_LIGHT = 0.02
"""Coefficient of variation of the brightness below which goods count as shot under one light. In the real
sets that had it, 27 to 100 % of later goods were outside the brightness of the references."""

SAME_POSE = 0.98
MIN_TO_COMPARE = 3
FEW_GOODS = 4
"""More goods that all lie the same way show how parts come; fewer may be chance."""

MOST_ADVICE = 3


@dataclass(frozen=True)
class _Spread:
    """Log scores of goods: mean and the predictive spread of the next one, Student-t with `freedom`."""

    mean: float
    sd: float
    freedom: int


def coverage_advice(
    held_out: Sequence[HeldOutScore], measures: ReferenceMeasures
) -> tuple[CoverageAdvice, ...]:
    """What is missing among the references, the most important first; at most three, mostly none.

    Pure, any thread. Says nothing where nothing is known: two goods tell neither which of them is odd nor
    whether the light varies.

    Args:
        held_out: Scores of the references by models that had not seen them (`view` 0 is used).
        measures: What their pixels say.
    """
    found = (
        _odd_one_out(held_out),
        _shot_twice(measures),
        _one_light(measures.light_levels),
        _one_pose(measures, parts=len(_logs_by_part(held_out))),
    )
    return tuple(advice for advice in found if advice is not None)[:MOST_ADVICE]


def first_parts(held_out: Sequence[HeldOutScore], scores: Sequence[float]) -> FirstParts | None:
    """Compare the first scores of a run with the held-out scores. Pure, any thread.

    Args:
        held_out: Of the recipe's references.
        scores: Raw scores of the first parts judged with this recipe version, in order; no more than the
            first 30 are used.

    Returns:
        None as long as there are fewer than 20. A defect among ten parts raises nothing: 40 % of the parts
        have to be unlike the references, and so has the median part to lie above their mean.

    Raises:
        DataFault: There is no held-out score.
    """
    if len(scores) < FIRST_PARTS_LEAST:
        return None
    goods = _spread(list(_logs_by_part(held_out).values()))
    logs = [_log(score) for score in scores[:FIRST_PARTS_MOST]]
    unlike_from = goods.mean + _student(goods.freedom, UNLIKE_QUANTILE) * goods.sd
    unlike = sum(value >= unlike_from for value in logs)
    raised = unlike >= UNLIKE_SHARE * len(logs) and median(logs) > goods.mean
    return FirstParts(len(logs), unlike, exp(unlike_from), raised)


def _odd_one_out(held_out: Sequence[HeldOutScore]) -> CoverageAdvice | None:
    parts = _logs_by_part(held_out)
    if len(parts) < MIN_TO_COMPARE:
        return None
    odd = max(parts, key=lambda part: parts[part])
    others = _spread([value for part, value in parts.items() if part != odd])
    chance = 1.0 - _student_share(others.freedom, (parts[odd] - others.mean) / others.sd)
    if chance * len(parts) >= ODD_CHANCE:
        return None
    times = exp(parts[odd] - others.mean)
    message = (
        f"Good {odd + 1} is unlike the others ({times:.1f} times their score). Is it good? "
        "If yes, add one more like it; if not, take it out."
    )
    return CoverageAdvice(AdviceKind.ODD_ONE_OUT, message, (odd,))


def _shot_twice(measures: ReferenceMeasures) -> CoverageAdvice | None:
    if not measures.shot_twice:
        return None
    first, second = measures.shot_twice[0]
    message = (
        f"Goods {first + 1} and {second + 1} look like one part shot twice and tell no more than one. "
        "Show another part instead."
    )
    return CoverageAdvice(AdviceKind.SHOT_TWICE, message, (first, second))


def _one_light(levels: Sequence[float]) -> CoverageAdvice | None:
    if len(levels) < MIN_TO_COMPARE:
        return None
    variation = stdev(levels) / max(fmean(levels), 1.0)
    if variation >= SAME_LIGHT:
        return None
    message = (
        f"All {len(levels)} goods were shot under the same light "
        f"(brightness differs by {100 * variation:.1f} %). "
        "If the line's light changes (another lamp, daylight), show one good under it."
    )
    return CoverageAdvice(AdviceKind.ONE_LIGHT, message)


def _one_pose(measures: ReferenceMeasures, *, parts: int) -> CoverageAdvice | None:
    if not 2 <= parts <= FEW_GOODS or measures.least_pose_likeness < SAME_POSE:
        return None
    message = (
        f"All {parts} goods lie the same way. If parts also come turned or with another face up, "
        "show the other face of the part."
    )
    return CoverageAdvice(AdviceKind.ONE_POSE, message)


def _logs_by_part(held_out: Sequence[HeldOutScore]) -> dict[int, float]:
    """Log score of each reference itself."""
    return {one.part: _log(one.score) for one in held_out if one.view == 0}


def _log(score: float) -> float:
    return log(max(score, SMALLEST_SCORE))


def _spread(logs: Sequence[float]) -> _Spread:
    if not logs:
        raise DataFault("There are no held-out scores to compare with.")
    count = len(logs)
    mean = fmean(logs)
    between = sum((log - mean) ** 2 for log in logs)  # `variance` is exact and slow, for every part
    freedom = count - 1 + PRIOR_WEIGHT
    shrunk = (between + PRIOR_WEIGHT * PRIOR_SD**2) / freedom
    return _Spread(mean, sqrt(shrunk * (1 + 1 / count)), freedom)


def _student(freedom: int, quantile: float) -> float:
    from scipy.special import stdtrit  # a fifth of a second that the window's start does not need

    return float(stdtrit(freedom, quantile))


def _student_share(freedom: int, value: float) -> float:
    from scipy.special import stdtr

    return float(stdtr(freedom, value))
