"""What stands on the embedding while it is fine-tuned, and is thrown away afterwards."""

import torch
from torch import Tensor, nn
from torch.nn import functional

PROJECTED = 128
_HIDDEN, _PREDICTOR = 512, 64


class Projector(nn.Module):
    """g: embedding h -> unit vector z. Linear, layer norm, ReLU, linear (coft.md, section 4).

    The embeddings of one product differ by a few per cent only; h is therefore first brought to mean 0 and
    deviation 1 by statistics taken once, before training: a batch norm whose statistics are frozen.

    Args:
        embeddings: float32 (N, C), h of goods as the pretrained network sees them.
    """

    mean: Tensor
    deviation: Tensor

    def __init__(self, embeddings: Tensor) -> None:
        super().__init__()
        deviation = embeddings.std(dim=0, correction=0)
        self.register_buffer("mean", embeddings.mean(dim=0))
        self.register_buffer("deviation", (deviation + 0.1 * deviation.mean()).clamp_min(1e-12))
        self.hidden = nn.Linear(embeddings.shape[1], _HIDDEN)
        self.norm = nn.LayerNorm(_HIDDEN)
        self.out = nn.Linear(_HIDDEN, PROJECTED)

    def forward(self, h: Tensor) -> Tensor:
        """float32 (N, C) -> (N, 128), unit length."""
        standard = (h - self.mean) / self.deviation
        return functional.normalize(self.out(functional.relu(self.norm(self.hidden(standard)))), dim=1)


class Predictor(nn.Module):
    """q: z -> what the other view's z is guessed to be; for the negative-free variant only."""

    def __init__(self) -> None:
        super().__init__()
        self.layers = nn.Sequential(
            nn.Linear(PROJECTED, _PREDICTOR), nn.ReLU(), nn.Linear(_PREDICTOR, PROJECTED)
        )

    def forward(self, z: Tensor) -> Tensor:
        """float32 (N, 128) -> (N, 128)."""
        guess: Tensor = self.layers(z)
        return guess


def pooled(level: Tensor, weights: Tensor) -> Tensor:
    """Global average over the cells that count.

    Args:
        level: float32 (N, C, h, w).
        weights: float32 (N, 1, h', w') >= 0, on the grid of the level or a finer one; positive somewhere in
            each image.

    Returns:
        h, float32 (N, C).
    """
    weights = functional.adaptive_avg_pool2d(weights, (level.shape[-2], level.shape[-1]))
    summed = (level * weights).sum(dim=(2, 3))
    return summed / weights.sum(dim=(2, 3)).clamp_min(torch.finfo(torch.float32).tiny)


def unit(h: Tensor) -> Tensor:
    """e = h / |h|: float32 (N, C)."""
    return functional.normalize(h, dim=1)
