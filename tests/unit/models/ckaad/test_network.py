import pytest
import torch

from inspector.models.ckaad.network import AutoEncoder, LevelPlan, level_plans


def test_level_plans_count_halvings_and_keep_widths_in_bounds():
    plans = level_plans((24, 40, 112), (4, 8, 16))
    assert plans == (LevelPlan(24, 2), LevelPlan(40, 1), LevelPlan(112, 0))
    assert [plan.width for plan in plans] == [64, 64, 112]
    assert level_plans((1024,), (16,))[0].width == 256


@pytest.mark.parametrize("sides", [(8, 8), (2, 6), (10, 4)])
@pytest.mark.parametrize("levels", [((24, 4), (40, 2), (112, 1)), ((40, 2), (112, 1)), ((384, 1),)])
def test_what_is_rebuilt_has_the_shape_of_what_came(levels, sides):
    channels = [one for one, _ in levels]
    plans = level_plans(channels, [16 // factor for _, factor in levels])
    given = [torch.randn(1, one, sides[0] * factor, sides[1] * factor) for one, factor in levels]
    again = AutoEncoder(plans, signed=True)(given)
    assert [one.shape for one in again] == [one.shape for one in given]


def test_an_odd_coarsest_grid_is_rebuilt_too():
    given = [torch.randn(2, 40, 18, 10), torch.randn(2, 112, 9, 5)]
    again = AutoEncoder(level_plans((40, 112), (8, 16)), signed=True)(given)
    assert [one.shape for one in again] == [one.shape for one in given]


def test_heads_are_linear_for_signed_features_and_end_in_a_relu_for_others():
    torch.manual_seed(0)
    given = [torch.randn(1, 40, 8, 8).abs(), torch.randn(1, 112, 4, 4).abs()]
    plans = level_plans((40, 112), (8, 16))
    assert any((one < 0).any() for one in AutoEncoder(plans, signed=True)(given))
    assert all((one >= 0).all() for one in AutoEncoder(plans, signed=False)(given))
