"""What was decided about one part, complete enough to redo the decision."""

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from enum import StrEnum

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.frame import Frame, TriggerKind
from inspector.domain.recipe import RecipeKey
from inspector.domain.region import Rectangle
from inspector.domain.scale import DefectExtent
from inspector.domain.verdict import Limits, NotInspectedReason, Verdict, VerdictKind
from inspector.domain.views import Badness, RecordView, excess, worst


@dataclass(frozen=True)
class StageTimes:
    """Milliseconds each stage took for one part; 0.0 for a stage that was not reached.

    Attributes:
        capture_ms: From the frame's capture until inference took it from the queue.
        store_ms: Hashing the image and committing the row; in a record what came before its commit. The
            image itself is written after the verdict.
        total_ms: From capture to the published verdict, waiting included; in a record to its commit.
        trigger_ms: From the trigger to the frame's capture, a set delay included; None where nobody knows
            when the trigger came.
    """

    capture_ms: float = 0.0
    imaging_ms: float = 0.0
    predict_ms: float = 0.0
    decide_ms: float = 0.0
    store_ms: float = 0.0
    total_ms: float = 0.0
    trigger_ms: float | None = None

    @property
    def trigger_to_verdict_ms(self) -> float | None:
        """From the trigger to the published verdict; None where nobody knows when the trigger came."""
        return None if self.trigger_ms is None else self.trigger_ms + self.total_ms


@dataclass(frozen=True)
class UnseenPart:
    """What is known of a part of which there is no frame.

    Attributes:
        at: UTC time when the part was asked for, or when it was known that no frame comes.
    """

    source_id: str = ""
    trigger: TriggerKind = TriggerKind.CONTINUOUS
    at: datetime = field(default_factory=lambda: datetime.now(UTC))


@dataclass(frozen=True, eq=False)
class Inspection:
    """Outcome of `inspect(frame, recipe, model)`.

    Attributes:
        frame: What was looked at; None only where no frame could be read.
        map: None with NOT_INSPECTED.
        score: None with NOT_INSPECTED.
        limits: The limits used.
        extent: How far the map reaches the review limit; None where it does nowhere.
        unseen: What is known of the part where there is no frame; None where there is one.
        views: Every view of the part, the main one first, where several cameras look at it. The other fields
            are then those of the main view, but `verdict` is the worst of all.
    """

    frame: Frame | None
    recipe: RecipeKey
    model_hash: str
    limits: Limits
    verdict: Verdict
    map: AnomalyMap | None = None
    score: float | None = None
    times: StageTimes = StageTimes()
    unseen: UnseenPart | None = None
    extent: DefectExtent | None = None
    views: tuple["ViewInspection", ...] = ()

    @property
    def foremost(self) -> "Inspection":
        """What a person should see of it first: the view that decided; itself where there is one camera."""
        return worst(self.views).inspection if self.views else self


@dataclass(frozen=True, eq=False)
class ViewInspection:
    """One view of a part and what was decided about it; its inspection has no views of its own."""

    name: str
    inspection: Inspection

    @property
    def badness(self) -> Badness:
        """The view with the largest one decides about the part."""
        one = self.inspection
        return Badness(one.verdict.kind.severity, excess(one.score, one.limits))


class DispositionKind(StrEnum):
    """A person's decision on a flagged record."""

    CONFIRMED_DEFECT = "CONFIRMED_DEFECT"
    FALSE_REJECT = "FALSE_REJECT"
    UNSURE = "UNSURE"


@dataclass(frozen=True)
class Record:
    """One row of the inspection log.

    Attributes:
        record_id: Unique, grows with time.
        image: Path of the stored frame relative to the images folder; empty where none is stored. The file
            is written right after the record.
        map: Address of the stored anomaly map; empty where none is stored.
        disposition: The latest decision of a person, None where nobody decided (or it was undone).
        defect_name: What a person called the confirmed defect; empty where it has no name.
        truth_defects: Ground truth on the simulated line ("" good, "scratch,stain" bad); None unknown.
        peak: Frame pixel (x, y) of the largest map value, None with NOT_INSPECTED.
        extent: Largest region of the map at or above the review limit; None where there is none, and in
            records from before it was measured.
        views: Every view, the main one first, where several cameras looked at the part. Score, limits, image,
            map and peak above are those of the main view; `verdict`, `reason` and `detail` are of the part.
    """

    record_id: int
    captured_at: datetime
    recipe: RecipeKey
    model_hash: str
    source_id: str
    file: str
    trigger: TriggerKind
    verdict: VerdictKind
    reason: NotInspectedReason | None
    detail: str
    score: float | None
    limits: Limits
    times: StageTimes
    image: str
    map: str
    operator: str
    peak: tuple[float, float] | None = None
    disposition: DispositionKind | None = None
    disposed_by: str = ""
    disposed_at: datetime | None = None
    truth_defects: str | None = None
    extent: DefectExtent | None = None
    views: tuple[RecordView, ...] = ()
    defect_name: str = ""

    @property
    def deciding(self) -> RecordView | None:
        """The view whose verdict the part has; None where one camera looked at it."""
        return worst(self.views) if self.views else None

    @property
    def foremost(self) -> "Record":
        """What a person should see of it first: the view that decided; itself where there is one camera."""
        deciding = self.deciding
        return self.of_view(deciding) if deciding is not None else self

    def of_view(self, view: RecordView) -> "Record":
        """This record as if that view alone had looked at the part; number and decision stay the part's."""
        return replace(
            self,
            recipe=view.recipe,
            model_hash=view.model_hash,
            source_id=view.source_id,
            file=view.file,
            verdict=view.verdict,
            reason=view.reason,
            detail=view.detail,
            score=view.score,
            limits=view.limits,
            image=view.image,
            map=view.map,
            peak=view.peak,
            truth_defects=view.truth_defects,
            extent=view.extent,
            views=(),
        )

    def judged_by(self, recipe: str) -> "Record | None":
        """This record as the recipe of that name saw it: its worst view, or None where it judged none."""
        if not self.views:
            return self if self.recipe.name == recipe else None
        mine = [view for view in self.views if view.recipe.name == recipe]
        return self.of_view(worst(mine)) if mine else None


@dataclass(frozen=True)
class RecordFilter:
    """Which records; None means any. Times are UTC, `since` inclusive, `until` exclusive.

    Attributes:
        disposed: True only records with a disposition, False only those without.
        defect_names: Only confirmed defects with one of these names.
        peak_in: Only records whose worst place lies in this rectangle of the frame (of the main view where
            there are several).
    """

    recipe: str | None = None
    version: int | None = None
    verdicts: tuple[VerdictKind, ...] | None = None
    dispositions: tuple[DispositionKind, ...] | None = None
    disposed: bool | None = None
    since: datetime | None = None
    until: datetime | None = None
    min_score: float | None = None
    max_score: float | None = None
    defect_names: tuple[str, ...] | None = None
    peak_in: Rectangle | None = None


@dataclass(frozen=True)
class Progress:
    """How far a long task is.

    Attributes:
        total: 0 means unknown.
        losses: (name, value) of the terms a training lowers, newest values; empty where nothing is trained.
        left_s: Seconds it will take from here, None where nobody knows.
    """

    message: str
    done: int = 0
    total: int = 0
    losses: tuple[tuple[str, float], ...] = ()
    left_s: float | None = None
