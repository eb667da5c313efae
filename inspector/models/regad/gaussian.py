"""One Gaussian a position in low-rank form: a few axes and one ridge instead of a matrix of all channels.

The covariance is S + epsilon I, with S that of N vectors and its eigenpairs (l_i, v_i) (regad.md, section 5).
Kept are the r largest; every other direction has e = epsilon + the mean of the eigenvalues left out, as in
probabilistic principal components. The Mahalanobis distance of d is then

    M^2 = (|d|^2 - sum s_i (v_i . d)^2) / e,    s_i = 1 - e / (l_i + epsilon),

and is exact where r is N - 1 or more: nothing is left out.
"""

from dataclasses import dataclass

import torch
from torch import Tensor

_BLOCK = 64  # positions at a time: their covariances are all that is held
_FEWEST = 2


@dataclass(frozen=True, eq=False)
class Gaussians:
    """Of P positions in D channels.

    Attributes:
        mean: float32 (P, D).
        axes: float32 (P, r, D), r eigenvectors of unit length.
        shrunk: float32 (P, r), s of each, 0 to 1.
        ridge: float32 (P,), e > 0.
    """

    mean: Tensor
    axes: Tensor
    shrunk: Tensor
    ridge: Tensor

    def distances(self, features: Tensor) -> Tensor:
        """float32 (P, D), one vector a position -> float32 (P,), Mahalanobis distances."""
        off = features - self.mean
        along = torch.bmm(self.axes, off[:, :, None])[:, :, 0]
        squared = off.square().sum(dim=1) - (self.shrunk * along.square()).sum(dim=1)
        return (squared.clamp_min(0) / self.ridge).sqrt()

    def in_half(self) -> "Gaussians":
        """Mean and axes rounded to float16, as they are stored: half of the space."""
        return Gaussians(self.mean.half().float(), self.axes.half().float(), self.shrunk, self.ridge)


def channel_variance(samples: Tensor, counted: Tensor) -> float:
    """tr(S) / D, mean over the positions: what a ridge is a share of. Arguments as of `fit_gaussians`."""
    _, off, freedom = _centred(samples, _weights(counted))
    return float((off.square().sum(dim=(0, 2)) / freedom).mean() / samples.shape[2])


def fit_gaussians(samples: Tensor, counted: Tensor, *, ridge: float, rank: int) -> Gaussians:
    """The Gaussian of every position.

    Args:
        samples: float32 (N, P, D): N views of goods.
        counted: bool (N, P): which of them show the position. Where fewer than two do, all are taken.
        ridge: epsilon > 0 on the diagonal.
        rank: Eigenpairs kept; all that are not 0 where there are not more.
    """
    weights = _weights(counted)
    parts = [
        _block(samples[:, start : start + _BLOCK], weights[:, start : start + _BLOCK], ridge, rank)
        for start in range(0, samples.shape[1], _BLOCK)
    ]
    mean, axes, shrunk, ridges = (torch.cat(one) for one in zip(*parts, strict=True))
    return Gaussians(mean, axes, shrunk, ridges)


def _block(
    samples: Tensor, weights: Tensor, ridge: float, rank: int
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """In float64: eigenvectors of float32 differ in the fourth digit."""
    mean, off, freedom = _centred(samples.double(), weights.double())
    vectors = off.movedim(0, 1) / freedom.sqrt()[:, None, None]  # (P, N, D): S = vectors^T vectors
    values, axes = _eigenpairs(vectors, min(rank, max(1, samples.shape[0] - 1), samples.shape[2]))
    dimensions = samples.shape[2]
    rest = (vectors.square().sum(dim=(1, 2)) - values.sum(dim=1)).clamp_min(0)
    ridges = ridge + rest / max(1, dimensions - values.shape[1])
    shrunk = (1 - ridges[:, None] / (values + ridge)).clamp_min(0)
    return mean.float(), axes.float(), shrunk.float(), ridges.float()


def _eigenpairs(vectors: Tensor, rank: int) -> tuple[Tensor, Tensor]:
    """The largest eigenvalues (P, r) of vectors^T vectors and their unit vectors (P, r, D)."""
    if vectors.shape[1] >= vectors.shape[2]:
        values, columns = torch.linalg.eigh(vectors.mT @ vectors)
        return values[:, -rank:].clamp_min(0), columns[:, :, -rank:].mT
    values, columns = torch.linalg.eigh(vectors @ vectors.mT)
    values, columns = values[:, -rank:].clamp_min(0), columns[:, :, -rank:]
    axes = columns.mT @ vectors
    length = torch.linalg.vector_norm(axes, dim=2, keepdim=True)
    return values, axes / length.clamp_min(1e-12)


def _weights(counted: Tensor) -> Tensor:
    """float32 (N, P): 1 where a view counts."""
    enough = counted.sum(dim=0) >= _FEWEST
    return (counted | ~enough).float()


def _centred(samples: Tensor, weights: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Mean (P, D), weighted differences (N, P, D), and N - 1 (P,) of each position."""
    count = weights.sum(dim=0)
    mean = (samples * weights[:, :, None]).sum(dim=0) / count[:, None]
    off = (samples - mean) * weights[:, :, None]
    return mean, off, (count - 1).clamp_min(1)
