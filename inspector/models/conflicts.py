"""Taught goods that look like confirmed defects: a person must decide which of both is right.

Whichever model learns them, a good that shows what makes a defect suspicious teaches it that this is fine.
The default backbone, frozen, compares them for every method alike.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from inspector.domain.anomaly import ModelInput
from inspector.models.factory import ModelFactory

LEAST_NEARNESS = 0.4
"""With this good learned, two fifths of what makes the defect's worst place unlike the goods would be gone.
Of 2,070 unrelated pairs (three simulated lines; weak synthetic defects on goods of six real sets; four goods
enrolled) 0.5 % reach it and none reaches 0.5. The same defective part shot again (moved by 2 pixels, light
within 5 %, camera noise) reaches it in 58 % of 175 cases; most others are defects that hardly show at all."""


@dataclass(frozen=True)
class Conflict:
    """A taught good and a confirmed defect that look alike where the defect is worst.

    Attributes:
        good, defect: Indices into the goods and defects given.
        nearness: `LEAST_NEARNESS`..1; 1 where the good shows exactly the same there.
    """

    good: int
    defect: int
    nearness: float


def find_conflicts(
    factory: ModelFactory,
    goods: Sequence[ModelInput],
    defects: Sequence[ModelInput],
    *,
    taught: int,
    may_rotate: bool = False,
) -> tuple[Conflict, ...]:
    """Every pair of a taught good and a confirmed defect that look alike; the nearest first.

    The defect's worst place is sought against the enrolled goods. There, its cells are t away from the taught
    good and g from the enrolled ones: the nearness is the mean of 1 - t / g, negative ones counted as 0.

    Args:
        factory: Gives the default backbone; nothing is loaded where there is nothing to compare.
        goods: All goods, the taught ones last; of one size, as the defects.
        defects: Confirmed defects.
        taught: How many of the goods are taught ones; at least one of the others is needed.
        may_rotate: Enrolled goods are compared at all angles.

    Raises:
        DataFault: An enrolled good without any valid pixel.
        WeightsMissing: The default backbone's weights are not on this machine.
    """
    if not taught or not defects:
        return ()
    from inspector.models.conflict_search import ConflictSearch
    from inspector.models.device import inference_scope

    enrolled = len(goods) - taught
    with inference_scope():
        search = ConflictSearch(factory, goods[:enrolled], may_rotate=may_rotate)
        rows = [search.counted_rows(good) for good in goods[enrolled:]]
        peaks = [search.peak(defect) for defect in defects]
        found = [
            Conflict(enrolled + good, defect, nearness)
            for good, own in enumerate(rows)
            for defect, peak in enumerate(peaks)
            if (nearness := peak.nearness(own)) >= LEAST_NEARNESS
        ]
    return tuple(sorted(found, key=lambda one: -one.nearness))
