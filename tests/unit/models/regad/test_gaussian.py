"""Low-rank Gaussians against matrices written out."""

import numpy as np
import pytest
import torch

from inspector.models.regad.gaussian import channel_variance, fit_gaussians

RIDGE = 0.01


def samples(views, cells, channels, seed=0):
    rng = np.random.default_rng(seed)
    mixing = rng.normal(size=(cells, channels, channels)) * np.geomspace(1, 0.01, channels)
    rows = np.einsum("npc,pdc->npd", rng.normal(size=(views, cells, channels)), mixing)
    return torch.from_numpy(rows.astype(np.float32))


def dense(rows, query, ridge):
    """Mahalanobis distances of query (P, D), with a full covariance a position, float64."""
    found = []
    for cell in range(rows.shape[1]):
        values = rows[:, cell].double().numpy()
        covariance = np.cov(values, rowvar=False) + ridge * np.eye(values.shape[1])
        off = query[cell].double().numpy() - values.mean(axis=0)
        found.append(np.sqrt(off @ np.linalg.solve(covariance, off)))
    return np.array(found)


def counting(rows):
    return torch.ones(rows.shape[:2], dtype=torch.bool)


@pytest.mark.parametrize(("views", "channels"), [(5, 30), (44, 30), (30, 30), (2, 8)])
def test_it_is_the_dense_distance_where_nothing_is_left_out(views, channels):
    rows = samples(views, 70, channels)  # more positions than a block holds
    query = samples(1, 70, channels, seed=1)[0]
    gaussians = fit_gaussians(rows, counting(rows), ridge=RIDGE, rank=48)
    assert np.allclose(gaussians.distances(query), dense(rows, query, RIDGE), rtol=1e-4)


def test_what_is_left_out_joins_the_ridge():
    rows = samples(40, 3, 12)
    query = samples(1, 3, 12, seed=1)[0]
    found = fit_gaussians(rows, counting(rows), ridge=RIDGE, rank=4).distances(query)
    for cell in range(3):
        values = rows[:, cell].double().numpy()
        eigenvalues, axes = np.linalg.eigh(np.cov(values, rowvar=False))
        kept = eigenvalues + RIDGE
        kept[:-4] = RIDGE + eigenvalues[:-4].mean()
        along = axes.T @ (query[cell].double().numpy() - values.mean(axis=0))
        assert found[cell].item() == pytest.approx(np.sqrt((along**2 / kept).sum()), rel=1e-4)


def test_views_that_do_not_show_a_position_do_not_count_there():
    rows = samples(20, 2, 6)
    counted = counting(rows)
    counted[10:, 0] = False
    query = samples(1, 2, 6, seed=1)[0]
    found = fit_gaussians(rows, counted, ridge=RIDGE, rank=10).distances(query)
    assert found[0].item() == pytest.approx(dense(rows[:10], query, RIDGE)[0], rel=1e-4)
    assert found[1].item() == pytest.approx(dense(rows, query, RIDGE)[1], rel=1e-4)


def test_a_position_that_no_two_views_show_takes_all_of_them():
    rows = samples(20, 1, 6)
    counted = torch.zeros(20, 1, dtype=torch.bool)
    query = samples(1, 1, 6, seed=1)[0]
    found = fit_gaussians(rows, counted, ridge=RIDGE, rank=10).distances(query)
    assert found[0].item() == pytest.approx(dense(rows, query, RIDGE)[0], rel=1e-4)


def test_views_that_are_all_alike_leave_the_ridge():
    rows = torch.ones(4, 1, 3)
    found = fit_gaussians(rows, counting(rows), ridge=0.25, rank=3).distances(torch.tensor([[1.0, 1, 2]]))
    assert found.item() == pytest.approx(2.0)


def test_half_precision_changes_distances_by_less_than_a_hundredth():
    rows = samples(44, 10, 30)
    query = samples(1, 10, 30, seed=1)[0]
    gaussians = fit_gaussians(rows, counting(rows), ridge=0.1, rank=48)
    stored = gaussians.in_half()
    assert np.allclose(gaussians.distances(query), stored.distances(query), rtol=0.01)
    assert torch.equal(stored.axes.half().float(), stored.axes)


def test_the_mean_channel_variance_is_that_of_the_positions():
    rows = samples(30, 4, 5)
    expected = np.mean([np.cov(rows[:, cell].numpy(), rowvar=False).trace() / 5 for cell in range(4)])
    assert channel_variance(rows, counting(rows)) == pytest.approx(expected, rel=1e-4)
