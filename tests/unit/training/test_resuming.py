"""Optimisers, precision and figures on their way to the disk and back."""

import pytest
import torch
from torch import nn

from inspector.domain.errors import DataFault
from inspector.training.metrics_log import EpochRow, csv_of
from inspector.training.optimiser_state import moments_of, restore_moments
from inspector.training.precision import Precision

CPU = torch.device("cpu")
OPTIMISERS = {
    "sgd": lambda parameters: torch.optim.SGD(parameters, lr=0.1),
    "momentum": lambda parameters: torch.optim.SGD(parameters, lr=0.1, momentum=0.9),
    "adamw": lambda parameters: torch.optim.AdamW(parameters, lr=0.1),
}


def network():
    torch.manual_seed(0)
    return nn.Linear(3, 2)


def step(one, optimiser, *, clip=0.0):
    loss = one(torch.ones(1, 3)).square().sum()
    Precision(CPU).step(loss, optimiser, list(one.parameters()), gradient_clip=clip)


@pytest.mark.parametrize("make", OPTIMISERS.values(), ids=OPTIMISERS)
def test_an_optimiser_goes_on_with_the_same_bits(make):
    straight = network()
    optimiser = make(straight.parameters())
    for _ in range(2):
        step(straight, optimiser)
    resumed = network()
    resumed.load_state_dict(straight.state_dict())
    other = make(resumed.parameters())
    restore_moments(other, {name: value.clone() for name, value in moments_of(optimiser).items()})
    for one, its in ((straight, optimiser), (resumed, other)):
        step(one, its)
    assert torch.equal(straight.weight, resumed.weight)


@pytest.mark.parametrize("key", ["2.momentum_buffer", "x.momentum_buffer", "0.momentum_buffer", "-1.step"])
def test_moments_of_another_network_are_refused(key):
    optimiser = OPTIMISERS["momentum"](network().parameters())
    with pytest.raises(DataFault, match=f"no parameter for '{key}'"):
        restore_moments(optimiser, {key: torch.zeros(5)})


def test_all_gradients_together_are_clipped():
    """The gradient is scaled to norm 0.5, and a step of 0.1 along it has length 0.05."""
    one = network()
    before = torch.cat([value.detach().flatten().clone() for value in one.parameters()])
    step(one, OPTIMISERS["sgd"](one.parameters()), clip=0.5)
    after = torch.cat([value.detach().flatten() for value in one.parameters()])
    assert float((after - before).norm()) == pytest.approx(0.05, rel=1e-4)


def test_a_processor_computes_in_float32_and_scales_nothing():
    precision = Precision(CPU)
    with precision.forward():
        assert network()(torch.ones(1, 3)).dtype == torch.float32
    assert precision.state() == {}


def test_figures_that_do_not_apply_are_empty_cells():
    text = csv_of([EpochRow(epoch=0, validation_auroc=0.5, seconds=1.5), EpochRow(epoch=1, loss=-0.25)])
    head, *rows = text.splitlines()
    assert head.startswith("epoch,loss,spread,learning_rate,")
    assert rows == ["0,,,,,,,,,0.5,1.5", "1,-0.25,,,,,,,,,0.0"]
