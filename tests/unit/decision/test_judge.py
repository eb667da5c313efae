import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.decision import count_changes, judge
from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.verdict import Limits, VerdictKind

positive = st.floats(min_value=1e-6, max_value=1e6)


@st.composite
def limits(draw: st.DrawFn) -> Limits:
    review, reject = sorted((draw(positive), draw(positive)))
    return Limits(review=review, reject=reject)


def test_a_score_on_a_limit_belongs_to_the_worse_side() -> None:
    border = Limits(review=1.0, reject=2.0)
    assert judge(0.999, border).kind is VerdictKind.PASS
    assert judge(1.0, border).kind is VerdictKind.REVIEW
    assert judge(2.0, border).kind is VerdictKind.FAIL


@pytest.mark.parametrize("score", [math.nan, math.inf, -math.inf, -0.1])
def test_a_score_that_is_no_number_is_never_judged(score: float) -> None:
    with pytest.raises(ProgrammingFault, match="cannot be judged"):
        judge(score, Limits(review=1.0, reject=2.0))


@given(limits=limits(), low=positive, high=positive)
def test_a_higher_score_never_gets_a_better_verdict(limits: Limits, low: float, high: float) -> None:
    order = [VerdictKind.PASS, VerdictKind.REVIEW, VerdictKind.FAIL]
    low, high = min(low, high), max(low, high)
    assert order.index(judge(low, limits).kind) <= order.index(judge(high, limits).kind)


@pytest.mark.parametrize(
    ("review", "reject"), [(2.0, 1.0), (0.0, 1.0), (-1.0, 1.0), (math.nan, 1.0), (1.0, math.inf)]
)
def test_limits_that_cannot_work_are_refused(review: float, reject: float) -> None:
    with pytest.raises(DataFault, match="Limits must"):
        Limits(review=review, reject=reject)


@given(scores=st.lists(positive), limits=limits())
def test_the_same_limits_change_nothing(scores: list[float], limits: Limits) -> None:
    assert count_changes(scores, limits, limits) == 0


def test_changes_are_counted_over_every_kind_of_verdict() -> None:
    scores = [0.5, 1.5, 2.5, 3.5]
    assert count_changes(scores, Limits(review=1, reject=2), Limits(review=2, reject=3)) == 2
