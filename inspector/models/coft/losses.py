"""The terms of L = L_Con + lambda_PP L_PP + lambda_NP L_NP (coft.md, section 6). Pure torch.

Every z is a unit vector. A stopped gradient (`detach`) is part of a term's definition, not of its use.
"""

from collections.abc import Sequence

import torch
from torch import Tensor
from torch.nn import functional


def negative_free(predicted: Tensor, other: Tensor) -> Tensor:
    """Half of the symmetric negative-free term: -mean cos(q(z_v), stopped z_v').

    Args:
        predicted: float32 (N, D), the predictor's answer for one view of each image.
        other: float32 (N, D), the other view's z; gets no gradient.

    Returns:
        float32 (), -1..1. L_Con is the mean of both directions.
    """
    return -functional.cosine_similarity(predicted, other.detach(), dim=1).mean()


def info_nce(first: Tensor, second: Tensor, apart: Tensor, *, temperature: float) -> Tensor:
    """-log of the share that the twin has among the twin and everything that is to be apart.

    Other good images are no part of the denominator: they are positives of L_PP.

    Args:
        first, second: float32 (N, D), z of two views of each image.
        apart: float32 (M, D), z of defects. With none the term is 0.
        temperature: 0.2..0.5.

    Returns:
        float32 (), >= 0, the mean over both directions.
    """
    twin = (first * second).sum(dim=1, keepdim=True)
    return (_share(first, twin, apart, temperature) + _share(second, twin, apart, temperature)) / 2


def _share(z: Tensor, twin: Tensor, apart: Tensor, temperature: float) -> Tensor:
    logits = torch.cat([twin, z @ apart.T], dim=1) / temperature
    return -functional.log_softmax(logits, dim=1)[:, 0].mean()


def cross_instance(z: Tensor, parts: Tensor) -> Tensor:
    """L_PP: -mean cos(z_i, stopped z_j) over ordered pairs of views of different parts.

    Args:
        z: float32 (N, D).
        parts: int64 (N,), which part each view shows.

    Returns:
        float32 (), -1..1; 0 where there is one part only.
    """
    different = parts[:, None] != parts[None]
    if not bool(different.any()):
        return z.sum() * 0.0
    return -(z @ z.detach().T)[different].mean()


def apart_from_defects(z: Tensor, defects: Tensor, *, margin: float = 0.0) -> Tensor:
    """L_NP: mean of max(0, cos(z_i, z_n) - margin) over all pairs of a good view and a defect.

    Args:
        z: float32 (N, D), good views.
        defects: float32 (M, D). With none the term is 0.
        margin: m; a defect at a right angle costs nothing.

    Returns:
        float32 (), >= 0.
    """
    if not len(defects):
        return z.sum() * 0.0
    return (z @ defects.T - margin).clamp_min(0).mean()


def pull_back(now: Sequence[Tensor], start: Sequence[Tensor]) -> Tensor:
    """Squared distance of all weights from where they started, summed.

    Args:
        now: Trained tensors.
        start: The pretrained ones, same shapes; get no gradient.
    """
    return torch.stack(
        [(one - first.detach()).square().sum() for one, first in zip(now, start, strict=True)]
    ).sum()
