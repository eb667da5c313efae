import pytest
import torch

from inspector.models.ckaad.energy import Discriminator, PatchEnergy
from inspector.models.ckaad.losses import (
    Weights,
    adversarial_term,
    cosine_distance,
    discriminator_loss,
    reconstruction_loss,
)


def energy_of(first, second, last):
    energy = PatchEnergy(2)
    for layer, rows in ((energy.first, first), (energy.second, second), (energy.last, last)):
        layer.weight.data = torch.tensor(rows)
    return energy


def test_energy_by_hand():
    """(3, 4) -> (.6, .8) -> (.6, -.08) after the leaky ReLU -> (.6, -.008) -> |3 * .6 - 10 * -.008 * -1|."""
    energy = energy_of([[1.0, 0.0], [0.0, -1.0]], [[1.0, 0.0], [0.0, 1.0]], [[-3.0, 10.0]])
    assert energy(torch.tensor([[3.0, 4.0]])).item() == pytest.approx(abs(-1.8 - 0.08))
    assert energy(torch.tensor([[30.0, 40.0]])).item() == pytest.approx(1.88)


def test_an_untrained_energy_is_not_zero():
    torch.manual_seed(0)
    energies = Discriminator([40, 112])([torch.randn(100, 40), torch.randn(100, 112)])
    assert all(level.mean() > 0.1 for level in energies)
    assert all((level >= 0).all() for level in energies)


def test_discriminator_loss_by_hand():
    """Levels add up: 1 + .5 * (5 - 2) + .5 * (4 + 0) / 2 = 3.5, and 3 + .5 * 0 + .5 * 5 = 5.5."""
    good = [torch.tensor([0.5, 1.5]), torch.tensor([3.0])]
    bad = [torch.tensor([2.0]), torch.tensor([7.0])]
    rebuilt = [torch.tensor([1.0, 9.0]), torch.tensor([0.0])]
    assert discriminator_loss(good, bad, rebuilt, gamma=0.5).item() == pytest.approx(3.5 + 5.5)
    assert discriminator_loss(good, bad, rebuilt, gamma=0.0).item() == pytest.approx(1 + 3 + 3 + 0)
    assert discriminator_loss(good, [one[:0] for one in bad], rebuilt, gamma=0.5).item() == pytest.approx(7.5)


def test_adversarial_term_by_hand():
    assert adversarial_term([torch.tensor([1.0, 3.0]), torch.tensor([4.0])]).item() == 6


def test_cosine_terms_by_hand():
    """One image, two cells: (1, 0) against (1, 1) and (0, 2) against (0, -1)."""
    true = torch.tensor([[[[1.0, 0.0]], [[0.0, 2.0]]]])
    again = torch.tensor([[[[1.0, 0.0]], [[1.0, -1.0]]]])
    distances = cosine_distance(true, again)
    assert distances.flatten().tolist() == pytest.approx([1 - 0.5**0.5, 2.0], abs=1e-6)
    both, first = torch.tensor([[[True, True]]]), torch.tensor([[[True, False]]])
    per_cell = reconstruction_loss([true], [again], [both], per_cell=True)
    assert per_cell.item() == pytest.approx((3 - 0.5**0.5) / 2)
    flat = reconstruction_loss([true], [again], [both], per_cell=False)
    assert flat.item() == pytest.approx(1 - (1 - 2) / (5**0.5 * 3**0.5))
    for choice in (True, False):
        counted = reconstruction_loss([true], [again], [first], per_cell=choice)
        assert counted.item() == pytest.approx(1 - 0.5**0.5)


def test_the_reference_setting():
    assert Weights() == Weights(gamma=0.5, adversarial=0.02)
