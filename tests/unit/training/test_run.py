import csv
from dataclasses import replace

import pytest
import torch
from helpers.tiny_source_network import TinySiamese, tiny_makers
from safetensors.torch import load_file

from inspector.domain.errors import Cancelled, DataFault, EnvironmentFault
from inspector.models import ignore_progress
from inspector.models.source_checkpoint import read_checkpoint
from inspector.training import TrainingPlan, run_training


@pytest.fixture
def plan(discs, tmp_path):
    return TrainingPlan(
        "regad-adv", (str(discs),), tmp_path / "out.safetensors", "efficientnet_lite0", input_size=64, seed=3
    )


def train(plan, make_network=TinySiamese, report=ignore_progress, warn=print):
    return run_training(plan, tiny_makers(make_network), report=report, warn=warn)


def stop_after(epoch):
    def report(progress):
        if progress.message.startswith(f"Epoch {epoch} of"):
            raise Cancelled

    return report


def rows(plan):
    with plan.beside(".csv").open(newline="") as file:
        return list(csv.DictReader(file))


def test_a_training_leaves_a_checkpoint_that_says_how_it_was_made(plan):
    facts = train(plan)
    written, tensors = read_checkpoint(plan.out)
    assert written == facts
    assert (facts.method, facts.backbone, facts.input_size) == ("regad-adv", "efficientnet_lite0", 64)
    assert (facts.seed, facts.epochs) == (3, 2)
    assert facts.seconds > 0
    assert len(facts.sources) == 1
    assert facts.sources[0].startswith("folder ")
    assert facts.sources[0].endswith("2 kinds of parts, 16 images")
    assert set(tensors) == set(TinySiamese().state_dict())
    assert sorted(path.name for path in plan.out.parent.iterdir()) == [
        "out.csv",
        "out.safetensors",
        "out.tensorboard",
    ]


def test_each_epoch_is_a_row_the_untrained_network_the_first(plan):
    facts = train(plan)
    found = rows(plan)
    assert [row["epoch"] for row in found] == ["0", "1", "2"]
    assert [name for name, value in found[0].items() if value] == ["epoch", "validation_auroc", "seconds"]
    assert all(found[2].values())
    assert float(found[2]["loss"]) < float(found[1]["loss"]) < 0
    assert float(found[2]["learning_rate"]) < float(found[1]["learning_rate"]) < 0.05
    assert all(0 <= float(row["validation_auroc"]) <= 1 for row in found)
    (held_out,) = facts.validation
    assert held_out in {"discs/red", "discs/green", "discs/blue"}
    assert facts.validation[held_out] == float(found[2]["validation_auroc"])


def test_without_the_adversarial_loss_its_columns_stay_empty(plan):
    train(replace(plan, method="siamese"))
    for row in rows(plan):
        assert not any(row[name] for name in row if "adversarial" in name or "accuracy" in name)


def test_tensorboard_gets_the_same_figures(plan):
    pytest.importorskip("tensorboard", reason="the extra `train` is not installed")
    from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

    train(plan)
    events = EventAccumulator(str(plan.beside(".tensorboard"))).Reload()
    told = {event.step: event.value for event in events.Scalars("validation_auroc")}
    assert told == {int(row["epoch"]): pytest.approx(float(row["validation_auroc"])) for row in rows(plan)}
    assert [event.step for event in events.Scalars("loss")] == [1, 2]


def test_a_killed_training_goes_on_and_gives_the_same_bits(plan, tmp_path):
    other = replace(plan, out=tmp_path / "other" / "out.safetensors")
    other.out.parent.mkdir()
    train(plan)
    with pytest.raises(Cancelled):
        train(other, report=stop_after(1))
    assert not other.out.exists()
    assert other.beside(".training.safetensors").exists()
    told = []
    train(other, report=lambda progress: told.append(progress.message.split(":")[0]))
    assert "Untrained network" not in told
    assert "Epoch 1 of 2" not in told
    straight, resumed = load_file(plan.out), load_file(other.out)
    assert straight.keys() == resumed.keys()
    assert all(torch.equal(straight[name], resumed[name]) for name in straight)
    timeless = [[{**row, "seconds": ""} for row in rows(one)] for one in (plan, other)]
    assert timeless[0] == timeless[1]


def test_a_kill_after_the_last_epoch_costs_nothing(plan):
    with pytest.raises(Cancelled):
        train(plan, report=stop_after(2))
    assert train(plan).epochs == 2
    assert [row["epoch"] for row in rows(plan)] == ["0", "1", "2"]


