import numpy as np
import pytest
import torch

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault
from inspector.models import ignore_progress
from inspector.models.device import training_scope
from inspector.models.steps import FitShare
from inspector.models.uniad.network import jitter
from inspector.models.uniad.plan import TuningPlan
from inspector.models.uniad.samples import Samples, part_samples
from inspector.models.uniad.tuning import rebuilding_loss, tune

PLACEMENT = np.array([[64.0, 0.0, 0.0], [0.0, 64.0, 0.0]])
SHARE = FitShare(0, 1, 600.0)


@pytest.fixture
def good(pictures):
    return ModelInput(pixels=pictures[0], placement=PLACEMENT)


@pytest.fixture
def goods(network, good):
    with torch.no_grad():
        return part_samples(good, network.aligned, TuningPlan(), number=0, may_rotate=False)


def tuned(network, samples, seed=0, **plan):
    with training_scope(seed) as generator:
        tune(network, samples, TuningPlan(**plan), share=SHARE, generator=generator, progress=ignore_progress)
    return {name: value.clone() for name, value in network.trained().items()}


def loss_of(network, samples):
    with torch.no_grad():
        return rebuilding_loss(network, samples, torch.Generator().manual_seed(0)).item()


def test_tuning_rebuilds_views_nothing_was_learned_from_better(network, goods):
    before = loss_of(network, goods.checked)
    tuned(network, goods.learned, steps=40, rate=2e-3)
    assert loss_of(network, goods.checked) < 0.9 * before
    assert not network.training


def test_no_steps_leave_the_checkpoint_as_it_is(network, goods):
    before = {name: value.clone() for name, value in network.trained().items()}
    after = tuned(network, goods.learned, steps=0)
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_one_seed_gives_one_network(network, goods):
    start = {name: value.clone() for name, value in network.trained().items()}
    results = []
    for seed in (1, 1, 2):
        network.restore(start)
        results.append(tuned(network, goods.learned, seed, steps=3))
    same, other = (
        all(torch.equal(results[0][name], result[name]) for name in start) for result in results[1:]
    )
    assert same
    assert not other


def test_a_pull_keeps_the_network_near_its_checkpoint(network, goods):
    start = {name: value.clone() for name, value in network.trained().items()}
    ways = []
    for pull in (0.0, 10.0):
        network.restore(start)
        after = tuned(network, goods.learned, steps=20, pull=pull)
        ways.append(sum((after[name] - start[name]).square().sum().item() for name in start))
    assert ways[1] < 0.5 * ways[0]


def test_source_statistics_are_not_tuned(network, goods):
    before = network.aligned.mean.clone()
    assert torch.equal(tuned(network, goods.learned, steps=3)["aligned.mean"], before)


def test_cells_that_do_not_count_do_not_move_it(network):
    network.eval()
    features = torch.randn((1, 192, 4, 4))
    counted = torch.zeros((1, 4, 4), dtype=torch.bool)
    assert loss_of(network, Samples(features, counted)) == 0.0
    counted[0, 0, 0] = True
    with torch.no_grad():
        jittered = jitter(features, 1.2, torch.Generator().manual_seed(0))
        missed = network.rebuilt(jittered) - features
    by_hand = missed[0, :, 0, 0].square().mean().item()
    assert loss_of(network, Samples(features, counted)) == pytest.approx(by_hand, rel=1e-5)


def test_parts_that_may_lie_turned_are_learned_turned(network, good):
    with torch.no_grad():
        upright, turned = (
            part_samples(good, network.aligned, TuningPlan(), number=0, may_rotate=may_rotate)
            for may_rotate in (False, True)
        )
    assert len(turned.learned) > len(upright.learned)
    assert torch.equal(turned.learned.features[0], upright.learned.features[0])  # the reference itself


def test_views_of_a_part_are_always_the_same_and_those_of_another_differ(network, good):
    with torch.no_grad():
        first, again, other = (
            part_samples(good, network.aligned, TuningPlan(), number=number, may_rotate=False)
            for number in (0, 0, 1)
        )
    assert torch.equal(first.checked.features, again.checked.features)
    assert not torch.equal(first.checked.features, other.checked.features)


def test_a_reference_of_which_nothing_counts_is_refused(network, good):
    nothing = ModelInput(pixels=good.pixels, placement=PLACEMENT, valid=np.zeros((64, 64), np.bool_))
    with pytest.raises(DataFault, match="counts"), torch.no_grad():
        part_samples(nothing, network.aligned, TuningPlan(), number=0, may_rotate=False)
