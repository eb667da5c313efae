"""Which frame is due when, on a clock the test moves."""

import pytest
from helpers.capture_clock import ManualClock
from hypothesis import given
from hypothesis import strategies as st

from inspector.capture.pacing import Pacer
from inspector.domain.errors import DataFault


def test_without_a_rate_nothing_waits_and_nothing_is_skipped() -> None:
    clock = ManualClock()
    pacer = Pacer(0, clock)

    assert [pacer.next(0.1) for _ in range(4)] == [0, 1, 2, 3]
    assert clock.now() == 100.0
    assert pacer.skipped == 0


def test_waits_no_longer_than_the_deadline() -> None:
    clock = ManualClock()
    pacer = Pacer(2.0, clock)

    assert pacer.next(0.1) == 0
    assert pacer.next(0.1) is None
    assert clock.now() == pytest.approx(100.1)
    assert pacer.next(1.0) == 1
    assert clock.now() == pytest.approx(100.5)


def test_a_late_reader_gets_the_newest_frame_and_the_rest_count_as_skipped() -> None:
    clock = ManualClock()
    pacer = Pacer(10.0, clock)
    pacer.next(0.1)
    clock.advance(0.55)

    assert pacer.next(0.1) == 5
    assert pacer.skipped == 4


def test_the_last_frame_is_given_even_to_a_late_reader() -> None:
    clock = ManualClock()
    pacer = Pacer(10.0, clock, total=3)
    pacer.next(0.1)
    clock.advance(99)

    assert [pacer.next(0.1), pacer.next(0.1)] == [2, 3]
    assert pacer.skipped == 1


def test_a_new_rate_counts_from_the_next_frame() -> None:
    clock = ManualClock()
    pacer = Pacer(1.0, clock)
    pacer.next(0.1)
    pacer.set_rate(100.0)

    assert [pacer.next(0.1) for _ in range(3)] == [1, 2, 3]
    assert clock.now() == pytest.approx(100.02)


@pytest.mark.parametrize("rate", [-1.0, 1001.0, float("nan"), float("inf")])
def test_impossible_rates(rate: float) -> None:
    with pytest.raises(DataFault, match="Give a number from 0"):
        Pacer(rate)


@given(
    rate=st.floats(0.1, 1000),
    delays=st.lists(st.floats(0, 5), min_size=1, max_size=30),
)
def test_every_frame_is_given_or_counted_exactly_once(rate: float, delays: list[float]) -> None:
    clock = ManualClock()
    pacer = Pacer(rate, clock)
    given_frames = []
    for delay in delays:
        clock.advance(delay)
        index = pacer.next(100.0)
        assert index is not None
        given_frames.append(index)

    assert given_frames == sorted(set(given_frames))
    assert given_frames[-1] + 1 == len(given_frames) + pacer.skipped
