from itertools import count

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.errors import Cancelled
from inspector.models import ignore_progress, steps
from inspector.models.steps import FitShare, cosine, run_steps

AMPLE = FitShare(0, 1, 1e9)


@pytest.fixture
def clock(monkeypatch):
    """A clock that moves by one second each time it is asked, besides what a test adds."""

    class Clock:
        now = 0.0

        def __call__(self):
            return self.now

    clock = Clock()
    monkeypatch.setattr(steps, "perf_counter", clock)
    return clock


def test_it_makes_as_many_steps_as_planned_and_says_how_far_it_is():
    fractions = []

    def step(fraction):
        fractions.append(fraction)
        return {"total": 1.0 - fraction}

    assert run_steps(step, steps=40, share=AMPLE, progress=ignore_progress) == 40
    assert fractions == [number / 40 for number in range(40)]


def test_slow_steps_are_made_fewer_and_schedules_still_reach_their_end(clock):
    fractions = []

    def step(fraction):
        clock.now += 1.0
        fractions.append(fraction)
        return {}

    done = run_steps(step, steps=1000, share=FitShare(0, 1, 100.0), progress=ignore_progress)
    assert 95 <= done <= 100
    assert fractions[-1] == pytest.approx(1.0, abs=0.02)


def test_a_slow_start_alone_takes_no_step_away(clock):
    numbers = count()

    def step(fraction):
        clock.now += 10.0 if next(numbers) < 3 else 0.1
        return {}

    assert run_steps(step, steps=100, share=FitShare(0, 1, 60.0), progress=ignore_progress) == 100


def test_a_share_of_nothing_still_learns_a_little(clock):
    def step(fraction):
        clock.now += 1.0
        return {}

    assert run_steps(step, steps=500, share=FitShare(0, 1, 0.0), progress=ignore_progress) == 20


def test_progress_counts_over_all_fits_and_carries_the_losses():
    told = []
    run_steps(lambda _: {"image": 0.5}, steps=10, share=FitShare(1, 4, 1e9), progress=told.append)
    last = told[-1]
    assert (last.done, last.total) == (20, 40)
    assert last.losses == (("image", 0.5),)
    assert last.left_s is not None
    assert last.left_s >= 0
    assert last.message == "Training 2 of 4, step 10 of 10"


def test_it_can_be_stopped_early_and_cancelled():
    stopped = run_steps(
        lambda _: {}, steps=100, share=AMPLE, progress=ignore_progress, stop=lambda done: done == 7
    )
    assert stopped == 7

    def cancel(_):
        raise Cancelled

    with pytest.raises(Cancelled):
        run_steps(lambda _: {}, steps=100, share=AMPLE, progress=cancel)


@given(st.floats(0, 1), st.floats(0.001, 1), st.floats(0, 0.001))
def test_cosine_annealing_falls_from_first_to_last(fraction, first, last):
    assert cosine(0.0, first=first, last=last) == pytest.approx(first)
    assert cosine(1.0, first=first, last=last) == pytest.approx(last)
    assert last - 1e-12 <= cosine(fraction, first=first, last=last) <= first + 1e-12
