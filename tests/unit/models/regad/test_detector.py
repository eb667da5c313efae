"""The whole detector on small images, with a network that was never trained."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.source_checkpoints import untrained_checkpoint

from inspector.domain.errors import DataFault
from inspector.domain.recipe import ModelSpec
from inspector.models import Lesson, ModelFactory, WeightStore, ignore_progress, load_artifact, save_artifact
from inspector.models.protocol import LearnsHeldOut

SPEC = ModelSpec(method="regad", input_size=64)
PUBLISHED = replace(SPEC, options=(("image_score", "max"), ("views", "published")))
TURNED = replace(SPEC, may_rotate=True)
SPECS = pytest.mark.parametrize("spec", [SPEC, PUBLISHED, TURNED], ids=["fitting", "published", "turned"])


@pytest.fixture(scope="module")
def learned(factory, goods):
    """learned(spec) -> model and held-out scores, learned once a specification."""
    kept = {}

    def learn(spec):
        if spec not in kept:
            model = factory.create(spec)
            kept[spec] = model, model.learn(Lesson([[one] for one in goods]), ignore_progress)
        return kept[spec]

    return learn


@SPECS
def test_a_bright_spot_scores_above_goods_and_the_map_shows_where(learned, spec, good_part):
    model, held_out = learned(spec)
    assert isinstance(model, LearnsHeldOut)
    assert [(one.part, one.view) for one in held_out] == [(0, 0), (1, 0), (2, 0)]
    goods = [one.score for one in model.predict([good_part(seed, 64) for seed in (50, 51)])]
    assert all(0.6 < one.score / max(goods) < 1.7 for one in held_out), (held_out, goods)
    spotted = good_part(50, 64)
    spotted.pixels[8:16, 48:56] = 255
    judged = model.predict([spotted])[0]
    assert judged.score > 1.2 * max(goods)
    row, column = np.unravel_index(judged.map.argmax(), judged.map.shape)
    assert abs(row - 1) <= 1
    assert abs(column - 6) <= 1


@SPECS
def test_the_artifact_gives_the_same_scores_without_the_checkpoint(tmp_path, learned, spec, goods, good_part):
    model, _ = learned(spec)
    save_artifact(model, tmp_path, goods)
    bare = ModelFactory(WeightStore(tmp_path / "nothing"), device="cpu")
    loaded = load_artifact(bare, tmp_path, spec=spec, self_test=goods)
    images = [good_part(7, 64), good_part(8, 64)]
    before, after = model.predict(images)[1], loaded.predict(images[1:])[0]
    assert before.score == after.score
    assert np.array_equal(before.map, after.map)


def test_learning_again_gives_the_same_bits(factory, learned, goods):
    again = factory.create(SPEC)
    again.fit(goods, ignore_progress)
    first, second = learned(SPEC)[0].tensors(), again.tensors()
    assert first.keys() == second.keys()
    assert all(np.array_equal(first[name], second[name]) for name in first)


def test_one_part_has_its_augmentations_scored(factory, goods, good_part):
    model = factory.create(SPEC)
    held_out = model.learn(Lesson([[goods[0], good_part(9, 64)]]), ignore_progress)
    assert [(one.part, one.view) for one in held_out] == [(0, 1)]
    assert model.predict([goods[0]])[0].score < held_out[0].score


def test_a_model_of_two_parts_takes_little_room(factory, goods):
    model = factory.create(SPEC)
    model.fit(goods[:2], ignore_progress)
    tensors = model.tensors()
    assert tensors["gaussian.axes"].dtype == np.float16
    cells, rank, dimensions = tensors["gaussian.axes"].shape
    assert (cells, dimensions) == (64, 100)
    assert rank <= 48
    # of 32 x 32 cells, 256 pixels, with all 48 axes
    assert (48 * 100 * 2 + 100 * 2 + 48 * 4 + 4) * 1024 < 11e6


def test_the_adversarial_one_is_the_same_on_its_own_checkpoint(factory, learned, goods):
    spec = replace(SPEC, method="regad-adv")
    model = factory.create(spec)
    model.fit(goods, ignore_progress)
    assert model.predict(goods[:1])[0].score == learned(SPEC)[0].predict(goods[:1])[0].score


def test_without_transformers_it_scores_a_spot_too(tmp_path, goods, good_part):
    untrained_checkpoint(tmp_path / "checkpoints", "regad", stn="none")
    model = ModelFactory(WeightStore(tmp_path), device="cpu").create(SPEC)
    model.fit(goods, ignore_progress)
    assert not any("transformers" in name for name in model.tensors())
    spotted = good_part(50, 64)
    spotted.pixels[8:16, 48:56] = 255
    good, bad = model.predict([good_part(50, 64), spotted])
    assert bad.score > 1.2 * good.score


def test_a_checkpoint_of_the_adversarial_one_is_not_the_plain_one(tmp_path, goods):
    path = untrained_checkpoint(tmp_path / "checkpoints", "regad-adv")
    path.rename(path.with_name(path.name.replace("regad-adv", "regad")))
    factory = ModelFactory(WeightStore(tmp_path), device="cpu")
    with pytest.raises(DataFault, match="was trained for regad-adv"):
        factory.create(SPEC).fit(goods, ignore_progress)


def test_options_that_do_not_exist_are_refused(factory):
    with pytest.raises(DataFault, match=r"regad has no option 'rank'.*views, light, image_score"):
        factory.create(replace(SPEC, options=(("rank", 3),)))


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("matrix", lambda one: one[:-1], "'matrix' has shape"),
        ("gaussian.axes", lambda one: one[:, :, :-1], "'gaussian.axes' has shape"),
        ("gaussian.axes", lambda one: one.astype(np.float32), "no float16 tensor 'gaussian.axes'"),
        ("gaussian.mean", lambda one: one[:-1], "'gaussian.mean' has shape"),
        ("gaussian.shrunk", lambda one: one + 1, "'gaussian.shrunk'.*does not fit"),
        ("gaussian.ridge", lambda one: one * 0, "'gaussian.ridge' holds values that are not above 0"),
        ("network.scale", lambda one: one[:-1], "'scale' is"),
    ],
)
def test_a_tensor_that_does_not_fit_is_named(factory, learned, name, change, words):
    tensors = dict(learned(SPEC)[0].tensors())
    tensors[name] = change(tensors[name])
    with pytest.raises(DataFault, match=words):
        factory.create(SPEC).restore(tensors)


def test_another_light_moves_a_good_less_where_its_mean_is_taken_away(learned, good_part):
    """Relative to what a good scores: stray light on all of it."""
    kept = replace(SPEC, options=(("light", "kept"),))
    good = good_part(50, 64)
    paler = replace(good, pixels=np.clip(good.pixels.astype(int) + 40, 0, 255).astype(np.uint8))
    moved = []
    for spec in (SPEC, kept):
        before, after = (one.score for one in learned(spec)[0].predict([good, paler]))
        moved.append(abs(np.log(after / before)))
    assert moved[0] < moved[1]
