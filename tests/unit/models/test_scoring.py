import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from inspector.domain.errors import ProgrammingFault
from inspector.models.scoring import counted_cells, covered_grid, prediction

distances = hnp.arrays(np.float32, (16, 20), elements=st.floats(0, 100, width=32))


@given(distances)
def test_score_is_the_mean_of_the_worst_percent(values):
    everywhere = np.ones(values.shape, np.bool_)
    one = prediction(values, everywhere)
    assert one.score == pytest.approx(np.sort(values.ravel())[-3:].mean(dtype=np.float64))
    assert one.map.shape == values.shape
    assert values.min() * 0.999 <= one.map.min()
    assert one.map.max() <= values.max() * 1.001 + 1e-6


@given(distances, hnp.arrays(np.bool_, (16, 20)))
def test_cells_that_are_not_valid_change_nothing(values, valid):
    valid[3, 4] = True
    other = np.where(valid, values, np.float32(77))
    one, two = prediction(values, valid), prediction(other, valid)
    assert one.score == two.score
    assert np.array_equal(one.map, two.map)
    assert (one.map[~valid] == 0).all()


def test_a_flat_map_stays_flat_and_equals_the_score():
    valid = np.ones((8, 8), np.bool_)
    valid[:3, :3] = False
    one = prediction(np.full((8, 8), 5.0, np.float32), valid)
    assert one.score == 5.0
    assert np.allclose(one.map[valid], 5.0)


def test_what_cannot_be_scored_is_refused():
    with pytest.raises(ProgrammingFault):
        prediction(np.full((4, 4), np.nan, np.float32), np.ones((4, 4), np.bool_))
    with pytest.raises(ProgrammingFault):
        prediction(np.ones((4, 4), np.float32), np.zeros((4, 4), np.bool_))


def test_grid_of_a_mask_counts_pixels():
    mask = np.zeros((32, 32), np.bool_)
    mask[:, :6] = True
    assert counted_cells(mask, (4, 4))[0].tolist() == [True, False, False, False]
    assert covered_grid(mask, (4, 4))[0].tolist() == [0.75, 0, 0, 0]
    assert counted_cells(None, (4, 4)).all()
