"""What limits chosen with the answers in hand would have reached: the yardstick beside the automatic limit.

No station has these limits: they are read off the scores of labelled test images. They say how much of a
miss is the ranking's (no limit could have helped) and how much the limit's.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.benchmark.metrics import share_from


@dataclass(frozen=True)
class BestF1:
    """The limit with the largest F1, defects being the positives.

    Attributes:
        f1: 0..1.
        false_reject: Share of goods at or above that limit.
        escape: Share of defects below it.
    """

    f1: float
    false_reject: float
    escape: float


def oracle_escape(goods: Sequence[float], defects: Sequence[float], *, false_reject: float) -> float:
    """Smallest share of defects that passes under a limit which rejects at most `false_reject` of the goods.

    That limit lies just above the best good that must still pass; a defect that scores the same passes too.

    Args:
        goods: Raw scores, at least one.
        defects: Raw scores, at least one.
        false_reject: 0..1. A rate between two possible ones counts as the lower of them: of 20 goods 5 % are
            one, of 8 goods none.
    """
    allowed = int(false_reject * len(goods) + 1e-9)  # 0.3 * 10 is a little less than 3
    if allowed >= len(goods):
        return 0.0
    best_that_passes = sorted(goods, reverse=True)[allowed]
    return sum(score <= best_that_passes for score in defects) / len(defects)


def best_f1(goods: Sequence[float], defects: Sequence[float]) -> BestF1:
    """The best of all limits by F1; the highest of them where several are equal.

    Args:
        goods: Raw scores, at least one.
        defects: Raw scores, at least one.
    """
    limits = sorted(set(defects), reverse=True)  # between two defects a limit can only gain by going up
    return max((_at(limit, goods, defects) for limit in limits), key=lambda one: one.f1)


def _at(limit: float, goods: Sequence[float], defects: Sequence[float]) -> BestF1:
    false_reject, found = share_from(limit, goods), share_from(limit, defects)
    wrong, missed = false_reject * len(goods), (1 - found) * len(defects)
    right = found * len(defects)
    return BestF1(2 * right / (2 * right + wrong + missed), false_reject, 1.0 - found)
