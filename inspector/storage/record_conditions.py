"""RecordFilter -> SQL conditions."""

from sqlalchemy import ColumnElement

from inspector.domain.record import RecordFilter
from inspector.storage.tables import RECORDS

Condition = ColumnElement[bool]


def conditions(wanted: RecordFilter) -> list[Condition]:
    """Conditions that must all hold; none for an empty filter.

    A record without a score is in no range of scores.
    """
    return [*_recipe(wanted), *_judgement(wanted), *_ranges(wanted)]


def _recipe(wanted: RecordFilter) -> list[Condition]:
    pairs = ((RECORDS.c.recipe, wanted.recipe), (RECORDS.c.version, wanted.version))
    return [column == value for column, value in pairs if value is not None]


def _judgement(wanted: RecordFilter) -> list[Condition]:
    found: list[Condition] = []
    if wanted.verdicts is not None:
        found.append(RECORDS.c.verdict.in_([kind.value for kind in wanted.verdicts]))
    if wanted.dispositions is not None:
        found.append(RECORDS.c.disposition.in_([kind.value for kind in wanted.dispositions]))
    if wanted.disposed is not None:
        known = RECORDS.c.disposition.is_not(None)
        found.append(known if wanted.disposed else ~known)
    return found


def _ranges(wanted: RecordFilter) -> list[Condition]:
    found: list[Condition] = []
    if wanted.since is not None:
        found.append(RECORDS.c.captured_at >= wanted.since)
    if wanted.until is not None:
        found.append(RECORDS.c.captured_at < wanted.until)
    if wanted.min_score is not None:
        found.append(RECORDS.c.score >= wanted.min_score)
    if wanted.max_score is not None:
        found.append(RECORDS.c.score <= wanted.max_score)
    return found
