"""What is said about references and first parts, and that nothing is said where nothing is known."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.decision import coverage_advice, first_parts
from inspector.domain.coverage import AdviceKind, ReferenceMeasures
from inspector.domain.errors import DataFault
from inspector.domain.recipe import HeldOutScore

VARIED = ReferenceMeasures(light_levels=(100.0, 130.0, 90.0, 115.0), least_pose_likeness=0.3)


def held(*scores: float) -> list[HeldOutScore]:
    return [HeldOutScore(part, 0, score) for part, score in enumerate(scores)]


def kinds(*arguments) -> list[AdviceKind]:
    return [advice.kind for advice in coverage_advice(*arguments)]


def test_varied_goods_that_agree_need_no_advice():
    assert coverage_advice(held(1.0, 1.1, 0.95, 1.2), VARIED) == ()


def test_a_good_far_above_the_others_is_asked_about_by_its_number():
    advice = coverage_advice(held(1.0, 1.1, 2.4, 0.95), VARIED)
    assert [one.kind for one in advice] == [AdviceKind.ODD_ONE_OUT]
    assert advice[0].references == (2,)
    assert "Good 3 is unlike the others" in advice[0].message
    assert "Is it good?" in advice[0].message


def test_mild_views_do_not_speak_for_a_good():
    views = [HeldOutScore(part, 1, 9.0) for part in range(4)]
    assert coverage_advice([*held(1.0, 1.1, 0.95, 1.2), *views], VARIED) == ()


def test_two_goods_tell_neither_oddity_nor_light():
    measures = ReferenceMeasures(light_levels=(120.0, 120.0), least_pose_likeness=0.3)
    assert coverage_advice(held(1.0, 3.0), measures) == ()


def test_one_light_is_told_and_what_to_show():
    measures = ReferenceMeasures((200.0, 201.0, 199.5, 200.4), least_pose_likeness=0.3)
    (advice,) = coverage_advice(held(1.0, 1.1, 1.0, 1.05), measures)
    assert advice.kind is AdviceKind.ONE_LIGHT
    assert "another lamp" in advice.message
    assert advice.references == ()


def test_a_border_that_tells_nothing_of_the_light_is_not_spoken_of():
    assert kinds(held(1.0, 1.1, 1.0, 1.05), ReferenceMeasures((), least_pose_likeness=0.3)) == []


@pytest.mark.parametrize(("goods", "told"), [(2, True), (4, True), (5, False), (8, False)])
def test_the_other_face_is_asked_for_while_there_are_few_goods(goods, told):
    measures = ReferenceMeasures((), least_pose_likeness=0.995)
    assert (AdviceKind.ONE_POSE in kinds(held(*[1.0] * goods), measures)) is told


def test_at_most_three_things_are_said_the_gravest_first():
    measures = ReferenceMeasures((200.0,) * 4, least_pose_likeness=0.999, shot_twice=((0, 3),))
    found = kinds(held(1.0, 1.0, 4.0, 1.0), measures)
    assert found == [AdviceKind.ODD_ONE_OUT, AdviceKind.SHOT_TWICE, AdviceKind.ONE_LIGHT]


@given(st.integers(3, 8), st.integers(0, 2**32 - 1))
def test_advice_names_only_goods_that_exist(goods, seed):
    scores = np.random.default_rng(seed).lognormal(0, 0.5, goods)
    for advice in coverage_advice(held(*scores), VARIED):
        assert set(advice.references) <= set(range(goods))


def test_goods_that_differ_as_usual_are_seldom_called_odd():
    random = np.random.default_rng(3)
    called = sum(bool(coverage_advice(held(*np.exp(random.normal(0, 0.1, 4))), VARIED)) for _ in range(500))
    assert called <= 0.03 * 500


def test_too_few_parts_say_nothing_yet():
    assert first_parts(held(1.0, 1.1), [9.0] * 19) is None


def test_first_parts_like_the_references_raise_nothing():
    random = np.random.default_rng(4)
    found = first_parts(held(1.0, 1.1, 0.9, 1.05), np.exp(random.normal(0, 0.08, 30)))
    assert found is not None
    assert not found.raised
    assert found.judged == 30


def test_first_parts_that_nobody_showed_are_raised_with_how_many():
    scores = [1.0] * 8 + [2.0] * 12
    found = first_parts(held(1.0, 1.1, 0.9, 1.05), scores)
    assert found is not None
    assert found.raised
    assert (found.unlike, found.judged) == (12, 20)
    assert 1.0 < found.unlike_from < 2.0


def test_one_defect_in_ten_raises_nothing():
    random = np.random.default_rng(5)
    raised = 0
    for _ in range(300):
        goods = np.exp(random.normal(0, 0.1, 24))
        references, parts = held(*goods[:4]), goods[4:]
        raised += bool(first_parts(references, [*parts[:18], 5.0, 5.0]).raised)
    assert raised <= 0.03 * 300


def test_parts_after_the_thirtieth_are_not_the_first():
    found = first_parts(held(1.0, 1.1), [1.0] * 30 + [9.0] * 100)
    assert found is not None
    assert (found.judged, found.unlike, found.raised) == (30, 0, False)


def test_without_references_nothing_can_be_compared():
    with pytest.raises(DataFault):
        first_parts([], [1.0] * 30)


@given(st.floats(1e-3, 1e3))
def test_the_unit_of_the_score_does_not_matter(factor):
    plain = first_parts(held(1.0, 1.1, 0.9), [1.0] * 10 + [1.7] * 15)
    scaled = first_parts(held(factor, 1.1 * factor, 0.9 * factor), [factor] * 10 + [1.7 * factor] * 15)
    assert plain is not None
    assert scaled is not None
    assert (plain.unlike, plain.raised) == (scaled.unlike, scaled.raised)
    assert math.isclose(scaled.unlike_from, plain.unlike_from * factor, rel_tol=1e-6)
