from copy import deepcopy
from math import log

import pytest
import torch

from inspector.domain.errors import DataFault
from inspector.models.adversarial import Adversary, Discriminator, LossFamily, discrimination_loss, ramp
from inspector.models.device import training_scope

WIDTH = 8


def features(seed, shift=0.0):
    return torch.randn((2, WIDTH, 3, 3), generator=torch.Generator().manual_seed(seed)) + shift


def adversary(**more):
    with training_scope(1):
        return Adversary(WIDTH, 0.1, **more)


def weights(one):
    return {name: value.clone() for name, value in one.module.state_dict().items()}


def same(first, second):
    return first.keys() == second.keys() and all(torch.equal(first[name], second[name]) for name in first)


def test_cross_entropy_by_hand():
    logits = torch.tensor([0.0, log(3.0)])  # the discriminator says 1/2 and 3/4
    assert discrimination_loss(logits, 1.0, LossFamily.BCE).item() == pytest.approx(
        -(log(1 / 2) + log(3 / 4)) / 2
    )
    assert discrimination_loss(logits, 0.0, LossFamily.BCE).item() == pytest.approx(
        -(log(1 / 2) + log(1 / 4)) / 2
    )


def test_least_squares_by_hand():
    said = torch.tensor([0.5, 2.0])
    assert discrimination_loss(said, 1.0, LossFamily.LSGAN).item() == pytest.approx((0.25 + 1) / 2)
    assert discrimination_loss(said, 0.0, LossFamily.LSGAN).item() == pytest.approx((0.25 + 4) / 2)


def test_it_has_the_weights_of_its_specification():
    assert sum(one.numel() for one in Discriminator(256).parameters()) == 41_217
    assert Discriminator(256)(torch.zeros(2, 256, 14, 10)).shape == (2, 1, 14, 10)


def test_narrow_features_keep_32_hidden_channels():
    sizes = [tuple(one.shape[:2]) for one in Discriminator(16).parameters() if one.dim() == 4]
    assert sizes == [(32, 16), (32, 32), (1, 32)]


def test_no_layer_stretches_anything():
    with training_scope(2):
        one = Discriminator(64)
        with torch.no_grad():
            for layer in (one.layers[0], one.layers[2], one.layers[4]):
                layer.parametrizations.weight.original.mul_(50)
            for _ in range(30):
                one(torch.zeros(1, 64, 1, 1))
        for layer in (one.layers[0], one.layers[2], one.layers[4]):
            norm = torch.linalg.matrix_norm(layer.weight.detach().flatten(1), ord=2)
            assert norm.item() == pytest.approx(1.0, abs=0.02)


def test_a_position_is_told_by_itself():
    one, whole = Discriminator(WIDTH).eval(), features(1)
    assert torch.allclose(one(whole)[:, :, 1:2, 2:3], one(whole[:, :, 1:2, 2:3]), atol=1e-6)


@pytest.mark.parametrize("family", LossFamily)
def test_l_mt_moves_the_host_and_never_the_discriminator(family):
    one = adversary(family=family)
    one.discriminate(features(1), features(2))
    before, moved = weights(one), features(3).requires_grad_()
    one.host_term(moved, 1.0).backward()
    assert moved.grad.abs().sum() > 0
    assert same(before, weights(one))
    one.module.zero_grad()
    one.host_term(moved, 1.0).backward()
    assert all(parameter.grad is None for parameter in one.module.parameters())


@pytest.mark.parametrize("family", LossFamily)
def test_l_dt_moves_the_discriminator_and_never_the_host(family):
    one = adversary(family=family)
    moved, reference = features(1).requires_grad_(), features(2).requires_grad_()
    before = weights(one)
    one.discriminate(moved, reference)
    assert moved.grad is None
    assert reference.grad is None
    assert not same(before, weights(one))


@pytest.mark.parametrize("family", LossFamily)
def test_it_learns_to_tell_features_apart_and_a_host_to_fool_it(family):
    one = adversary(family=family)
    told = [one.discriminate(features(n, 3.0), features(n + 1000, -3.0)) for n in range(300)]
    assert told[-1]["discriminator"] < told[0]["discriminator"]
    assert min(told[-1]["accuracy_moved"], told[-1]["accuracy_reference"]) > 0.9
    shift = torch.ones(()).requires_grad_()
    one.host_term(features(1) + shift, 1.0).backward()
    assert shift.grad > 0  # descent takes f_0 towards f_1


def test_l_dt_is_the_sum_of_both_losses_with_their_labels():
    one = adversary()
    moved, reference = features(1), features(2)
    twin = deepcopy(one.module)
    with torch.no_grad():
        on_moved, on_reference = twin(torch.cat([moved, reference])).sigmoid().chunk(2)
    by_hand = -(1 - on_moved).log().mean() - on_reference.log().mean()
    told = one.discriminate(moved, reference)
    assert told["discriminator"] == pytest.approx(by_hand.item(), rel=1e-5)
    assert told["accuracy_moved"] == pytest.approx((on_moved < 0.5).float().mean().item())
    assert told["accuracy_reference"] == pytest.approx((on_reference > 0.5).float().mean().item())


