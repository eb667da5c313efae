"""What confirmed defects look like, and how cells that resemble them are raised.

A descriptor is mostly the place on the part and only a little the defect. What is compared is therefore the
way a cell lies *away from its nearest good*: the difference of the two descriptors, members side by side,
each by its weight in units of its usual spread, brought to length 1. The same damage elsewhere on the part
points the same way.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

import torch
from torch import Tensor

if TYPE_CHECKING:
    from inspector.models.patchcore.search import Member

RAISE = 2.0
"""A cell that lies away from the goods exactly as a confirmed defect does counts up to 1 + RAISE times.
Chosen, as the other numbers of this rule, on simulated lines and synthetic defects: with 3 the kind that was
shown gained a little more, and where another kind lost it lost half as much again."""
_LEAST = 1e-6

Found = Sequence[tuple[Tensor, Tensor]]
"""Of each member the distance to, and number of, the bank row nearest to every cell."""


@dataclass(frozen=True, eq=False)
class Doubtful:
    """Cells of an image that lie farther from the goods than goods lie from each other.

    Attributes:
        cells: int64 (n,) their flat indices, ascending.
        doubt: float32 (n,) in 0..1: a - 1, where a is the cell's distance to its nearest good over the
            distance that goods have from each other there (weighted mean of the members).
        ways: float32 (n, D) of length 1: how they lie away from their nearest goods.
    """

    cells: Tensor
    doubt: Tensor
    ways: Tensor

    @classmethod
    def among(
        cls, cells: Tensor, members: "Sequence[Member]", descriptors: Sequence[Tensor], found: Found
    ) -> "Doubtful":
        """Those among some cells of one image.

        Args:
            cells: int64 (m,) their flat indices, ascending.
            members: As in the search.
            descriptors: float32 (all cells, D) of each member.
            found: The rows nearest to all cells.
        """
        near = [(distances[cells], rows[cells]) for distances, rows in found]
        doubt = _doubt(members, near)
        far = doubt.nonzero()[:, 0]
        away = [
            (described[cells[far]] - member.bank.rows[rows[far]])
            * (member.weight / max(member.bank.typical, _LEAST))
            for member, described, (_, rows) in zip(members, descriptors, near, strict=True)
        ]
        ways = torch.nn.functional.normalize(torch.cat(away, dim=1))
        return cls(cells[far], doubt[far], ways)


@dataclass(frozen=True, eq=False)
class Exemplars:
    """Ways in which cells of confirmed defects lie away from the goods, and in which ordinary cells do.

    A cell's value is multiplied by 1 + RAISE * doubt * closeness. The doubt is 0 where the cell is as near to
    a good as goods are to each other: what the goods show is never raised. With c the largest cosine to a
    defect's way and o >= 0 that to an ordinary one, the closeness is max(0, (c - o) / (1 - o)): 0 where
    goods that the bank had not seen lie away in this way as well. So nothing is ever lowered, the factor is
    at most 1 + RAISE, it grows with the nearness to a defect and falls with that to a good.

    Attributes:
        defects: float32 (E, D), unit length; D is the sum of the members' dimensions.
        ordinary: float32 (N, D), unit length; may have no row.
    """

    defects: Tensor
    ordinary: Tensor

    def factors(self, doubtful: Doubtful) -> Tensor:
        """What the values of these cells are multiplied by: float32 (n,) from 1 to 1 + RAISE."""
        factors: Tensor = 1 + RAISE * doubtful.doubt * self.closeness(doubtful.ways)
        return factors

    def closeness(self, ways: Tensor) -> Tensor:
        """float32 (n, D) of unit length -> float32 (n,) in 0..1."""
        ordinary = _largest_cosine(ways, self.ordinary)
        nearer = _largest_cosine(ways, self.defects) - ordinary
        return (nearer / (1 - ordinary).clamp_min(_LEAST)).clamp(0, 1)


def _doubt(members: "Sequence[Member]", found: Found) -> Tensor:
    """float32 (cells,) in 0..1, as `Doubtful.doubt`."""
    apart = torch.zeros_like(found[0][0])
    for member, (distances, rows) in zip(members, found, strict=True):
        apart += member.weight * distances / member.bank.spread[rows].clamp_min(_LEAST)
    return (apart / sum(member.weight for member in members) - 1).clamp(0, 1)


def _largest_cosine(ways: Tensor, rows: Tensor) -> Tensor:
    """float32 (n,) in 0..1; 0 where there are no rows."""
    if not len(rows):
        return torch.zeros(len(ways), device=ways.device)
    return (ways @ rows.T).amax(dim=1).clamp(0, 1)
