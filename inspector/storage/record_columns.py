"""Records as columns: what figures are made of, read without making an object a part."""

from collections.abc import Callable, Iterator, Sequence
from typing import Any, TypeVar

import numpy as np
from sqlalchemy import BigInteger, ColumnElement, Row, func, select, type_coerce

from inspector.domain.figures import (
    DISPOSITIONS,
    NONE,
    VERDICTS,
    Floats,
    Ints,
    RecordColumns,
    joined,
)
from inspector.domain.recipe import RecipeKey
from inspector.domain.record import RecordFilter
from inspector.storage.engine import Reader
from inspector.storage.record_conditions import conditions
from inspector.storage.tables import RECORDS

AT_ONCE = 5_000
"""Rows held as Python objects at a time."""

_READ = (
    "record_id",
    "captured_at",
    "recipe",
    "version",
    "verdict",
    "reason",
    "score",
    "reject_limit",
    "total_ms",
    "peak_x",
    "peak_y",
    "disposition",
    "defect_name",
    "truth_defects",
)
_VERDICT_CODES = {kind.value: code for code, kind in enumerate(VERDICTS)}
_DISPOSITION_CODES = {kind.value: code for code, kind in enumerate(DISPOSITIONS)} | {None: NONE}
_Named = TypeVar("_Named")


class RecordColumnLog:
    """Reads columns; any thread. Faults as `RecordLog`."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def read(self, wanted: RecordFilter, *, check: Callable[[], None] = lambda: None) -> RecordColumns:
        """The matching records in the order they were stored; some 110 bytes a part.

        `check` is called before each `AT_ONCE` records; what it raises (`Cancelled`) ends the reading.

        The name of a defect is the one a person gave; without, the one known of the part itself (simulated
        line, labelled folder).
        """
        names = _Names()
        pieces = [names.columns(rows) for rows in self._pages(wanted, check)]
        recipes = [RecipeKey(*pair) for pair in names.versions]
        return joined(pieces, recipes=recipes, reasons=names.reasons, defects=names.defects)

    def _pages(self, wanted: RecordFilter, check: Callable[[], None]) -> Iterator[Sequence[Row[Any]]]:
        """Pages by key, no transaction open between them: the write-ahead log does not grow meanwhile."""
        first, last = self._ends(wanted)
        for after in range(first - 1, last, AT_ONCE):
            check()
            key = RECORDS.c.record_id
            page = select(RECORDS).where(key > after, key <= min(after + AT_ONCE, last)).limit(AT_ONCE)
            # Filtered outside the limited part, as in `RecordLog`: no page becomes a search of its own.
            stretch = page.subquery()
            columns: list[ColumnElement[Any]] = [stretch.c[name] for name in _READ]
            columns[1] = type_coerce(stretch.c.captured_at, BigInteger)  # microseconds as they are stored
            statement = select(*columns).where(*conditions(wanted, stretch)).order_by(stretch.c.record_id)
            with self._reader.begin() as connection:
                yield connection.execute(statement).all()

    def _ends(self, wanted: RecordFilter) -> tuple[int, int]:
        """First and last matching record number; (1, 0) where none matches."""
        key = RECORDS.c.record_id
        statement = select(func.min(key), func.max(key)).where(*conditions(wanted, RECORDS))
        with self._reader.begin() as connection:
            first, last = connection.execute(statement).one()
        return (1, 0) if first is None else (first, last)


class _Names:
    """Gives every name met a code, and makes arrays of rows."""

    def __init__(self) -> None:
        self.versions: dict[tuple[str, int], int] = {}
        self.reasons: dict[str, int] = {}
        self.defects: dict[str, int] = {}

    def columns(self, rows: Sequence[Row[Any]]) -> RecordColumns:
        """Arrays of rows of `_READ`; the names are added when all are known."""
        found = dict(zip(_READ, list(zip(*rows, strict=True)) or [()] * len(_READ), strict=True))
        versions = zip(found["recipe"], found["version"], strict=True)
        both = zip(found["defect_name"], found["truth_defects"], strict=True)
        names = [given or known for given, known in both]
        return RecordColumns(
            record_ids=_ints(found["record_id"]),
            captured_us=_ints(found["captured_at"]),
            recipe_codes=_ints([_code(self.versions, pair) for pair in versions]),
            verdict_codes=_ints([_VERDICT_CODES[kind] for kind in found["verdict"]]),
            reason_codes=_ints([_code(self.reasons, name) if name else NONE for name in found["reason"]]),
            scores=_floats(found["score"]),
            reject_limits=_floats(found["reject_limit"]),
            total_ms=_floats(found["total_ms"]),
            peaks=np.column_stack((_floats(found["peak_x"]), _floats(found["peak_y"]))),
            disposition_codes=_ints([_DISPOSITION_CODES[kind] for kind in found["disposition"]]),
            defect_codes=_ints([_code(self.defects, name) if name else NONE for name in names]),
        )


def _code(known: dict[_Named, int], name: _Named) -> int:
    return known.setdefault(name, len(known))


def _ints(values: Sequence[int]) -> Ints:
    return np.array(values, dtype=np.int64)


def _floats(values: Sequence[float | None]) -> Floats:
    """NaN for what is not known."""
    return np.array(values, dtype=np.float64)
