"""Which weights each loss moves, on random features."""

from math import isfinite

import pytest
import torch

from inspector.models.ckaad import training
from inspector.models.ckaad.losses import Weights
from inspector.models.ckaad.training import draw_defective


def weights_of(network):
    return [weight.detach().clone() for weight in network.parameters()]


def moved(network, before):
    return any(not torch.equal(a, b) for a, b in zip(network.parameters(), before, strict=True))


def test_each_loss_moves_its_own_network_only(made):
    networks, material, trainer = made()
    rebuilt = [torch.randn(6, 3), torch.randn(6, 5)]
    ae, judges = weights_of(networks.auto_encoder), [weights_of(judge) for judge in networks.judges]
    trainer._step_judges(rebuilt)
    assert not moved(networks.auto_encoder, ae)
    assert all(moved(judge, before) for judge, before in zip(networks.judges, judges, strict=True))
    judges = [weights_of(judge) for judge in networks.judges]
    again = networks.auto_encoder(material.goods.levels)
    rows = [level.permute(0, 2, 3, 1).flatten(0, 2) for level in again]
    trainer._step_auto_encoder(again[0].mean(), rows)
    assert moved(networks.auto_encoder, ae)
    assert not any(moved(judge, before) for judge, before in zip(networks.judges, judges, strict=True))
    assert all(weight.requires_grad for judge in networks.judges for weight in judge.parameters())


def test_without_the_adversarial_term_defective_images_do_not_move_the_auto_encoder(made):
    """Lambda = 0 is the plain reconstruction, the same whatever the defects and discriminators are."""
    plain = Weights(adversarial=0.0)
    trained = []
    for change in (0.0, 50.0):
        networks, material, trainer = made(plain)
        for level in (*material.pseudo.levels, *material.confirmed.levels):
            level += change
        for number in range(3):
            trainer.step(number / 3)
        trained.append(weights_of(networks.auto_encoder))
    assert all(torch.equal(a, b) for a, b in zip(*trained, strict=True))
    networks, _, trainer = made()
    for number in range(3):
        trainer.step(number / 3)
    assert moved(networks.auto_encoder, trained[0])


def test_confirmed_defects_have_a_discriminator_of_their_own(made):
    networks, _, trainer = made(Weights(adversarial=0.0))
    assert len(networks.judges) == 2
    assert len(made(confirmed=False)[0].judges) == 1
    pseudo, sure = weights_of(networks.pseudo), weights_of(networks.confirmed)
    trainer._confirmed_rows = [level + 3 for level in trainer._confirmed_rows]
    rebuilt = [torch.randn(6, 3), torch.randn(6, 5)]
    trainer._step_judges(rebuilt)
    assert moved(networks.pseudo, pseudo)
    assert moved(networks.confirmed, sure)


@pytest.mark.parametrize("count", [2, 4])
def test_confirmed_and_pseudo_defects_are_drawn_one_to_one(made, count):
    _, material, _ = made()
    for level in material.pseudo.levels:
        level.fill_(1.0)
    for level in material.confirmed.levels:
        level.fill_(2.0)
    drawn = draw_defective(material, count, torch.Generator().manual_seed(0))
    assert drawn.levels[0].mean() == 1.5
    _, lonely, _ = made(confirmed=False)
    assert len(draw_defective(lonely, count, torch.Generator().manual_seed(0))) == count


def test_training_separates_good_from_defective_energy(made):
    """Pseudo-defects that are plainly elsewhere: the gap grows."""
    _, material, trainer = made(Weights(gamma=0.0, adversarial=0.0))
    for level in material.pseudo.levels:
        level[:, 0] += 6.0
    trainer._pseudo_rows = training._rows(material.pseudo, material.pseudo.bad)
    gaps = [trainer.step(0.0)["energy gap"] for _ in range(40)]
    assert gaps[-1] > gaps[0] + 0.5


def test_the_last_weights_are_the_mean_of_the_last_steps(made):
    networks, _, trainer = made()
    for _ in range(3):
        trainer.step(0.0)
    newest = weights_of(networks.auto_encoder)
    trainer.finish()
    assert moved(networks.auto_encoder, newest)
    assert not any(torch.isnan(weight).any() for weight in networks.auto_encoder.parameters())


def test_without_a_damaged_cell_on_a_level_every_loss_told_is_a_number(made):
    _, _, trainer = made(confirmed=False)
    trainer._pseudo_rows = [trainer._pseudo_rows[0], trainer._pseudo_rows[1][:0]]
    assert all(isfinite(value) for value in trainer.step(0.0).values())
    trainer._pseudo_rows = [level[:0] for level in trainer._pseudo_rows]
    assert "energy gap" not in trainer.step(0.5)
