"""The review queue as a state, without a window."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import DispositionKind, Record, RecordFilter, StageTimes
from inspector.domain.verdict import Limits, NotInspectedReason, VerdictKind
from inspector.ui.review.queue import ReviewQueue
from inspector.ui.widgets.record_words import facts, times_text

START = datetime(2026, 11, 22, 8, 0, tzinfo=UTC)


def record(record_id: int, *, verdict: VerdictKind = VerdictKind.FAIL, score: float | None = 3.0) -> Record:
    return Record(
        record_id=record_id, captured_at=START + timedelta(seconds=record_id), recipe=RecipeKey("washer", 2),
        model_hash="0" * 64, source_id="simulated:washer", file="", trigger=TriggerKind.MANUAL,
        verdict=verdict, reason=None, detail="", score=score, limits=Limits(1.0, 2.0),
        times=StageTimes(predict_ms=12.0, total_ms=20.0), image="", map="", operator="Ada",
    )  # fmt: skip


@pytest.fixture
def queue() -> ReviewQueue:
    filled = ReviewQueue()
    filled.load([record(n) for n in (5, 4, 3, 2, 1)])
    return filled


def test_a_decision_takes_the_record_out_and_goes_on_to_the_next(queue):
    queue.go_to(3)
    decision = queue.decide(DispositionKind.CONFIRMED_DEFECT)
    assert decision.record.record_id == 3
    assert queue.current.record_id == 2


def test_the_last_decision_of_the_list_goes_back_to_the_one_before(queue):
    queue.go_to(1)
    queue.decide(DispositionKind.UNSURE)
    assert queue.current.record_id == 2


def test_an_empty_queue_decides_and_undoes_nothing():
    queue = ReviewQueue()
    assert queue.current is None
    assert queue.decide(DispositionKind.UNSURE) is None
    assert queue.undo() is None
    queue.move(1)
    assert queue.current is None


@given(st.lists(st.sampled_from(["decide", "next", "previous"]), max_size=20))
def test_undoing_everything_restores_the_queue(steps):
    queue = ReviewQueue()
    queue.load([record(n) for n in range(6, 0, -1)])
    before = list(queue.records)
    for step in steps:
        if step == "decide":
            queue.decide(DispositionKind.FALSE_REJECT)
        else:
            queue.move(1 if step == "next" else -1)
    while queue.undo() is not None:
        assert queue.current is not None
    assert queue.records == before


def test_new_parts_do_not_move_the_person_off_the_record_being_looked_at(queue):
    queue.go_to(4)
    assert queue.load([record(n) for n in (7, 6, 5, 4, 3, 2, 1)])
    assert queue.current.record_id == 4
    assert not queue.load([record(n) for n in (7, 6, 5, 4, 3, 2, 1)])


def test_a_decided_record_does_not_come_back_while_it_is_still_being_stored(queue):
    queue.decide(DispositionKind.CONFIRMED_DEFECT)
    queue.load([record(n) for n in (5, 4, 3, 2, 1)])
    assert 5 not in [waiting.record_id for waiting in queue.records]


def test_a_disposition_that_could_not_be_stored_waits_again(queue):
    queue.refused(queue.decide(DispositionKind.CONFIRMED_DEFECT))
    assert queue.current.record_id == 5
    assert queue.decisions == []


def test_filter_asks_for_undecided_records_of_the_chosen_kinds():
    queue = ReviewQueue(RecordFilter(verdicts=(VerdictKind.REVIEW,), recipe="washer", disposed=False))
    asked = queue.filter()
    assert asked.disposed is False
    assert asked.verdicts == (VerdictKind.REVIEW,)
    assert asked.recipe == "washer"


def test_facts_say_how_far_over_the_limit():
    lines = dict(facts(record(1)))
    assert lines["Score"] == "3.00 (1.50 times the reject limit)"
    assert lines["Recipe"] == "washer v2"
    assert lines["Times"] == "20.0 ms (model 12.0)"
    assert lines["Disposition"] == "not decided"


def test_every_stage_has_one_name():
    times = StageTimes(1.0, 2.0, 3.0, 4.0, 5.0, 15.0)
    stages = "waiting 1.0, imaging 2.0, model 3.0, decision 4.0, storing 5.0"
    assert times_text(times) == f"15.0 ms ({stages})"


def test_facts_of_a_part_that_was_not_judged_say_why():
    row = record(1, verdict=VerdictKind.NOT_INSPECTED, score=None)
    row = row.__class__(
        **{**row.__dict__, "reason": NotInspectedReason.BAD_FRAME, "detail": "a.png is cut off"}
    )
    lines = dict(facts(row))
    assert lines["Reason"] == "bad frame: a.png is cut off"
    assert "not judged" in lines["Score"]
