"""The network that tells two features apart, and what it is trained on."""

from enum import StrEnum
from itertools import pairwise

import torch
from torch import Tensor, nn
from torch.nn import functional
from torch.nn.utils.parametrizations import spectral_norm

RAMP = 0.1
"""Share of the training in which lambda grows from 0 to its full size."""
_SLOPE = 0.2
_NARROW, _LEAST_HIDDEN = 64, 32


class LossFamily(StrEnum):
    """What L_D(f, y) is."""

    BCE = "bce"  # binary cross-entropy on logits
    LSGAN = "lsgan"  # least squares; steadier where the discriminator wins quickly

    @property
    def border(self) -> float:
        """Half-way between what the labels 0 and 1 ask of the discriminator."""
        return 0.5 if self is LossFamily.LSGAN else 0.0


class Discriminator(nn.Module):
    """Each position of a feature map to a logit: 1 x 1 convolutions C, C/2, C/4, 1 with spectral norm.

    No batch norm, whose statistics would give away which of the two features a batch holds. Widths below 64
    keep at least 32 hidden channels (adversarial_loss.md 4 and 10).
    """

    def __init__(self, width: int) -> None:
        super().__init__()
        least = _LEAST_HIDDEN if width < _NARROW else 1
        widths = (width, max(least, width // 2), max(least, width // 4), 1)
        first, second, last = (spectral_norm(nn.Conv2d(*pair, 1)) for pair in pairwise(widths))
        self.layers = nn.Sequential(first, nn.LeakyReLU(_SLOPE), second, nn.LeakyReLU(_SLOPE), last)

    def forward(self, features: Tensor) -> Tensor:
        """float32 (B, C, h, w) -> logits (B, 1, h, w)."""
        logits: Tensor = self.layers(features)
        return logits


def discrimination_loss(logits: Tensor, label: float, family: LossFamily) -> Tensor:
    """L_D(f, y) from D's logits at f, the mean over all positions (adversarial_loss.md 5)."""
    labels = torch.full_like(logits, label)
    if family is LossFamily.LSGAN:
        return functional.mse_loss(logits, labels)
    return functional.binary_cross_entropy_with_logits(logits, labels)


def ramp(fraction: float) -> float:
    """Factor of lambda at 0..1 of the training: linear over the first tenth, 1 afterwards."""
    return min(1.0, fraction / RAMP)
