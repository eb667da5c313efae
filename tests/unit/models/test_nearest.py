import numpy as np
import pytest
import torch

from inspector.models.device import inference_scope
from inspector.models.nearest import FaissNeighbours, TorchNeighbours, neighbours_of


def reference(bank, queries):
    """Every distance by subtraction in float64."""
    return np.array([np.linalg.norm(bank.double() - query, axis=1).min() for query in queries.double()])


@pytest.fixture(params=[TorchNeighbours, FaissNeighbours])
def implementation(request):
    return request.param


@pytest.mark.parametrize(("rows", "columns"), [(1, 3), (7, 5), (1024, 16), (2500, 40)])
def test_distances_are_exact(implementation, rows, columns):
    generator = torch.Generator().manual_seed(rows)
    bank = torch.randn(rows, columns, generator=generator)
    queries = torch.randn(33, columns, generator=generator)
    with inference_scope():
        found = implementation(bank).distances(queries)
    assert found.dtype == torch.float32
    assert np.allclose(found.numpy(), reference(bank, queries), rtol=1e-5)


def test_tiny_distances_beside_large_norms_keep_their_digits(implementation):
    """Expanding the square would give 0 or noise of about 0.1 here."""
    bank = torch.full((4, 64), 50.0) + torch.arange(4)[:, None] * 10.0
    queries = bank[:2] + 1e-3
    with inference_scope():
        found = implementation(bank).distances(queries)
    assert np.allclose(found.numpy(), reference(bank, queries), rtol=1e-4)


def test_a_row_of_the_bank_is_at_distance_zero(implementation):
    bank = torch.randn(1500, 24, generator=torch.Generator().manual_seed(5))
    with inference_scope():
        assert (implementation(bank).distances(bank[::7]) == 0).all()


def test_both_agree_and_one_is_chosen():
    generator = torch.Generator().manual_seed(2)
    bank, queries = torch.randn(3000, 30, generator=generator), torch.randn(50, 30, generator=generator)
    with inference_scope():
        assert torch.equal(TorchNeighbours(bank).distances(queries), FaissNeighbours(bank).distances(queries))
        assert torch.equal(neighbours_of(bank).distances(queries), FaissNeighbours(bank).distances(queries))
