"""One fine-tuning: what moves, what stays, and that one seed gives one result."""

from dataclasses import replace

import pytest
import torch

from inspector.domain.errors import Cancelled
from inspector.models import ignore_progress
from inspector.models.coft.examples import embeddings
from inspector.models.coft.gaussian import fit_gaussian
from inspector.models.coft.guard import Guard
from inspector.models.coft.network import two_part
from inspector.models.coft.plan import Contrast, Plan
from inspector.models.coft.training import FineTuning
from inspector.models.device import training_scope
from inspector.models.steps import FitShare

SHARE = FitShare(0, 1, 600.0)


class Blind(Guard):
    """Takes every step for the best one."""

    def look(self, step, *, std, separation, state):
        return super().look(step, std=1.0, separation=float(step), state=state)


def tuned(extractor, parts, plan, guard=None):
    network = two_part(extractor)
    with training_scope(1) as generator:
        tuning = FineTuning(network, parts, plan, confirmed=None, generator=generator)
        trained = tuning.run(SHARE, ignore_progress, guard or Blind())
    return network, trained


@pytest.mark.parametrize("contrast", list(Contrast))
def test_a_step_reports_every_term_and_moves_the_tail_alone(extractor, examples, contrast):
    network, before = two_part(extractor), dict(extractor.trunk.state_dict())
    frozen = {name: one.clone() for name, one in before.items()}
    start = {name: one.detach().clone() for name, one in network.trained().items()}
    with training_scope(1) as generator:
        tuning = FineTuning(network, examples, Plan(contrast), confirmed=None, generator=generator)
        losses = tuning.step(0.0)
    assert list(losses) == ["contrast", "positives", "negatives", "pull"]
    assert losses["pull"] == 0.0
    assert all(not torch.equal(start[name], one) for name, one in network.trained().items())
    assert all(torch.equal(frozen[name], one) for name, one in before.items())


def test_one_seed_gives_one_result(extractor, examples):
    first, second = (tuned(extractor, examples, Plan(steps=2))[0].trained() for _ in range(2))
    assert all(torch.equal(one, second[name]) for name, one in first.items())


def test_without_cross_instance_positives_the_normal_cluster_is_wider(extractor, examples):
    def trace(positives):
        plan = replace(Plan(), positives=positives, negatives=0.0, steps=12)
        network, _ = tuned(extractor, examples, plan)
        goods = torch.cat([embeddings(network, part.mild) for part in examples])
        return fit_gaussian(goods).unit

    assert trace(0.0) > trace(1.0)


def test_a_collapse_ends_the_training_with_the_state_before_it(extractor, examples):
    class Collapsing(Guard):
        def look(self, step, *, std, separation, state):
            return super().look(step, std=0.0 if step else std, separation=separation, state=state)

    network, trained = tuned(extractor, examples, Plan(steps=20), Collapsing())
    assert (trained.steps, trained.best_step, trained.reason) == (6, 0, "collapsed")
    start = two_part(extractor).trained()
    assert all(torch.equal(start[name], one) for name, one in network.trained().items())


def test_confirmed_defects_are_half_of_the_negatives(extractor, examples):
    with training_scope(1) as generator:
        arguments = {"confirmed": examples[0].checked_defects, "generator": generator}
        tuning = FineTuning(two_part(extractor), examples[1:], Plan(), **arguments)
        drawn = tuning.draw().defects
    known = examples[0].checked_defects.cuts
    from_people = [any(torch.equal(one, other) for other in known) for one in drawn.cuts]
    assert sum(from_people) == len(drawn) / 2


def test_pseudo_defects_of_every_part_are_negatives(extractor, examples):
    with training_scope(1) as generator:
        tuning = FineTuning(two_part(extractor), examples, Plan(), confirmed=None, generator=generator)
        drawn = [one for _ in range(8) for one in tuning.draw().defects.cuts]
    for part in examples:
        assert any(torch.equal(one, other) for one in drawn for other in part.defects.cuts)


def test_without_time_the_fewest_steps_are_made(extractor, examples):
    with training_scope(1) as generator:
        network = two_part(extractor)
        tuning = FineTuning(network, examples[:1], Plan(steps=60), confirmed=None, generator=generator)
        assert tuning.run(FitShare(0, 1, 0.0), ignore_progress, Blind()).steps == 20


def test_cancelling_raises(extractor, examples):
    def cancel(_):
        raise Cancelled

    with training_scope(1) as generator:
        tuning = FineTuning(two_part(extractor), examples, Plan(steps=5), confirmed=None, generator=generator)
        with pytest.raises(Cancelled):
            tuning.run(SHARE, cancel)
