"""Greedy k-centre selection: few descriptors that leave none of the others far away."""

import torch
from torch import Tensor

_PROJECTED = 64
_SEED = 20260101


def k_center(rows: Tensor, count: int) -> Tensor:
    """Indices int64 (min(count, N),) of the chosen rows, in the order they were chosen.

    Farthest-point greedy (Gonzalez 1985; PatchCore section 3.2): start with the row nearest the mean, then
    always take the row farthest from those taken. Distances are taken after a fixed random projection to 64
    values, which keeps them within some per cent (Johnson-Lindenstrauss) and costs a third.

    Args:
        rows: float32 (N, D).
        count: How many to keep; all rows where N is not larger.
    """
    if len(rows) <= count:
        return torch.arange(len(rows), device=rows.device)
    points = _project(rows)
    points = points - points.mean(dim=0)
    norms = points.square().sum(dim=1)
    index = norms.argmin()
    nearest = torch.full_like(norms, torch.inf)  # squared distance to the nearest row taken
    chosen = torch.empty(count, dtype=torch.long, device=rows.device)
    for place in range(count):
        chosen[place] = index
        to_index = torch.addmv(norms, points, points[index], alpha=-2).add_(norms[index])
        torch.minimum(nearest, to_index, out=nearest)
        nearest[index] = -torch.inf  # never again, not even among equal rows
        index = nearest.argmax()
    return chosen


def _project(rows: Tensor) -> Tensor:
    if rows.shape[1] <= _PROJECTED:
        return rows
    generator = torch.Generator().manual_seed(_SEED)
    matrix = torch.randn(rows.shape[1], _PROJECTED, generator=generator) / _PROJECTED**0.5
    projected: Tensor = rows @ matrix.to(rows.device)
    return projected
