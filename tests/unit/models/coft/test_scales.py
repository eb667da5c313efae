from math import exp, log, sqrt

import numpy as np
import pytest

from inspector.models.coft.detector import combined
from inspector.models.coft.fitted import Judged
from inspector.models.coft.scales import Distances, Scales, clearness, scales_of, shrunk_sd

CELLS = np.array([[1.0, 2.0], [0.5, 0.0]], np.float32)
EVERYWHERE = np.ones((2, 2), np.bool_)


def test_scales_are_geometric_means_and_a_steadier_distance_keeps_its_power():
    goods = [Distances(2.0, 1.0), Distances(8.0, 1.0)]
    scales = scales_of(goods)
    assert (scales.whole, scales.patches) == (pytest.approx(4.0), pytest.approx(1.0))
    spread = log(4.0) ** 2 / 2
    expected = sqrt(0.04 / 5) / sqrt((spread + 0.04) / 5)
    assert scales.power == pytest.approx(max(0.25, expected))
    assert scales_of([Distances(1.0, 1.0), Distances(1.0, 9.0)]).power == 1.0


def test_one_good_alone_has_the_prior_spread():
    assert shrunk_sd([3.0]) == pytest.approx(0.10)


def test_the_larger_calibrated_score_counts():
    scales = Scales(whole=4.0, patches=2.0, power=0.5)
    assert scales.calibrated(Distances(16.0, 3.0)) == (pytest.approx(2.0), pytest.approx(1.5))
    assert scales.score(Distances(16.0, 3.0)) == pytest.approx(2.0)
    assert scales.score(Distances(4.0, 3.0)) == pytest.approx(1.5)


def test_clearness_is_the_rise_over_the_spread_of_goods():
    assert clearness([1.0, 1.0], [exp(1.0)]) == pytest.approx(1 / sqrt(0.04 / 5))
    assert clearness([1.0, 4.0], [exp(1.0)]) < clearness([2.0, 2.0], [2 * exp(1.0)])


def judged(whole: float, cells: np.ndarray) -> Judged:
    return Judged(Distances(whole, float(cells.max())), cells, EVERYWHERE)


def test_the_map_is_the_patches_where_they_decide():
    scales = Scales(whole=1.0, patches=2.0, power=1.0)
    low, lower = (combined(judged(whole, CELLS), scales) for whole in (0.5, 0.1))
    assert low.score == lower.score == pytest.approx(1.0)
    assert np.array_equal(low.map, lower.map)


def test_the_map_is_raised_as_a_whole_where_the_global_distance_decides():
    scales = Scales(whole=1.0, patches=2.0, power=1.0)
    low, high = (combined(judged(whole, CELLS), scales) for whole in (0.5, 3.0))
    assert high.score == pytest.approx(3.0)
    assert np.allclose(high.map, 3 * low.map)
    assert high.map.dtype == np.float32


def test_the_map_is_even_where_only_the_global_distance_sees_anything():
    one = combined(judged(3.0, np.zeros((2, 2), np.float32)), Scales(1.0, 1.0, 1.0))
    assert (one.map == 3.0).all()
    assert one.score == 3.0
