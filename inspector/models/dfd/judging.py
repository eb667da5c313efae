"""From what the heads say to one value a cell, in units of goods held out of the training (dfd.md 7).

The public code puts the heads on one scale by the smallest and largest values of the whole test set, which
nobody has at a station. Here augmented goods that took no part in the training say what is usual.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.domain.anomaly import FloatMap
from inspector.domain.frame import Mask
from inspector.models.dfd.network import Discriminators
from inspector.models.dfd.samples import Samples
from inspector.models.scoring import smoothed, worst_mean

_LEAST_CELL = 1e-3
_LEAST_IMAGE = 0.05
"""An image's spread is taken as at least so much of the usual worst cells' value."""


@dataclass(frozen=True, eq=False)
class Units:
    """What heads usually say of goods.

    Attributes:
        cells: float32 (2 heads, 2 frequencies, 2): mean and deviation of the cells.
        images: float32 (2 heads, 2): mean and deviation of an image's score, the mean of its worst 1 % of
            cells after both frequencies were added in units of `cells` and smoothed by half a cell.
    """

    cells: Tensor
    images: Tensor


def judged(said: Tensor, units: Units, valid: Mask) -> FloatMap:
    """What both heads say of an image, in units of their image scores: float32 (h, w), mean of the heads.

    0 for what a held-out good's worst cells usually show; grows with the number of its deviations above that.

    Args:
        said: float32 (2 heads, 2 frequencies, h * w).
        units: Of the same network.
        valid: bool (h, w); other cells take no part in the smoothing.
    """
    z = ((_added(said, units.cells) - units.images[:, :1]) / units.images[:, 1:]).mean(dim=0)
    return smoothed(z.reshape(valid.shape).cpu().numpy(), valid)


def units_of(network: Discriminators, samples: Samples, among: Tensor, *, grid: tuple[int, int]) -> Units:
    """Units from held-out samples; call without gradients, the network in evaluation mode.

    Args:
        network: Trained.
        samples: The cache.
        among: Indices of samples it has not learned from, at least one.
        grid: Rows and columns of cells.
    """
    said = [said_of(network, samples.clean[one].float()) for one in among.tolist()]
    counted = [samples.counted[one] for one in among.tolist()]
    cells = _mean_and_deviation([one[:, :, kept] for one, kept in zip(said, counted, strict=True)])
    scores = [
        _worst(_added(one, cells), kept.reshape(grid)) for one, kept in zip(said, counted, strict=True)
    ]  # (2 heads, 1) each
    images = _mean_and_deviation(scores)
    images[:, 1] = torch.maximum(images[:, 1], _LEAST_IMAGE * images[:, 0].abs()).clamp_min(_LEAST_CELL)
    return Units(cells, images)


def said_of(network: Discriminators, features: Tensor) -> Tensor:
    """float32 (2 frequencies, cells, D) of one image -> (2 heads, 2 frequencies, cells), larger is worse."""
    said: Tensor = network(features)
    return said


def _added(said: Tensor, cells: Tensor) -> Tensor:
    """Both frequencies in units of their own cells -> (2 heads, cells)."""
    return ((said - cells[..., :1]) / cells[..., 1:]).sum(dim=1)


def _worst(values: Tensor, counted: Tensor) -> Tensor:
    """(2 heads, cells) and bool (h, w) -> (2 heads, 1): mean of the worst 1 % of the smoothed cells."""
    valid = counted.cpu().numpy()
    maps = [smoothed(one.reshape(valid.shape).cpu().numpy(), valid) for one in values]
    return torch.tensor([[worst_mean(one[valid])] for one in maps], device=values.device)


def _mean_and_deviation(values: Sequence[Tensor]) -> Tensor:
    """Over the last axis of all of them -> (..., 2)."""
    together = torch.cat(list(values), dim=-1)
    deviation = together.std(dim=-1, correction=0).clamp_min(_LEAST_CELL)
    return torch.stack([together.mean(dim=-1), deviation], dim=-1)
