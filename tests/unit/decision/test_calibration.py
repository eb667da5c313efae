import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.decision import calibrate
from inspector.domain.errors import DataFault
from inspector.domain.recipe import HeldOutScore

scores = st.floats(min_value=1e-3, max_value=1e3)


def held_out(*parts: list[float]) -> list[HeldOutScore]:
    return [
        HeldOutScore(part, view, score)
        for part, views in enumerate(parts)
        for view, score in enumerate(views)
    ]


def test_the_rule_gives_the_hand_computed_limit_for_two_parts() -> None:
    # Log scores 0.0 and 0.2 have variance 0.02, shrunk (1 * 0.02 + 4 * 0.01) / 5 = 0.012; t(.90, 5) = 1.47588
    limit = calibrate(held_out([1.0], [math.exp(0.2)])).proposed.reject
    assert limit == pytest.approx(math.exp(0.1 + 1.47588 * math.sqrt(0.012 * 1.5)), rel=1e-5)


@given(st.lists(st.lists(scores, min_size=1, max_size=4), min_size=1, max_size=8))
def test_limits_are_ordered_and_above_the_middle_good(parts: list[list[float]]) -> None:
    limits = calibrate(held_out(*parts)).proposed
    assert limits.review < limits.reject
    middle = np.mean([np.mean(np.log(views)) for views in parts])
    assert limits.review > math.exp(middle)


@given(st.lists(scores, min_size=2, max_size=8), st.floats(min_value=0.1, max_value=10))
def test_limits_scale_with_the_scores(values: list[float], factor: float) -> None:
    plain = calibrate(held_out(*[[value] for value in values])).proposed
    scaled = calibrate(held_out(*[[value * factor] for value in values])).proposed
    assert scaled.reject == pytest.approx(plain.reject * factor, rel=1e-6)


def test_identical_goods_still_leave_room_for_the_next_good() -> None:
    limits = calibrate(held_out([1.0], [1.0], [1.0], [1.0])).proposed
    assert limits.review > 1.05


def test_a_part_shot_twice_does_not_widen_the_limit() -> None:
    """The originals of both shots score 0, their mild views nearly so."""
    usual = [[1.0, 1.02, 1.05, 0.99], [1.1, 1.1, 1.12, 1.09], [0.9, 0.93, 0.92, 0.95], [1.05, 1.0, 1.1, 1.02]]
    twice = [[0.0, 0.4, 0.5, 0.45], [0.0, 0.42, 0.5, 0.44]]
    limit = calibrate(held_out(*usual)).proposed.reject
    assert calibrate(held_out(*usual, *twice)).proposed.reject < 1.5 * limit


@given(st.lists(st.lists(scores, min_size=1, max_size=4), min_size=1, max_size=8))
def test_no_limit_is_above_twice_the_highest_held_out_score(parts: list[list[float]]) -> None:
    assert calibrate(held_out(*parts)).proposed.reject <= 2.0001 * max(max(views) for views in parts)


def test_one_part_gives_a_wider_limit_than_two() -> None:
    assert calibrate(held_out([1.0, 1.0])).proposed.reject > calibrate(held_out([1.0], [1.0])).proposed.reject


def test_fewer_than_one_in_ten_lognormal_goods_are_rejected_at_four() -> None:
    generator = np.random.default_rng(7)
    rejected = []
    for _ in range(400):
        goods = np.exp(generator.normal(0.0, 0.15, 4))
        limit = calibrate(held_out(*[[good] for good in goods])).proposed.reject
        rejected.append(np.mean(np.exp(generator.normal(0.0, 0.15, 200)) >= limit))
    assert 0.05 < np.mean(rejected) < 0.15


def test_the_sentence_says_what_four_goods_cannot_promise() -> None:
    calibration = calibrate(held_out([1.0], [1.0], [1.0], [1.0]))
    assert calibration.provisional
    assert "from 4 good parts" in calibration.sentence
    assert "fewer than 20 % false rejects" in calibration.sentence
    assert "299 goods" in calibration.sentence


def test_the_sentence_names_the_goods_that_were_taught() -> None:
    calibration = calibrate(held_out([1.0], [1.1]), taught=3)
    assert "learned 3 more confirmed in review" in calibration.sentence
    assert "confirmed in review," not in calibrate(held_out([1.0], [1.1])).sentence


def test_no_scores_give_no_limits() -> None:
    with pytest.raises(DataFault, match="no held-out scores"):
        calibrate([])


def test_a_score_of_zero_is_survived() -> None:
    assert calibrate(held_out([0.0], [0.0])).proposed.reject > 0
