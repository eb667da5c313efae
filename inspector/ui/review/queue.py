"""The review queue: what waits for a person, where one is, and what can be undone. Without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.domain.verdict import VerdictKind

FLAGGED = (VerdictKind.FAIL, VerdictKind.REVIEW, VerdictKind.NOT_INSPECTED)


@dataclass(frozen=True)
class Decision:
    """One disposition given in this session.

    Attributes:
        place: Where in the queue the record stood, to put it back there.
    """

    record: Record
    kind: DispositionKind
    place: int


@dataclass
class ReviewQueue:
    """Flagged records without a disposition, newest first, and the one being looked at.

    Attributes:
        verdicts: Which kinds are shown.
        recipe: Name of the only recipe shown; None is all.
        records: What waits, in order.
        decisions: What was decided here, oldest first; the last one can be undone.
    """

    verdicts: tuple[VerdictKind, ...] = FLAGGED
    recipe: str | None = None
    records: list[Record] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    place: int = 0

    @property
    def current(self) -> Record | None:
        """The record being looked at; None where the queue is empty."""
        return self.records[self.place] if self.records else None

    def filter(self) -> RecordFilter:
        """What to ask the record log for."""
        return RecordFilter(recipe=self.recipe, verdicts=self.verdicts, disposed=False)

    def load(self, records: Sequence[Record]) -> bool:
        """Take what the record log holds now; stay on the same record where it is still there.

        Records decided here whose disposition is still being stored are left out. True: something changed.
        """
        decided = {decision.record.record_id for decision in self.decisions}
        fresh = [record for record in records if record.record_id not in decided]
        if _ids(fresh) == _ids(self.records):
            return False
        current = self.current
        self.records = fresh
        self.place = min(self.place, max(len(fresh) - 1, 0))
        if current is not None and current.record_id in _ids(fresh):
            self.place = _ids(fresh).index(current.record_id)
        return True

    def go_to(self, record_id: int) -> None:
        """Look at one record of the queue; one that is gone changes nothing."""
        if record_id in _ids(self.records):
            self.place = _ids(self.records).index(record_id)

    def move(self, steps: int) -> None:
        """Look at the next (+1) or previous (-1) record; stops at the ends."""
        self.place = max(0, min(self.place + steps, len(self.records) - 1))

    def decide(self, kind: DispositionKind) -> Decision | None:
        """Give the current record a disposition and go on to the next; None on an empty queue."""
        record = self.current
        if record is None:
            return None
        decision = Decision(record, kind, self.place)
        del self.records[self.place]
        self.place = min(self.place, max(len(self.records) - 1, 0))
        self.decisions.append(decision)
        return decision

    def undo(self) -> Decision | None:
        """Put the last decided record back and look at it; None where there is nothing to undo."""
        if not self.decisions:
            return None
        decision = self.decisions.pop()
        self._put_back(decision)
        return decision

    def refused(self, record_id: int) -> None:
        """A disposition could not be stored: the record waits again."""
        for decision in [d for d in self.decisions if d.record.record_id == record_id]:
            self.decisions.remove(decision)
            self._put_back(decision)

    def _put_back(self, decision: Decision) -> None:
        self.place = min(decision.place, len(self.records))
        self.records.insert(self.place, decision.record)


def _ids(records: Sequence[Record]) -> list[int]:
    return [record.record_id for record in records]
