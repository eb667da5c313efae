from dataclasses import replace

import numpy as np
import pytest
import torch
from helpers.source_checkpoints import source_extractor, untrained_checkpoint
from helpers.uniad_checkpoints import trained_checkpoint

from inspector.domain.anomaly import ModelInput
from inspector.domain.errors import DataFault, WeightsMissing
from inspector.domain.recipe import ModelSpec
from inspector.models import ModelFactory, WeightStore, ignore_progress, learn
from inspector.models.lesson import Lesson, lesson_of
from inspector.models.source_checkpoint import read_checkpoint, write_checkpoint

SPEC = ModelSpec(method="uniad", input_size=64, options=(("steps", 4),))
LITE0 = "efficientnet_lite0"


@pytest.fixture(scope="module")
def folder(tmp_path_factory, good_part):
    folder = tmp_path_factory.mktemp("weights")
    images = [good_part(seed, 64).pixels for seed in range(100, 108)]
    trained_checkpoint(folder / "checkpoints", "uniad", images, steps=60)
    return folder


@pytest.fixture(scope="module")
def factory(folder):
    return ModelFactory(WeightStore(folder), device="cpu")


@pytest.fixture(scope="module")
def references(good_part):
    return [good_part(seed, 64) for seed in range(3)]


@pytest.fixture(scope="module")
def fitted(factory, references):
    model = factory.create(SPEC)
    model.fit(references, ignore_progress)
    return model


def with_spot(image):
    pixels = image.pixels.copy()
    pixels[8:24, 8:24] = 255
    return replace(image, pixels=pixels)


def test_a_bright_spot_scores_higher_than_a_good_and_the_map_shows_where(fitted, good_part):
    good, bad = fitted.predict([good_part(50, 64), with_spot(good_part(51, 64))])
    assert bad.score > 1.3 * good.score
    row, column = np.unravel_index(bad.map.argmax(), bad.map.shape)
    assert bad.map.shape == (4, 4)
    assert (row, column) in {(0, 0), (0, 1), (1, 0), (1, 1)}


def test_the_checkpoint_is_judged_with_as_it_is_where_nobody_wants_it_tuned(factory, references, folder):
    model = factory.create(replace(SPEC, options=(("tune", "none"),)))
    model.fit(references, ignore_progress)
    _, kept = read_checkpoint(folder / "checkpoints" / f"uniad--{LITE0}.safetensors")
    fitted = model.tensors()
    assert all(np.array_equal(fitted[f"network.{name}"], value.numpy()) for name, value in kept.items())


def test_a_fitted_model_needs_no_checkpoint(fitted, tmp_path, good_part):
    elsewhere = ModelFactory(WeightStore(tmp_path), device="cpu").create(SPEC)
    elsewhere.restore(fitted.tensors())
    one = good_part(7, 64)
    assert elsewhere.predict([one])[0].score == fitted.predict([one])[0].score


def test_the_same_goods_give_the_same_bits(factory, references, fitted):
    again = factory.create(SPEC)
    again.fit(references, ignore_progress)
    first, second = fitted.tensors(), again.tensors()
    assert first.keys() == second.keys()
    assert all(np.array_equal(first[name], second[name]) for name in first)


def test_every_good_is_scored_by_a_fit_without_it(factory, references):
    learned = learn(factory, SPEC, lesson_of(references), progress=ignore_progress)
    assert [(one.part, one.view) for one in learned.held_out] == [(0, 0), (1, 0), (2, 0)]
    own = [one.score for one in learned.model.predict(references)]
    assert all(held.score != mine for held, mine in zip(learned.held_out, own, strict=True))


def test_a_learning_that_was_killed_goes_on_with_its_finished_fits(factory, references, tmp_path):
    lesson = Lesson([[one] for one in references], checkpoints=tmp_path)
    first = learn(factory, SPEC, lesson, progress=ignore_progress)
    trained = []
    second = learn(factory, SPEC, lesson, progress=lambda one: trained.append(one.message))
    assert first.held_out == second.held_out
    assert not any("Training" in message for message in trained)


def test_the_adversarial_variant_asks_for_its_own_checkpoint(factory, references):
    model = factory.create(replace(SPEC, method="uniad-adv", backbone="efficientnet_lite1"))
    with pytest.raises(WeightsMissing, match="train uniad --adversarial"):
        model.fit(references, ignore_progress)


