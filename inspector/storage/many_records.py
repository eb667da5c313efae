"""Finished records put into the log in bulk: for measuring, never for a running station."""

from collections.abc import Sequence
from typing import Any

from inspector.domain.record import Record
from inspector.storage.database import Database
from inspector.storage.extent_columns import extent_values
from inspector.storage.tables import RECORDS


def add_many(database: Database, records: Sequence[Record]) -> None:
    """Store records as they are, number and decision included, in one transaction.

    Without images, maps, views, history and audit entries. Writer thread; half a minute for a million.
    """
    with database.writing() as connection:
        connection.execute(RECORDS.insert(), [_row(record) for record in records])


def _row(record: Record) -> dict[str, Any]:
    times = vars(record.times)
    known = {name: getattr(record, name) for name in vars(record) if name in RECORDS.c}
    x, y = record.peak or (None, None)
    told = {
        "recipe": record.recipe.name,
        "version": record.recipe.version,
        "trigger_kind": record.trigger.value,
        "verdict": record.verdict.value,
        "reason": record.reason.value if record.reason else None,
        "review_limit": record.limits.review,
        "reject_limit": record.limits.reject,
        "map_file": record.map,
        "peak_x": x,
        "peak_y": y,
        "disposition": record.disposition.value if record.disposition else None,
        "defect_name": record.defect_name or None,
    }
    return known | times | extent_values(record.extent) | told
