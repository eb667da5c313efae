"""Provisional limits from the held-out scores of a few goods.

Log scores of goods are taken as normal. With K parts the predictive distribution of the next good's log
score is Student-t around their mean. Few goods say little about the spread, so their variance is shrunk to
a prior: sd 0.10 on the log scale with the weight of 4 observations, which also is the floor that keeps
identical-looking goods from giving a limit nobody can hold. Of the rules of the limit study
(default_recipe.md) the one with this variance and the quantile 0.90 came nearest to the best limit that
labels could have chosen.
"""

from collections.abc import Sequence
from math import exp, log, sqrt
from statistics import fmean, median, variance

from inspector.domain.errors import DataFault
from inspector.domain.recipe import Calibration, HeldOutScore
from inspector.domain.verdict import Limits

PRIOR_SD = 0.10
PRIOR_WEIGHT = 4
SINGLE_PART_PRIOR_SD = 0.20  # one part shows nothing of the spread between parts: twice the usual spread
REVIEW_QUANTILE = 0.75  # one good in four is expected above the review limit, for a person to look at
REJECT_QUANTILE = 0.90  # one good in ten above the reject limit, if the assumption holds; measured: fewer
REVIEW_CAP, REJECT_CAP = 1.5, 2.0  # times the highest held-out score, whatever the spread looks like
GOODS_TO_CERTIFY_1_PERCENT = 299  # ln 0.05 / ln 0.99: no reject among so many proves < 1 % at 95 % confidence
SMALLEST_SCORE = 1e-6  # a held-out score of exactly 0 has no logarithm


def calibrate(held_out: Sequence[HeldOutScore], *, taught: int = 0) -> Calibration:
    """Propose limits from held-out scores, and say in words what they can promise.

    Args:
        held_out: Scores of goods by models that had not seen their part. Views of one part count as one
            part: their mean log score is the part's value, their spread widens the limit.
        taught: How many goods that a person confirmed in review the models have seen besides; said in the
            sentence. They were flagged, so their own scores would raise the limit and do not count.

    Raises:
        DataFault: There is no score at all.
    """
    if not held_out:
        raise DataFault("There are no held-out scores to set limits from.")
    parts = _without_lower_tail(_log_scores_by_part(held_out))
    highest = max(score for part in parts for score in part)
    review = min(_predictive_limit(parts, REVIEW_QUANTILE), highest + log(REVIEW_CAP))
    reject = min(_predictive_limit(parts, REJECT_QUANTILE), highest + log(REJECT_CAP))
    limits = Limits(review=exp(review), reject=exp(reject))
    return Calibration(tuple(held_out), limits, sentence(len(parts), taught=taught))


def sentence(parts: int, *, taught: int = 0) -> str:
    """What a limit from `parts` goods can and cannot promise, for the person who has to defend it."""
    proof = (
        f"Proving 1 % at 95 % confidence takes {GOODS_TO_CERTIFY_1_PERCENT} goods without a reject. "
        "Goods shot on another day can score higher: confirm some in review before you rely on it."
    )
    return f"{_origin(parts, taught)} {_promise(parts)} {proof}"


def _origin(parts: int, taught: int) -> str:
    if not taught:
        one, many = "Provisional limit from 1 good part.", f"Provisional limit from {parts} good parts."
        return many if parts > 1 else one
    if parts > 1:
        return (
            f"Provisional limit from {parts} good parts, judged by a model that has learned {taught} more "
            "confirmed in review."
        )
    return (
        f"Provisional limit from 1 good part, judged by a model that has learned {taught} more confirmed in "
        "review."
    )


def _promise(parts: int) -> str:
    fewest, aim = f"{100 / (parts + 1):.0f}", f"{100 * (1 - REJECT_QUANTILE):.0f}"
    if parts > 1:
        return (
            f"Without assumptions, {parts} goods cannot promise fewer than {fewest} % false rejects; the "
            f"limit aims at fewer than {aim} % by assuming that log scores of goods are normally distributed."
        )
    return (
        f"Without assumptions, 1 good cannot promise fewer than {fewest} % false rejects; the limit aims at "
        f"fewer than {aim} % by assuming that log scores of goods are normally distributed."
    )


def _log_scores_by_part(held_out: Sequence[HeldOutScore]) -> list[list[float]]:
    parts: dict[int, list[float]] = {}
    for item in held_out:
        parts.setdefault(item.part, []).append(log(max(item.score, SMALLEST_SCORE)))
    return list(parts.values())


def _predictive_limit(parts: list[list[float]], quantile: float) -> float:
    """The quantile of the next good's log score."""
    from scipy.special import stdtrit  # a fifth of a second that the window's start does not need

    count = len(parts)
    values = [fmean(part) for part in parts]
    between = (count - 1) * variance(values) if count > 1 else 0.0
    prior_sd = PRIOR_SD if count > 1 else SINGLE_PART_PRIOR_SD
    freedom = count - 1 + PRIOR_WEIGHT
    between_variance = (between + PRIOR_WEIGHT * prior_sd**2) / freedom
    within_variance = fmean(variance(part) if len(part) > 1 else 0.0 for part in parts)
    spread = sqrt(between_variance * (1 + 1 / count) + within_variance)
    return fmean(values) + float(stdtrit(freedom, quantile)) * spread


def _without_lower_tail(parts: list[list[float]]) -> list[list[float]]:
    """Move scores that lie further below the median part than the highest lies above it up to that distance.

    A part much more like the others than usual (shot twice, say) tells nothing about how far goods reach
    upwards, and must not widen the limit.
    """
    middle = median(fmean(part) for part in parts)
    highest = max(score for part in parts for score in part)
    lowest = 2 * middle - highest
    return [[max(score, lowest) for score in part] for part in parts]
