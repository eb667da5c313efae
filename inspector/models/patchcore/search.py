"""Members searched together: all cells at a glance, the suspicious ones in full."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.models.patchcore.exemplars import Doubtful, Exemplars, Found
from inspector.models.patchcore.memory_bank import MemoryBank
from inspector.models.patchcore.plan import SpreadRule
from inspector.models.scoring import worst_count

_STEP = 0.25
"""Share of the cells that is searched in full at a time, the worst first."""


@dataclass(frozen=True, eq=False)
class Member:
    """One way of comparing, ready to judge.

    Attributes:
        weight: Factor of its distances in the sum.
    """

    bank: MemoryBank
    rule: SpreadRule
    weight: float


def unlike_goods(
    members: Sequence[Member],
    descriptors: Sequence[Tensor],
    counted: Tensor,
    exemplars: Exemplars | None = None,
) -> Tensor:
    """How unlike the goods every cell is: the weighted sum over the members, raised by `exemplars`.

    Every cell is compared with a fair quarter of each bank, then the worst quarter of the cells with all of
    it, and further quarters as long as a cell that belongs to the score (the worst 1 %) has not been. So
    the score is that of the full search for less than half of its cost, and a cell far from suspicious may
    keep a value that is a little too high. Strictly so where the spread is even: a nearer row with a smaller
    spread can judge a cell worse, and such a cell may be missed if a glance puts it among the better ones.

    Args:
        members: One or more.
        descriptors: float32 (cells, D) of each member.
        counted: bool (cells,), on the descriptors' device: cells that may belong to the score.
        exemplars: Of confirmed defects. They raise only cells that were searched in full: those of an image
            that are not even among its worst quarter make no score.

    Returns:
        float32 (cells,) >= 0.
    """
    found = [member.bank.glance(rows) for member, rows in zip(members, descriptors, strict=True)]
    unlike = _summed(members, found)
    searched = ~counted
    step = max(1, int(_STEP * len(unlike)))
    score_cells = worst_count(int(counted.sum()))
    while True:
        cells = torch.where(searched, -1.0, unlike).topk(step).indices
        for member, rows, (distances, nearest) in zip(members, descriptors, found, strict=True):
            distances[cells], nearest[cells] = member.bank.look(rows[cells], distances[cells], nearest[cells])
        unlike = _summed(members, found)
        searched[cells] = True
        if bool(searched[torch.where(counted, unlike, -1.0).topk(score_cells).indices].all()):
            break
    if exemplars is not None:
        doubtful = Doubtful.among((searched & counted).nonzero()[:, 0], members, descriptors, found)
        unlike[doubtful.cells] *= exemplars.factors(doubtful)
    return unlike


def _summed(members: Sequence[Member], found: Found) -> Tensor:
    total = torch.zeros_like(found[0][0])
    for member, (distances, rows) in zip(members, found, strict=True):
        bank = member.bank
        total += member.weight * member.rule.judge(distances, bank.spread[rows], bank.typical)
    return total
