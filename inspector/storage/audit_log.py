"""The audit trail: who changed what when. Append-only, hash-chained, verifiable."""

import json
import logging
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import Connection, RowMapping, func, select

from inspector.domain.errors import DataFault, EnvironmentFault, ProgrammingFault
from inspector.storage.audit_chain import (
    GENESIS,
    AuditEntry,
    Detail,
    canonical_details,
    entry_hash,
    problem_with,
)
from inspector.storage.audit_head import AuditHead, read_head, write_head
from inspector.storage.engine import Reader, Writer
from inspector.storage.stored_text import storable
from inspector.storage.tables import AUDIT, from_microseconds, to_microseconds

PAGE = 500
logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class AuditReport:
    """What `AuditLog.verify` found.

    Attributes:
        ok: True where nothing was changed, removed, swapped or cut off, as far as this can be proven.
        entries: How many entries the trail holds.
        first_broken: Number of the first entry that is wrong or missing, or cannot be trusted; None if ok.
        message: For the person.
        head: Hash of the last good entry. Noted elsewhere, it proves everything up to here against a trail
            that was rewritten as a whole.
    """

    ok: bool
    entries: int
    first_broken: int | None
    message: str
    head: str


class AuditLog:
    """Appending from the writer thread only; reading from any thread. Faults as `RecordLog`.

    Attributes:
        head_problem: Why `audit-head.json` is behind the trail, for the person; empty while it is not. The
            entries themselves are stored. The next entry whose head can be written mends it.
    """

    def __init__(self, reader: Reader, writer: Writer, *, head_file: Path) -> None:
        self._reader = reader
        self._writer = writer
        self._head_file = head_file
        self.head_problem = ""
        self._start_head()

    def append(self, event: str, *, who: str, subject: str, details: Mapping[str, Detail]) -> AuditEntry:
        """Add one entry; it is on the disk when this returns.

        A head file that cannot be written does not fail the act, which is done: see `head_problem`.

        Args:
            event: What was done, for instance `limits.changed`.
            who: Who did it.
            subject: What it was done to.
            details: From, to and the like; finite numbers, text, None.
        """
        with self._writer.begin() as connection:
            entry = self.append_within(connection, event, who=who, subject=subject, details=details)
        self.record_head(entry)
        return entry

    def append_within(
        self,
        connection: Connection,
        event: str,
        *,
        who: str,
        subject: str,
        details: Mapping[str, Detail],
    ) -> AuditEntry:
        """Add one entry as part of the caller's transaction: it stands or falls with the act it tells of.

        Call `record_head` with it once the transaction is committed.
        """
        entry = _next_entry(connection, event, who=who, subject=subject, details=details)
        stored = {"at": to_microseconds(entry.at), "details": canonical_details(details)}
        connection.execute(AUDIT.insert().values(vars(entry) | stored))
        return entry

    def record_head(self, entry: AuditEntry) -> None:
        """Record a committed entry as the end of the trail; if the disk refuses, `head_problem` says so."""
        try:
            write_head(self._head_file, AuditHead(entries=entry.number, hash=entry.hash))
        except EnvironmentFault as fault:
            self.head_problem = f"Audit entry {entry.number} is stored, but not recorded as the end: {fault}"
            logger.error("%s", self.head_problem, exc_info=True)
            return
        self.head_problem = ""

    def entries(self, *, limit: int = 100, offset: int = 0, newest_first: bool = True) -> list[AuditEntry]:
        """A page of the trail."""
        order = AUDIT.c.number.desc() if newest_first else AUDIT.c.number
        with self._reader.begin() as connection:
            rows = connection.execute(select(AUDIT).order_by(order).limit(limit).offset(offset)).mappings()
            return [_entry(row) for row in rows]

    def about(self, event: str, subject: str, *, limit: int) -> list[AuditEntry]:
        """Entries of this event about one subject, newest first; DataFault where one was changed."""
        mine = (AUDIT.c.event == event, AUDIT.c.subject == subject)
        wanted = select(AUDIT).where(*mine).order_by(AUDIT.c.number.desc()).limit(limit)
        with self._reader.begin() as connection:
            rows = connection.execute(wanted).mappings().all()
        try:
            return [_entry(row) for row in rows]
        except (TypeError, ValueError, OverflowError) as error:
            raise DataFault(
                f"An audit entry {event} of {subject} cannot be read.",
                way_out="See `inspector audit verify`.",
            ) from error

    def latest(self, event: str) -> AuditEntry | None:
        """The newest entry about this event, None where there is none; DataFault where it was changed."""
        wanted = select(AUDIT).where(AUDIT.c.event == event).order_by(AUDIT.c.number.desc()).limit(1)
        with self._reader.begin() as connection:
            row = connection.execute(wanted).mappings().first()
        try:
            return _entry(row) if row is not None else None
        except (TypeError, ValueError, OverflowError) as error:
            raise DataFault(
                f"The last audit entry {event} cannot be read.", way_out="See `inspector audit verify`."
            ) from error

    def verify(self) -> AuditReport:
        """Check every entry, the chain between them and the recorded end. Never changes anything."""
        try:
            head = read_head(self._head_file)  # before the entries: it may only be behind them
        except DataFault as fault:
            return self._broken(None, f"{fault.message}; without it a cut-off end cannot be noticed")
        previous: AuditEntry | None = None
        try:
            for entry in self._all():
                problem = problem_with(entry, previous) or _problem_with_end(entry, head)
                if problem:
                    return self._broken(previous, problem)
                previous = entry
        except (TypeError, ValueError, OverflowError, ProgrammingFault) as error:
            return self._broken(previous, f"an entry cannot be read ({error})")
        if head.entries > (previous.number if previous else 0):
            return self._broken(previous, f"the end is cut off: {head.entries} entries were recorded")
        return _intact(previous)

    def _broken(self, previous: AuditEntry | None, problem: str) -> AuditReport:
        """Report of a trail that is good up to `previous`."""
        number = previous.number if previous else 0
        with self._reader.begin() as connection:
            count = connection.execute(select(func.count()).select_from(AUDIT)).scalar_one()
        message = f"The audit trail was tampered with or damaged: {problem}. Compare it with a backup."
        return AuditReport(False, count, number + 1, message, previous.hash if previous else GENESIS)

    def _all(self) -> Iterator[AuditEntry]:
        after = -(2**62)
        while True:
            with self._reader.begin() as connection:
                statement = select(AUDIT).where(AUDIT.c.number > after).order_by(AUDIT.c.number).limit(PAGE)
                rows = connection.execute(statement).mappings().all()
            if not rows:
                return
            yield from (_entry(row) for row in rows)
            after = rows[-1]["number"]

    def _start_head(self) -> None:
        """Record the end of a trail that has not begun; a missing file of one that has is never mended."""
        if not self._head_file.exists() and not self.entries(limit=1):
            write_head(self._head_file, AuditHead(entries=0, hash=GENESIS))


