"""The losses of ckaad.md 5, and the weights in them."""

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import cosine_similarity

MARGIN = 5.0


@dataclass(frozen=True)
class Weights:
    """How the terms count; the defaults are the reference's.

    Attributes:
        gamma: Of rebuilt features among what must have high energy, 0..1; defective ones have the rest.
        adversarial: Of the energy of rebuilt features in the auto-encoder's loss (lambda); 0 makes it a
            plain reconstruction.
    """

    gamma: float = 0.5
    adversarial: float = 0.02


def discriminator_loss(
    good: Sequence[Tensor], bad: Sequence[Tensor], rebuilt: Sequence[Tensor], *, gamma: float
) -> Tensor:
    """Sum over levels of E[D(good)] + (1 - gamma) E[m - D(bad)]+ + gamma E[m - D(rebuilt)]+.

    Args:
        good, bad, rebuilt: Energies float32 (n,) a level; an empty one counts nothing.
        gamma: As `Weights.gamma`.
    """
    terms = [
        _mean(low) + (1 - gamma) * _mean(_missing(high)) + gamma * _mean(_missing(generated))
        for low, high, generated in zip(good, bad, rebuilt, strict=True)
    ]
    return torch.stack(terms).sum()


def adversarial_term(rebuilt: Sequence[Tensor]) -> Tensor:
    """Sum over levels of E[D(rebuilt)], of good and defective images alike."""
    return torch.stack([_mean(level) for level in rebuilt]).sum()


def cosine_distance(true: Tensor, rebuilt: Tensor) -> Tensor:
    """(N, C, h, w) twice -> (N, h, w): 1 - cosine of each cell, 0..2."""
    return 1 - cosine_similarity(true, rebuilt, dim=1)


def reconstruction_loss(
    true: Sequence[Tensor], rebuilt: Sequence[Tensor], counted: Sequence[Tensor], *, per_cell: bool
) -> Tensor:
    """Sum over levels of the mean 1 - cosine of good images.

    Args:
        true, rebuilt: float32 (N, C, h, w) a level.
        counted: bool (N, h, w) a level: cells that count. Every image has one.
        per_cell: The cosine of each cell, averaged over them. False takes the map of an image as one vector,
            as the reference does; there cells of large norm decide.
    """
    terms = [
        cosine_distance(level, again)[mask].mean() if per_cell else _flat(level, again, mask)
        for level, again, mask in zip(true, rebuilt, counted, strict=True)
    ]
    return torch.stack(terms).sum()


def _flat(true: Tensor, rebuilt: Tensor, counted: Tensor) -> Tensor:
    keep = counted[:, None]
    cosine = cosine_similarity((true * keep).flatten(1), (rebuilt * keep).flatten(1), dim=1)
    return (1 - cosine).mean()


def _missing(energy: Tensor) -> Tensor:
    return (MARGIN - energy).clamp_min(0)


def _mean(values: Tensor) -> Tensor:
    return values.mean() if len(values) else values.sum()
