"""The method as a whole, on small images and with few steps."""

from dataclasses import replace

import cv2
import numpy as np
import pytest

from inspector.domain.errors import Cancelled, DataFault, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.models import Lesson, ignore_progress, load_artifact, save_artifact

SIZE = 64
SPEC = ModelSpec(method="ckaad", input_size=SIZE, options=(("steps", 20), ("views", 12)))


def lesson(good_part, parts=3, **settings):
    return Lesson([[good_part(seed, SIZE)] for seed in range(parts)], **settings)


@pytest.fixture(scope="module")
def learned(factory, good_part):
    """A model of three goods, and its held-out scores."""
    model = factory.create(SPEC)
    return model, model.learn(lesson(good_part), ignore_progress)


def test_a_scratch_scores_above_goods_it_has_not_seen(learned, good_part, scratched_part):
    model, held_out = learned
    goods = [model.predict([good_part(seed, SIZE)])[0].score for seed in range(50, 54)]
    bads = [model.predict([scratched_part(seed, SIZE)])[0].score for seed in range(60, 64)]
    assert min(bads) > 1.2 * max(goods)
    assert [(one.part, one.view) for one in held_out] == [(0, 0), (1, 0), (2, 0)]
    assert max(one.score for one in held_out) < min(bads)


def test_the_same_lesson_gives_the_same_model(learned, factory, good_part):
    model, held_out = learned
    again = factory.create(SPEC)
    assert again.learn(lesson(good_part), ignore_progress) == held_out
    first, second = model.tensors(), again.tensors()
    assert first.keys() == second.keys()
    assert all(np.array_equal(first[name], second[name]) for name in first)


def test_an_artifact_gives_the_same_scores(learned, factory, good_part, scratched_part, tmp_path):
    model, _ = learned
    references = [good_part(seed, SIZE) for seed in range(3)]
    save_artifact(model, tmp_path, references)
    loaded = load_artifact(factory, tmp_path, spec=SPEC, self_test=references)
    images = [scratched_part(61, SIZE), good_part(51, SIZE)]
    before, after = model.predict(images), loaded.predict(images)
    assert [one.score for one in before] == [one.score for one in after]
    assert all(np.array_equal(a.map, b.map) for a, b in zip(before, after, strict=True))
    assert all(array.dtype in (np.float32, np.int64) for array in loaded.tensors().values())


@pytest.mark.parametrize(
    ("name", "value", "message"),
    [
        ("typical", np.array([0], np.float32), "not above 0"),
        ("usual", np.full((1, 2), np.nan, np.float32), "no numbers"),
        ("pseudo.levels.0.last.weight", np.zeros((1, 3), np.float32), "shape"),
        ("0.mean", np.zeros(40, np.float64), "no float32 tensor"),
        ("input_size", np.array([8, 8]), "8 x 8"),
    ],
)
def test_tensors_that_do_not_fit_are_refused(learned, factory, name, value, message):
    model, _ = learned
    with pytest.raises(DataFault, match=message):
        factory.create(SPEC).restore({**model.tensors(), name: value})


@pytest.mark.parametrize("parts", [1, 2, 5])
def test_any_number_of_goods_is_enough_for_a_step(factory, good_part, parts):
    """The reference drops an epoch that does not fill a batch: fewer goods than 16 train nothing."""
    spec = replace(SPEC, options=(("steps", 2), ("views", 4)))
    seen = []
    factory.create(spec).fit([good_part(seed, 64) for seed in range(parts)], seen.append)
    assert any(one.losses for one in seen)


def test_a_small_budget_makes_fewer_steps(factory, good_part):
    def steps_made(budget_s):
        spec = replace(SPEC, options=(("steps", 60), ("views", 4)))
        seen = []
        part = [good_part(0, 64), good_part(1, 64)]
        factory.create(spec).learn(Lesson([part], budget_s=budget_s), seen.append)
        return sum(bool(one.losses) for one in seen)

    assert steps_made(0.1) < steps_made(600.0)


def test_cancelled_it_stays_as_it_was(factory, good_part):
    def cancel(progress):
        if progress.losses:
            raise Cancelled

    model = factory.create(SPEC)
    with pytest.raises(Cancelled):
        model.learn(lesson(good_part), cancel)
    with pytest.raises(ProgrammingFault, match="not been fitted"):
        model.predict([good_part(1, SIZE)])


def spotted(part, seed):
    """A faint light spot beside the ring: nothing that pseudo-defects are made of is so weak."""
    pixels = part.pixels.copy()
    random = np.random.default_rng(seed)
    place = (int(random.integers(8, 14)), int(random.integers(8, 14)))
    cover = cv2.GaussianBlur(cv2.circle(np.zeros(pixels.shape[:2], np.float32), place, 5, 1.0, -1), (0, 0), 1)
    lighter = pixels + 22.0 * cover[..., None]
    return replace(part, pixels=np.clip(lighter, 0, 255).astype(np.uint8))


def test_confirmed_defects_raise_their_kind_and_no_good(learned, factory, good_part):
    shown = [spotted(good_part(seed, SIZE), seed) for seed in range(20, 24)]
    unseen = [spotted(good_part(seed, SIZE), seed) for seed in range(70, 74)]
    goods = [good_part(seed, SIZE) for seed in range(80, 84)]
    without, _ = learned
    model = factory.create(SPEC)
    model.learn(lesson(good_part, defects=shown), ignore_progress)

    def contrast(judge):
        bad, good = ([judge.predict([one])[0].score for one in images] for images in (unseen, goods))
        return np.mean(bad) / np.mean(good)

    assert contrast(model) > 1.2 * contrast(without)
    assert any(name.startswith("confirmed.") for name in model.tensors())
