"""Counts, shares, Pareto, times and places, against numbers computed by hand."""

from datetime import UTC, datetime, time, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import numpy as np
import pytest
from helpers.column_samples import FAIL, NOT_INSPECTED, PASS, REVIEW, START, columns_of
from hypothesis import given
from hypothesis import strategies as st

from inspector.decision import (
    counts_of,
    cycle_times,
    defect_names,
    disposition_names,
    false_reject_share,
    frame_size_of,
    pareto,
    peak_grid,
    per_hour,
    per_shift,
    reason_names,
    region_names,
    reject_rate,
    share,
)
from inspector.domain.errors import ProgrammingFault
from inspector.domain.figures import Counts
from inspector.domain.record import DispositionKind
from inspector.domain.shift_plan import ShiftPlan, ShiftStart
from inspector.domain.verdict import VerdictKind

CONFIRMED, FALSE, UNSURE = DispositionKind
BERLIN = ZoneInfo("Europe/Berlin")


def test_yield_is_passed_among_judged_parts() -> None:
    counts = counts_of(columns_of([PASS, PASS, PASS, REVIEW, FAIL, NOT_INSPECTED]))
    assert counts == Counts(3, 1, 1, 1)
    assert (counts.total, counts.judged, counts.yield_fraction) == (6, 5, 0.6)
    assert Counts(not_inspected=4).yield_fraction is None


def test_hours_are_those_of_the_clock_and_empty_ones_are_there() -> None:
    start = datetime(2026, 11, 3, 6, 50, tzinfo=UTC)
    hours = per_hour(
        columns_of([PASS, FAIL, PASS], start=start, every=timedelta(minutes=65)),
        zone=ZoneInfo("Asia/Kolkata"),
    )
    assert [(hour.name, hour.counts.total) for hour in hours] == [("12:00", 1), ("13:00", 1), ("14:00", 1)]
    sparse = per_hour(columns_of([PASS, PASS], start=start, every=timedelta(hours=2)), zone=UTC)
    assert [(hour.name, hour.counts.total) for hour in sparse] == [("06:00", 1), ("07:00", 0), ("08:00", 1)]


def test_the_hour_that_a_change_of_the_clock_repeats_is_two_hours() -> None:
    start = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)  # 02:30 summer time; at 01:00 UTC it is 02:00 again
    hours = per_hour(columns_of([PASS, FAIL], start=start, every=timedelta(hours=1)), zone=BERLIN)
    assert [hour.name for hour in hours] == ["02:00", "02:00"]
    assert [hour.counts for hour in hours] == [Counts(passed=1), Counts(failed=1)]


def test_parts_on_the_edge_belong_to_the_shift_that_begins() -> None:
    plan = ShiftPlan(
        [ShiftStart("Early", time(6)), ShiftStart("Late", time(14)), ShiftStart("Night", time(22))], UTC
    )
    start = datetime(2026, 11, 3, 13, 59, tzinfo=UTC)
    shifts = per_shift(columns_of([PASS, FAIL, PASS], start=start), plan)
    assert [(shift.name, shift.counts.total) for shift in shifts] == [("Early", 1), ("Late", 2)]
    assert shifts[1].start == datetime(2026, 11, 3, 14, tzinfo=UTC)


@given(
    st.lists(st.sampled_from(list(VerdictKind)), min_size=1, max_size=60),
    st.integers(min_value=1, max_value=5000),
    st.integers(0, 10 * 365 * 24 * 60).map(lambda minutes: START + timedelta(minutes=minutes)),
)
def test_every_part_is_in_exactly_one_hour_and_one_shift(
    verdicts: list[VerdictKind], minutes: int, start: datetime
) -> None:
    columns = columns_of(verdicts, start=start, every=timedelta(minutes=minutes))
    plan = ShiftPlan([ShiftStart("A", time(3, 17)), ShiftStart("B", time(15))], BERLIN)
    for periods in (per_hour(columns, zone=BERLIN), per_shift(columns, plan)):
        assert sum(period.counts.total for period in periods) == len(verdicts)
        assert all(one.end == following.start for one, following in pairwise(periods))