def _next_entry(
    connection: Connection, event: str, *, who: str, subject: str, details: Mapping[str, Detail]
) -> AuditEntry:
    last = connection.execute(select(AUDIT.c.number, AUDIT.c.hash).order_by(AUDIT.c.number.desc())).first()
    number, previous_hash = (last.number + 1, last.hash) if last else (1, GENESIS)
    texts = (storable(event), storable(who), storable(subject))
    entry = AuditEntry(number, datetime.now(UTC), *texts, dict(details), previous_hash)
    return replace(entry, hash=entry_hash(entry))


def _problem_with_end(entry: AuditEntry, head: AuditHead) -> str:
    is_end = entry.number == head.entries
    return f"entry {entry.number} is not the recorded one" if is_end and entry.hash != head.hash else ""


def _intact(last: AuditEntry | None) -> AuditReport:
    count, head = (last.number, last.hash) if last else (0, GENESIS)
    return AuditReport(True, count, None, f"{count} entries, none changed.", head)


def _entry(row: RowMapping) -> AuditEntry:
    """The entry of a row; ValueError where the details are no longer what `canonical_details` writes."""
    details = json.loads(row["details"])
    if not isinstance(details, dict) or canonical_details(details) != row["details"]:
        raise ValueError(f"details of entry {row['number']}")
    return AuditEntry(**{**row, "at": from_microseconds(row["at"]), "details": details})
