"""Features to comparable channels, with the statistics of a fit's own goods."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import avg_pool2d

from inspector.models.ckaad.samples import Samples, cells_of
from inspector.models.descriptors import SD_SHARE

_LEAST = 1e-6


@dataclass(frozen=True, eq=False)
class LevelScale:
    """What is taken from a level's channels, and what they are divided by; float32 (C,) each."""

    mean: Tensor
    deviation: Tensor

    def __call__(self, level: Tensor) -> Tensor:
        """(N, C, h, w) -> the same shape."""
        return (level - self.mean[:, None, None]) / self.deviation[:, None, None]


def fit_scale(level: Tensor, counted: Tensor, *, signed: bool) -> LevelScale:
    """Of the counted cells of goods.

    Args:
        level: float32 (N, C, h, w).
        counted: bool (N, h, w).
        signed: Each channel loses its mean and is divided by its deviation, plus a share of the mean one so
            that a dead channel is not blown up. Else the level as a whole is brought to unit size and stays
            >= 0, as a head that ends in a ReLU needs it.
    """
    rows = cells_of(level, counted)
    if not signed:
        size = rows.square().mean().sqrt().clamp_min(_LEAST)
        return LevelScale(torch.zeros_like(rows[0]), size.expand(rows.shape[1]).clone())
    deviation = rows.std(dim=0, unbiased=False)
    return LevelScale(rows.mean(dim=0), (deviation + SD_SHARE * deviation.mean()).clamp_min(_LEAST))


def scaled(samples: Samples, scales: Sequence[LevelScale]) -> Samples:
    """Samples with every level scaled."""
    levels = tuple(scale(level) for scale, level in zip(scales, samples.levels, strict=True))
    return Samples(levels, samples.counted, samples.bad)


def neighbourhoods(level: Tensor) -> Tensor:
    """(N, C, h, w) -> the mean of 3 x 3 cells, fewer at the border: what the discriminators see.

    A cell alone says too little on a fine grid: of the simulated and synthetic defects more are told apart
    this way ([RECON], the reference shows single cells).
    """
    return avg_pool2d(level, 3, stride=1, padding=1, count_include_pad=False)
