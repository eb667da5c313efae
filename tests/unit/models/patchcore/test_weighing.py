import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.models.patchcore.weighing import weigh

scores = st.lists(st.floats(0.125, 100), min_size=1, max_size=8)


@given(scores, scores)
def test_a_usual_good_scores_one_in_the_sum(first, second):
    """With the geometric mean of each member's scores."""
    count = min(len(first), len(second))
    members = [first[:count], second[:count]]
    weights = weigh(members)
    usual = [_geometric_mean(member) for member in members]
    assert sum(w * score for w, score in zip(weights, usual, strict=True)) == pytest.approx(1)
    assert min(weights) > 0


def _geometric_mean(values):
    product = 1.0
    for value in values:
        product *= value ** (1 / len(values))
    return product


def test_a_member_that_goods_excite_by_chance_says_less():
    steady, unsteady = weigh([[1.0, 1.01, 0.99, 1.0], [0.5, 2.0, 0.6, 1.7]])
    assert unsteady < 0.5 * steady


def test_members_that_are_as_steady_as_each_other_weigh_the_same_whatever_their_scale():
    one, two = weigh([[1.0, 1.2, 0.9], [10.0, 12.0, 9.0]])
    assert one == pytest.approx(10 * two)


def test_few_goods_say_little_about_steadiness():
    """The same ratio seen twice counts less than seen eight times."""
    few = weigh([[1.0, 1.0], [0.7, 1.3]])
    many = weigh([[1.0] * 8, [0.7, 1.3] * 4])
    assert few[1] / few[0] > many[1] / many[0]


def test_one_good_decides_the_scale_alone():
    assert weigh([[2.0], [4.0]]) == pytest.approx((0.25, 0.125))


def test_a_score_of_zero_stays_finite():
    assert all(0 < weight < 1e12 for weight in weigh([[0.0, 0.0], [1.0, 1.0]]))
