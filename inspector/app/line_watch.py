"""Watches the parts of the recipe version in use: are they like the references, do their scores drift?"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from inspector.decision import BASELINE_PARTS, FIRST_PARTS_MOST, DriftMonitor, first_parts
from inspector.domain.coverage import FirstParts
from inspector.domain.recipe import Recipe, RecipeKey
from inspector.domain.record import Record, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.station import Outcome

if TYPE_CHECKING:
    from inspector.storage import RecordLog

PASSED = (VerdictKind.PASS,)
JUDGED = (*PASSED, VerdictKind.REVIEW, VerdictKind.FAIL)
RECENT_PASSED = 200
"""Read back for the moving average: what is older weighs less than one part in 20,000."""


@dataclass(frozen=True)
class UnlikeParts:
    """First parts that nobody has decided on and that do not look like the references.

    Attributes:
        found: How the first parts compare.
        wanted: Finds exactly these records.
    """

    found: FirstParts
    wanted: RecordFilter


class LineWatch:
    """Follows one recipe version at a time; moves no limit. Main thread.

    What a version's parts were is read from the log, so that a restart forgets nothing; then each published
    outcome is taken as it comes.
    """

    def __init__(self, records: "RecordLog") -> None:
        self._records = records
        self._recipe: Recipe | None = None
        self._first: list[Record] = []
        self._drift, self._last_passed = DriftMonitor(), 0

    @property
    def drift(self) -> DriftMonitor:
        """The scores of passed parts."""
        return self._drift

    def follow(self, recipe: Recipe | None) -> None:
        """Watch this recipe version from now on; reads its first and latest parts. None: watch nothing."""
        self._recipe, self._first = recipe, []
        self._drift, self._last_passed = DriftMonitor(), 0
        if recipe is None:
            return
        self._first = self._oldest(recipe.key, JUDGED, count=FIRST_PARTS_MOST)
        for record in self._passed(recipe.key):
            self._follow_passed(record)

    def take(self, outcomes: Iterable[Outcome]) -> None:
        """Take what was judged since; what `follow` read already is not taken twice."""
        records = [outcome.record for outcome in outcomes if outcome.record is not None]
        for record in records:
            if self._recipe is None or record.recipe != self._recipe.key or record.score is None:
                continue
            if len(self._first) < FIRST_PARTS_MOST and record.record_id > self._last_first():
                self._first.append(record)
            if record.verdict is VerdictKind.PASS and record.record_id > self._last_passed:
                self._follow_passed(record)

    def unlike_parts(self) -> UnlikeParts | None:
        """The first parts, where too many are unlike the references and some of them are still undecided."""
        if self._recipe is None or not self._first:
            return None
        scores = [record.score for record in self._first if record.score is not None]
        found = first_parts(self._recipe.calibration.held_out, scores)
        if found is None or not found.raised or not self._undecided(found):
            return None
        return UnlikeParts(found, self._filter(self._recipe, found))

    def _undecided(self, found: FirstParts) -> bool:
        waiting = [record for record in self._first if record.disposition is None]
        return any(record.score is not None and record.score >= found.unlike_from for record in waiting)

    def _filter(self, recipe: Recipe, found: FirstParts) -> RecordFilter:
        after_last = max(record.captured_at for record in self._first) + timedelta(microseconds=1)
        return replace(_of(recipe.key, JUDGED), until=after_last, min_score=found.unlike_from)

    def _passed(self, key: RecipeKey) -> list[Record]:
        """The oldest for the baseline, then the newest, oldest first."""
        oldest = self._oldest(key, PASSED, count=BASELINE_PARTS)
        if len(oldest) < BASELINE_PARTS:
            return oldest
        newest = self._records.query(_of(key, PASSED), limit=RECENT_PASSED)
        last = oldest[-1].record_id
        return [*oldest, *(record for record in reversed(newest) if record.record_id > last)]

    def _oldest(self, key: RecipeKey, verdicts: tuple[VerdictKind, ...], *, count: int) -> list[Record]:
        return self._records.query(_of(key, verdicts), limit=count, newest_first=False)

    def _last_first(self) -> int:
        return self._first[-1].record_id if self._first else 0

    def _follow_passed(self, record: Record) -> None:
        self._last_passed = record.record_id
        if record.score is not None:
            self._drift = self._drift.updated(record.score)


def _of(key: RecipeKey, verdicts: tuple[VerdictKind, ...]) -> RecordFilter:
    return RecordFilter(recipe=key.name, version=key.version, verdicts=verdicts)
