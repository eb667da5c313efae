"""The random change of a support image, and the motion that undoes it."""

import torch

from inspector.models.registration.augment import augmented
from inspector.models.registration.stn import inverse_of, warped


def draws(count=60):
    y, x = torch.meshgrid(torch.linspace(-1, 1, 32), torch.linspace(-1, 1, 32), indexing="ij")
    image = 100 + 80 * torch.stack([torch.exp(-4 * (x - 0.3) ** 2 - 4 * y**2), x / 3, y / 3])
    images = image.expand(count, -1, -1, -1)
    return images, *augmented(images, torch.Generator().manual_seed(1))


def test_each_image_is_either_moved_or_lit_otherwise():
    images, changed, theta = draws()
    still = (theta == torch.tensor([[1.0, 0, 0], [0, 1, 0]])).all(dim=(1, 2))
    assert 15 < int(still.sum()) < 45
    assert (changed != images).flatten(1).any(dim=1).sum() > 55
    grey = [one for one in changed[still] if torch.equal(one[0], one[1])]
    assert len(grey) >= 3
    assert changed.min() >= 0
    assert changed.max() <= 255


def test_the_motion_told_is_the_one_made():
    images, changed, theta = draws()
    back = warped(changed, inverse_of(theta))
    moves = (theta != torch.tensor([[1.0, 0, 0], [0, 1, 0]])).any(dim=2).any(dim=1)
    inside = (..., slice(11, 21), slice(11, 21))
    assert torch.allclose(back[moves][inside], images[moves][inside], atol=3)


def test_the_same_seed_gives_the_same_images():
    assert torch.equal(draws()[1], draws()[1])