def test_lambda_grows_over_the_first_tenth():
    assert [ramp(at) for at in (0.0, 0.05, 0.1, 0.6)] == [0.0, 0.5, 1.0, 1.0]
    one = adversary()
    half, full = (one.host_term(features(1), at).item() for at in (0.05, 0.5))
    assert one.host_term(features(1), 0.0).item() == 0.0
    assert half == pytest.approx(full / 2)
    assert full == pytest.approx(0.1 * log(2), rel=0.5)


@pytest.fixture
def every_epoch(monkeypatch):
    """Lets the rule look at epochs of a single step."""
    monkeypatch.setattr("inspector.models.adversarial.adversary.LEAST_STEPS", 1)


def test_a_discriminator_that_wins_gets_slower_down_to_a_sixteenth(every_epoch):
    one, rates = adversary(), []
    for _ in range(300):
        one.discriminate(features(1, 4.0), features(2, -4.0))
    one.end_epoch()
    for _ in range(6):
        one.discriminate(features(1, 4.0), features(2, -4.0))
        assert one.end_epoch().mean > 0.9
        rates.append(one.rate)
    assert rates[-1] == pytest.approx(1e-4 / 16)
    assert rates == sorted(rates, reverse=True)
    assert one.weight == pytest.approx(0.1)


def test_one_that_idles_makes_lambda_larger_up_to_eight_times(every_epoch):
    one, strengths = adversary(), []
    for _ in range(5):
        one.discriminate(features(1), features(1))
        assert one.end_epoch().mean == pytest.approx(0.5)
        strengths.append(one.weight)
    assert strengths == pytest.approx([0.2, 0.4, 0.8, 0.8, 0.8])
    assert one.rate == 1e-4


def test_an_epoch_without_a_step_changes_nothing():
    one = adversary()
    assert one.end_epoch().mean == 0.5
    assert (one.weight, one.rate) == (0.1, 1e-4)


def test_short_epochs_are_told_one_by_one_and_judged_together():
    one, weights_seen = adversary(), []
    for _ in range(8):
        for _ in range(50):
            one.discriminate(features(1), features(1))
        assert one.end_epoch().mean == pytest.approx(0.5)
        weights_seen.append(one.weight)
    assert weights_seen == pytest.approx([0.1] * 3 + [0.2] * 4 + [0.4])


def test_processes_decide_on_their_mean(every_epoch):
    one = adversary()
    one.discriminate(features(1), features(1))  # alone it would find a half

    def others_win(sums):
        sums.copy_(torch.tensor([0.95, 0.95, 1.0]).expand(2, 3))

    assert one.end_epoch(others_win).mean == pytest.approx(0.95)
    assert one.rate == 0.5e-4


def test_gradients_can_be_averaged_before_the_step():
    seen = []

    def wipe(parameters):
        for parameter in parameters:
            seen.append(parameter.grad.abs().sum().item())
            parameter.grad.zero_()

    one = adversary(after_backward=wipe)
    before = [parameter.detach().clone() for parameter in one.module.parameters()]
    one.discriminate(features(1), features(2))
    assert sum(seen) > 0
    assert all(
        torch.equal(old, new) for old, new in zip(before, one.module.parameters(), strict=True)
    )  # Adam makes no step without a gradient


def played(one, first, last):
    for number in range(first, last):
        one.discriminate(features(number, 0.3), features(number + 50))
        if number % 4 == 3:
            one.end_epoch()
    return one


@pytest.mark.parametrize("at", [0, 6])
def test_a_resumed_training_gives_the_same_bits(at):
    whole = played(adversary(), 0, 12)
    kept = played(adversary(), 0, at).state()
    resumed = Adversary(WIDTH, 0.1)
    resumed.restore(kept)
    assert same(played(resumed, at, 12).state(), whole.state())


def test_a_state_that_does_not_fit_is_refused_and_changes_nothing():
    one = played(adversary(), 0, 2)
    before = one.state()
    other = dict(before)
    del other["adam.0.exp_avg"]
    with pytest.raises(DataFault, match=r"adam\.0\.exp_avg"):
        one.restore(other)
    with pytest.raises(DataFault, match="discriminator"):
        one.restore(Adversary(WIDTH + 8, 0.1).state())
    assert same(one.state(), before)


def test_it_computes_in_full_precision_under_autocast():
    one = adversary()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        term = one.host_term(features(1).to(torch.bfloat16), 1.0)
        one.discriminate(features(1).to(torch.bfloat16), features(2).to(torch.bfloat16))
    assert term.dtype == torch.float32
