"""The memory bank of good patches, built from feature levels."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.models.coreset import k_center
from inspector.models.descriptors import Levels, LevelScale, describe, fit_scales

_PER_PART = 1250
"""A part's turned views keep at most this many descriptors (or one view's worth, where that is more), so
eight parts stay within 10,000. Chosen part by part: what one part keeps does not depend on the others."""


@dataclass(frozen=True, eq=False)
class Reference:
    """Features of one view of one part.

    Attributes:
        levels: float32 (1, C, h, w) each.
        mask: bool (h, w) on the finest grid; patches that enter the bank.
    """

    levels: Levels
    mask: Tensor


@dataclass(frozen=True, eq=False)
class MemoryBank:
    """Everything fitted.

    Attributes:
        rows: float32 (N, D) descriptors of good patches.
        scales: How each level is standardised.
    """

    rows: Tensor
    scales: tuple[LevelScale, ...]


def build_bank(parts: Sequence[Sequence[Reference]], *, z_score: bool, pooled: bool) -> MemoryBank:
    """Bank of all parts, one list of views a part.

    A part seen in one view keeps every patch; turned views are thinned by greedy k-centre.
    """
    views = [view for part in parts for view in part]
    scales = fit_scales(
        [view.levels for view in views], [view.mask for view in views], z_score=z_score, pooled=pooled
    )
    rows = [_part_rows(part, scales, pooled=pooled) for part in parts]
    return MemoryBank(torch.cat(rows).contiguous(), scales)


def _part_rows(part: Sequence[Reference], scales: tuple[LevelScale, ...], *, pooled: bool) -> Tensor:
    rows = torch.cat([describe(view.levels, scales, pooled=pooled)[view.mask.flatten()] for view in part])
    if len(part) == 1:
        return rows
    return rows[k_center(rows, max(_PER_PART, part[0].mask.numel()))]
