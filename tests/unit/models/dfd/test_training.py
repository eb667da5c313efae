from dataclasses import replace

import pytest
import torch

from inspector.domain.errors import Cancelled
from inspector.models.dfd.network import Discriminators
from inspector.models.dfd.noise import NoiseScale
from inspector.models.dfd.plan import DfdPlan
from inspector.models.dfd.samples import Samples
from inspector.models.dfd.training import draw, losses_of, train
from inspector.models.protocol import ignore_progress
from inspector.models.steps import FitShare

CELLS, WIDTH = 16, 8
PLAN = DfdPlan(steps=40, batch=4, positions=6)
SHARE = FitShare(0, 1, 60.0)


def samples(count=24, parts=3):
    """Good cells are noise about 0; damaged ones, the first three of every image, lie 4 away."""
    generator = torch.Generator().manual_seed(0)
    clean = torch.randn(count, 2, CELLS, WIDTH, generator=generator)
    share = torch.zeros(count, CELLS)
    share[: count - 4, :3] = torch.tensor([1.0, 0.5, 0.25])
    damaged = clean + 4 * (share > 0)[:, None, :, None]
    counted = torch.ones(count, CELLS, dtype=torch.bool)
    counted[:, -2:] = False
    return Samples(
        clean.half(),
        damaged.half(),
        share,
        counted,
        torch.arange(parts).repeat(count // parts),
        torch.arange(count // parts).repeat_interleave(parts),
    )


def fresh(seed=0):
    torch.manual_seed(seed)
    return Discriminators(WIDTH, hidden=8, cells=None)


def generator():
    return torch.Generator().manual_seed(1)


def test_a_batch_holds_counted_cells_and_as_many_damaged_as_good_ones():
    cache = samples()
    batch = draw(cache, torch.arange(20), replace(PLAN, batch=64, positions=32), generator())
    assert batch.clean.shape == batch.damaged.shape == (64, 2, 32, WIDTH)
    assert batch.places.max() < CELLS - 2
    assert 0.4 < batch.marked.float().mean() < 0.7
    assert torch.equal(batch.marked, batch.places < 3)
    moved = (batch.damaged - batch.clean).abs().amax(dim=(1, 3)) > 1
    assert torch.equal(moved, batch.marked)


def test_held_out_samples_are_no_others_and_only_of_the_parts_asked_for():
    cache = samples()
    learned, held_out = cache.of((0, 2), held_out=False), cache.of((0, 2), held_out=True)
    assert not set(learned.tolist()) & set(held_out.tolist())
    assert set(cache.part[torch.cat([learned, held_out])].tolist()) == {0, 2}
    assert len(learned) + len(held_out) == 16
    assert len(held_out) == 4
    assert 0 not in cache.number[held_out]


MOVES = {
    "gaussian": {"adaptor", "gaussian"},
    "perlin": {"adaptor", "perlin"},
    "similarity": {"adaptor"},
}


@pytest.mark.parametrize("term", MOVES)
def test_each_loss_moves_its_own_head_and_the_adaptor(term):
    cache, network = samples(), fresh()
    losses_of(network, draw(cache, torch.arange(20), PLAN, generator()), NoiseScale(), generator())[
        term
    ].backward()
    moved = {
        name.split(".")[0]
        for name, parameter in network.named_parameters()
        if parameter.grad is not None and parameter.grad.abs().sum() > 0
    }
    assert moved == MOVES[term]


def test_training_tells_damaged_cells_apart_and_reports_losses():
    cache, network, seen = samples(), fresh(), []
    train(
        cache,
        torch.arange(20),
        network=network,
        plan=PLAN,
        share=SHARE,
        generator=generator(),
        progress=seen.append,
    )
    assert not network.training
    with torch.no_grad():
        said = network(cache.damaged[0].float())
    assert said[1, :, 0].min() > said[1, :, 3:].mean() + 0.3
    assert dict(seen[-1].losses).keys() == {"gaussian", "perlin", "similarity"}
    assert dict(seen[-1].losses)["perlin"] < dict(seen[0].losses)["perlin"]


def test_one_seed_gives_one_result_and_another_another():
    def trained(seed):
        network = fresh()
        train(
            samples(),
            torch.arange(20),
            network=network,
            plan=replace(PLAN, steps=3),
            share=SHARE,
            generator=torch.Generator().manual_seed(seed),
            progress=ignore_progress,
        )
        return network.adaptor.weight.detach()

    assert torch.equal(trained(1), trained(1))
    assert not torch.equal(trained(1), trained(2))


def test_a_training_can_be_cancelled():
    def cancel(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        train(
            samples(),
            torch.arange(20),
            network=fresh(),
            plan=PLAN,
            share=SHARE,
            generator=generator(),
            progress=cancel,
        )


def test_learning_rates_follow_the_number_of_steps():
    assert DfdPlan(steps=3200).haste == 1
    assert DfdPlan(steps=1600).haste == 2
    assert DfdPlan(steps=10).haste == DfdPlan().fastest
