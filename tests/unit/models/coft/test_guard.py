import pytest
import torch
from torch import tensor

from inspector.models.coft.guard import LEAST_STD, Guard, separation, std_of


def test_vectors_that_are_all_alike_have_no_deviation_and_random_ones_that_of_a_sphere():
    random = torch.nn.functional.normalize(
        torch.randn(2000, 128, generator=torch.Generator().manual_seed(0)), dim=1
    )
    assert std_of(random) == pytest.approx(1 / 128**0.5, rel=0.02)
    assert std_of(random[:1].repeat(5, 1)) == 0.0
    assert pytest.approx(0.3 / 128**0.5) == LEAST_STD


def test_separation_is_in_units_of_how_goods_differ():
    goods = tensor([[1.0, 0.0], [0.6, 0.8]])  # 1 - cos = 0.4
    defects = tensor([[0.0, 1.0]])  # 1 - cos = 1 and 0.2
    assert separation(goods, defects) == pytest.approx(0.6 / 0.4)


def look(guard: Guard, step: int, *, separation: float, std: float = 1.0, value: float = 0.0) -> bool:
    return guard.look(step, std=std, separation=separation, state={"w": tensor([value])})


def test_the_best_state_is_kept_and_patience_ends():
    guard = Guard(patience=10)
    assert not look(guard, 0, separation=1.0, value=0)
    assert not look(guard, 5, separation=3.0, value=5)
    assert not look(guard, 10, separation=2.0, value=10)
    assert look(guard, 15, separation=2.0, value=15)
    assert (guard.best_step, guard.reason) == (5, "no improvement")
    assert guard.best()["w"] == 5


def test_a_collapse_stops_at_once_and_is_not_kept():
    guard = Guard()
    look(guard, 0, separation=1.0, value=0)
    assert look(guard, 5, separation=9.0, std=0.99 * LEAST_STD, value=5)
    assert (guard.best_step, guard.reason) == (0, "collapsed")
    assert guard.best()["w"] == 0


def test_the_kept_state_is_a_copy():
    weights = torch.zeros(1)
    guard = Guard()
    guard.look(0, std=1.0, separation=1.0, state={"w": weights})
    weights += 1
    assert guard.best()["w"] == 0
