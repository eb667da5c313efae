"""Greedy k-centre coreset: rows that leave no other row far from all of them (patchcore.md, section 3.2)."""

from collections.abc import Callable

import torch
from torch import Tensor

_PROJECTED = 128
_STARTS = 10
_TELL_EVERY = 256

Report = Callable[[int], None]
"""Told now and then how many rows are picked; may raise Cancelled."""


def greedy_order(rows: Tensor, count: int, *, seed: int, report: Report = lambda picked: None) -> Tensor:
    """The first `count` rows in the order in which they are picked: every beginning of it is a coreset too.

    Always the row that is farthest from those picked before. Distances are those of a random projection to
    128 dimensions where rows have more; before the first pick they are the mean distance to 10 rows drawn at
    random, as in PatchCore's reference code.

    Args:
        rows: float32 (N, D).
        count: At least 1; all rows where there are not more.
        seed: Of the projection and the first rows.
        report: Told every 256 picks.

    Returns:
        int64 (min(count, N),), no row twice.
    """
    generator = torch.Generator().manual_seed(seed)
    points = _projected(rows, generator)
    norms = points.square().sum(dim=1)
    starts = torch.randperm(len(points), generator=generator)[:_STARTS].to(points.device)
    from_starts = torch.stack([_squared(points, norms, one).sqrt() for one in starts])
    nearest: Tensor = from_starts.mean(dim=0).square()
    picked = torch.empty(min(count, len(rows)), dtype=torch.long, device=rows.device)
    for number in range(len(picked)):
        if number % _TELL_EVERY == 0:
            report(number)
        farthest = nearest.argmax()
        picked[number] = farthest
        nearest = torch.minimum(nearest, _squared(points, norms, farthest))
        nearest[farthest] = -1.0  # and stays so: no row is picked twice where others are its twins
    return picked


def _projected(rows: Tensor, generator: torch.Generator) -> Tensor:
    if rows.shape[1] <= _PROJECTED:
        return rows
    matrix = torch.randn((rows.shape[1], _PROJECTED), generator=generator).to(rows.device)
    projected: Tensor = rows @ matrix / _PROJECTED**0.5
    return projected


def _squared(points: Tensor, norms: Tensor, number: Tensor) -> Tensor:
    """Squared distances of all points to one of them; a cancellation of digits does not matter here."""
    products = torch.mv(points, points[number])
    squared: Tensor = (norms - 2 * products + norms[number]).clamp_min(0)
    return squared
