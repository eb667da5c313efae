"""What a candidate would change, by the verdicts of both sides and what a person said."""

from datetime import UTC, datetime

import pytest

from inspector.domain.learning import CandidateReport, LearningOrder, RejudgedPart, SideFigures
from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.domain.record import DispositionKind
from inspector.domain.verdict import Limits, VerdictKind

PASS, REVIEW, FAIL = VerdictKind.PASS, VerdictKind.REVIEW, VerdictKind.FAIL
DEFECT, GOOD, UNSURE = (
    DispositionKind.CONFIRMED_DEFECT,
    DispositionKind.FALSE_REJECT,
    DispositionKind.UNSURE,
)
SIDE = SideFigures((), Limits(1, 2), 0, 0, 1.0)
GROUPS = (
    "defects_now_caught",
    "defects_now_missed",
    "defects_still_missed",
    "false_rejects_that_vanish",
    "false_rejects_that_stay",
    "newly_flagged",
)


def report(*parts: RejudgedPart) -> CandidateReport:
    key = RecipeKey("washer", 1)
    order = LearningOrder(key, ModelSpec())
    return CandidateReport(
        "0" * 16, order, key, SIDE, SIDE, parts, 0, (), fit_s=1.0, created_at=datetime.now(UTC)
    )


@pytest.mark.parametrize(
    ("disposition", "before", "after", "groups"),
    [
        (DEFECT, PASS, REVIEW, {"defects_now_caught"}),
        (DEFECT, PASS, FAIL, {"defects_now_caught"}),
        (DEFECT, REVIEW, PASS, {"defects_now_missed"}),
        (DEFECT, PASS, PASS, {"defects_still_missed"}),
        (DEFECT, FAIL, REVIEW, set()),
        (GOOD, FAIL, PASS, {"false_rejects_that_vanish"}),
        (GOOD, FAIL, REVIEW, {"false_rejects_that_stay"}),
        (GOOD, PASS, REVIEW, {"false_rejects_that_stay", "newly_flagged"}),
        (GOOD, PASS, PASS, set()),
        (None, PASS, FAIL, {"newly_flagged"}),
        (UNSURE, PASS, REVIEW, {"newly_flagged"}),
        (None, FAIL, PASS, set()),
        (None, PASS, PASS, set()),
    ],
)
def test_a_part_is_counted_where_it_belongs(
    disposition: DispositionKind | None, before: VerdictKind, after: VerdictKind, groups: set[str]
) -> None:
    part = RejudgedPart(7, disposition, False, before, 0.5, after, 1.5)
    found = report(part)
    assert {name for name in GROUPS if getattr(found, name)} == groups
    assert all(getattr(found, name) == (part,) for name in groups)


def test_an_order_says_in_words_what_it_adds() -> None:
    order = LearningOrder(RecipeKey("washer", 1), ModelSpec(), goods=(3,), defects=(1, 2))
    assert order.words == "1 taught good and 2 confirmed defects"
