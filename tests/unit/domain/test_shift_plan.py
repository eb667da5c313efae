"""Shifts in local time."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import DataFault
from inspector.domain.shift_plan import ShiftPlan, ShiftSpan, ShiftStart

BERLIN = ZoneInfo("Europe/Berlin")
THREE = [ShiftStart("Early", time(6)), ShiftStart("Late", time(14)), ShiftStart("Night", time(22))]


def at(day: int, hour: int, minute: int = 0, month: int = 11) -> datetime:
    return datetime(2026, month, day, hour, minute, tzinfo=UTC)


def test_a_shift_over_midnight_belongs_to_the_day_it_began() -> None:
    span = ShiftPlan(THREE, BERLIN).at(at(4, 1))
    assert span == ShiftSpan("Night", at(3, 21), at(4, 5))


def test_the_last_one_that_ended_and_the_newest_of_a_name() -> None:
    plan = ShiftPlan(THREE, UTC)
    assert plan.last_ended(at(4, 14)) == ShiftSpan("Early", at(4, 6), at(4, 14))
    assert plan.last_ended(at(4, 13, 59)).name == "Night"
    assert plan.latest("late", at(4, 13)) == ShiftSpan("Late", at(3, 14), at(3, 22))
    assert plan.latest("Early", at(4, 13)).end == at(4, 14)
    with pytest.raises(DataFault, match="Shifts are Early, Late, Night"):
        plan.latest("Weekend", at(4, 13))


def test_a_night_with_a_change_of_the_clock_is_an_hour_longer() -> None:
    span = ShiftPlan(THREE, BERLIN).at(at(25, 0, month=10))
    assert span.end - span.start == timedelta(hours=9)


def test_one_shift_lasts_a_day() -> None:
    span = ShiftPlan([ShiftStart("Day", time(7))], UTC).at(at(4, 6))
    assert (span.start, span.end) == (at(3, 7), at(4, 7))


@pytest.mark.parametrize(
    "starts", [[], [THREE[0], ShiftStart("Early", time(7))], [THREE[0], ShiftStart("B", time(6))]]
)
def test_shifts_that_cannot_be_told_apart_are_refused(starts: list[ShiftStart]) -> None:
    with pytest.raises(DataFault, match="Settings"):
        ShiftPlan(starts)


@given(
    st.lists(st.times(), min_size=1, max_size=5, unique_by=lambda one: (one.hour, one.minute)),
    st.integers(0, 365 * 24 * 60).map(lambda minutes: at(1, 0, month=1) + timedelta(minutes=minutes)),
)
def test_every_moment_is_in_one_shift(times: list[time], when: datetime) -> None:
    starts = [
        ShiftStart(str(number), one.replace(second=0, microsecond=0)) for number, one in enumerate(times)
    ]
    plan = ShiftPlan(starts, BERLIN)
    span = plan.at(when)
    assert span.start <= when < span.end
    assert plan.at(span.end).start == span.end
    assert plan.last_ended(when).end == span.start
