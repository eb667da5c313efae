"""The spatial transformer: a small network that looks at a feature map and turns, scales or shears it.

After RegAD's reference code (regad.md, section 3); the average pool to 4 x 4 cells lets it take maps of any
size. A motion is a matrix theta, float32 (N, 2, 3), that says for each cell of the result where in the map it
is read: (x, y, 1), both -1 to 1 across the map (torch's `affine_grid`, corners not aligned).
"""

import torch
from torch import Tensor, nn
from torch.nn import functional

from inspector.models.registration.plan import Transformers

_SIDE = 4
_HIDDEN = 1024
_LEAST_SCALE, _MOST_SCALE = 0.25, 4.0
_LEAST_DETERMINANT = 0.05
_IDENTITY = {
    Transformers.AFFINE: (1.0, 0.0, 0.0, 0.0, 1.0, 0.0),
    Transformers.ROTATION_SCALE: (0.0, 1.0, 1.0),
    Transformers.PUBLISHED_ROTATION_SCALE: (0.0, 1.0, 1.0),
}


class SpatialTransformer(nn.Module):
    """The identity until it was trained.

    Args:
        channels: Of the map.
        mode: What it may do; not `none`.
    """

    def __init__(self, channels: int, mode: Transformers) -> None:
        super().__init__()
        self._mode = mode
        self.look = nn.Sequential(*_looking(channels, 64), *_looking(64, 16), nn.AdaptiveAvgPool2d(_SIDE))
        last = nn.Linear(_HIDDEN, len(_IDENTITY[mode]))
        nn.init.zeros_(last.weight)
        with torch.no_grad():
            last.bias.copy_(torch.tensor(_IDENTITY[mode]))
        self.decide = nn.Sequential(nn.Linear(16 * _SIDE * _SIDE, _HIDDEN), nn.ReLU(), last)

    def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
        """(N, C, h, w) -> the map moved, of the same shape, and theta (N, 2, 3)."""
        numbers = self.decide(self.look(x).flatten(1)).float()
        theta = motion(numbers, self._mode, aspect=x.shape[-1] / x.shape[-2])
        return warped(x, theta), theta


def motion(numbers: Tensor, mode: Transformers, *, aspect: float = 1.0) -> Tensor:
    """What the network decided as theta (N, 2, 3).

    Args:
        numbers: float32 (N, 6) row by row, or (N, 3): angle in radians, scale along x and along y. Scales
            are kept within 0.25 and 4, so that every motion can be undone.
        mode: A rotation and scale is the product R S; the published one leaves its sines unscaled.
        aspect: Width over height: a turn of an oblong map is a turn in pixels.
    """
    if mode is Transformers.AFFINE:
        return numbers.reshape(-1, 2, 3)
    angle, scales = numbers[:, 0], numbers[:, 1:].clamp(_LEAST_SCALE, _MOST_SCALE)
    cosine, sine = angle.cos(), angle.sin()
    across, down = scales.unbind(dim=1)
    sines = (sine, sine) if mode is Transformers.PUBLISHED_ROTATION_SCALE else (across * sine, down * sine)
    nothing = torch.zeros_like(angle)
    rows = (across * cosine, -sines[1] / aspect, nothing, sines[0] * aspect, down * cosine, nothing)
    return torch.stack(rows, dim=1).reshape(-1, 2, 3)


def warped(x: Tensor, theta: Tensor) -> Tensor:
    """(N, C, h, w) moved by theta (N, 2, 3), bilinear, mirrored beyond the border; in float32."""
    with torch.autocast(x.device.type, enabled=False):
        grid = functional.affine_grid(theta.float(), list(x.shape), align_corners=False)
        return functional.grid_sample(
            x.float(), grid, mode="bilinear", padding_mode="reflection", align_corners=False
        )


def followed_by(first: Tensor, second: Tensor) -> Tensor:
    """theta of moving a map by `first` and what comes of it by `second`: first @ second."""
    turned = torch.einsum("nij,njk->nik", first[:, :, :2], second)
    return torch.cat([turned[..., :2], turned[..., 2:] + first[..., 2:]], dim=2)


def inverse_of(theta: Tensor) -> Tensor:
    """theta that undoes each of theta (N, 2, 3); one that nothing undoes is taken as one just short of it."""
    a, b, c, d = theta[:, :, :2].flatten(1).unbind(dim=1)
    determinant = a * d - b * c
    near = determinant.abs() < _LEAST_DETERMINANT
    least = torch.where(determinant < 0, -_LEAST_DETERMINANT, _LEAST_DETERMINANT)
    over = 1 / torch.where(near, least, determinant)
    linear = torch.stack([d * over, -b * over, -c * over, a * over], dim=1).reshape(-1, 2, 2)
    return torch.cat([linear, -torch.einsum("nij,njk->nik", linear, theta[:, :, 2:])], dim=2)


def _looking(inputs: int, outputs: int) -> tuple[nn.Module, ...]:
    return (
        nn.Conv2d(inputs, outputs, 3, padding=1, bias=False),
        nn.BatchNorm2d(outputs),
        nn.ReLU(),
        nn.MaxPool2d(3, 2, 1),
    )
