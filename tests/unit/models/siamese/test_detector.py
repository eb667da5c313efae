"""The whole detector on small images, with a network that was never trained."""

from dataclasses import replace
from functools import partial

import numpy as np
import pytest
from helpers.source_checkpoints import untrained_checkpoint

from inspector.domain.errors import DataFault, ProgrammingFault, WeightsMissing
from inspector.domain.recipe import ModelSpec
from inspector.models import Lesson, ModelFactory, WeightStore, ignore_progress, load_artifact, save_artifact
from inspector.models.backbones import backbone_info
from inspector.models.checkpoint_store import CheckpointStore
from inspector.models.protocol import LearnsHeldOut
from inspector.models.siamese import Siamese
from inspector.models.source_methods import source_taps

SPEC = ModelSpec(method="siamese", input_size=64)
CONCAT = replace(SPEC, options=(("bank", "concat"), ("image_score", "max"), ("views", "published")))
TURNED = replace(SPEC, may_rotate=True)
SPECS = pytest.mark.parametrize("spec", [SPEC, CONCAT, TURNED], ids=["per-level", "concat", "turned"])


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
    assert all(0.6 < one.score / max(goods) < 1.7 for one in held_out)
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


def test_no_checkpoint_says_how_to_get_one_when_something_is_learned(tmp_path, factory, goods):
    extractor, sha256 = factory.extractor(
        SPEC.backbone, source_taps(SPEC.method, backbone_info(SPEC.backbone))
    )
    nowhere = CheckpointStore(tmp_path, shipped=tmp_path)
    path = partial(nowhere.path, SPEC.method, SPEC.backbone)
    model = Siamese(SPEC, extractor, path, weights_sha256=sha256)
    with pytest.raises(WeightsMissing, match="inspector train siamese"):
        model.fit(goods, ignore_progress)
    with pytest.raises(ProgrammingFault, match="not been fitted"):
        model.predict(goods)


def test_a_checkpoint_of_another_method_is_refused_when_learning(tmp_path, goods):
    path = untrained_checkpoint(tmp_path / "checkpoints", "regad")
    path.rename(path.with_name(path.name.replace("regad", "siamese")))
    factory = ModelFactory(WeightStore(tmp_path), device="cpu")
    with pytest.raises(DataFault, match="was trained for regad"):
        factory.create(SPEC).fit(goods, ignore_progress)


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ((("levels", 2),), "siamese has no option 'levels'.*bank, views, light, image_score"),
        ((("bank", "both"),), "'bank' cannot be 'both'.*per-level, concat"),
        ((("views", 3),), "'views' cannot be 3"),
    ],
)
def test_options_that_do_not_exist_are_refused(factory, options, words):
    with pytest.raises(DataFault, match=words):
        factory.create(replace(SPEC, options=options))


@pytest.mark.parametrize(
    ("name", "change", "words"),
    [
        ("bank.1", lambda one: one[:, :-1], "'bank.1' has shape"),
        ("typical", lambda one: one * 0, "'typical' holds values that are not above 0"),
        ("0.deviation", lambda one: -one, "'0.deviation' holds values"),
        ("0.mean", lambda one: one[:-1], "'0.mean' has shape"),
        ("settings", lambda one: one[:-1], "'settings'.*damaged"),
        ("network.encoder.layers.0.weight", lambda one: one[:-1], r"'encoder\.layers\.0\.weight' is"),
        ("network.centre", lambda one: one * np.nan, "'network.centre' holds values that are no numbers"),
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
