"""Attention that may not look at the neighbourhood of its own place, computed the plain way.

torch's fused attention chooses its kernel by shape, device and whether there are gradients, and some of them
sum in another order every time. Scores and trainings have to be the same bits: the products are written out.
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

Grid = tuple[int, int]
"""Rows and columns of cells."""


def window_of(side: int, largest: int) -> int:
    """Odd number of cells along a side that a place does not see: `largest`, at most half the side.

    A grid of 14 or 16 keeps the published 7; one of 8 has 3 (uniad.md 9).
    """
    fits = min(largest, side // 2)
    return max(1, fits - 1 + fits % 2)


def neighbour_mask(grid: Grid, largest: int) -> Tensor:
    """float32 (h * w, h * w): -inf where a query (row) may not see a key (column), its neighbourhood; else 0.

    Added to the products: filling them in where a mask is True takes half as long again.

    Every row keeps a free key: along a side of at least two cells a window never covers them all. A grid of
    one single cell has nothing else to see than itself, and may.
    """
    if grid == (1, 1):
        return torch.zeros((1, 1))
    rows, columns = (_near(side, window_of(side, largest)) for side in grid)
    near = (rows[:, None, :, None] & columns[None, :, None, :]).reshape(grid[0] * grid[1], -1)
    return torch.zeros(near.shape).masked_fill(near, float("-inf"))


def _near(side: int, window: int) -> Tensor:
    places = torch.arange(side)
    return (places[:, None] - places[None]).abs() <= window // 2


class Attention(nn.Module):
    """Scaled dot products of several heads, some keys hidden.

    Args:
        width: Of the tokens; divides by `heads`.
        heads: How many.
        dropout: Of the attention's weights, while training.
    """

    def __init__(self, width: int, heads: int, dropout: float) -> None:
        super().__init__()
        self.heads, self.dropout = heads, dropout
        self.query, self.key = nn.Linear(width, width), nn.Linear(width, width)
        self.value, self.output = nn.Linear(width, width), nn.Linear(width, width)

    def forward(self, query: Tensor, key: Tensor, value: Tensor, mask: Tensor) -> Tensor:
        """float32 (B, N, d) each, or B = 1 for a query that is the same for all images.

        Args:
            query, key, value: Tokens, places added where they belong.
            mask: float32 (N, N), see `neighbour_mask`.

        Returns:
            float32 (B, N, d).
        """
        q, k, v = self._split(self.query(query)), self._split(self.key(key)), self._split(self.value(value))
        alike = (q * q.shape[-1] ** -0.5) @ k.transpose(-1, -2)
        shares = (alike + mask).softmax(dim=-1)
        seen = functional.dropout(shares, self.dropout, self.training) @ v
        joined: Tensor = self.output(seen.transpose(1, 2).flatten(2))
        return joined

    def _split(self, tokens: Tensor) -> Tensor:
        """(B, N, d) -> (B, heads, N, d / heads)."""
        count, length, width = tokens.shape
        return tokens.view(count, length, self.heads, width // self.heads).transpose(1, 2)
