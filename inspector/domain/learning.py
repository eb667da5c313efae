"""Learning in the background: what was asked for, how far it is, and how its result compares."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from inspector.domain.recipe import HeldOutScore, ModelSpec, RecipeKey
from inspector.domain.record import DispositionKind, Progress
from inspector.domain.verdict import Limits, VerdictKind


@dataclass(frozen=True)
class LearningOrder:
    """What a person asks to be learned: a base version and what was confirmed since.

    Attributes:
        base: The version whose goods and defects are carried along, and that the result is compared with.
        model: Which model; traits of the part that it does not name are decided from the goods.
        goods: Ids of records that are learned as goods, usually false rejects.
        defects: Ids of records that are learned as confirmed defects.
        budget_s: Seconds for learning, as `EnrollmentRequest.budget_s`.
        reason: Why, in words; becomes part of the version's note and of the audit trail.
    """

    base: RecipeKey
    model: ModelSpec
    goods: tuple[int, ...] = ()
    defects: tuple[int, ...] = ()
    budget_s: float = 120.0
    reason: str = ""

    @property
    def words(self) -> str:
        """What is learned besides the base, for instance "1 taught good and 3 confirmed defects"."""
        goods, defects = len(self.goods), len(self.defects)
        if goods == 1:
            one, many = (
                "1 taught good and 1 confirmed defect",
                f"1 taught good and {defects} confirmed defects",
            )
        else:
            one = f"{goods} taught goods and 1 confirmed defect"
            many = f"{goods} taught goods and {defects} confirmed defects"
        return one if defects == 1 else many


class LearningState(StrEnum):
    """Where a learning stands. Interrupted and failed ones keep what they finished and can go on."""

    RUNNING = "RUNNING"
    INTERRUPTED = "INTERRUPTED"
    FAILED = "FAILED"
    CANCELLED = "CANCELLED"
    DONE = "DONE"


@dataclass(frozen=True)
class LearningStatus:
    """How far one learning is.

    Attributes:
        job_id: Names it for `resume`, `discard` and `dismiss`.
        progress: The newest; None before the first report.
        message: For a person: why it failed, or where it stands; empty while `progress` says it all.
        candidate: The version it became; only with DONE.
    """

    job_id: str
    order: LearningOrder
    state: LearningState
    progress: Progress | None = None
    message: str = ""
    candidate: RecipeKey | None = None


@dataclass(frozen=True)
class SideFigures:
    """What is known of one version: of the base or of the candidate.

    Attributes:
        held_out: Scores of goods by models that had not seen them.
        limits: Of the base those in force when the learning was started, of the candidate the proposed ones.
        found, total: Of `total` synthetic defects on goods of the base, `found` reach the review limit; both
            sides are shown the same goods with defects made in the same way.
        ms_per_part: Median of prepare and predict, in the learning process with its low priority and few
            threads: good for comparing both sides, too high for a promise.
    """

    held_out: tuple[HeldOutScore, ...]
    limits: Limits
    found: int
    total: int
    ms_per_part: float


@dataclass(frozen=True)
class RejudgedPart:
    """A stored part judged again by base and candidate, each with its limits of `SideFigures`.

    Attributes:
        learned: It is among what the candidate learned from, in this order or before: it proves nothing.
        before: Verdict of the base; `score_before` its raw score.
        after: Verdict of the candidate; `score_after` its raw score, on the candidate's own scale.
    """

    record_id: int
    disposition: DispositionKind | None
    learned: bool
    before: VerdictKind
    score_before: float
    after: VerdictKind
    score_after: float

    @property
    def is_defect(self) -> bool:
        """A person confirmed a defect."""
        return self.disposition is DispositionKind.CONFIRMED_DEFECT

    @property
    def is_false_reject(self) -> bool:
        """A person said that it is good."""
        return self.disposition is DispositionKind.FALSE_REJECT

    @property
    def flagged_before(self) -> bool:
        """The base does not pass it."""
        return self.before is not VerdictKind.PASS

    @property
    def flagged_after(self) -> bool:
        """The candidate does not pass it."""
        return self.after is not VerdictKind.PASS


Parts = tuple[RejudgedPart, ...]


@dataclass(frozen=True)
class CandidateReport:
    """A learned version that waits for a person, beside the version it came from.

    The lists hold learned parts too, each says so: show them apart, only the others prove anything.

    Attributes:
        candidate: Stored, not activated.
        rejudged: Stored parts judged again, newest first.
        unreadable: Parts that could not be: no image, damaged, or not found in the picture by either side.
        conflicts: Sentences about taught goods that look like confirmed defects.
        fit_s: Seconds the fit took, held-out scores included; after an interruption those of the last run.
    """

    job_id: str
    order: LearningOrder
    candidate: RecipeKey
    base: SideFigures
    candidate_figures: SideFigures
    rejudged: Parts
    unreadable: int
    conflicts: tuple[str, ...]
    fit_s: float
    created_at: datetime

    @property
    def defects_now_caught(self) -> Parts:
        """Confirmed defects that the base passes and the candidate flags."""
        return tuple(
            one for one in self.rejudged if one.is_defect and not one.flagged_before and one.flagged_after
        )

    @property
    def defects_now_missed(self) -> Parts:
        """Confirmed defects that the base flags and the candidate passes."""
        return tuple(
            one for one in self.rejudged if one.is_defect and one.flagged_before and not one.flagged_after
        )

    @property
    def defects_still_missed(self) -> Parts:
        """Confirmed defects that both pass."""
        return tuple(
            one for one in self.rejudged if one.is_defect and not one.flagged_before and not one.flagged_after
        )

    @property
    def false_rejects_that_vanish(self) -> Parts:
        """False rejects that the base flags and the candidate passes."""
        return tuple(
            one
            for one in self.rejudged
            if one.is_false_reject and one.flagged_before and not one.flagged_after
        )

    @property
    def false_rejects_that_stay(self) -> Parts:
        """False rejects that the candidate flags."""
        return tuple(one for one in self.rejudged if one.is_false_reject and one.flagged_after)

    @property
    def newly_flagged(self) -> Parts:
        """Parts that the base passes, the candidate flags and nobody confirmed as a defect."""
        return tuple(
            one for one in self.rejudged if not one.is_defect and not one.flagged_before and one.flagged_after
        )
