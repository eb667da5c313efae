"""Records as rows of named cells, made by SQLite itself: what an export of a million records needs.

A `Record` costs some 40 microseconds to build and take apart again, its cells some 8. The cells are those of
`inspector.export.record_cells`; a test holds the two together.
"""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import (
    BigInteger,
    ColumnElement,
    FromClause,
    Row,
    Select,
    case,
    func,
    literal,
    select,
    type_coerce,
)

from inspector.domain.record import RecordFilter
from inspector.storage.engine import Reader
from inspector.storage.record_conditions import conditions
from inspector.storage.record_rows import MAP_IN_DATABASE
from inspector.storage.tables import RECORDS
from inspector.storage.view_expressions import view_expression

Cell = str | int | float | None

AT_ONCE = 2_000
"""Rows held at a time."""
_TIMES = ("captured_at", "disposed_at")
_SECOND = 1_000_000
_OTHER_NAMES = {"recipe_version": "version", "trigger": "trigger_kind"}


class RecordCellLog:
    """Reads cells; any thread. Faults as `RecordLog`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def iterate(self, wanted: RecordFilter, names: Sequence[str]) -> Iterator[Sequence[Cell]]:
        """One row for every matching record stored before the call, oldest first, in flat memory.

        Times are ISO 8601 in UTC, None is "not known". No transaction is open between two pages.

        Args:
            names: The cells of a row, in this order.

        Raises:
            KeyError: No such cell.
        """
        for page in self._pages(wanted, names):
            yield from page

    def _pages(self, wanted: RecordFilter, names: Sequence[str]) -> Iterator[Sequence[Row[Any]]]:
        """The matching ones of `AT_ONCE` record numbers after the other."""
        with self._reader.begin() as connection:
            last = connection.execute(select(func.max(RECORDS.c.record_id))).scalar_one() or 0
        for after in range(0, last, AT_ONCE):
            statement = _page(wanted, names, after, min(after + AT_ONCE, last))
            with self._reader.begin() as connection:
                rows = connection.execute(statement).all()
            yield rows


def _page(wanted: RecordFilter, names: Sequence[str], after: int, last: int) -> Select[Any]:
    key = RECORDS.c.record_id
    within = (key > after, key <= last)
    if not conditions(wanted, RECORDS):
        return select(*_expressions(RECORDS, names)).where(*within).order_by(key)
    # Filtered outside the limited part: no index can then make every page a search of its own.
    stretch = select(RECORDS).where(*within).limit(AT_ONCE).subquery()
    matching = select(*_expressions(stretch, names)).where(*conditions(wanted, stretch))
    return matching.order_by(stretch.c.record_id)


def _expressions(records: FromClause, names: Sequence[str]) -> list[ColumnElement[Any]]:
    """The cells of these names, in SQL."""
    column = records.c
    in_database = literal("record/").concat(column.record_id)
    made: dict[str, ColumnElement[Any]] = {
        **{cell: column[name] for cell, name in _OTHER_NAMES.items()},
        **{name: _iso_time(type_coerce(column[name], BigInteger)) for name in _TIMES},
        "reason": func.nullif(column.reason, ""),
        "map": case((column.map_file == MAP_IN_DATABASE, in_database), else_=column.map_file),
        "defect_name": func.coalesce(column.defect_name, ""),
        "defect_length_mm": column.defect_length_px * column.mm_per_px,
        "defect_area_mm2": column.defect_area_px * column.mm_per_px * column.mm_per_px,
        "trigger_to_verdict_ms": column.trigger_ms + column.total_ms,
    }
    return [made[name] if name in made else _other(name, column) for name in names]


def _other(name: str, column: Any) -> ColumnElement[Any]:
    of_views = view_expression(name, column)
    return column[name] if of_views is None else of_views


def _iso_time(microseconds: ColumnElement[int]) -> ColumnElement[str]:
    """As `datetime.isoformat` in UTC: no fraction where it is zero. SQLite does it faster than Python."""
    seconds = func.strftime("%Y-%m-%dT%H:%M:%S", microseconds // _SECOND, "unixepoch")
    fraction = microseconds % _SECOND
    told = case((fraction == 0, ""), else_=func.printf(".%06d", fraction))
    return seconds.concat(told).concat("+00:00")
