import numpy as np
import pytest
import torch

from inspector.models.dfd.judging import Units, judged
from inspector.models.scoring import from_deviations

UNITS = Units(
    cells=torch.tensor([[[0.0, 1.0], [1.0, 2.0]], [[-1.0, 0.5], [0.0, 1.0]]]),
    images=torch.tensor([[2.0, 4.0], [1.0, 0.5]]),
)


def test_heads_and_frequencies_are_added_in_units_of_goods_by_hand():
    """Gaussian head (3 - 0) / 1 + (5 - 1) / 2 = 5 -> (5 - 2) / 4; Perlin head (0 + 1) / 0.5 + 2 = 4 -> 6."""
    said = torch.tensor([[[3.0], [5.0]], [[0.0], [2.0]]]).expand(2, 2, 12)
    z = judged(said, UNITS, np.ones((3, 4), np.bool_))
    assert z == pytest.approx(np.full((3, 4), (0.75 + 6) / 2), abs=1e-5)


def test_a_cell_that_does_not_count_is_not_mixed_in():
    said = torch.zeros(2, 2, 12)
    said[..., 5] = 1e6
    valid = np.ones((3, 4), np.bool_)
    valid[1, 1] = False
    assert np.ptp(judged(said, UNITS, valid)[valid]) < 1e-3


def test_a_good_scores_one_and_ten_deviations_more_e_times_as_much():
    valid = np.ones((3, 4), np.bool_)
    assert from_deviations(np.zeros((3, 4), np.float32), valid).score == pytest.approx(1)
    assert from_deviations(np.full((3, 4), 10, np.float32), valid).score == pytest.approx(np.e, rel=1e-5)
    extreme = from_deviations(np.full((3, 4), 1e9, np.float32), valid)
    assert np.isfinite(extreme.score)
    assert np.isfinite(extreme.map).all()
