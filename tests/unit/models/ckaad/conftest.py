import pytest
import torch

from inspector.models.ckaad.fitting import FitPlan, make_networks
from inspector.models.ckaad.losses import Weights
from inspector.models.ckaad.network import level_plans
from inspector.models.ckaad.samples import Samples
from inspector.models.ckaad.training import Material, Trainer

PLAN = FitPlan(level_plans((3, 5), (8, 16)), signed=True, steps=4, weights=Weights())


def samples(count, *, seed=0, shift=0.0):
    """Random features of two levels; the first row of cells is bad."""
    generator = torch.Generator().manual_seed(seed)
    levels = tuple(
        torch.randn(count, channels, side, side, generator=generator) + shift
        for channels, side in ((3, 8), (5, 4))
    )
    counted = tuple(torch.ones(count, side, side, dtype=torch.bool) for side in (8, 4))
    bad = tuple(one.clone() for one in counted)
    for one in bad:
        one[:, 1:] = False
    return Samples(levels, counted, bad)


@pytest.fixture
def made():
    """made(weights=Weights(), confirmed=True) -> (networks, material, trainer), always the same."""

    def make(weights=PLAN.weights, *, confirmed=True):
        torch.manual_seed(0)
        networks = make_networks(PLAN, confirmed=confirmed, device=torch.device("cpu"))
        sure = samples(2, seed=3, shift=2.0) if confirmed else None
        material = Material(samples(4, seed=1), samples(4, seed=2, shift=1.0), sure)
        generator = torch.Generator().manual_seed(0)
        return networks, material, Trainer(networks, material, weights=weights, generator=generator)

    return make
