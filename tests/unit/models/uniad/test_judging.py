import numpy as np
import pytest
import torch

from inspector.domain.errors import ProgrammingFault
from inspector.models.uniad.judging import Units, deviations, errors_of, units_of
from inspector.models.uniad.samples import Samples

EVERYWHERE = np.ones((4, 4), np.bool_)


def even(value):
    return np.full((4, 4), value, np.float32)


def test_the_error_is_the_norm_of_what_is_missed(network):
    features = torch.randn((1, 192, 4, 4))
    network.eval()
    with torch.no_grad():
        errors = errors_of(network, Samples(features, torch.ones((1, 4, 4), dtype=torch.bool)))
        missed = (network.rebuilt(features) - features)[0, :, 2, 1]
    assert errors.shape == (4, 4)
    assert errors[2, 1] == pytest.approx(missed.norm().item(), rel=1e-5)


def test_images_are_judged_one_at_a_time(network):
    with pytest.raises(ProgrammingFault, match="one at a time"):
        errors_of(network, Samples(torch.zeros((2, 192, 4, 4)), torch.ones((2, 4, 4), dtype=torch.bool)))


def test_what_is_usual_of_even_goods():
    units = units_of([even(1.0), even(3.0)], [EVERYWHERE, EVERYWHERE])
    assert units.cells == pytest.approx(even(2.0))
    assert units.mean == pytest.approx(1.0)  # worst cells 0.5 and 1.5
    assert units.deviation == pytest.approx(0.5)


def test_goods_that_are_alike_keep_a_twentieth_of_spread():
    units = units_of([even(2.0), even(2.0)], [EVERYWHERE, EVERYWHERE])
    assert units.deviation == pytest.approx(0.05 * units.mean)


def test_a_place_that_is_always_hard_counts_less_the_more_goods_say_so():
    hard = even(1.0)
    hard[:, :2] = 3.0
    few, many = (units_of([hard] * count, [EVERYWHERE] * count) for count in (1, 40))
    assert 1 < few.cells[0, 0] / few.cells[0, 3] < many.cells[0, 0] / many.cells[0, 3] < 3


def test_cells_that_do_not_count_say_nothing():
    left, strange = EVERYWHERE.copy(), even(1.0)
    left[:, 2:] = False
    strange[:, 2:] = 99.0
    units = units_of([even(1.0), strange], [EVERYWHERE, left])
    assert units.cells == pytest.approx(even(1.0))
    assert units.mean == pytest.approx(1.0)
    nothing = np.zeros((4, 4), np.bool_)
    assert units_of([even(1.0), even(50.0)], [EVERYWHERE, nothing]).mean == pytest.approx(1.0)


def test_deviations_by_hand():
    judged = deviations(even(3.0), EVERYWHERE, Units(even(2.0), 1.0, 0.25))
    assert judged == pytest.approx(even(2.0))  # (3 / 2 - 1) / 0.25
    assert judged.dtype == np.float32
