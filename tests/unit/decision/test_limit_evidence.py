"""What limits would do, counted by hand."""

from datetime import UTC, datetime

from inspector.decision import LimitEvidence, at_limits
from inspector.domain.frame import TriggerKind
from inspector.domain.recipe import HeldOutScore, RecipeKey
from inspector.domain.record import Record, StageTimes
from inspector.domain.verdict import Limits, VerdictKind


def record(number, score):
    return Record(
        record_id=number,
        captured_at=datetime(2026, 11, 1, tzinfo=UTC),
        recipe=RecipeKey("washer", 1),
        model_hash="a",
        source_id="s",
        file="",
        trigger=TriggerKind.MANUAL,
        verdict=VerdictKind.PASS,
        reason=None,
        detail="",
        score=score,
        limits=Limits(2.0, 3.0),
        times=StageTimes(),
        image="",
        map="",
        operator="",
    )


EVIDENCE = LimitEvidence(
    goods=(HeldOutScore(0, 0, 1.0), HeldOutScore(1, 0, 1.8)),
    passed=tuple(record(number, score) for number, score in enumerate((0.9, 1.2, 1.7, 1.9))),
    defects=(record(10, 1.4), record(11, 5.0), record(12, 1.1)),
    false_rejects=(record(20, 2.1), record(21, 1.6)),
)


def ids(records):
    return [one.record_id for one in records]


def test_limits_above_everything_good_flag_nothing_and_miss_the_weak_defects():
    found = at_limits(EVIDENCE, Limits(2.5, 3.0))
    assert found.goods_flagged == found.passed_flagged == found.still_flagged == ()
    assert ids(found.missed) == [10, 12]  # the nearest to the limit first


def test_lower_limits_flag_goods_and_find_defects():
    found = at_limits(EVIDENCE, Limits(1.3, 3.0))
    assert [one.part for one in found.goods_flagged] == [1]
    assert ids(found.passed_flagged) == [2, 3]
    assert ids(found.missed) == [12]
    assert ids(found.still_flagged) == [21, 20]


def test_a_score_on_the_review_limit_is_flagged():
    assert ids(at_limits(EVIDENCE, Limits(1.9, 3.0)).passed_flagged) == [3]
    assert ids(at_limits(EVIDENCE, Limits(1.4, 3.0)).missed) == [12]


def test_nothing_known_gives_nothing():
    assert at_limits(LimitEvidence(), Limits(1.0, 2.0)).missed == ()
