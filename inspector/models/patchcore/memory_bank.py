"""The memory bank of good patches, built from feature levels."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from inspector.models.backbones import Preparation
from inspector.models.coreset import k_center
from inspector.models.descriptors import Levels, LevelScale, describe, fit_scales

CAPACITY = 10_000
"""Descriptors a bank holds at most, shared equally by its parts; up to eight parts keep one whole view."""
_WHOLE_VIEWS = 8


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
        order: int64, the masked patches of the views by greedy k-centre, as many as any bank needs of this
            part; None where every bank takes them all.
    """

    views: tuple[View, ...]
    order: Tensor | None


@dataclass(frozen=True, eq=False)
class MemoryBank:
    """Everything fitted.

    Attributes:
        rows: float32 (N, D) descriptors of good patches.
        scales: How each level is standardised.
    """

    rows: Tensor
    scales: tuple[LevelScale, ...]


def make_part(views: Sequence[View], how: Standardisation, *, parts: int) -> Part:
    """Order a part's patches by greedy k-centre where they are more than its share.

    The order is found in the part's own statistics: it does not depend on the other parts, and a smaller
    share is the beginning of a larger one. So leaving one part out is cheap and changes nothing else.

    Args:
        parts: The smallest number of parts a bank with this one will have.
    """
    patches = sum(int(view.mask.sum()) for view in views)
    share = _share(parts, views)
    if patches <= share:
        return Part(tuple(views), order=None)
    return Part(tuple(views), order=k_center(_rows(views, _scales(views, how), how), share))


def build_bank(parts: Sequence[Part], how: Standardisation) -> MemoryBank:
    """Bank and statistics of these parts."""
    scales = _scales([view for part in parts for view in part.views], how)
    chosen = []
    for part in parts:
        rows = _rows(part.views, scales, how)
        share = _share(len(parts), part.views)
        chosen.append(rows if part.order is None or len(rows) <= share else rows[part.order[:share]])
    return MemoryBank(torch.cat(chosen), scales)


def _share(parts: int, views: Sequence[View]) -> int:
    whole_view = views[0].mask.numel() if parts <= _WHOLE_VIEWS else 1
    return max(CAPACITY // parts, whole_view)


def _scales(views: Sequence[View], how: Standardisation) -> tuple[LevelScale, ...]:
    levels, masks = [view.levels for view in views], [view.mask for view in views]
    return fit_scales(levels, masks, z_score=how.z_score, pooled=how.pooled)


def _rows(views: Sequence[View], scales: tuple[LevelScale, ...], how: Standardisation) -> Tensor:
    return torch.cat(
        [describe(view.levels, scales, pooled=how.pooled)[view.mask.flatten()] for view in views]
    )
