"""Searching a log of a million records: statements that never read a row they do not give.

Three indices hold every column a filter can name, the record's number first: the newest matches are the first
found, a search that finds nothing reads an index instead of the table, and a new record is added at the end
of each. Two hold the few records that are flagged or decided on. SQLite would choose worse ones (it keeps no
statistics here), so the index is named.
"""

from dataclasses import dataclass, replace
from types import SimpleNamespace
from typing import Any

from sqlalchemy import ColumnElement, ScalarSelect, Select, column, func, literal, select, text

from inspector.domain.record import RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.storage.record_conditions import conditions
from inspector.storage.tables import DISPOSED, FLAGGED, RECORDS

_PARTS = {"flagged": FLAGGED, "disposed": DISPOSED}


@dataclass(frozen=True)
class _Columns:
    """The columns of `RECORDS` without its name: SQLAlchemy has no way to name an index of SQLite, so the
    table stands in the statement as text."""

    c: SimpleNamespace


_RECORDS = _Columns(SimpleNamespace(**{each.name: column(each.name, each.type) for each in RECORDS.c}))


def index_for(wanted: RecordFilter) -> str:
    """The end of the name of the index that answers best; empty where SQLite's own choice is as good."""
    decided = (wanted.dispositions, wanted.defect_names)
    if wanted.disposed or any(each is not None for each in decided):
        return "disposed"
    if wanted.verdicts is not None and VerdictKind.PASS not in wanted.verdicts:
        return "flagged"
    narrow = (wanted.disposed, wanted.since, wanted.until, wanted.min_score, wanted.max_score, wanted.peak_in)
    if wanted.version is not None and all(each is None for each in narrow):
        return ""
    return "filter"


def numbers(
    wanted: RecordFilter, *, limit: int, offset: int = 0, past: int | None = None, newest_first: bool = True
) -> Select[Any]:
    """Numbers of a page of matching records, in order.

    Args:
        past: Go on after this record number; None begins at the end. Cheaper than a large `offset`, which
            counts off every match before the page.
    """
    key = _RECORDS.c.record_id
    statement = _searching([key], wanted).order_by(key.desc() if newest_first else key)
    if past is not None:
        statement = statement.where(key < past if newest_first else key > past)
    return statement.limit(limit).offset(offset)


def verdict_counts(wanted: RecordFilter) -> Select[Any]:
    """One row: how many records match of each verdict, in the order of `VerdictKind`."""
    if _is_time_alone(wanted):
        kinds = [kind for kind in VerdictKind if wanted.verdicts is None or kind in wanted.verdicts]
        return select(*(_in_time(kind, wanted) if kind in kinds else literal(0) for kind in VerdictKind))
    # Grouping would sort a million entries; counting each kind passes over them once.
    return _searching([func.count().filter(_RECORDS.c.verdict == kind.value) for kind in VerdictKind], wanted)


def _is_time_alone(wanted: RecordFilter) -> bool:
    """Whether nothing but time and verdict is asked for, which the index by both counts fastest."""
    return replace(wanted, since=None, until=None, verdicts=None) == RecordFilter()


def _in_time(kind: VerdictKind, wanted: RecordFilter) -> ScalarSelect[Any]:
    only = replace(wanted, verdicts=(kind,))
    table = text("records INDEXED BY ix_records_verdict_time")
    found = select(func.count()).select_from(table).where(*conditions(only, _RECORDS))
    return found.scalar_subquery()


def total(wanted: RecordFilter) -> Select[Any]:
    """How many records match."""
    return _searching([func.count()], wanted)


def _searching(what: list[Any], wanted: RecordFilter) -> Select[Any]:
    index = index_for(wanted)
    table = f"records INDEXED BY ix_records_{index}" if index else "records"
    # A partial index is used where the statement says in its own words what it is a part of.
    part = [text(_PARTS[index])] if index in _PARTS else []
    between = _between(wanted) if index == "filter" else []
    return select(*what).select_from(text(table)).where(*conditions(wanted, _RECORDS), *part, *between)


def _between(wanted: RecordFilter) -> list[ColumnElement[bool]]:
    """Record numbers outside of which nothing can match: an hour of last year is not looked for in all of it.

    Exact, though numbers need not follow the time: the smallest and largest number are asked for.
    """
    key = _RECORDS.c.record_id
    found: list[ColumnElement[bool]] = []
    if wanted.since is not None:
        found += _spanned(key, "captured_at", RecordFilter(since=wanted.since, until=wanted.until))
    if wanted.recipe is not None:
        found += _spanned(key, "recipe_newest", RecordFilter(recipe=wanted.recipe, version=wanted.version))
    return found


def _spanned(key: ColumnElement[int], index: str, wanted: RecordFilter) -> list[ColumnElement[bool]]:
    table = text(f"records INDEXED BY ix_records_{index}")
    least, most = (
        select(end(key)).select_from(table).where(*conditions(wanted, _RECORDS)).scalar_subquery()
        for end in (func.min, func.max)
    )
    return [key >= least, key <= most]
