"""The value under a point is the one the heatmap shows there."""

import numpy as np
import pytest

from inspector.domain.anomaly import AnomalyMap
from inspector.imaging import cell_step_px, cutout, map_on_frame, value_at

PLACEMENT = np.array([[80.0, 0.0, 10.0], [0.0, 40.0, 20.0]])


def a_map():
    return AnomalyMap(np.random.default_rng(1).random((4, 8), dtype=np.float32), PLACEMENT)


def test_values_are_those_laid_over_the_frame():
    laid = map_on_frame(a_map(), (100, 80))
    for x, y in ((12, 22), (40, 33), (88, 58), (60, 45)):
        assert value_at(a_map(), (x + 0.5, y + 0.5)) == pytest.approx(laid[y, x], abs=0.02)


def test_a_cell_centre_has_its_own_value():
    assert value_at(a_map(), (10 + 80 * 2.5 / 8, 20 + 40 * 1.5 / 4)) == pytest.approx(a_map().values[1, 2])


def test_outside_the_region_there_is_no_value():
    assert value_at(a_map(), (5.0, 30.0)) is None
    assert value_at(a_map(), (95.0, 30.0)) is None
    assert value_at(a_map(), (90.0, 60.0)) is not None


def test_a_map_of_one_cell_has_one_value():
    one = AnomalyMap(np.full((1, 1), 3.0, np.float32), PLACEMENT)
    assert value_at(one, (12.0, 55.0)) == pytest.approx(3.0)


def test_a_step_is_one_cell():
    assert cell_step_px(a_map()) == (10.0, 10.0)
    turned = AnomalyMap(a_map().values, np.array([[0.0, 40.0, 0.0], [80.0, 0.0, 0.0]]))
    assert cell_step_px(turned) == (10.0, 10.0)


def test_a_cutout_lies_as_its_axes_say():
    pixels = np.zeros((60, 60, 3), np.uint8)
    pixels[20:30, 30:40] = 200
    upright = cutout(pixels, (30.0, 30.0), np.eye(2) * 20, side_px=20)
    assert (upright[2:8, 12:18] == 200).all()
    assert (upright[12:18] == 0).all()
    turned = cutout(pixels, (30.0, 30.0), np.array([[0.0, -20.0], [20.0, 0.0]]), side_px=20)
    assert (turned[2:8, 2:8] == 200).all()
