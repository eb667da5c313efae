"""Which of several models to use, from their scores of unseen goods and of synthetic defects."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from inspector.domain.comparison import ComparedMethod, DefectScore, MethodFigures, Separation
from inspector.domain.errors import DataFault

Floats = npt.NDArray[np.float64]
Group = TypeVar("Group")

LEAST_STEP, LARGEST_STEP = 0.02, 0.05
"""Of the AUROC: what is less never counts as a difference, what is more always does."""
FOUND_STEP = 0.05
"""Of the share of defects found at the review limit less that of the goods flagged; and one good more."""
SAME_SPEED = 1.3
"""Times a part within this factor are alike: five runs beside other work on the machine tell no more."""
RELIABLE = 0.75
"""An AUROC below this is said to be unreliable; 0.5 is guessing."""


@dataclass(frozen=True)
class Recommendation:
    """`name` of a method, None where none could be used; `reason` is one sentence for a person."""

    name: str | None
    reason: str


def auroc(goods: Sequence[float], defects: Sequence[float]) -> float:
    """Share of pairs of a good and a defect in which the defect scores higher; equal scores count half.

    Raises:
        DataFault: There are no goods or no defects.
    """
    if not goods or not defects:
        raise DataFault("Comparing needs at least one good and one defect.")
    return float(_ranked(goods, defects).mean())


def separation(goods: Sequence[float], defects: Sequence[DefectScore], *, review: float) -> Separation:
    """How defects stand beside goods, and how many reach the review limit."""
    scores = [one.score for one in defects]
    return Separation(auroc(goods, scores), sum(score >= review for score in scores), len(scores))


def separations(
    goods: Sequence[float], groups: Iterable[tuple[Group, Sequence[DefectScore]]], *, review: float
) -> tuple[tuple[Group, Separation], ...]:
    """The same for each group of defects that is not empty."""
    return tuple((name, separation(goods, group, review=review)) for name, group in groups if group)


def recommend(methods: Sequence[ComparedMethod]) -> Recommendation:
    """The fastest of the models that are as good as the best one; of equally fast ones what learns soonest.

    As good is: the AUROC over all synthetic defects is lower by less than one standard error of the
    difference (DeLong's, paired, at least 0.02 and at most 0.05), and the share of defects found less that of
    goods flagged at the review limit by at most 0.05 and one good. Defects on one good are not independent,
    so the standard error is rather too small.
    """
    usable = [(one.name, one.figures) for one in methods if one.figures is not None]
    if not usable:
        return Recommendation(None, "None of the chosen models could be used.")
    if len(usable) == 1:
        return Recommendation(usable[0][0], _only(usable[0], asked=len(methods)))
    best = max(usable, key=lambda one: one[1].overall.auroc)
    equals = _as_good(best, usable)
    quickest = min(one[1].ms_per_part for one in equals)
    quick = [one for one in equals if one[1].ms_per_part <= SAME_SPEED * quickest]
    chosen = min(quick, key=lambda one: (one[1].fit_s, one[1].ms_per_part))
    return Recommendation(chosen[0], _reason(chosen, best, equals, usable=usable))


def caution(goods: int, defects: int) -> str:
    """What a comparison on so few goods can and cannot tell, for a person."""
    return (
        f"Measured on {defects} synthetic defects drawn on these goods, against the {goods} goods as each "
        "model scores them before it has seen them and once more when it has. Real defects look different; "
        f"with {goods} goods a single unusual one can move a figure by up to {100 / goods:.0f} points; and a "
        "model that learns from made-up defects has some advantage here."
    )


_Named = tuple[str, MethodFigures]


def _as_good(best: _Named, usable: Sequence[_Named]) -> list[_Named]:
    ranks = [one for one in usable if _behind(best[1], one[1]) <= _tolerance(best[1], one[1])]
    most = max(_gain(one[1]) for one in ranks)
    step = FOUND_STEP + 1 / len(best[1].goods)
    return [one for one in ranks if _gain(one[1]) >= most - step]


def _behind(best: MethodFigures, other: MethodFigures) -> float:
    return best.overall.auroc - other.overall.auroc


def _tolerance(best: MethodFigures, other: MethodFigures) -> float:
    """One standard error of the difference of two AUROCs on the same images (DeLong et al. 1988), bounded."""
    change = _ranked_of(best) - _ranked_of(other)
    by_good, by_defect = change.mean(axis=1), change.mean(axis=0)
    error = float(np.sqrt(_variance_of_mean(by_good) + _variance_of_mean(by_defect)))
    return min(LARGEST_STEP, max(LEAST_STEP, error))


def _variance_of_mean(values: Floats) -> float:
    return float(values.var(ddof=1)) / len(values) if len(values) > 1 else 0.0


def _ranked_of(figures: MethodFigures) -> Floats:
    return _ranked(figures.goods, [one.score for one in figures.defects])


def _ranked(goods: Sequence[float], defects: Sequence[float]) -> Floats:
    """(goods, defects): 1 where the defect scores higher, 0.5 where both are equal."""
    good, defect = np.asarray(goods, np.float64)[:, None], np.asarray(defects, np.float64)
    return np.asarray((defect > good) + 0.5 * (defect == good), np.float64)


def _gain(figures: MethodFigures) -> float:
    """Share of defects that reach the review limit, less that of goods."""
    return figures.overall.found / figures.overall.total - figures.flagged / len(figures.goods)


def _only(one: _Named, *, asked: int) -> str:
    name, figures = one
    ranks, finds = _ranks(figures), _doubted(_finds(figures), figures)
    if asked == 1:
        return f"{name} was the only model compared: {ranks}, {finds}."
    return f"{name} is the only model that could be used: {ranks}, {finds}."


def _reason(chosen: _Named, best: _Named, equals: Sequence[_Named], *, usable: Sequence[_Named]) -> str:
    name, figures = chosen
    if len(equals) > 1:
        return _one_of_equals(chosen, best, equals)
    if name != best[0]:
        finds = _doubted(_finds(best[1]), best[1])
        return f"{name} uses its limit best: {_finds(figures)}; {best[0]}, which ranks as well, {finds}."
    other, its = max((one for one in usable if one[0] != name), key=lambda one: one[1].overall.auroc)
    ranks, finds = _ranks(figures), _doubted(_finds(figures), figures)
    return f"{name} is the best: {ranks} (next is {other} with {_share(its)}), {finds}."


def _one_of_equals(chosen: _Named, best: _Named, equals: Sequence[_Named]) -> str:
    name, figures = chosen
    alike = _listed([one for one in equals if one[0] != name])
    ms, s = f"{figures.ms_per_part:.0f}", f"{figures.fit_s:.0f}"
    ranks, finds = _ranks(figures), _doubted(_finds(figures), best[1])
    if all(figures.ms_per_part <= its.ms_per_part for _, its in equals):
        return (
            f"{name} is as good as {alike} and is the fastest of these with {ms} ms a part: {ranks}, {finds}."
        )
    return (
        f"{name} is as good as {alike} and is among the fastest of these with {ms} ms a part and learns "
        f"soonest, in {s} s: {ranks}, {finds}."
    )


def _listed(models: Sequence[_Named]) -> str:
    (name, figures), *others = models
    share = _share(figures)
    return f"{name} ({share}) and {_listed(others)}" if others else f"{name} ({share})"


def _ranks(figures: MethodFigures) -> str:
    return f"in {_share(figures)} of all pairs a synthetic defect scores above a good"


def _finds(figures: MethodFigures) -> str:
    overall, flagged, goods = figures.overall, figures.flagged, len(figures.goods)
    found, total = overall.found, overall.total
    return f"its review limit finds {found} of {total} and flags {flagged} of {goods} goods"


def _share(figures: MethodFigures) -> str:
    return f"{100 * figures.overall.auroc:.0f} %"


def _doubted(finds: str, best: MethodFigures) -> str:
    reliable = best.overall.auroc >= RELIABLE
    return finds if reliable else f"{finds}; no model is reliable on these goods"
