from dataclasses import replace

import numpy as np
import pytest

from inspector.domain.errors import Cancelled, DataFault, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.models import Lesson, ignore_progress, learn
from inspector.models.artifact import load_artifact, save_artifact

SIZE = 64
SPEC = ModelSpec(
    method="dfd",
    input_size=SIZE,
    options=(("samples", 8), ("steps", 25)),
    traits=(("part", "object"),),
)


def lesson_of(good_part, parts=3, **kwargs):
    return Lesson([[good_part(seed, SIZE)] for seed in range(parts)], **kwargs)


@pytest.fixture(scope="module")
def learned(factory, good_part):
    return learn(factory, SPEC, lesson_of(good_part), progress=ignore_progress)


def test_a_scratch_scores_above_goods_nobody_has_seen(learned, good_part, scratched_part):
    goods = learned.model.predict([good_part(seed, SIZE) for seed in range(50, 56)])
    bad = learned.model.predict([scratched_part(seed, SIZE) for seed in range(60, 63)])
    assert min(one.score for one in bad) > 1.3 * max(one.score for one in goods)


def test_every_part_has_a_held_out_score_near_that_of_other_goods(learned, good_part):
    assert [(one.part, one.view) for one in learned.held_out] == [(0, 0), (1, 0), (2, 0)]
    usual = np.log([one.score for one in learned.model.predict([good_part(50, SIZE), good_part(51, SIZE)])])
    held_out = np.log([one.score for one in learned.held_out])
    assert abs(held_out.mean() - usual.mean()) < 1.5


def test_the_same_lesson_gives_the_same_bits_and_fit_the_same_model(factory, learned, good_part):
    again = learn(factory, SPEC, lesson_of(good_part), progress=ignore_progress)
    assert [one.score for one in again.held_out] == [one.score for one in learned.held_out]
    fitted = factory.create(SPEC)
    fitted.fit(lesson_of(good_part).references, ignore_progress)
    for name, value in learned.model.tensors().items():
        assert np.array_equal(again.model.tensors()[name], value), name
        assert np.array_equal(fitted.tensors()[name], value), name


def test_an_artifact_gives_the_model_back(factory, learned, good_part, tmp_path):
    images = [good_part(seed, SIZE) for seed in range(2)]
    save_artifact(learned.model, tmp_path, images)
    loaded = load_artifact(factory, tmp_path, spec=SPEC, self_test=images)
    seen = good_part(9, SIZE)
    assert loaded.predict([seen])[0].score == learned.model.predict([seen])[0].score


def test_no_time_gives_fewer_samples_and_steps_and_still_a_model(factory, good_part):
    steps = []
    spec = replace(SPEC, options=(("samples", 80), ("steps", 1000)))
    model = learn(factory, spec, lesson_of(good_part, 2, budget_s=0.2), progress=steps.append).model
    assert int(model.tensors()["samples"][0]) == 4
    assert max(int(one.message.split()[-3]) for one in steps if "step " in one.message) < 100


def test_cancelling_leaves_it_unfitted(factory, good_part):
    def cancel_in_training(progress):
        if progress.losses:
            raise Cancelled

    model = factory.create(SPEC)
    with pytest.raises(Cancelled):
        model.learn(lesson_of(good_part), cancel_in_training)
    with pytest.raises(ProgrammingFault, match="not been fitted"):
        model.predict([good_part(1, SIZE)])


def test_what_a_killed_learning_has_finished_is_not_done_again(factory, learned, good_part, tmp_path):
    def killed_in_the_second_fit(progress):
        if progress.message.startswith("Training 2"):
            raise Cancelled

    lesson = lesson_of(good_part, checkpoints=tmp_path)
    with pytest.raises(Cancelled):
        learn(factory, SPEC, lesson, progress=killed_in_the_second_fit)
    seen = []
    again = learn(factory, SPEC, lesson, progress=seen.append)
    assert not any(one.message.startswith("Training 1") for one in seen)
    assert [one.score for one in again.held_out] == [one.score for one in learned.held_out]


def test_the_transformer_head_can_be_chosen(factory, good_part, scratched_part):
    spec = replace(SPEC, options=(*SPEC.options, ("perlin_head", "transformer")))
    model = factory.create(spec)
    model.fit(lesson_of(good_part).references, ignore_progress)
    other = factory.create(spec)
    other.restore(model.tensors())
    good, bad = other.predict([good_part(50, SIZE), scratched_part(51, SIZE)])
    assert bad.score > good.score
    with pytest.raises(DataFault, match=r"network\.perlin\.context"):
        other.restore({key: value for key, value in model.tensors().items() if "context" not in key})


@pytest.mark.parametrize(
    ("options", "named"),
    [
        ((("speed", 1),), "no option 'speed'"),
        ((("perlin_head", "huge"),), "no Perlin head 'huge'"),
        ((("steps", 0),), "steps = 0"),
        ((("samples", True),), "samples = True"),
    ],
)
def test_options_that_cannot_be_are_named(factory, options, named):
    with pytest.raises(DataFault, match=named):
        factory.create(replace(SPEC, options=options))


def damaged(tensors, name, change):
    return {**tensors, name: change(tensors[name])}


@pytest.mark.parametrize(
    ("name", "change", "said"),
    [
        ("input_size", lambda value: value + 1, "65 x 65"),
        ("projection.high", lambda value: value[:, 1:], "projection.high.*shape"),
        ("units.images", lambda value: value * 0, "units.images.*not above 0"),
        ("network.adaptor.weight", lambda value: value.astype(np.float64), "network.adaptor.weight"),
        ("network.gaussian.out.weight", lambda value: value * np.nan, "gaussian.out.weight.*no numbers"),
    ],
)
def test_a_damaged_tensor_is_named(factory, learned, name, change, said):
    with pytest.raises(DataFault, match=said):
        factory.create(SPEC).restore(damaged(learned.model.tensors(), name, change))


def test_defects_confirmed_change_nothing(factory, learned, good_part, scratched_part):
    lesson = lesson_of(good_part, defects=[scratched_part(1, SIZE)])
    again = learn(factory, SPEC, lesson, progress=ignore_progress)
    assert [one.score for one in again.held_out] == [one.score for one in learned.held_out]
