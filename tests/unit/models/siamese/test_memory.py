"""Re-weighted distances and the combination of levels, on numbers that can be checked by hand."""

from math import exp

import numpy as np
import pytest
import torch

from inspector.models.siamese.judging import combined, typical_distance
from inspector.models.siamese.memory import WeighedBank, bank_without


def test_a_distance_is_weighed_by_the_neighbours_of_the_row_it_was_found_at():
    bank = WeighedBank(torch.tensor([[0.0, 0], [1, 0], [3, 0]]))  # fewer than 9: all are neighbours
    judged = bank.judge(torch.tensor([[0.0, 2]]))
    near, beside, far = 2.0, 5**0.5, 13**0.5
    weight = 1 - exp(near) / (exp(near) + exp(beside) + exp(far))
    assert judged.item() == pytest.approx(weight * near, rel=1e-5)


def test_only_the_9_rows_nearest_to_the_found_one_count():
    line = torch.tensor([[float(place), 0.0] for place in range(30)])
    judged = WeighedBank(line).judge(torch.tensor([[0.0, 1.0]]))
    distances = [(place**2 + 1) ** 0.5 for place in range(9)]
    weight = 1 - exp(1.0) / sum(exp(one) for one in distances)
    assert judged.item() == pytest.approx(weight, rel=1e-5)


def test_a_row_that_is_in_the_bank_is_at_0_and_a_single_row_weighs_nothing():
    rows = torch.eye(3)
    assert WeighedBank(rows).judge(rows).tolist() == [0, 0, 0]
    assert WeighedBank(rows[:1]).judge(rows[1:2]).item() == pytest.approx(2**0.5)


def test_banks_without_a_part_have_as_many_rows_as_those_of_all():
    parts = [torch.full((12, 2), float(number)) for number in range(3)]
    everyone = bank_without(parts, 12)
    assert sorted(everyone.rows[:, 0].tolist()) == [0] * 4 + [1] * 4 + [2] * 4
    assert sorted(bank_without(parts, 12, 1).rows[:, 0].tolist()) == [0] * 6 + [2] * 6
    assert bank_without(parts[:1], 12, 0).rows.shape == (12, 2)


def test_the_largest_level_decides_a_cell_each_in_its_own_unit():
    fine, coarse = torch.tensor([1.0, 2, 3, 4]), torch.tensor([6.0])
    values = combined([fine, coarse], (1.0, 2.0), [(2, 2), (1, 1)])
    assert np.array_equal(values, np.array([[3, 3], [3, 4]], np.float32))


def test_the_unit_is_the_median_of_goods_but_not_0_on_plain_ground():
    assert typical_distance([torch.tensor([1.0, 2, 3]), torch.tensor([4.0, 5])]) == 3
    plain = torch.cat([torch.zeros(90), torch.full((10,), 2.0)])
    assert typical_distance([plain]) == pytest.approx(0.2)
    assert typical_distance([torch.zeros(5)]) > 0
