"""The review queue: what waits for a person, where one is, and what can be undone. Without Qt."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.domain.verdict import VerdictKind

FLAGGED = (VerdictKind.FAIL, VerdictKind.REVIEW, VerdictKind.NOT_INSPECTED)


@dataclass(frozen=True)
class Decision:
    """One disposition given in this session.

    Attributes:
        place: Where in the queue the record stood, to put it back there; None for a visitor.
    """

    record: Record
    kind: DispositionKind
    place: int | None


@dataclass
class ReviewQueue:
    """Flagged records without a disposition, newest first, and the one being looked at.

    Dispositions are stored a moment after they are given; until `stored` is called for a record, what the
    record log says about it is out of date and the queue goes by what the person did.

    Attributes:
        verdicts: Which kinds are shown.
        recipe: Name of the only recipe shown; None is all.
        only: The only records shown whatever the two above say; None is all.
        records: What waits, in order.
        decisions: What was decided here, oldest first; the last one can be undone.
        visitor: A record from elsewhere being looked at, for instance one chosen in the log.
    """

    verdicts: tuple[VerdictKind, ...] = FLAGGED
    recipe: str | None = None
    only: RecordFilter | None = None
    records: list[Record] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    place: int = 0
    visitor: Record | None = None
    _leaving: set[int] = field(default_factory=set)
    _returning: set[int] = field(default_factory=set)

    @property
    def current(self) -> Record | None:
        """The record being looked at; None where there is nothing to look at."""
        if self.visitor is not None:
            return self.visitor
        return self.records[self.place] if self.records else None

    def filter(self) -> RecordFilter:
        """What to ask the record log for."""
        if self.only is not None:
            return replace(self.only, disposed=False)
        return RecordFilter(recipe=self.recipe, verdicts=self.verdicts, disposed=False)

    def load(self, records: Sequence[Record]) -> bool:
        """Take what the record log holds now, staying on the same record. True: something changed."""
        fresh = [record for record in records if record.record_id not in self._leaving]
        known = _ids(fresh)
        back = [r for r in self.records if r.record_id in self._returning and r.record_id not in known]
        fresh = sorted([*fresh, *back], key=lambda record: record.record_id, reverse=True)
        if _ids(fresh) == _ids(self.records):
            return False
        looked_at = self.records[self.place].record_id if self.records else None
        self.records = fresh
        self._keep_place_inside()
        if looked_at in _ids(fresh):
            self.place = _ids(fresh).index(looked_at)
        return True

    def go_to(self, record_id: int) -> bool:
        """Look at one record of the queue; False where it does not wait here."""
        if record_id not in _ids(self.records):
            return False
        self.visitor = None
        self.place = _ids(self.records).index(record_id)
        return True

    def visit(self, record: Record) -> None:
        """Look at a record whether it waits here or not."""
        if not self.go_to(record.record_id):
            self.visitor = record

    def leave_decided(self) -> bool:
        """Go on with the queue where the visitor was decided on here already; True where it was."""
        decided = {decision.record.record_id for decision in self.decisions}
        if self.visitor is None or self.visitor.record_id not in decided:
            return False
        self.visitor = None
        return True

    def move(self, steps: int) -> None:
        """Look at the next (+1) or previous (-1) record; stops at the ends."""
        self.visitor = None
        self.place += steps
        self._keep_place_inside()

    def decide(self, kind: DispositionKind) -> Decision | None:
        """Give the current record a disposition and go on to the next; None where there is none."""
        record = self.current
        if record is None:
            return None
        place = None if self.visitor is not None else self.place
        if place is not None:
            del self.records[place]
            self._keep_place_inside()
        self.visitor = None
        decision = Decision(record, kind, place)
        self.decisions.append(decision)
        self._leaving.add(record.record_id)
        self._returning.discard(record.record_id)
        return decision

    def undo(self) -> Decision | None:
        """Put the last decided record back and look at it; None where there is nothing to undo."""
        if not self.decisions:
            return None
        decision = self.decisions.pop()
        self._put_back(decision)
        if decision.place is not None:
            self._returning.add(decision.record.record_id)
        return decision

    def stored(self, record_id: int) -> None:
        """The record log is up to date about this record again."""
        self._leaving.discard(record_id)
        self._returning.discard(record_id)

    def refused(self, record_id: int) -> None:
        """A disposition could not be stored: the record waits again."""
        for decision in [d for d in self.decisions if d.record.record_id == record_id]:
            self.decisions.remove(decision)
            self._put_back(decision)
        self.stored(record_id)

    def undo_refused(self, decision: Decision) -> None:
        """Taking a decision back could not be stored: it stands, and can be undone again."""
        number = decision.record.record_id
        self._returning.discard(number)
        self.records = [record for record in self.records if record.record_id != number]
        if self.visitor is not None and self.visitor.record_id == number:
            self.visitor = None
        self._keep_place_inside()
        self.decisions.append(decision)

    def _put_back(self, decision: Decision) -> None:
        self._leaving.discard(decision.record.record_id)
        if decision.place is None:
            self.visitor = decision.record
            return
        self.visitor = None
        if not self.go_to(decision.record.record_id):
            self.place = min(decision.place, len(self.records))
            self.records.insert(self.place, decision.record)

    def _keep_place_inside(self) -> None:
        self.place = max(0, min(self.place, len(self.records) - 1))


def _ids(records: Sequence[Record]) -> list[int]:
    return [record.record_id for record in records]
