"""SimSiam's similarity of two branches, and the mean feature of several supports (regad.md, section 5)."""

from torch import Tensor
from torch.nn import functional


def dissimilarity(predicted: Tensor, target: Tensor) -> Tensor:
    """D(p, z): minus the mean cosine over the channels; -1 where all agree. No gradient reaches the target.

    Args:
        predicted: p, (N, C, h, w).
        target: z, of the same shape; detached here.

    Returns:
        ().
    """
    return -functional.cosine_similarity(predicted, target.detach(), dim=1).mean()


def registration_loss(p1: Tensor, z1: Tensor, p2: Tensor, z2: Tensor) -> Tensor:
    """Half of D(p1, z2) and half of D(p2, z1), (N, C, h, w) each -> ()."""
    return dissimilarity(p1, z2) / 2 + dissimilarity(p2, z1) / 2


def mean_support(features: Tensor, supports: int) -> Tensor:
    """(N K, C, h, w), the K supports of a query one after another -> (N, C, h, w), their mean."""
    return features.reshape(-1, supports, *features.shape[1:]).mean(dim=1)