def test_the_adversarial_variant_is_fitted_as_its_host(references, good_part, tmp_path):
    untrained_checkpoint(
        tmp_path / "checkpoints", "uniad-adv", width=32, hidden=32, layers=1, heads=2, grid=4
    )
    model = ModelFactory(WeightStore(tmp_path), device="cpu").create(replace(SPEC, method="uniad-adv"))
    model.fit(references, ignore_progress)
    assert model.predict([good_part(7, 64)])[0].score > 0


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"method": "uniad-adv"}, "trained for uniad-adv on efficientnet_lite0"),
        ({"weights_sha256": "ab" * 32}, "other weights of EfficientNet-Lite0"),
        ({"settings": {"depth": 3}}, "no setting 'depth'"),
        ({"settings": {"width": 64}}, r"no fitting tensor"),
    ],
)
def test_a_checkpoint_that_does_not_belong_is_refused(folder, references, tmp_path, change, said):
    facts, tensors = read_checkpoint(folder / "checkpoints" / f"uniad--{LITE0}.safetensors")
    target = tmp_path / "checkpoints" / f"uniad--{LITE0}.safetensors"
    target.parent.mkdir()
    write_checkpoint(target, facts.model_copy(update=change), tensors)
    model = ModelFactory(WeightStore(tmp_path), device="cpu").create(SPEC)
    with pytest.raises(DataFault, match=said):
        model.fit(references, ignore_progress)


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("settings", np.zeros(3), "settings"),
        ("settings", np.array([33.0, 64, 1, 2, 8, 7, 0.1, 1.2, 1e-3]), "cannot be built"),
        ("units.cells", np.zeros((4, 4), np.float32), r"units\.cells"),
        ("units.cells", np.ones((8, 8), np.float32), r"units\.cells"),
        ("units.images", np.array([1.0, 0.0]), r"units\.images"),
        ("network.project.bias", np.zeros(7, np.float32), r"network\.project\.bias"),
        ("network.aligned.deviation", np.zeros(192, np.float32), r"aligned\.deviation"),
        ("input_size", np.array([64, 63]), "input size"),
    ],
)
def test_damaged_tensors_are_refused_by_name(fitted, factory, name, value, said):
    with pytest.raises(DataFault, match=said):
        factory.create(SPEC).restore({**fitted.tensors(), name: value})


@pytest.mark.parametrize(
    "name", ["input_size", "settings", "units.cells", "units.images", "network.project.bias"]
)
def test_a_missing_tensor_is_refused_by_name(fitted, factory, name):
    tensors = dict(fitted.tensors())
    del tensors[name]
    with pytest.raises(DataFault, match=name):
        factory.create(SPEC).restore(tensors)


@pytest.mark.parametrize(
    "options", [(("depth", 1),), (("tune", "some"),), (("steps", -1),), (("steps", True),), (("steps", 2.5),)]
)
def test_options_that_cannot_be_are_refused(factory, options):
    with pytest.raises(DataFault, match=options[0][0]):
        factory.create(replace(SPEC, options=options))


def test_torchs_generator_is_left_as_it_was(factory, fitted, good_part):
    torch.manual_seed(5)
    state = torch.get_rng_state()
    model = factory.create(SPEC)
    model.restore(fitted.tensors())
    model.predict([good_part(7, 64)])
    assert torch.equal(state, torch.get_rng_state())


def test_a_backbone_is_shared_and_never_changed(fitted, references):
    own = source_extractor("uniad").trunk.state_dict()
    shared = fitted._extractor.trunk.state_dict()
    assert all(torch.equal(own[name], shared[name]) for name in own)


def test_half_a_part_is_enough_to_learn_from(factory, references, good_part):
    valid = np.ones((64, 64), np.bool_)
    valid[:, :32] = False
    masked = [ModelInput(one.pixels, placement=one.placement, valid=valid) for one in references]
    model = factory.create(SPEC)
    model.fit(masked, ignore_progress)
    judged = model.predict([replace(good_part(9, 64), valid=valid)])[0]
    assert (judged.map[:, :2] == 0).all()
    assert judged.score > 0
