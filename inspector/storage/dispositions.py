"""A person's decisions on a record: an append-only history, the latest copied onto the record's row."""

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import Connection, select

from inspector.domain.errors import DataFault
from inspector.domain.record import DispositionKind
from inspector.storage.tables import DISPOSITIONS, RECORDS


@dataclass(frozen=True)
class DispositionEntry:
    """One line of a record's history.

    Attributes:
        kind: None took the decision before it back.
    """

    kind: DispositionKind | None
    who: str
    at: datetime


def append_disposition(
    connection: Connection, record_id: int, kind: DispositionKind | None, *, who: str
) -> None:
    """Add a decision, or with None take the last standing one back, inside the caller's transaction.

    Raises:
        DataFault: Nothing to take back.
    """
    entry = DispositionEntry(kind, who, datetime.now(UTC))
    before = history(connection, record_id)
    if kind is None and standing(before) is None:
        raise DataFault(f"Record {record_id} has no decision to take back.")
    connection.execute(
        DISPOSITIONS.insert().values(
            record_id=record_id, kind=kind.value if kind else None, who=who, at=entry.at
        )
    )
    _copy_onto_record(connection, record_id, standing([*before, entry]))


def history(connection: Connection, record_id: int) -> list[DispositionEntry]:
    """Everything decided on a record, oldest first."""
    statement = select(DISPOSITIONS).where(DISPOSITIONS.c.record_id == record_id)
    rows = connection.execute(statement.order_by(DISPOSITIONS.c.disposition_id)).mappings()
    return [
        DispositionEntry(DispositionKind(row["kind"]) if row["kind"] else None, row["who"], row["at"])
        for row in rows
    ]


def standing(entries: list[DispositionEntry]) -> DispositionEntry | None:
    """The decision in force: each undo takes back the latest one not yet taken back."""
    stack: list[DispositionEntry] = []
    for entry in entries:
        if entry.kind is not None:
            stack.append(entry)
        elif stack:
            stack.pop()
    return stack[-1] if stack else None


def _copy_onto_record(connection: Connection, record_id: int, entry: DispositionEntry | None) -> None:
    values = {
        "disposition": entry.kind.value if entry and entry.kind else None,
        "disposed_by": entry.who if entry else "",
        "disposed_at": entry.at if entry else None,
    }
    connection.execute(RECORDS.update().where(RECORDS.c.record_id == record_id).values(values))
