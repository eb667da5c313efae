"""The memory bank of good patches, built from feature levels."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.models.backbones import Preparation
from inspector.models.coreset import k_center
from inspector.models.descriptors import Levels, LevelScale, describe, fit_scales

_PER_PART = 1250
"""A part's turned views keep at most this many descriptors (or one view's worth, where that is more), so that
eight parts stay within 10,000."""


@dataclass(frozen=True)
class Standardisation:
    """How a backbone's features are made comparable; see `Preparation`.

    Attributes:
        z_score: Each channel is standardised with reference statistics.
        pooled: Descriptors are averaged over 3 x 3 cells.
    """

    z_score: bool
    pooled: bool

    @classmethod
    def of(cls, preparation: Preparation) -> "Standardisation":
        """Transformer tokens are not pooled; only signed features of unequal scale are z-scored."""
        return cls(
            z_score=preparation is Preparation.Z_SCORE, pooled=preparation is not Preparation.UNIT_TOKENS
        )


@dataclass(frozen=True, eq=False)
class View:
    """Features of one view of one part.

    Attributes:
        levels: float32 (1, C, h, w) each.
        mask: bool (h, w) on the finest grid: patches that may enter the bank.
    """

    levels: Levels
    mask: Tensor


@dataclass(frozen=True, eq=False)
class Part:
    """One reference as the bank sees it.

    Attributes:
        views: The reference and, where parts may lie turned, its turned copies.
        kept: int64, which of the views' masked patches enter the bank; None for all.
    """

    views: tuple[View, ...]
    kept: Tensor | None


@dataclass(frozen=True, eq=False)
class MemoryBank:
    """Everything fitted.

    Attributes:
        rows: float32 (N, D) descriptors of good patches.
        scales: How each level is standardised.
    """

    rows: Tensor
    scales: tuple[LevelScale, ...]


def make_part(views: Sequence[View], how: Standardisation) -> Part:
    """A part seen in one view keeps every patch; turned views are thinned by greedy k-centre.

    The choice is made in the part's own statistics: it does not depend on the other parts, so leaving one
    part out of a bank changes nothing about the rest.
    """
    if len(views) == 1:
        return Part(tuple(views), kept=None)
    rows = _rows(views, _scales(views, how), how)
    return Part(tuple(views), kept=k_center(rows, max(_PER_PART, views[0].mask.numel())))


def build_bank(parts: Sequence[Part], how: Standardisation) -> MemoryBank:
    """Bank and statistics of these parts."""
    scales = _scales([view for part in parts for view in part.views], how)
    chosen = []
    for part in parts:
        rows = _rows(part.views, scales, how)
        chosen.append(rows if part.kept is None else rows[part.kept])
    return MemoryBank(torch.cat(chosen), scales)


def _scales(views: Sequence[View], how: Standardisation) -> tuple[LevelScale, ...]:
    levels, masks = [view.levels for view in views], [view.mask for view in views]
    return fit_scales(levels, masks, z_score=how.z_score, pooled=how.pooled)


def _rows(views: Sequence[View], scales: tuple[LevelScale, ...], how: Standardisation) -> Tensor:
    return torch.cat(
        [describe(view.levels, scales, pooled=how.pooled)[view.mask.flatten()] for view in views]
    )
