"""RecordFilter -> SQL conditions."""

from typing import Any, Protocol

from sqlalchemy import ColumnElement

from inspector.domain.record import RecordFilter

Condition = ColumnElement[bool]


class HasColumns(Protocol):
    """A table, a subquery, or anything else with the columns of `RECORDS`."""

    @property
    def c(self) -> Any:
        """Columns by name, as attributes."""


def conditions(wanted: RecordFilter, records: HasColumns) -> list[Condition]:
    """Conditions on the columns of `records` that must all hold; none for an empty filter.

    A record without a score is in no range of scores.
    """
    return [*_recipe(wanted, records), *_judgement(wanted, records), *_ranges(wanted, records)]


def _recipe(wanted: RecordFilter, records: HasColumns) -> list[Condition]:
    pairs = ((records.c.recipe, wanted.recipe), (records.c.version, wanted.version))
    return [column == value for column, value in pairs if value is not None]


def _judgement(wanted: RecordFilter, records: HasColumns) -> list[Condition]:
    found: list[Condition] = []
    if wanted.verdicts is not None:
        found.append(records.c.verdict.in_([kind.value for kind in wanted.verdicts]))
    if wanted.dispositions is not None:
        found.append(records.c.disposition.in_([kind.value for kind in wanted.dispositions]))
    if wanted.disposed is not None:
        known = records.c.disposition.is_not(None)
        found.append(known if wanted.disposed else ~known)
    if wanted.defect_names is not None:
        found.append(records.c.defect_name.in_(wanted.defect_names))
    return found


def _ranges(wanted: RecordFilter, records: HasColumns) -> list[Condition]:
    found: list[Condition] = []
    if wanted.since is not None:
        found.append(records.c.captured_at >= wanted.since)
    if wanted.until is not None:
        found.append(records.c.captured_at < wanted.until)
    if wanted.min_score is not None:
        found.append(records.c.score >= wanted.min_score)
    if wanted.max_score is not None:
        found.append(records.c.score <= wanted.max_score)
    return [*found, *_place(wanted, records)]


def _place(wanted: RecordFilter, records: HasColumns) -> list[Condition]:
    """The peak lies in the rectangle, its edges included; a record without a peak lies nowhere."""
    area = wanted.peak_in
    if area is None:
        return []
    x, y = records.c.peak_x, records.c.peak_y
    return [x >= area.x, x <= area.x + area.width, y >= area.y, y <= area.y + area.height]