def test_a_state_of_another_training_is_refused_and_named(plan):
    with pytest.raises(Cancelled):
        train(plan, report=stop_after(1))
    with pytest.raises(DataFault, match=r"seed: 3 then, 4 now.*--restart") as refused:
        train(replace(plan, seed=4, hold_out=""))
    assert "method" not in str(refused.value)
    with pytest.raises(
        DataFault, match=r"method: regad-adv then, siamese now; adversarial: bce times 0.1 then"
    ):
        train(replace(plan, method="siamese"))


def test_restart_begins_anew(plan):
    with pytest.raises(Cancelled):
        train(plan, report=stop_after(1))
    told = []
    train(replace(plan, seed=4, restart=True), report=lambda progress: told.append(progress.message))
    assert any(message.startswith("Untrained network") for message in told)
    assert read_checkpoint(plan.out)[0].seed == 4


def test_restart_that_is_killed_does_not_go_back_to_the_old_state(plan):
    with pytest.raises(Cancelled):
        train(plan, report=stop_after(1))
    with pytest.raises(Cancelled):
        train(replace(plan, restart=True), report=_first_step)
    assert not plan.beside(".training.safetensors").exists()


def _first_step(progress):
    if "step 1 of" in progress.message:
        raise Cancelled


def test_a_damaged_state_is_refused(plan):
    with pytest.raises(Cancelled):
        train(plan, report=stop_after(1))
    state = plan.beside(".training.safetensors")
    state.write_bytes(state.read_bytes()[:200])
    with pytest.raises(DataFault, match=r"out\.training\.safetensors is damaged.*--restart"):
        train(plan)


def test_another_seed_gives_another_network(plan, tmp_path):
    train(replace(plan, hold_out="red"))
    other = replace(plan, seed=4, hold_out="red", out=tmp_path / "other.safetensors")
    train(other)
    first, second = load_file(plan.out), load_file(other.out)
    assert not torch.equal(first["encoder.weight"], second["encoder.weight"])


def test_both_loss_families_and_the_weight_can_be_set(plan, tmp_path):
    train(plan)
    settings = (("adversarial_loss", "lsgan"), ("adversarial_weight", 1.0))
    other = replace(plan, out=tmp_path / "other.safetensors", settings=settings)
    facts = train(other)
    assert facts.settings == {"noise": 0.05}
    assert facts.adversarial == "lsgan times 1"
    assert rows(plan)[1]["discriminator"] != rows(other)[1]["discriminator"]
    assert float(rows(other)[1]["adversarial_weight"]) >= 1.0


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"method": "patchcore"}, "'patchcore' has no source training"),
        ({"method": "siamese-adv"}, "'siamese' has no adversarial loss"),
        ({"sources": ()}, "nothing to train on"),
        ({"hold_out": "yellow"}, "'yellow' to hold out"),
        ({"method": "regad", "settings": (("adversarial_weight", 1.0),)}, "Add --adversarial"),
        ({"settings": (("adversarial_weight", "much"),)}, "adversarial_weight cannot be much"),
        ({"settings": (("adversarial_loss", "wgan"),)}, "adversarial_loss cannot be wgan.*bce, lsgan"),
    ],
)
def test_a_plan_that_cannot_be_is_refused(plan, changes, message):
    with pytest.raises(DataFault, match=message):
        train(replace(plan, **changes))


def test_an_out_that_cannot_be_written_is_said_before_anything_else(plan, tmp_path):
    told = []
    for out, message in (
        (tmp_path, "is a folder"),
        (tmp_path / "nowhere" / "out.safetensors", "no folder .*nowhere"),
    ):
        with pytest.raises(EnvironmentFault, match=message):
            train(replace(plan, out=out), report=told.append)
    assert not told


def test_features_that_become_alike_are_said_and_a_collapse_ends_the_training(plan):
    said = []
    train(plan, warn=said.append)
    assert not said
    train(plan, lambda: TinySiamese(bias=0.5), warn=said.append)
    assert [line.split(":")[0] for line in said] == ["Epoch 1", "Epoch 2"]
    with pytest.raises(DataFault, match=r"all alike in epoch 1 \(collapse"):
        train(plan, lambda: TinySiamese(bias=100.0))


def test_the_time_left_is_told_once_there_are_steps(plan):
    told = []
    train(plan, report=told.append)
    trained = [one for one in told if one.message.startswith(("Untrained", "Epoch"))]
    assert trained[0].left_s is None
    assert trained[-1].left_s == 0
    assert all(one.left_s is not None and one.left_s >= 0 for one in trained[1:])
    assert [one.done for one in trained] == sorted(one.done for one in trained)
    assert trained[-1].done == trained[-1].total
