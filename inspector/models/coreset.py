"""Greedy k-centre selection: few descriptors that leave none of the others far away."""

import torch
from torch import Tensor

_PROJECTED = 64
_SEED = 20260101


def k_center(rows: Tensor, count: int) -> Tensor:
    """Indices int64 (min(count, N),) of the chosen rows, in the order they were chosen.

    Farthest-point greedy (Gonzalez 1985; PatchCore section 3.2): start with the row nearest the mean, then
    always take the row farthest from those taken. Distances are taken after a fixed random projection to 64
    values, which keeps them within a few per cent (Johnson-Lindenstrauss) and costs a third.

    Args:
        rows: float32 (N, D).
        count: How many to keep; all rows where N is not larger.
    """
    if len(rows) <= count:
        return torch.arange(len(rows), device=rows.device)
    points = _project(rows)
    first = torch.linalg.vector_norm(points - points.mean(dim=0), dim=1).argmin()
    chosen = [first]
    distance = _squared_distance(points, first)
    for _ in range(count - 1):
        farthest = distance.argmax()
        chosen.append(farthest)
        distance = torch.minimum(distance, _squared_distance(points, farthest))
    return torch.stack(chosen)


def _squared_distance(points: Tensor, index: Tensor) -> Tensor:
    squared: Tensor = (points - points[index]).square_().sum(dim=1)
    return squared


def _project(rows: Tensor) -> Tensor:
    if rows.shape[1] <= _PROJECTED:
        return rows
    generator = torch.Generator().manual_seed(_SEED)
    matrix = torch.randn(rows.shape[1], _PROJECTED, generator=generator) / _PROJECTED**0.5
    projected: Tensor = rows @ matrix.to(rows.device)
    return projected
