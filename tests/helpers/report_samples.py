"""Candidate reports made by hand, for what a person is told of them."""

from dataclasses import replace
from datetime import UTC, datetime

from inspector.domain.learning import CandidateReport, LearningOrder, RejudgedPart, SideFigures
from inspector.domain.recipe import HeldOutScore, ModelSpec, RecipeKey
from inspector.domain.record import DispositionKind
from inspector.domain.verdict import Limits, VerdictKind

BASE, CANDIDATE = RecipeKey("washer", 1), RecipeKey("washer", 2)
DEFECT, GOOD = DispositionKind.CONFIRMED_DEFECT, DispositionKind.FALSE_REJECT
PASS, REVIEW, FAIL = VerdictKind.PASS, VerdictKind.REVIEW, VerdictKind.FAIL


def part(
    record_id: int,
    before: VerdictKind,
    after: VerdictKind,
    disposition: DispositionKind | None = None,
    *,
    learned: bool = False,
) -> RejudgedPart:
    """A stored part judged again; scores of no meaning."""
    return RejudgedPart(record_id, disposition, learned, before, 1.0, after, 2.0)


def report(*parts: RejudgedPart, conflicts: tuple[str, ...] = ()) -> CandidateReport:
    """A candidate that judges these parts so."""
    held_out = tuple(HeldOutScore(number, 0, 0.8 + number / 10) for number in range(3))
    base = SideFigures(held_out, Limits(0.95, 1.4), 16, 24, 18.0)
    candidate = replace(base, limits=Limits(1.9, 2.2), found=20, ms_per_part=31.0)
    return CandidateReport(
        job_id="job",
        order=LearningOrder(BASE, ModelSpec(), goods=(7,), defects=(8, 9)),
        candidate=CANDIDATE,
        base=base,
        candidate_figures=candidate,
        rejudged=parts,
        unreadable=0,
        conflicts=conflicts,
        fit_s=12.0,
        created_at=datetime.now(UTC),
    )
