"""Shrinkage and distance against numpy by hand, and against scikit-learn."""

import numpy as np
import pytest
import torch
from sklearn.covariance import ledoit_wolf as reference

from inspector.models.coft.gaussian import fit_gaussian, ledoit_wolf


def test_the_intensity_is_that_of_ledoit_and_wolf_by_hand():
    rows = np.array([[2.0, 0.0], [-2.0, 0.0], [0.0, 1.0], [0.0, -1.0]])
    # S = diag(2, 0.5), m = 1.25, |S - m I|^2 / 2 = 0.5625; sum |x|^4 / 4 = 8.5, |S|^2 = 4.25
    # b2 = (8.5 - 4.25) / (4 * 2) = 0.53125
    covariance, intensity = ledoit_wolf(torch.from_numpy(rows))
    assert intensity == pytest.approx(0.53125 / 0.5625)
    expected = (1 - intensity) * np.diag([2.0, 0.5]) + intensity * 1.25 * np.eye(2)
    assert np.allclose(covariance.numpy(), expected)


def test_the_covariance_is_scikit_learns():
    rows = np.random.default_rng(3).normal(size=(12, 30)) @ np.diag(np.linspace(0.1, 2, 30))
    rows -= rows.mean(axis=0)
    covariance, intensity = ledoit_wolf(torch.from_numpy(rows))
    expected, shrinkage = reference(rows, assume_centered=True)
    assert intensity == pytest.approx(shrinkage)
    assert np.allclose(covariance.numpy(), expected)
    assert np.linalg.eigvalsh(covariance.numpy()).min() > 0


def test_rows_without_any_shape_are_shrunk_fully():
    covariance, intensity = ledoit_wolf(
        torch.tensor([[1.0, 0], [-1, 0], [0, 1], [0, -1]], dtype=torch.float64)
    )
    assert intensity == 1.0
    assert torch.allclose(covariance, torch.eye(2, dtype=torch.float64) / 2)


def test_the_distance_is_mahalanobis():
    rows = np.random.default_rng(4).normal(size=(40, 6)).astype(np.float32)
    gaussian = fit_gaussian(torch.from_numpy(rows))
    mean = rows.mean(axis=0, dtype=np.float64)
    covariance, _ = ledoit_wolf(torch.from_numpy(rows - mean))
    away = rows[:5] + 1 - mean
    expected = np.sqrt(np.einsum("ni,ij,nj->n", away, np.linalg.inv(covariance.numpy()), away))
    assert np.allclose(gaussian.distance(torch.from_numpy(rows[:5] + 1)).numpy(), expected, rtol=1e-4)
    assert gaussian.unit == pytest.approx(np.linalg.det(covariance.numpy()) ** (1 / 12), rel=1e-5)


def test_a_good_of_an_unseen_part_is_as_far_from_few_parts_as_from_more():
    """Views lie close together, parts apart: a further part is a further wide axis, not another unit."""
    random = np.random.default_rng(3)
    parts = random.normal(0, 1, (3, 64))

    def views(of):
        return torch.from_numpy(parts[of] + random.normal(0, 0.05, (32, 64))).float()

    unseen = torch.from_numpy(parts[2:] + 0.0).float()
    one = fit_gaussian(views(0))
    two = fit_gaussian(torch.cat([views(0), views(1)]))
    near, far = (float(each.distance(unseen)[0]) * each.unit for each in (two, one))
    assert 0.5 < near / far < 1.5


def test_wide_embeddings_go_through_256_axes():
    rows = torch.from_numpy(np.random.default_rng(5).normal(size=(300, 600)).astype(np.float32))
    gaussian = fit_gaussian(rows)
    assert gaussian.whitening.shape == (256, 600)
    assert torch.isfinite(gaussian.distance(rows[:3])).all()
