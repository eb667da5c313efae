"""Confirmed defects learned by the real detector on small parts."""

import numpy as np
import pytest

from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.recipe import ModelSpec
from inspector.models import ignore_progress, load_artifact, save_artifact
from inspector.models.lesson import lesson_of

SPEC = ModelSpec(input_size=96, traits=(("part", "object"),))
SIZE = 96


@pytest.fixture(scope="module")
def goods(good_part):
    return [good_part(seed, SIZE) for seed in range(3)]


@pytest.fixture(scope="module")
def learned(factory, goods):
    """learned(defects) -> (model, held-out scores)."""

    def learn(defects, references=None):
        model = factory.create(SPEC)
        return model, model.learn(lesson_of(references or goods, defects), ignore_progress)

    return learn


@pytest.fixture(scope="module")
def plain(learned):
    return learned([])


@pytest.fixture(scope="module")
def taught(learned, scratched_part):
    return learned([scratched_part(seed, SIZE) for seed in (20, 21)])


def score(model, image):
    return model.predict([image])[0].score


def test_a_defect_like_the_confirmed_ones_scores_higher(plain, taught, scratched_part):
    unseen = scratched_part(30, SIZE)
    assert score(taught[0], unseen) > 1.2 * score(plain[0], unseen)


def test_a_confirmed_defect_itself_scores_much_higher(plain, taught, scratched_part):
    shown = scratched_part(20, SIZE)
    assert score(taught[0], shown) > 1.5 * score(plain[0], shown)


def test_unseen_goods_stay_below_the_highest_held_out_score(plain, taught, good_part):
    highest = max(one.score for one in taught[1])
    for seed in (40, 41, 42):
        part = good_part(seed, SIZE)
        assert score(plain[0], part) <= score(taught[0], part) < highest


def test_held_out_goods_are_scored_with_the_exemplars_too(plain, taught):
    assert [(one.part, one.view) for one in taught[1]] == [(0, 0), (1, 0), (2, 0)]
    for without, raised in zip(plain[1], taught[1], strict=True):
        assert raised.score >= without.score


def test_a_defect_that_does_not_show_teaches_nothing(learned, plain, good_part):
    model, held_out = learned([good_part(50, SIZE)])
    assert held_out == plain[1]
    assert sorted(model.tensors()) == sorted(plain[0].tensors())


def test_a_taught_good_is_not_raised_by_the_defect_it_looks_like(learned, goods, scratched_part):
    scratched = scratched_part(20, SIZE)
    references = [*goods, scratched]
    without, _ = learned([], references)
    both, _ = learned([scratched_part(21, SIZE)], references)
    assert score(both, scratched) == score(without, scratched)


def test_exemplars_survive_an_artifact(factory, taught, goods, scratched_part, tmp_path):
    model = taught[0]
    save_artifact(model, tmp_path, goods)
    again = load_artifact(factory, tmp_path, spec=SPEC, self_test=goods)
    unseen = scratched_part(31, SIZE)
    assert score(again, unseen) == score(model, unseen)
    assert np.array_equal(again.tensors()["exemplars.defects"], model.tensors()["exemplars.defects"])


def test_exemplars_of_another_model_are_refused(factory, taught):
    tensors = {**taught[0].tensors(), "exemplars.defects": np.ones((3, 5), np.float32)}
    with pytest.raises(DataFault, match=r"exemplars.defects.*has shape \(3, 5\)"):
        factory.create(SPEC).restore(tensors)


def test_the_same_lesson_gives_the_same_bits(learned, taught, scratched_part):
    again, _ = learned([scratched_part(seed, SIZE) for seed in (20, 21)])
    for name, value in taught[0].tensors().items():
        assert np.array_equal(again.tensors()[name], value), name


def test_a_single_part_can_learn_a_defect(factory, good_part, scratched_part):
    model = factory.create(SPEC)
    model.learn(lesson_of([good_part(0, SIZE)], [scratched_part(20, SIZE)]), ignore_progress)
    assert np.isfinite(score(model, scratched_part(21, SIZE)))


def test_defects_of_another_size_are_refused(factory, goods, scratched_part):
    with pytest.raises(ProgrammingFault, match="size of the references"):
        factory.create(SPEC).learn(lesson_of(goods, [scratched_part(20, 64)]), ignore_progress)
