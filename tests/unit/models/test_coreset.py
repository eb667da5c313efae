"""The greedy coreset against one computed the slow way."""

import numpy as np
import pytest
import torch

from inspector.domain.errors import Cancelled
from inspector.models.coreset import greedy_order


def rows(count, dimensions, seed=0):
    return torch.from_numpy(np.random.default_rng(seed).normal(size=(count, dimensions)).astype(np.float32))


def brute_force(points, first, count):
    """Indices picked one by one, every distance computed anew."""
    picked = [first]
    while len(picked) < count:
        apart = [
            -1.0 if one in picked else min(float(np.linalg.norm(points[one] - points[two])) for two in picked)
            for one in range(len(points))
        ]
        picked.append(int(np.argmax(apart)))
    return picked


def test_each_pick_is_the_row_farthest_from_those_before_once_the_first_rows_no_longer_matter():
    # ten tight clusters far apart: the 10 random first rows only lower distances that are large anyway
    centres = 100 * rows(6, 5)
    points = (centres.repeat(8, 1) + 0.01 * rows(48, 5, 1)).contiguous()
    order = greedy_order(points, 6, seed=0)
    assert sorted((order % 6).tolist()) == list(range(6))


def test_from_one_first_row_it_is_the_one_computed_the_slow_way():
    points = rows(9, 4)  # not more rows than are drawn first: their mean distance is to all of them
    order = greedy_order(points, 9, seed=3).tolist()
    assert sorted(order) == list(range(9))
    values = points.numpy()
    mean = np.linalg.norm(values[:, None] - values[None], axis=2).mean(axis=1)
    assert order[0] == int(mean.argmax())
    expected, limit = [order[0]], mean.copy()
    while len(expected) < 9:
        limit = np.minimum(limit, np.linalg.norm(values - values[expected[-1]], axis=1))
        limit[expected] = -1
        expected.append(int(limit.argmax()))
    assert order == expected


def test_it_covers_the_rows_about_as_well_as_the_slow_one():
    points = rows(80, 3)
    order = greedy_order(points, 20, seed=0)

    def radius(chosen):
        return float(torch.cdist(points, points[chosen]).amin(dim=1).max())

    slow = brute_force(points.numpy(), int(order[0]), 20)
    assert radius(order) < 1.15 * radius(torch.tensor(slow))
    assert radius(order) < 0.8 * radius(torch.arange(20))


def test_every_beginning_is_the_smaller_coreset():
    points = rows(200, 160)  # more than 128 dimensions are projected
    assert torch.equal(greedy_order(points, 50, seed=1)[:20], greedy_order(points, 20, seed=1))
    assert not torch.equal(greedy_order(points, 20, seed=2), greedy_order(points, 20, seed=1))


def test_no_row_is_picked_twice_even_where_all_are_alike():
    assert sorted(greedy_order(torch.zeros(12, 3), 30, seed=0).tolist()) == list(range(12))


def test_progress_is_told_and_may_cancel():
    told = []
    greedy_order(rows(600, 2), 600, seed=0, report=told.append)
    assert told == [0, 256, 512]

    def cancel(picked):
        if picked:
            raise Cancelled

    with pytest.raises(Cancelled):
        greedy_order(rows(600, 2), 600, seed=0, report=cancel)
