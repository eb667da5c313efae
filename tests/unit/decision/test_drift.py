"""The drift monitor: seldom a false warning, a real shift told soon, and never a limit moved."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.decision import BASELINE_PARTS, DriftDirection, DriftMonitor
from inspector.domain.errors import ProgrammingFault

RUNS = 300
SHIFT_PARTS = 400


def follow(scores) -> DriftMonitor:
    monitor = DriftMonitor()
    for score in scores:
        monitor = monitor.updated(score)
    return monitor


def parts_until_warning(monitor: DriftMonitor, scores) -> int | None:
    for number, score in enumerate(scores, start=1):
        monitor = monitor.updated(score)
        if monitor.direction is not None:
            return number
    return None


def log_normal(random: np.random.Generator, count: int, *, middle: float = 0.0, spread: float = 0.2):
    return np.exp(random.normal(middle, spread, count)).tolist()


def test_steady_production_of_a_thousand_parts_seldom_warns():
    random = np.random.default_rng(7)
    warned = [
        parts_until_warning(
            follow(log_normal(random, BASELINE_PARTS)), log_normal(random, 1000 - BASELINE_PARTS)
        )
        for _ in range(RUNS)
    ]
    assert sum(number is not None for number in warned) <= 0.05 * RUNS


@pytest.mark.parametrize(("sign", "direction"), [(1, DriftDirection.UP), (-1, DriftDirection.DOWN)])
def test_a_shift_of_one_standard_deviation_is_told_after_forty_parts_in_the_mean(sign, direction):
    random = np.random.default_rng(8)
    lengths = []
    for _ in range(RUNS):
        start = follow(log_normal(random, BASELINE_PARTS))
        shifted = log_normal(random, SHIFT_PARTS, middle=sign * 0.2)
        lengths.append(parts_until_warning(start, shifted) or SHIFT_PARTS)
    assert np.mean(lengths) <= 45
    assert (
        follow([*log_normal(random, 50), *log_normal(random, 200, middle=sign * 0.4)]).direction is direction
    )


def test_one_wild_part_is_not_a_drift():
    random = np.random.default_rng(9)
    monitor = follow(log_normal(random, 150))
    assert monitor.updated(math.exp(4 * 0.2)).direction is None


def test_one_part_shown_again_and_again_is_steady():
    assert parts_until_warning(follow([1.3] * BASELINE_PARTS), [1.3, 1.31, 1.29] * 100) is None


def test_it_stops_warning_when_the_scores_come_back():
    random = np.random.default_rng(10)
    drifted = follow([*log_normal(random, 60), *log_normal(random, 80, middle=0.4)])
    assert drifted.direction is DriftDirection.UP
    assert drifted.ratio > 1.2
    for score in log_normal(random, 120):
        drifted = drifted.updated(score)
    assert drifted.direction is None


scores = st.lists(st.floats(1e-3, 1e3), min_size=0, max_size=120)


@given(scores, st.floats(1e-3, 1e3))
def test_it_does_not_depend_on_the_unit_of_the_score(values, factor):
    plain, scaled = follow(values), follow([value * factor for value in values])
    assert scaled.level - plain.level == pytest.approx(math.log(factor) if values else 0.0, abs=1e-9)
    assert scaled.squares == pytest.approx(plain.squares, rel=1e-6, abs=1e-9)


@given(scores)
def test_nothing_is_said_before_the_baseline_is_complete(values):
    assert follow(values[:BASELINE_PARTS]).direction is None


@given(st.lists(st.floats(1e-3, 1e3), min_size=2, max_size=BASELINE_PARTS))
def test_the_baseline_is_mean_and_variance_of_the_log_scores(values):
    logs, monitor = np.log(values), follow(values)
    assert monitor.mean == pytest.approx(logs.mean(), abs=1e-9)
    assert monitor.squares == pytest.approx(((logs - logs.mean()) ** 2).sum(), rel=1e-6, abs=1e-9)


@pytest.mark.parametrize("score", [math.nan, math.inf, -1.0])
def test_what_is_no_score_is_refused(score):
    with pytest.raises(ProgrammingFault):
        DriftMonitor().updated(score)