def test_the_interval_of_a_share_is_that_of_clopper_and_pearson() -> None:
    """Worked by hand: for k = 0 the upper end is 1 - (a/2)^(1/n); the symmetric case mirrors it."""
    none_of_ten = share(0, 10)
    assert none_of_ten.low == 0.0
    assert none_of_ten.high == pytest.approx(1 - 0.025 ** (1 / 10))
    assert share(10, 10).low == pytest.approx(0.025 ** (1 / 10))
    assert (share(1, 2).low, share(1, 2).high) == pytest.approx((1 - 0.975**0.5, 0.975**0.5))
    assert (share(0, 0).fraction, share(0, 0).low, share(0, 0).high) == (None, 0.0, 1.0)


@given(st.integers(0, 200), st.integers(0, 200))
def test_the_interval_holds_the_share(count: int, more: int) -> None:
    one = share(count, count + more)
    assert 0.0 <= one.low <= (one.fraction if one.fraction is not None else 0.5) <= one.high <= 1.0


def test_more_than_all_is_no_share() -> None:
    with pytest.raises(ProgrammingFault, match="3 of 2"):
        share(3, 2)


def test_false_rejects_are_counted_among_what_a_person_decided() -> None:
    verdicts = [FAIL, FAIL, REVIEW, REVIEW, PASS, FAIL]
    decided = [FALSE, CONFIRMED, FALSE, UNSURE, FALSE, None]
    one = false_reject_share(columns_of(verdicts, dispositions=decided))
    assert (one.count, one.of) == (2, 3)
    assert one.small_number
    assert not share(10, 40).small_number
    assert share(0, 0).fraction is None


def test_the_reject_rate_leaves_out_what_was_not_inspected() -> None:
    rate = reject_rate(counts_of(columns_of([PASS, PASS, PASS, FAIL, NOT_INSPECTED])))
    assert (rate.count, rate.of, rate.fraction) == (1, 4, 0.25)


def test_a_pareto_is_ordered_and_sums_up_to_everything() -> None:
    bars = pareto(["dent", "scratch", "scratch", "stain", "scratch"])
    assert [(bar.name, bar.count, bar.cumulative) for bar in bars] == [
        ("scratch", 3, 0.6),
        ("dent", 1, 0.8),
        ("stain", 1, 1.0),
    ]
    assert pareto([]) == []


def test_what_is_not_known_says_so() -> None:
    columns = columns_of(
        [PASS, REVIEW, FAIL, NOT_INSPECTED],
        defects=["", "", "scratch", ""],
        dispositions=[None, UNSURE, CONFIRMED, None],
    )
    assert defect_names(columns) == ["no name known", "no name known", "scratch", "no name known"]
    assert disposition_names(columns) == ["not decided", "unsure", "confirmed defect", "not decided"]
    assert reason_names(columns) == [
        "",
        "above the review limit",
        "above the reject limit",
        "not inspected: alignment",
    ]


def test_percentiles_of_the_times_leave_out_parts_without_one() -> None:
    times = cycle_times(columns_of([PASS] * 6, times=[10.0, 20.0, 30.0, 40.0, 50.0, 0.0]))
    assert times is not None
    assert (times.parts, times.p50_ms, times.max_ms) == (5, 30.0, 50.0)
    assert times.p95_ms == pytest.approx(48.0)  # 0.95 * 4 = 3.8 steps up: 40 + 0.8 * 10
    assert cycle_times(columns_of([PASS])) is None


def test_the_heat_counts_flagged_parts_where_their_peak_is() -> None:
    columns = columns_of(
        [FAIL, REVIEW, PASS, FAIL, FAIL],
        peaks=[(1.0, 1.0), (100.0, 50.0), (1.0, 1.0), (120.0, 10.0), (np.nan, np.nan)],
    )
    grid = peak_grid(columns, (100, 50), shape=(2, 4))
    assert grid.counts.tolist() == [[1, 0, 0, 0], [0, 0, 0, 1]]
    assert grid.outside == 1
    assert region_names(columns, (100, 50)) == [
        "top left",
        "bottom right",
        "top left",
        "no place known",
        "no place known",
    ]
    assert frame_size_of(columns) == (121, 51)
    assert frame_size_of(columns_of([PASS])) == (1, 1)


@given(st.lists(st.tuples(st.floats(0, 640), st.floats(0, 480)), max_size=40))
def test_no_peak_inside_the_frame_gets_lost(peaks: list[tuple[float, float]]) -> None:
    grid = peak_grid(columns_of([FAIL] * len(peaks), peaks=peaks), (640, 480))
    assert grid.counts.sum() == len(peaks)
    assert grid.outside == 0
