"""What a place was compared with: every method answers, and the answer is the corresponding place."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.source_checkpoints import untrained_checkpoint
from helpers.uniad_checkpoints import trained_checkpoint

from inspector.domain.errors import ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.models import Comparing, EnrolledPatches, Explains, ignore_progress
from inspector.models.views import moved

SIZE = 128
OBJECT = ModelSpec(input_size=SIZE, traits=(("part", "object"),))
SURFACE = ModelSpec(input_size=SIZE, traits=(("part", "surface"),))
SIAMESE = ModelSpec(method="siamese", input_size=SIZE)
REGAD = ModelSpec(method="regad", input_size=SIZE)
COFT = ModelSpec("coft", input_size=SIZE, options=(("steps", 4), ("views", 8)))
UNIAD = ModelSpec("uniad", input_size=SIZE, options=(("steps", 5),))
DFD = ModelSpec("dfd", input_size=SIZE, options=(("samples", 8), ("steps", 5)))
CKAAD = ModelSpec("ckaad", input_size=SIZE, options=(("steps", 5), ("views", 6)))
TEMPLATE = ModelSpec("template", input_size=SIZE)
TRAINED = [pytest.param(spec, marks=pytest.mark.slow, id=spec.method) for spec in (UNIAD, DFD, CKAAD)]
BANKS = [OBJECT, SURFACE, SIAMESE, pytest.param(COFT, marks=pytest.mark.slow, id="coft")]
OTHERS = [REGAD, TEMPLATE, *TRAINED]
CELL = 8 / SIZE
ON_THE_RING = ((0.5, 0.18), (0.5, 0.82), (0.18, 0.5), (0.82, 0.5))


def name(spec):
    return f"{spec.method}-{dict(spec.traits).get('part', '')}"


@pytest.fixture(scope="module", autouse=True)
def source_trained(weights_folder):
    for method in ("siamese", "regad"):
        untrained_checkpoint(weights_folder / "checkpoints", method)


@pytest.fixture(scope="module")
def fitted(factory, good_part, weights_folder):
    kept = {}

    def model(spec):
        if spec == UNIAD and spec not in kept:
            others = [good_part(seed).pixels for seed in range(100, 112)]
            trained_checkpoint(weights_folder / "checkpoints", "uniad", others)
        if spec not in kept:
            kept[spec] = factory.create(spec)
            kept[spec].fit([good_part(seed) for seed in range(3)], ignore_progress)
        return kept[spec]

    return model


def patches(model, goods):
    return EnrolledPatches(model, goods, may_rotate=model.spec.may_rotate)


@pytest.mark.parametrize("spec", BANKS, ids=name)
def test_a_good_place_is_compared_with_a_like_place_of_a_reference(spec, fitted, good_part):
    """A ring looks alike along itself, so what must agree is the distance from its middle."""
    enrolled = patches(fitted(spec), [good_part(seed) for seed in range(3)])
    looked = enrolled.look_at(good_part(7))
    for at in ON_THE_RING:
        found = enrolled.closest(looked, at)
        assert found.comparing is Comparing.ANY_PLACE
        assert np.hypot(*(np.array(found.here) - at)) < CELL
        assert radius(found.there) == pytest.approx(radius(found.here), abs=1.6 * CELL)


def radius(point):
    return float(np.hypot(point[0] - 0.5, point[1] - 0.5))


@pytest.mark.parametrize("spec", BANKS, ids=name)
def test_a_reference_finds_itself(spec, fitted, good_part):
    goods = [good_part(seed) for seed in range(3)]
    enrolled = patches(fitted(spec), goods)
    found = enrolled.closest(enrolled.look_at(goods[1]), (0.2, 0.5))
    assert found.reference == 1
    assert found.there == pytest.approx(found.here)
    assert found.turn == pytest.approx(np.eye(2))


@pytest.mark.parametrize("spec", OTHERS, ids=name)
def test_a_method_without_patches_shows_the_same_place_of_the_most_alike_reference(spec, fitted, good_part):
    goods = [good_part(seed) for seed in range(3)]
    enrolled = patches(fitted(spec), goods)
    found = enrolled.closest(enrolled.look_at(goods[2]), (0.31, 0.44))
    assert found.comparing is Comparing.SAME_PLACE
    assert found.reference == 2
    assert found.there == pytest.approx(found.here)


def test_a_part_that_lies_turned_finds_its_place_turned_back(factory, good_part):
    spec = replace(OBJECT, may_rotate=True, traits=(("part", "object"), ("rotation", "turned")))
    model = factory.create(spec)
    reference = textured(good_part(0))
    model.fit([reference], ignore_progress)
    enrolled = patches(model, [reference])
    turned = moved(reference, 90, (0.0, 0.0))
    found = enrolled.closest(enrolled.look_at(turned), (0.5, 0.25))
    assert found.there == pytest.approx((0.75, 0.5), abs=1.6 * CELL)
    assert np.abs(found.turn) == pytest.approx(np.array([[0, 1], [1, 0]]), abs=1e-6)


def textured(image):
    """Unlike itself anywhere else, so that there is one right place."""
    random = np.random.default_rng(3)
    coarse = random.integers(0, 255, (16, 16, 3), dtype=np.uint8)
    return replace(image, pixels=np.ascontiguousarray(np.kron(coarse, np.ones((8, 8, 1), np.uint8))))


def test_what_is_not_judged_is_compared_with_nothing(fitted, good_part):
    valid = np.ones((SIZE, SIZE), bool)
    valid[:32] = False
    enrolled = patches(fitted(OBJECT), [good_part(0)])
    looked = enrolled.look_at(replace(good_part(7), valid=valid))
    assert enrolled.closest(looked, (0.5, 0.1)) is None
    assert enrolled.closest(looked, (1.2, 0.5)) is None
    assert enrolled.closest(looked, (0.5, 0.4)) is not None


def test_an_ignored_place_of_a_reference_is_never_shown(fitted, good_part):
    valid = np.ones((SIZE, SIZE), bool)
    valid[:, :64] = False
    enrolled = patches(fitted(OBJECT), [replace(good_part(0), valid=valid)])
    assert enrolled.closest(enrolled.look_at(good_part(0)), (0.2, 0.5)).there[0] > 0.5


def test_describing_changes_no_score_and_no_tensor(fitted, good_part):
    model, part = fitted(OBJECT), good_part(9)
    before, tensors = model.predict([part])[0], model.tensors()
    model.described(part)
    assert model.predict([part])[0].score == before.score
    assert all(np.array_equal(one, tensors[key]) for key, one in model.tensors().items())


@pytest.mark.parametrize("spec", [OBJECT, SIAMESE, COFT, REGAD, UNIAD, DFD, CKAAD, TEMPLATE], ids=name)
def test_every_method_explains(spec, factory):
    assert isinstance(factory.create(spec), Explains)


def test_what_is_not_fitted_describes_nothing(factory, good_part):
    with pytest.raises(ProgrammingFault, match="not been fitted"):
        factory.create(OBJECT).described(good_part(0))
