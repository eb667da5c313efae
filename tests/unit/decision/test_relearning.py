"""When learning again is proposed, and what the proposal says."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.decision import DriftDirection, Waiting, propose, waiting_of
from inspector.domain.errors import ProgrammingFault
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import Record, StageTimes
from inspector.domain.verdict import Limits, VerdictKind

BASE = RecipeKey("washer", 2)
FLAGGED = Record(
    record_id=1,
    captured_at=datetime(2026, 1, 1, tzinfo=UTC),
    recipe=BASE,
    model_hash="",
    source_id="",
    file="",
    trigger=TriggerKind.PRESENCE,
    verdict=VerdictKind.FAIL,
    reason=None,
    detail="",
    score=9.0,
    limits=Limits(review=2.0, reject=3.0),
    times=StageTimes(),
    image="a.png",
    map="",
    operator="Ada",
)


@st.composite
def counts(draw):
    defects = draw(st.integers(0, 12))
    return Waiting(defects, draw(st.integers(0, defects)), draw(st.integers(0, 12)))


DRIFTS = st.sampled_from([None, *DriftDirection])


def test_one_part_learned_as_the_opposite_is_worth_it():
    sentence = said(Waiting(1, 0, 0, withdrawn=1))
    assert sentence.startswith("1 confirmed defect that v2 has not learned has come together")
    assert sentence.endswith("learning again may help with forgetting what was learned by mistake.")


def said(waiting, *, fresh=None, drift=None):
    proposal = propose(BASE, waiting, fresh=waiting if fresh is None else fresh, drift=drift)
    return proposal and proposal.sentence


def test_the_sentence_names_what_came_together_and_the_gain():
    assert said(Waiting(5, 2, 3)) == (
        "5 confirmed defects and 3 false rejects that v2 has not learned have come together: "
        "learning again may help with missing fewer defects like these and flagging fewer good parts."
    )


def test_defects_far_above_the_limit_are_no_reason():
    assert said(Waiting(8, 0, 0)) is None
    assert said(Waiting(2, 2, 0)) is None
    assert "defects like these" in said(Waiting(3, 1, 0))


def test_two_false_rejects_are_worth_it():
    assert said(Waiting(0, 0, 1)) is None
    assert said(Waiting(0, 0, 2)).endswith("learning again may help with flagging fewer good parts.")


def test_drift_makes_one_enough_in_its_own_direction_only():
    assert said(Waiting(0, 0, 1), drift=DriftDirection.UP).startswith(
        "1 false reject that v2 has not learned has come together, and the scores of passed parts have "
        "drifted up:"
    )
    assert said(Waiting(0, 0, 1), drift=DriftDirection.DOWN) is None
    assert said(Waiting(1, 1, 0), drift=DriftDirection.DOWN) is not None
    assert said(Waiting(1, 1, 0), drift=DriftDirection.UP) is None


@given(counts(), DRIFTS)
def test_nothing_is_proposed_where_everything_was_declined(waiting, drift):
    assert said(waiting, fresh=Waiting(), drift=drift) is None


@given(counts(), counts(), DRIFTS)
def test_more_evidence_never_silences_a_proposal(some, more, drift):
    both = Waiting(
        some.defects + more.defects, some.close + more.close, some.false_rejects + more.false_rejects
    )
    if said(some, drift=drift):
        assert said(both, drift=drift)


@given(counts())
def test_drift_never_silences_a_proposal(waiting):
    for drift in DriftDirection:
        assert said(waiting) is None or said(waiting, drift=drift) is not None


def test_close_is_passed_reviewed_or_rejected_just_so():
    verdicts = [
        replace(FLAGGED, verdict=VerdictKind.PASS, score=1.0),
        replace(FLAGGED, verdict=VerdictKind.REVIEW, score=2.5),
        replace(FLAGGED, score=3.7),
        replace(FLAGGED, score=3.8),
    ]
    assert waiting_of(verdicts, [FLAGGED]) == Waiting(4, 3, 1)


def test_impossible_counts_are_refused():
    with pytest.raises(ProgrammingFault):
        Waiting(1, 2, 0)
