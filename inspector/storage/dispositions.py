"""A person's decisions on a record: an append-only history, the latest copied onto the record's row."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, func, select

from inspector.domain.defect_name import checked_defect_name
from inspector.domain.errors import DataFault
from inspector.domain.record import DispositionKind
from inspector.storage.tables import DISPOSITIONS, RECORDS


@dataclass(frozen=True)
class DispositionEntry:
    """One line of a record's history.

    Attributes:
        kind: None took the decision before it back.
        defect_name: What a confirmed defect is called; empty where nobody named it.
    """

    kind: DispositionKind | None
    who: str
    at: datetime
    defect_name: str = ""


def checked_name_for(kind: DispositionKind | None, defect_name: str) -> str:
    """The name as it is stored with a decision.

    Raises:
        DataFault: It cannot be a name, or the decision is no confirmed defect.
    """
    name = checked_defect_name(defect_name)
    if name and kind is not DispositionKind.CONFIRMED_DEFECT:
        raise DataFault(
            f'"{name}" names a defect, and the part is not confirmed as one.',
            way_out="Confirm the defect, or leave the name out.",
        )
    return name


def append_disposition(connection: Connection, record_id: int, entry: DispositionEntry) -> None:
    """Add a decision, or with kind None take the last standing one back, inside the caller's transaction.

    Raises:
        DataFault: Nothing to take back.
    """
    before = history(connection, record_id)
    if entry.kind is None and standing(before) is None:
        raise DataFault(f"Record {record_id} has no decision to take back.")
    kind = entry.kind.value if entry.kind else None
    values = {"record_id": record_id, "kind": kind, "who": entry.who, "at": entry.at}
    connection.execute(DISPOSITIONS.insert().values(values | {"defect_name": entry.defect_name or None}))
    _copy_onto_record(connection, record_id, standing([*before, entry]))


def used_names(connection: Connection, *, recipe: str | None, limit: int) -> list[str]:
    """Names given to defects, the one used last first; also those of decisions that were taken back."""
    name = DISPOSITIONS.c.defect_name
    statement = select(name).where(name.is_not(None))
    if recipe is not None:
        of_recipe = RECORDS.c.record_id == DISPOSITIONS.c.record_id
        statement = statement.join(RECORDS, of_recipe).where(RECORDS.c.recipe == recipe)
    latest = func.max(DISPOSITIONS.c.disposition_id).desc()
    return list(connection.execute(statement.group_by(name).order_by(latest).limit(limit)).scalars())


def history(connection: Connection, record_id: int) -> list[DispositionEntry]:
    """Everything decided on a record, oldest first."""
    statement = select(DISPOSITIONS).where(DISPOSITIONS.c.record_id == record_id)
    rows = connection.execute(statement.order_by(DISPOSITIONS.c.disposition_id)).mappings()
    return [
        DispositionEntry(
            DispositionKind(row["kind"]) if row["kind"] else None,
            row["who"],
            row["at"],
            row["defect_name"] or "",
        )
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
        "defect_name": entry.defect_name or None if entry else None,
    }
    connection.execute(RECORDS.update().where(RECORDS.c.record_id == record_id).values(values))
