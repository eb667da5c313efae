import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.benchmark import best_f1, oracle_escape

scores = st.lists(st.integers(0, 9).map(float), min_size=1, max_size=20)  # ties are the hard part


def every_limit(goods, defects):
    """(false rejects, escape, F1) at every limit that matters; a score at the limit is rejected."""
    values = sorted({*goods, *defects})
    for limit in (*values, values[-1] + 1):
        wrong, found = sum(one >= limit for one in goods), sum(one >= limit for one in defects)
        f1 = 2 * found / (found + wrong + len(defects))
        yield wrong / len(goods), 1 - found / len(defects), f1


@given(scores, scores, st.integers(0, 20))
def test_no_limit_with_so_few_false_rejects_lets_fewer_defects_through(goods, defects, twentieths):
    rate = twentieths / 20
    slow = min(escape for wrong, escape, _ in every_limit(goods, defects) if wrong <= rate + 1e-12)
    assert oracle_escape(goods, defects, false_reject=rate) == pytest.approx(slow)


@given(scores, scores)
def test_no_limit_has_a_larger_f1(goods, defects):
    best = best_f1(goods, defects)
    limits = list(every_limit(goods, defects))
    assert best.f1 == pytest.approx(max(f1 for _, _, f1 in limits))
    assert any((best.false_reject, best.escape, best.f1) == pytest.approx(one) for one in limits)


@given(scores, scores, st.floats(0, 10))
def test_the_oracle_is_never_worse_than_a_limit_with_its_false_rejects(goods, defects, limit):
    false_reject = sum(one >= limit for one in goods) / len(goods)
    escape = sum(one < limit for one in defects) / len(defects)
    assert oracle_escape(goods, defects, false_reject=false_reject) <= escape + 1e-12


def test_five_per_cent_of_eight_goods_are_none_and_of_twenty_are_one():
    defects = [5.0, 7.5, 100.0]
    assert oracle_escape([*range(8)], defects, false_reject=0.05) == pytest.approx(1 / 3)
    assert oracle_escape([*range(1, 20), 50.0], defects, false_reject=0.05) == pytest.approx(2 / 3)
    assert oracle_escape([1.0], defects, false_reject=1.0) == 0
