"""What descriptors are made of: features of one image, and the matrix that makes them comparable."""

from collections.abc import Sequence

import torch
from torch import Tensor

Levels = tuple[Tensor, ...]
"""Features of one image: float32 (1, C, h, w) each, in the order of the network."""

SD_SHARE = 0.05
"""Of the mean deviation is added to each channel's, so that a dead channel is not blown up."""
_LEAST = 1e-12


def fit_projection(rows: Tensor, channels: Sequence[int], *, dimensions: int, z_score: bool) -> Tensor:
    """The matrix from raw features to descriptors, fitted on rows of good images.

    Each channel is divided by its deviation, each level brought to unit mean square, so that none decides
    alone, and the whole turned to its principal axes, of which the first are kept. All linear
    (patchcore.md, 3.1 and 9); a constant does not matter to distances and is left out.

    Args:
        rows: float32 (N, C) raw features, levels side by side.
        channels: Of each level; their sum is C.
        dimensions: How many principal axes are kept; all features, unturned, where there are not more.
        z_score: Divide each channel by its own deviation (signed features of unequal scale); else only the
            level as a whole.

    Returns:
        float32 (D, C): descriptor = matrix @ raw features.
    """
    centred = rows - rows.mean(dim=0)
    scale = torch.cat(
        [_level_scale(level, z_score=z_score) for level in torch.split(centred, list(channels), dim=1)]
    )
    if dimensions >= len(scale):
        return torch.diag(scale)
    matrix: Tensor = (_principal_axes(centred * scale, dimensions) * scale).contiguous()
    return matrix


def _principal_axes(scaled: Tensor, dimensions: int) -> Tensor:
    """float32 (D, C), those of the largest eigenvalues, ascending.

    In float64: with fewer rows than channels the float32 solver that torch 2.14 brings gives eigenvalues
    that are no numbers when it runs on two threads.
    """
    rows = scaled.double()
    _, axes = torch.linalg.eigh(rows.T @ rows / len(rows))
    kept: Tensor = axes[:, -dimensions:].T.to(scaled.dtype)
    return kept


def _level_scale(level: Tensor, *, z_score: bool) -> Tensor:
    """float32 (C,) for one level of centred rows."""
    deviation = level.square().mean(dim=0).sqrt()
    if z_score:
        scale = 1 / (deviation + SD_SHARE * deviation.mean()).clamp_min(_LEAST)
    else:
        scale = torch.ones_like(deviation)
    size = (level * scale).square().sum(dim=1).mean().sqrt()
    levelled: Tensor = scale / size.clamp_min(_LEAST)
    return levelled
