"""Every term against values worked out by hand, and where its gradient goes."""

import math

import pytest
import torch
from torch import tensor

from inspector.models.coft.losses import (
    apart_from_defects,
    cross_instance,
    info_nce,
    negative_free,
    pull_back,
)

EAST, NORTH, WEST = [1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]
BETWEEN = [0.6, 0.8]


def test_negative_free_is_minus_the_mean_cosine_and_stops_the_gradient_of_the_other_view():
    predicted = tensor([[2.0, 0.0], [0.0, 3.0]], requires_grad=True)  # lengths do not matter
    other = tensor([BETWEEN, WEST], requires_grad=True)
    loss = negative_free(predicted, other)
    assert loss.item() == pytest.approx(-(0.6 + 0.0) / 2)
    loss.backward()
    assert other.grad is None
    assert predicted.grad is not None
    assert predicted.grad.abs().sum() > 0


def test_info_nce_is_the_log_share_of_the_twin():
    first, second = tensor([EAST]), tensor([BETWEEN])
    apart = tensor([NORTH, WEST])
    own, t = math.exp(0.6 / 0.5), 0.5
    east = -math.log(own / (own + math.exp(0 / t) + math.exp(-1 / t)))
    between = -math.log(own / (own + math.exp(0.8 / t) + math.exp(-0.6 / t)))
    assert float(info_nce(first, second, apart, temperature=t)) == pytest.approx((east + between) / 2)
    assert float(info_nce(first, second, apart[:0], temperature=t)) == 0.0


def test_cross_instance_takes_pairs_of_different_parts_only():
    z = tensor([EAST, BETWEEN, NORTH])
    parts = tensor([0, 0, 1])
    # (0, 2): 0, (1, 2): 0.8, each in both orders; (0, 1) shows one part twice
    assert float(cross_instance(z, parts)) == pytest.approx(-(0.0 + 0.8) / 2)
    assert float(cross_instance(z, tensor([1, 1, 1]))) == 0.0


def test_cross_instance_moves_each_view_toward_the_stopped_others():
    z = tensor([EAST, NORTH], requires_grad=True)
    cross_instance(z, tensor([0, 1])).backward()
    # two ordered pairs: d/dz_0 = -z_1 / 2, d/dz_1 = -z_0 / 2; without the stop it were twice as much
    assert z.grad is not None
    assert torch.allclose(z.grad, tensor([[0.0, -0.5], [-0.5, 0.0]]))


def test_defects_cost_their_positive_cosine_above_the_margin():
    z = tensor([EAST, NORTH])
    defects = tensor([BETWEEN, WEST])
    assert float(apart_from_defects(z, defects)) == pytest.approx((0.6 + 0.8 + 0 + 0) / 4)
    assert float(apart_from_defects(z, defects, margin=0.7)) == pytest.approx(0.1 / 4)
    assert float(apart_from_defects(z, defects[:0])) == 0.0


def test_the_pull_is_the_squared_distance_to_the_start():
    now = [tensor([1.0, 2.0], requires_grad=True), tensor([[3.0]])]
    start = [tensor([0.0, 0.0], requires_grad=True), tensor([[1.0]])]
    loss = pull_back(now, start)
    assert loss.item() == pytest.approx(1 + 4 + 4)
    loss.backward()
    assert start[0].grad is None
    assert torch.equal(now[0].grad, tensor([2.0, 4.0]))
