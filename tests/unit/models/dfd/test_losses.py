import math

import pytest
import torch

from inspector.models.dfd.losses import (
    gaussian_loss,
    image_loss,
    perlin_loss,
    pixel_loss,
    similarity_loss,
)

SAID = torch.tensor([[1.0, -0.2, 0.1, -1.0]])
SHARE = torch.tensor([[0.0, 0.25, 0.75, 1.0]])


def test_the_gaussian_loss_by_hand():
    good, noisy = torch.tensor([1.0, 0.2, -0.5]), torch.tensor([-1.0, 0.0, 0.3])
    wanted = (0 + 0.3 + 1.0) / 3 + (0 + 0.5 + 0.8) / 3
    assert gaussian_loss(good, noisy).item() == pytest.approx(wanted)
    assert gaussian_loss(good, noisy, margin=0.8).item() == pytest.approx(
        (0 + 0.6 + 1.3) / 3 + (0 + 0.8 + 1.1) / 3
    )


def test_the_gaussian_loss_is_cut_off_at_the_margin():
    good, noisy = torch.tensor([0.5, 9.0], requires_grad=True), torch.tensor([-0.5, -9.0], requires_grad=True)
    loss = gaussian_loss(good, noisy)
    assert loss.item() == 0
    loss.backward()
    assert not good.grad.any()
    assert not noisy.grad.any()


def test_the_pixel_loss_by_hand():
    damaged = (0.25 * 0.3 + 0.75 * 0.6 + 1.0 * 0) / 2.0
    good = (1.0 * 0 + 0.75 * 0.7 + 0.25 * 0.4) / 2.0
    assert pixel_loss(SAID, SHARE).item() == pytest.approx(damaged + good)


def test_the_pixel_loss_without_a_defect_has_one_term():
    assert pixel_loss(SAID, torch.zeros(1, 4)).item() == pytest.approx((0 + 0.7 + 0.4 + 1.5) / 4)


def test_the_image_loss_by_hand():
    said = torch.tensor([[1.0, -2.0], [3.0, 0.5]])
    first = 1 / (1 + math.exp(-2)) - 1
    second = 1 / (1 + math.exp(0.5))
    wanted = (first**2 + second**2) / 2
    assert image_loss(said, torch.tensor([1.0, 0.0])).item() == pytest.approx(wanted)


def test_the_perlin_loss_is_half_of_each():
    label = torch.tensor([1.0])
    wanted = (pixel_loss(SAID, SHARE) + image_loss(SAID, label)) / 2
    assert perlin_loss(SAID, SHARE, label).item() == pytest.approx(wanted.item())


def test_the_similarity_loss_is_the_mean_cosine_of_marked_cells():
    damaged = torch.tensor([[[1.0, 0.0], [1.0, 1.0], [5.0, 5.0]]])
    good = torch.tensor([[[2.0, 0.0], [1.0, 0.0], [-1.0, -1.0]]])
    marked = torch.tensor([[True, True, False]])
    assert similarity_loss(damaged, good, marked).item() == pytest.approx((1 + math.sqrt(0.5)) / 2)
    assert similarity_loss(damaged, good, torch.zeros(1, 3, dtype=torch.bool)).item() == 0
