"""The EWMA chart: by hand, and never at odds with the live warning."""

from math import exp, log, sqrt

import numpy as np
import pytest
from helpers.column_samples import FAIL, PASS, columns_of
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.decision import BASELINE_PARTS, DriftDirection, DriftMonitor, drift_of, score_trend

STEADY = [1.0, exp(0.2)] * (BASELINE_PARTS // 2)
"""Log scores 0 and 0.2: mean 0.1, sum of squares 50 * 0.01."""


def test_average_and_limits_are_those_of_the_formula() -> None:
    trend = score_trend(columns_of([PASS, PASS], scores=[exp(0.5), exp(0.1)]), baseline=STEADY)
    assert trend is not None
    assert trend.centre == pytest.approx(exp(0.1))
    assert np.log(trend.ewma).tolist() == pytest.approx([0.1 + 0.05 * 0.4, 0.1 + 0.95 * 0.05 * 0.4])
    variance = 50 * 0.01 / 49
    first = 4 * sqrt(variance * (0.05 / 1.95 * (1 - 0.95**2) + 1 / 50))
    second = 4 * sqrt(variance * (0.05 / 1.95 * (1 - 0.95**4) + 1 / 50))
    assert np.log(trend.upper).tolist() == pytest.approx([0.1 + first, 0.1 + second])
    assert np.log(trend.lower).tolist() == pytest.approx([0.1 - first, 0.1 - second])
    assert drift_of(trend) is None


def test_without_a_period_the_first_parts_are_it_and_rejects_are_left_out() -> None:
    scores = [*STEADY, 9.0, 1.0]
    columns = columns_of([PASS] * BASELINE_PARTS + [FAIL, PASS], scores=scores)
    trend = score_trend(columns)
    assert trend is not None
    assert len(trend.scores) == BASELINE_PARTS + 1
    assert np.isnan(trend.upper[:BASELINE_PARTS]).all()
    assert np.log(trend.ewma[-1]) == pytest.approx(0.1 - 0.05 * 0.1)


def test_too_few_parts_give_no_trend() -> None:
    assert score_trend(columns_of([PASS] * BASELINE_PARTS, scores=STEADY)) is None
    assert score_trend(columns_of([PASS], scores=[1.0]), baseline=STEADY[:10]) is None
    assert score_trend(columns_of([])) is None


def test_a_shift_upwards_is_told() -> None:
    trend = score_trend(columns_of([PASS] * 80, scores=[1.5] * 80), baseline=STEADY)
    assert trend is not None
    assert drift_of(trend) is DriftDirection.UP
    assert not trend.drifting[0]


@settings(max_examples=40)
@given(st.lists(st.floats(0.0, 50.0), min_size=BASELINE_PARTS + 1, max_size=BASELINE_PARTS + 60))
def test_the_chart_says_what_the_live_warning_says(scores: list[float]) -> None:
    monitor, told = DriftMonitor(), []
    for score in scores:
        monitor = monitor.updated(score)
        told.append(monitor.direction)
    trend = score_trend(columns_of([PASS] * len(scores), scores=scores))
    assert trend is not None
    assert log(trend.ewma[-1]) == pytest.approx(monitor.level, abs=1e-9)
    edge = np.abs(np.log(trend.ewma) - log(trend.centre)) - np.log(trend.upper) + log(trend.centre)
    clear = [at for at in range(BASELINE_PARTS, len(scores)) if abs(edge[at]) > 1e-9]  # not on the limit
    assert all(trend.drifting[at] == (told[at] is not None) for at in clear)
