"""Patch descriptors: feature levels standardised, pooled, brought to one grid and concatenated.

Everything after the standardisation of a level is linear and has no learned weight (patchcore.md, 3.1 and 9).
"""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional

Levels = tuple[Tensor, ...]
"""Features of one image: float32 (1, C, h, w) each, the finest first."""

_SD_SHARE = 0.05  # of the mean deviation is added to each, so that a dead channel is not blown up


@dataclass(frozen=True, eq=False)
class LevelScale:
    """How one level is standardised: (x - mean) * scale, float32 (C,) each."""

    mean: Tensor
    scale: Tensor

    def apply(self, level: Tensor) -> Tensor:
        """(1, C, h, w) -> (1, C, h, w)."""
        return (level - self.mean[:, None, None]) * self.scale[:, None, None]


def fit_scales(
    references: Sequence[Levels], masks: Sequence[Tensor], *, z_score: bool, pooled: bool
) -> tuple[LevelScale, ...]:
    """Statistics of the references, one scale a level.

    Args:
        references: Levels of every reference view.
        masks: bool (h, w) on the finest grid, True where a patch counts.
        z_score: Standardise each channel (signed features of unequal scale); else only the level as a whole.
        pooled: Descriptors are averaged over 3 x 3 cells.

    Returns:
        Scales after which the descriptors of each level have mean norm 1, so that no level decides alone.
    """
    return tuple(
        _fit_level([levels[index] for levels in references], masks, z_score=z_score, pooled=pooled)
        for index in range(len(references[0]))
    )


def _fit_level(levels: list[Tensor], masks: Sequence[Tensor], *, z_score: bool, pooled: bool) -> LevelScale:
    chosen = [_mask_for(level, mask) for level, mask in zip(levels, masks, strict=True)]
    mean = torch.zeros(levels[0].shape[1], device=levels[0].device)
    scale = torch.ones_like(mean)
    if z_score:
        values = torch.cat([_rows(level, mask) for level, mask in zip(levels, chosen, strict=True)]).double()
        deviation = values.std(dim=0, correction=0)
        mean = values.mean(dim=0).float()
        floored = deviation + _SD_SHARE * deviation.mean()
        scale = (1 / floored.clamp_min(1e-12)).float()
    raw = LevelScale(mean, scale)
    norms = torch.cat(
        [
            torch.linalg.vector_norm(_rows(_pool(raw.apply(level), pooled=pooled), mask).double(), dim=1)
            for level, mask in zip(levels, chosen, strict=True)
        ]
    )
    return LevelScale(mean, (scale.double() / norms.mean().clamp_min(1e-12)).float())


def describe(levels: Levels, scales: Sequence[LevelScale], *, pooled: bool) -> Tensor:
    """Descriptors of one image: float32 (h * w, D) on the finest grid, rows in row-major order."""
    grid = levels[0].shape[-2:]
    parts = []
    for level, scale in zip(levels, scales, strict=True):
        part = _pool(scale.apply(level), pooled=pooled)
        if part.shape[-2:] != grid:
            part = functional.interpolate(part, size=grid, mode="bilinear", align_corners=False)
        parts.append(part)
    joined = torch.cat(parts, dim=1)[0]  # (D, h, w)
    return joined.flatten(1).T.contiguous()


def _pool(level: Tensor, *, pooled: bool) -> Tensor:
    """3 x 3 mean; at the border the mean of the cells that exist."""
    return functional.avg_pool2d(level, 3, 1, 1, count_include_pad=False) if pooled else level


def _rows(level: Tensor, mask: Tensor) -> Tensor:
    return level[0].flatten(1).T[mask.flatten()]  # (cells, C)


def _mask_for(level: Tensor, mask: Tensor) -> Tensor:
    """The mask on the level's own grid; where a coarse grid keeps no cell, all of them."""
    coarse = functional.adaptive_max_pool2d(mask[None, None].float(), level.shape[-2:])[0, 0] > 0
    return coarse if bool(coarse.any()) else torch.ones_like(coarse)
