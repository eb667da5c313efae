"""The review queue: what waits for a person, where one is, and what can be undone. Without Qt."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from inspector.domain.record import DispositionKind, Record, RecordFilter
from inspector.domain.verdict import VerdictKind

FLAGGED = (VerdictKind.FAIL, VerdictKind.REVIEW, VerdictKind.NOT_INSPECTED)
WAITING = RecordFilter(verdicts=FLAGGED, disposed=False)


@dataclass(frozen=True)
class Decision:
    """One disposition given in this session: of one part, or of a group of similar ones at once.

    Attributes:
        records: What was decided on, as it was before; newest first.
        visited: The part was no part of the queue.
    """

    records: tuple[Record, ...]
    kind: DispositionKind
    defect_name: str = ""
    visited: bool = False

    @property
    def record(self) -> Record:
        """The part that was in view."""
        return self.records[0]

    @property
    def numbers(self) -> list[int]:
        """Of its records."""
        return [record.record_id for record in self.records]


@dataclass
class ReviewQueue:
    """Flagged records, newest first, as far as they were read, and the one being looked at.

    Dispositions are stored a moment after they are given; until `stored` is called for a record, what the
    record log says about it is out of date and the queue goes by what the person did.

    Attributes:
        chosen: Which records are shown.
        only: The only records shown whatever `chosen` says; None is all of them.
        records: What was read of them, newest first.
        decisions: What was decided here, oldest first; the last one can be undone.
        visitor: A record from elsewhere being looked at, for instance one chosen in the log.
    """

    chosen: RecordFilter = WAITING
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

    def following(self, count: int) -> list[Record]:
        """What is likely looked at next, soonest first."""
        after = self.records[self.place + 1 : self.place + 1 + count]
        return after or self.records[max(self.place - 1, 0) : self.place]

    def filter(self) -> RecordFilter:
        """What to ask the record log for."""
        return self.chosen if self.only is None else replace(self.only, disposed=False)

    def load(self, records: Sequence[Record]) -> bool:
        """Take what the record log holds now, staying on the same record. True: something changed."""
        known = set(_ids(records))
        back = [r for r in self.records if r.record_id in self._returning and r.record_id not in known]
        return self._show([*records, *back])

    def add(self, records: Sequence[Record]) -> bool:
        """Take further ones, newer or older than those read before. True: there was one."""
        known = set(_ids(self.records))
        return self._show([*self.records, *(one for one in records if one.record_id not in known)])

    def go_to(self, record_id: int) -> bool:
        """Look at one record of the queue; False where it does not wait here."""
        place = _place(self.records, record_id)
        if place is None:
            return False
        self.visitor = None
        self.place = place
        return True

    def visit(self, record: Record) -> None:
        """Look at a record whether it waits here or not."""
        if not self.go_to(record.record_id):
            self.visitor = record

    def leave_decided(self) -> bool:
        """Go on with the queue where the visitor was decided on here already; True where it was."""
        decided = {number for decision in self.decisions for number in decision.numbers}
        if self.visitor is None or self.visitor.record_id not in decided:
            return False
        self.visitor = None
        return True

    def move(self, steps: int) -> None:
        """Look at the next (+1) or previous (-1) record; stops at the ends."""
        self.visitor = None
        self.place += steps
        self._keep_place_inside()

    def decide(
        self, kind: DispositionKind, *, defect_name: str = "", group: Sequence[Record] = ()
    ) -> Decision | None:
        """Give the current record, or a whole group, a disposition and go on; None where there is none.

        Args:
            group: Records of the queue that are decided together, in place of the one being looked at.
        """
        if self.current is None:
            return None
        records = tuple(group) or (self.current,)
        visited = not group and self.visitor is not None
        decision = Decision(records, kind, defect_name, visited)
        self._take_out(decision.numbers)
        self.visitor = None
        self.decisions.append(decision)
        self._leaving.update(decision.numbers)
        self._returning.difference_update(decision.numbers)
        return decision

    def undo(self) -> Decision | None:
        """Put the last decided records back and look at them; None where there is nothing to undo."""
        if not self.decisions:
            return None
        decision = self.decisions.pop()
        self._put_back(decision)
        if not decision.visited:
            self._returning.update(decision.numbers)
        return decision

    def stored(self, decision: Decision) -> None:
        """The record log is up to date about these records again."""
        self._leaving.difference_update(decision.numbers)
        self._returning.difference_update(decision.numbers)

    def refused(self, decision: Decision) -> None:
        """A disposition could not be stored: its records wait again."""
        if decision in self.decisions:
            self.decisions.remove(decision)
            self._put_back(decision)
        self.stored(decision)

    def undo_refused(self, decision: Decision) -> None:
        """Taking a decision back could not be stored: it stands, and can be undone again."""
        self._returning.difference_update(decision.numbers)
        self._take_out(decision.numbers)
        if self.visitor is not None and self.visitor.record_id in decision.numbers:
            self.visitor = None
        self.decisions.append(decision)

    def _show(self, records: Sequence[Record]) -> bool:
        staying = [record for record in records if record.record_id not in self._leaving]
        fresh = sorted(staying, key=_newest_first)
        if fresh == self.records:
            return False
        looked_at = self.records[self.place].record_id if self.records else 0
        self.records = fresh
        place = _place(fresh, looked_at)
        self.place = self.place if place is None else place
        self._keep_place_inside()
        return True

    def _take_out(self, numbers: Sequence[int]) -> None:
        """The next record that stays is looked at, where there is none the one before."""
        gone = set(numbers)
        before = sum(record.record_id in gone for record in self.records[: self.place])
        self.records = [record for record in self.records if record.record_id not in gone]
        self.place -= before
        self._keep_place_inside()

    def _put_back(self, decision: Decision) -> None:
        self._leaving.difference_update(decision.numbers)
        if decision.visited:
            self.visitor = decision.record
            return
        self.visitor = None
        known = set(_ids(self.records))
        back = [record for record in decision.records if record.record_id not in known]
        self.records = sorted([*self.records, *back], key=_newest_first)
        self.go_to(decision.record.record_id)

    def _keep_place_inside(self) -> None:
        self.place = max(0, min(self.place, len(self.records) - 1))


def _ids(records: Sequence[Record]) -> list[int]:
    return [record.record_id for record in records]


def _newest_first(record: Record) -> int:
    return -record.record_id


def _place(records: Sequence[Record], record_id: int) -> int | None:
    """Where in the queue, by halves: it may hold thousands."""
    place = bisect_left(records, -record_id, key=_newest_first)
    found = place < len(records) and records[place].record_id == record_id
    return place if found else None
