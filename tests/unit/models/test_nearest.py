import numpy as np
import pytest
import torch

from inspector.models.device import inference_scope
from inspector.models.nearest import FaissNeighbours, TorchNeighbours, neighbours_of


def reference(bank, queries, count=1):
    """Every distance by subtraction in float64; the nearest ones and their rows."""
    distances = np.array([np.linalg.norm(bank.double() - query, axis=1) for query in queries.double()])
    rows = distances.argsort(axis=1, kind="stable")[:, :count]
    return np.take_along_axis(distances, rows, axis=1), rows


def random(rows, columns, seed=0):
    return torch.randn(rows, columns, generator=torch.Generator().manual_seed(seed))


@pytest.fixture(params=[TorchNeighbours, FaissNeighbours])
def implementation(request):
    return request.param


@pytest.mark.parametrize("count", [1, 5])
@pytest.mark.parametrize(("rows", "columns"), [(5, 3), (7, 5), (512, 16), (1027, 16), (2500, 140)])
def test_distances_and_rows_are_exact(implementation, rows, columns, count):
    """Banks smaller than a block, of whole blocks, and with a last block smaller than `count`."""
    bank, queries = random(rows, columns), random(33, columns, seed=1)
    with inference_scope():
        distances, found = implementation(bank).nearest(queries, count)
    expected, expected_rows = reference(bank, queries, count)
    assert distances.dtype == torch.float32
    assert found.dtype == torch.int64
    assert distances.shape == found.shape == (33, count)
    assert np.array_equal(found.numpy(), expected_rows)
    assert np.allclose(distances.numpy(), expected, rtol=1e-5)


def test_a_single_row_is_the_nearest(implementation):
    with inference_scope():
        distances, rows = implementation(torch.zeros(1, 4)).nearest(torch.ones(3, 4))
    assert (rows == 0).all()
    assert (distances == 2).all()


def test_tiny_distances_beside_large_norms_keep_their_digits(implementation):
    """Expanding the square would give 0 or noise of about 0.1 here."""
    bank = torch.full((4, 64), 50.0) + torch.arange(4)[:, None] * 10.0
    queries = bank[:2] + 1e-3
    with inference_scope():
        distances, _ = implementation(bank).nearest(queries)
    assert np.allclose(distances.numpy(), reference(bank, queries)[0], rtol=1e-4)


def test_a_row_of_the_bank_is_at_distance_zero(implementation):
    bank = random(1500, 24, seed=5)
    with inference_scope():
        distances, rows = implementation(bank).nearest(bank[::7])
    assert (distances == 0).all()
    assert torch.equal(rows[:, 0], torch.arange(1500)[::7])


@pytest.mark.parametrize("count", [1, 5])
def test_ties_give_rows_of_equal_distance_and_none_twice(implementation, count):
    bank = random(3, 8).repeat(400, 1)  # every row 400 times, over three blocks
    with inference_scope():
        distances, rows = implementation(bank).nearest(bank[:3], count)
    assert (distances == 0).all()
    assert torch.equal(bank[rows], bank[:3, None].expand(-1, count, -1))
    assert all(len(set(row.tolist())) == count for row in rows)


@pytest.mark.parametrize(("columns", "chosen"), [(96, TorchNeighbours), (256, FaissNeighbours)])
def test_both_agree_and_one_is_chosen_by_the_dimensions(columns, chosen):
    bank, queries = random(3000, columns), random(50, columns, seed=2)
    assert isinstance(neighbours_of(bank), chosen)
    with inference_scope():
        ours, faiss = TorchNeighbours(bank).nearest(queries, 5), FaissNeighbours(bank).nearest(queries, 5)
    assert torch.equal(ours[0], faiss[0])
    assert torch.equal(ours[1], faiss[1])
