"""Distances of several banks to one map."""

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from inspector.domain.anomaly import FloatMap
from inspector.models.backbones.runtimes import on_grid

Grid = tuple[int, int]
_FLOOR = 0.1


def typical_distance(goods: Sequence[Tensor]) -> float:
    """Median distance of the cells of goods a bank has not seen: what its distances are divided by.

    Not below a tenth of what one cell in a hundred exceeds: on a picture that is mostly plain ground, half of
    the cells are next to 0 and say nothing of the others.

    Args:
        goods: float32 (n,) a good, its counted cells; not all empty.
    """
    cells = torch.cat(list(goods))
    high = float(torch.quantile(cells, 0.99))
    return max(float(cells.median()), _FLOOR * high, 1e-6)


def combined(cells: Sequence[Tensor], typical: Sequence[float], grids: Sequence[Grid]) -> FloatMap:
    """The largest of the levels in every cell of the finest grid, each in units of its typical distance.

    Args:
        cells: Of each bank float32 (h w,), 0 where a cell does not count.
        typical: Of each bank.
        grids: Of each bank, the finest first.

    Returns:
        float32 (h, w) (siamese_memory.md, section 5: maximum over the levels).
    """
    levels = [
        on_grid((one / usual).reshape(1, 1, *grid), grids[0])
        for one, usual, grid in zip(cells, typical, grids, strict=True)
    ]
    return np.asarray(torch.cat(levels, dim=1).amax(dim=1)[0].cpu().numpy(), np.float32)


def side_by_side_rows(rows: Sequence[Tensor], typical: Sequence[float], grids: Sequence[Grid]) -> FloatMap:
    """float32 (h w, all D) of the finest grid: each bank's rows (h w, D) in units of its typical distance."""
    levels = [
        on_grid((one / usual).T.reshape(1, one.shape[1], *grid), grids[0])
        for one, usual, grid in zip(rows, typical, grids, strict=True)
    ]
    return np.asarray(torch.cat(levels, dim=1)[0].flatten(1).T.cpu().numpy(), np.float32)
