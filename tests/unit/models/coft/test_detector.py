"""The whole model on small images."""

from dataclasses import replace

import numpy as np
import pytest
import torch

from inspector.domain.errors import Cancelled, DataFault, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.models import Lesson, ignore_progress, load_artifact, save_artifact
from inspector.models.protocol import LearnsHeldOut

SIZE = 64


@pytest.fixture(scope="module")
def goods(good_part):
    return [good_part(seed, SIZE) for seed in range(3)]


@pytest.fixture(scope="module")
def learned(factory, quick, goods):
    model = factory.create(quick())
    told = []
    held_out = model.learn(Lesson([[one] for one in goods]), told.append)
    return model, held_out, told


@pytest.fixture(scope="module")
def model(learned):
    return learned[0]


def test_each_part_is_scored_by_a_fit_without_it_and_about_1(learned):
    model, held_out, told = learned
    assert isinstance(model, LearnsHeldOut)
    assert [(one.part, one.view) for one in held_out] == [(0, 0), (1, 0), (2, 0)]
    assert all(0.3 < one.score < 3.0 for one in held_out)
    names = {name for one in told for name, _ in one.losses}
    assert names == {"contrast", "positives", "negatives", "pull"}
    assert told[-1].done == told[-1].total


def test_a_scratch_scores_above_goods_that_were_not_seen(model, good_part, scratched_part):
    unseen = model.predict([good_part(seed, SIZE) for seed in (50, 51, 52)])
    scratched = model.predict([scratched_part(53, SIZE)])[0]
    assert scratched.score > 1.3 * max(one.score for one in unseen)


def test_the_artifact_gives_the_same_scores(tmp_path, factory, model, goods, scratched_part):
    save_artifact(model, tmp_path, goods)
    loaded = load_artifact(factory, tmp_path, spec=model.spec, self_test=goods)
    image = scratched_part(53, SIZE)
    before, after = model.predict([image])[0], loaded.predict([image])[0]
    assert before.score == after.score
    assert np.array_equal(before.map, after.map)
    assert loaded.fine_tuned == model.fine_tuned


def test_the_kept_network_is_told_in_the_tensors(model):
    tensors = model.tensors()
    tails = [name for name in tensors if name.startswith("tail.")]
    assert bool(tensors["tuned"][0]) == model.fine_tuned == bool(tails)
    assert all(tensors[name].dtype == np.float32 for name in tails)


def test_a_model_that_kept_the_pretrained_network_has_no_tail_and_says_so(factory, model, goods):
    kept = {name: value for name, value in model.tensors().items() if not name.startswith("tail.")}
    other = factory.create(model.spec)
    other.restore({**kept, "tuned": np.array([0], np.int64)})
    assert not other.fine_tuned
    assert other.tensors().keys() == kept.keys()
    assert np.isfinite(other.predict(goods[:1])[0].score)


def test_learning_again_gives_the_same_bits_and_leaves_the_backbone_alone(
    factory, quick, extractor, goods, scratched_part
):
    before = {name: one.clone() for name, one in extractor.trunk.state_dict().items()}
    tensors = []
    for _ in range(2):
        model = factory.create(quick(steps=1))
        model.fit(goods[:1], ignore_progress)
        tensors.append(model.tensors())
    first, second = tensors
    assert first.keys() == second.keys()
    assert all(np.array_equal(first[name], second[name]) for name in first)
    after = extractor.trunk.state_dict()
    assert all(torch.equal(before[name], after[name]) for name in before)


def test_one_part_learns_and_its_own_views_set_the_scale(factory, quick, good_part, goods, scratched_part):
    model = factory.create(quick(steps=1))
    held_out = model.learn(Lesson([[goods[0], good_part(9, SIZE)]]), ignore_progress)
    assert [(one.part, one.view) for one in held_out] == [(0, 1)]
    assert model.predict([scratched_part(53, SIZE)])[0].score > model.predict(goods[:1])[0].score


def test_cancelling_leaves_the_model_unfitted(factory, quick, goods):
    def cancel(progress):
        if progress.losses:
            raise Cancelled

    model = factory.create(quick())
    with pytest.raises(Cancelled):
        model.fit(goods[:1], cancel)
    with pytest.raises(ProgrammingFault, match="not been fitted"):
        model.predict(goods)


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("gaussian.mean", lambda one: one[:-1], r"'gaussian.mean' has shape \(319,\)"),
        ("gaussian.whitening", lambda one: one[:, :-1], "'gaussian.whitening' has shape"),
        ("gaussian.unit", lambda one: -one, "'gaussian.unit'.*not positive"),
        ("scales", lambda one: one * np.nan, "'scales' holds values that are no numbers"),
        ("scales", lambda one: one * 0, "'scales'.*not positive"),
        ("tuned", lambda one: one.astype(np.float32), "no int64 tensor 'tuned'"),
        ("patches.0.spread", lambda one: one[:-1], "'0.spread' has shape"),
    ],
)
def test_a_tensor_that_does_not_fit_is_named(factory, model, name, change, words):
    tensors = dict(model.tensors())
    tensors[name] = change(tensors[name])
    with pytest.raises(DataFault, match=words):
        factory.create(model.spec).restore(tensors)


def test_a_tail_that_does_not_fit_is_named(factory, model):
    tensors = {**model.tensors(), "tuned": np.array([1], np.int64)}
    name = "tail.0.block.expand.conv.weight"
    tensors[name] = np.zeros((480, 79, 1, 1), np.float32)
    with pytest.raises(DataFault, match=r"expand\.conv\.weight' has shape \(480, 79, 1, 1\)"):
        factory.create(model.spec).restore(tensors)


def test_what_cannot_be_made_is_refused_before_any_work(factory, quick):
    with pytest.raises(DataFault, match="no option 'depth'"):
        factory.create(quick(depth=1))
    with pytest.raises(DataFault, match="Lite, ResNet or ConvNeXt"):
        factory.create(replace(ModelSpec(method="coft"), backbone="dinov2_vits14"))
