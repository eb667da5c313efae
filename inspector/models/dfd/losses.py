"""The loss terms of dfd.md 5. Heads give large values for good cells; all tensors are float32.

Each is for one frequency; the trainer adds both.
"""

import torch
from torch import Tensor
from torch.nn import functional

MARGIN = 0.5
"""The public code's; the paper's text has 0.8."""


def gaussian_loss(good: Tensor, noisy: Tensor, *, margin: float = MARGIN) -> Tensor:
    """Truncated L1 (9): good cells above the margin, noisy ones below its negative.

    Args:
        good, noisy: (n,) what the Gaussian head says of good features and of the same with noise.
    """
    return functional.relu(margin - good).mean() + functional.relu(margin + noisy).mean()


def pixel_loss(said: Tensor, share: Tensor, *, margin: float = MARGIN) -> Tensor:
    """Perlin pixel loss (10, 11): mean over the damaged pixels plus mean over the good ones.

    A cell stands for its pixels, `share` of which are damaged: every cell is weighted by how many of its
    pixels are. The public code grows the heads' output to pixels instead, which gives nearly the same weights
    and costs 64 times as much.

    Args:
        said: (B, P) what the Perlin head says.
        share: (B, P) in 0..1; where it is 0 everywhere the first term is left out.
    """
    damaged = (share * functional.relu(margin + said)).sum() / share.sum().clamp_min(_LEAST)
    whole = 1 - share
    return damaged + (whole * functional.relu(margin - said)).sum() / whole.sum().clamp_min(_LEAST)


def image_loss(said: Tensor, is_damaged: Tensor) -> Tensor:
    """Perlin image loss (12): squared distance of the most suspicious cell to the image's label.

    Args:
        said: (B, P).
        is_damaged: (B,) 1 where the image has a damaged cell, else 0.
    """
    suspicion = torch.sigmoid(-said).amax(dim=1)
    return (suspicion - is_damaged).square().mean()


def perlin_loss(said: Tensor, share: Tensor, is_damaged: Tensor, *, margin: float = MARGIN) -> Tensor:
    """Half the pixel loss and half the image loss (13); arguments as theirs."""
    return (pixel_loss(said, share, margin=margin) + image_loss(said, is_damaged)) / 2


def similarity_loss(damaged: Tensor, good: Tensor, is_marked: Tensor) -> Tensor:
    """Mean cosine between adapted features of damaged and good cells at the same place (8); 0 for none.

    Args:
        damaged, good: (B, P, d).
        is_marked: bool (B, P), cells that the defect touches.
    """
    marked = is_marked.to(damaged.dtype)
    alike = functional.cosine_similarity(damaged, good, dim=-1)
    return (alike * marked).sum() / marked.sum().clamp_min(1)


_LEAST = 1e-6
