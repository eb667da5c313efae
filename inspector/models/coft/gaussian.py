"""A shrunk Gaussian of unit embeddings, and the Mahalanobis distance to it (coft.md, section 8)."""

from dataclasses import dataclass

import torch
from torch import Tensor

_AXES_FROM, _AXES = 512, 256
"""Embeddings of more values are first brought to this many principal axes (coft.md, section 12)."""
_LEAST = 1e-12


@dataclass(frozen=True, eq=False)
class Gaussian:
    """What goods look like as a whole.

    Attributes:
        mean: float32 (D,), of unit embeddings.
        whitening: float32 (d, D), d <= D; |whitening (e - mean)| is the Mahalanobis distance d_AS.
        unit: Root of the geometric mean of the variances of the axes. d_AS times it is about a distance
            between embeddings, so that Gaussians of fewer parts, which are narrower, stay comparable. Not the
            arithmetic mean: the few axes along which parts differ would raise it, though an unseen good lies
            mostly along the others.
    """

    mean: Tensor
    whitening: Tensor
    unit: float

    def distance(self, embeddings: Tensor) -> Tensor:
        """d_AS of float32 (N, D) unit embeddings: float32 (N,), >= 0."""
        distances: Tensor = torch.linalg.vector_norm((embeddings - self.mean) @ self.whitening.T, dim=1)
        return distances


def fit_gaussian(embeddings: Tensor) -> Gaussian:
    """Mean and shrunk covariance of float32 (N, D) unit embeddings, N >= 2, computed in float64.

    The views of one part are no independent draws, which Ledoit and Wolf assume; their intensity is then a
    little too low. The covariance knows between-part variation from as many parts as there are, less one.
    """
    rows = embeddings.double()
    mean = rows.mean(dim=0)
    axes = _principal(rows - mean)
    covariance, _ = ledoit_wolf((rows - mean) @ axes.T)
    values, vectors = torch.linalg.eigh(covariance)
    whitening = (vectors / values.clamp_min(_LEAST).sqrt()) @ vectors.T @ axes
    unit = float(values.clamp_min(_LEAST).log().mean().div(2).exp())
    return Gaussian(mean.float(), whitening.float().contiguous(), unit)


def ledoit_wolf(centred: Tensor) -> tuple[Tensor, float]:
    """The covariance shrunk toward a multiple of the identity, and by how much.

    Ledoit and Wolf 2004, "A well-conditioned estimator for large-dimensional covariance matrices": with
    S the sample covariance (over N), m = tr S / D, d2 = |S - m I|^2 / D and
    b2 = min(d2, sum_k |x_k x_k^T - S|^2 / (N^2 D)), the intensity is b2 / d2.

    Args:
        centred: float64 (N, D), the mean taken away.

    Returns:
        float64 (D, D), and the intensity 0..1.
    """
    count, size = centred.shape
    sample = centred.T @ centred / count
    middle = sample.diagonal().mean()
    target = torch.eye(size, dtype=centred.dtype, device=centred.device) * middle
    apart = float((sample - target).square().sum()) / size
    fourth = float(centred.square().sum(dim=1).square().sum()) / count
    noise = (fourth - float(sample.square().sum())) / (count * size)
    intensity = 1.0 if apart <= _LEAST**2 else min(max(noise, 0.0), apart) / apart
    return (1 - intensity) * sample + intensity * target, intensity


def _principal(centred: Tensor) -> Tensor:
    """float64 (d, D): the identity, or the first principal axes of wide embeddings."""
    size = centred.shape[1]
    if size <= _AXES_FROM:
        return torch.eye(size, dtype=centred.dtype, device=centred.device)
    _, axes = torch.linalg.eigh(centred.T @ centred)  # ascending
    kept: Tensor = axes[:, -_AXES:].T
    return kept
