"""One random change of each support image in siamese training, and the motion that was part of it.

siamese_memory.md, section 4: grey, flip, translation, rotation, brightness and contrast; amounts are those of
the support views there.
"""

from math import pi

import torch
from torch import Tensor

from inspector.models.registration.plan import Transformers
from inspector.models.registration.stn import motion, warped

_KINDS = 6
_GRAY, _FLIP, _TRANSLATE, _ROTATE, _BRIGHTNESS, _CONTRAST = range(_KINDS)
_MOST_TURN = pi / 4
_MOST_MOVE = 0.2  # of the 2 units across an image: 10 % of a side
_LIGHT = 0.2
_LUMA = (0.299, 0.587, 0.114)


def augmented(images: Tensor, noise: torch.Generator) -> tuple[Tensor, Tensor]:
    """Each image changed in one random way, geometric or photometric.

    Args:
        images: float32 (N, 3, H, W) RGB, 0 to 255.
        noise: On the CPU; draws as often whatever is drawn.

    Returns:
        The images, of the same shape and range, and the motion theta (N, 2, 3) of each, the identity where
        the change is photometric.
    """
    count = len(images)
    kinds = torch.randint(_KINDS, (count,), generator=noise).to(images.device)
    draws = torch.rand((count, 3), generator=noise).to(images.device) * 2 - 1
    theta = _motions(kinds, draws, aspect=images.shape[-1] / images.shape[-2])
    moves = ((kinds == _FLIP) | (kinds == _TRANSLATE) | (kinds == _ROTATE))[:, None, None, None]
    changed = torch.where(moves, warped(images, theta), _lit(images, kinds, draws[:, 0]))
    return changed.clamp(0, 255), theta


def _motions(kinds: Tensor, draws: Tensor, *, aspect: float) -> Tensor:
    still = torch.zeros_like(draws)
    turn = torch.where(kinds == _ROTATE, draws[:, 0] * _MOST_TURN, still[:, 0])
    numbers = torch.stack([turn, still[:, 1] + 1, still[:, 2] + 1], dim=1)
    theta = motion(numbers, Transformers.ROTATION_SCALE, aspect=aspect)
    mirrored = torch.ones_like(draws[:, :2])
    across = draws[:, 0] < 0
    mirrored[:, 0] = torch.where((kinds == _FLIP) & across, -1.0, 1.0)
    mirrored[:, 1] = torch.where((kinds == _FLIP) & ~across, -1.0, 1.0)
    moved = torch.where((kinds == _TRANSLATE)[:, None], draws[:, :2] * _MOST_MOVE, still[:, :2])
    return torch.cat([theta[:, :, :2] * mirrored[:, :, None], moved[:, :, None]], dim=2)


def _lit(images: Tensor, kinds: Tensor, draw: Tensor) -> Tensor:
    """Grey (Y), brightness (beta x) or contrast (gamma (x - mean) + mean)."""
    gray = (images * torch.tensor(_LUMA, device=images.device)[:, None, None]).sum(dim=1, keepdim=True)
    factor = (1 + draw * _LIGHT)[:, None, None, None]
    mean = images.mean(dim=(1, 2, 3), keepdim=True)
    kind = kinds[:, None, None, None]
    changed = torch.where(kind == _GRAY, gray, images)
    changed = torch.where(kind == _BRIGHTNESS, images * factor, changed)
    return torch.where(kind == _CONTRAST, (images - mean) * factor + mean, changed)
