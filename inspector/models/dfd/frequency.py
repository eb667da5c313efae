"""One step of a Laplacian pyramid: an image as its low and its high frequencies (dfd.md 3, (5) and (6))."""

import torch
from torch import Tensor
from torch.nn import functional

FREQUENCIES = ("low", "high")
_BINOMIAL = (1.0, 4.0, 6.0, 4.0, 1.0)
_REACH = len(_BINOMIAL) // 2


def split(images: Tensor) -> tuple[Tensor, Tensor]:
    """low = 4 g * up(down(g * x)) and high = x - low, g the 5-tap binomial kernel of the pyramid.

    Borders are mirrored without the edge itself, which leaves the zeros that `up` puts in where they belong:
    a constant image is all low, to its last row.

    Args:
        images: float32 (N, 3, H, W); H and W even, at least 4.

    Returns:
        (low, high), each as `images`; their sum is the image up to rounding.
    """
    smaller = _blurred(images)[:, :, ::2, ::2]
    spread = torch.zeros_like(images)
    spread[:, :, ::2, ::2] = smaller
    low = 4 * _blurred(spread)
    return low, images - low


def _blurred(images: Tensor) -> Tensor:
    """Separably: down the columns, then along the rows."""
    channels = images.shape[1]
    kernel = torch.tensor(_BINOMIAL, device=images.device) / sum(_BINOMIAL)
    padded = functional.pad(images, (_REACH, _REACH, _REACH, _REACH), mode="reflect")
    down = functional.conv2d(padded, kernel.view(1, 1, -1, 1).repeat(channels, 1, 1, 1), groups=channels)
    return functional.conv2d(down, kernel.view(1, 1, 1, -1).repeat(channels, 1, 1, 1), groups=channels)
