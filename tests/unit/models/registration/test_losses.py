"""SimSiam's similarity on numbers that can be checked by hand."""

import pytest
import torch

from inspector.models.registration.losses import dissimilarity, mean_support, registration_loss
from inspector.models.source_network import spread_of


def cells(*vectors):
    """(1, C, 1, n)."""
    return torch.tensor(vectors, dtype=torch.float32).T[None, :, None]


def test_it_is_minus_the_mean_cosine_over_the_cells():
    p, z = cells([3, 4], [1, 0]), cells([4, 3], [0, 2])
    assert dissimilarity(p, z).item() == pytest.approx(-(24 / 25 + 0) / 2)
    assert dissimilarity(p, 7 * p).item() == pytest.approx(-1)
    assert dissimilarity(p, -p).item() == pytest.approx(1)


def test_both_directions_count_half():
    p1, z1, p2, z2 = cells([1, 0]), cells([3, 4]), cells([0, 1]), cells([4, 3])
    assert registration_loss(p1, z1, p2, z2).item() == pytest.approx(-(4 / 5 + 4 / 5) / 2)


def test_no_gradient_reaches_the_branch_without_a_predictor():
    p, z = cells([3, 4], [1, 0]).requires_grad_(), cells([4, 3], [0, 2]).requires_grad_()
    dissimilarity(p, z).backward()
    assert z.grad is None
    # d cos / d p = (z / |z| - cos p / |p|) / |p|, over two cells
    cosine = 24 / 25
    expected = [-(0.8 - cosine * 0.6) / 5 / 2, -(0.6 - cosine * 0.8) / 5 / 2]
    assert p.grad[0, :, 0, 0].tolist() == pytest.approx(expected, abs=1e-6)


def test_the_supports_of_a_query_are_averaged():
    features = torch.arange(12.0).reshape(6, 2, 1, 1)  # of two queries three supports each
    assert mean_support(features, 3)[:, :, 0, 0].tolist() == [[2, 3], [8, 9]]


def test_the_spread_tells_a_collapse():
    torch.manual_seed(0)
    assert spread_of(torch.randn(4, 256, 8, 8)).item() == pytest.approx(1, abs=0.02)
    assert spread_of(torch.randn(1, 256, 1, 1).expand(4, -1, 8, 8)).item() == pytest.approx(0, abs=1e-4)
