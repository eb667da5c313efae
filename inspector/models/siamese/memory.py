"""A bank of good descriptors whose distances are re-weighted as PatchCore's image score is."""

from collections.abc import Sequence

import torch
from torch import Tensor

from inspector.models.nearest import neighbours_of

NEIGHBOURS = 9
"""b; not given by the thesis, PatchCore's usual one."""


class WeighedBank:
    """Exact search over fixed rows.

    Args:
        rows: float32 (N, D), N >= 1.

    Attributes:
        rows: As given.
    """

    def __init__(self, rows: Tensor) -> None:
        self.rows = rows
        self._search = neighbours_of(rows)
        self._near = self._search.nearest(rows, min(NEIGHBOURS, len(rows)))[1]

    def judge(self, descriptors: Tensor) -> Tensor:
        """float32 (Q, D) -> float32 (Q,): s_p of siamese_memory.md, section 5.

        With m the nearest row and N_b(m) the b rows nearest to it, itself among them, the distance d to m is
        multiplied by 1 - e^d / sum e^(distance to each of N_b(m)): a row among others that are as near says
        less than one that lies alone. The published formula does it for the worst cell only; here every cell
        is weighed, so that the map stays on the scale of the score.
        """
        distances, nearest = self._search.nearest(descriptors)
        if self._near.shape[1] == 1:
            return distances[:, 0]
        others = self.rows[self._near[nearest[:, 0]]]
        around = torch.linalg.vector_norm(descriptors[:, None] - others, dim=2)
        share = torch.exp(distances[:, 0] - torch.logsumexp(around, dim=1))
        weighed: Tensor = (1 - share) * distances[:, 0]
        return weighed


def bank_without(parts: Sequence[Tensor], rows: int, number: int | None = None) -> WeighedBank:
    """The bank of all parts, or of all but one.

    Args:
        parts: Of each part its rows in the order of its coreset.
        rows: Of the bank, shared equally by its parts.
        number: Of the part left out; a single part is never left out.
    """
    chosen = [part for index, part in enumerate(parts) if index != number] or list(parts)
    share = max(1, rows // len(chosen))
    return WeighedBank(torch.cat([part[:share] for part in chosen]).contiguous())
