"""The views of a record as cells, in SQL. `inspector.export.view_cells` makes the same: a test compares."""

import re
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Select, case, cast, func, literal, select

from inspector.domain.verdict import VerdictKind
from inspector.storage.record_rows import MAP_IN_DATABASE
from inspector.storage.tables import RECORD_VIEWS

_OF_PLACE = re.compile(r"view([1-9])_(\w+)", re.ASCII)
_OTHER_NAMES = {"recipe_version": "version"}


def view_expression(name: str, record: Any) -> ColumnElement[Any] | None:
    """The cell of this name of the record whose columns these are; None where it is none of views."""
    mine = RECORD_VIEWS.c.record_id == record.record_id
    if name == "deciding_view":
        return _deciding().where(mine).scalar_subquery()
    found = _OF_PLACE.fullmatch(name)
    if found is None:
        return None
    place = RECORD_VIEWS.c.position == int(found[1]) - 1
    return select(_cell(found[2])).where(mine, place).scalar_subquery()


def _cell(name: str) -> ColumnElement[Any]:
    column = RECORD_VIEWS.c
    if name != "map":
        return column[_OTHER_NAMES.get(name, name)]
    main = literal("record/").concat(cast(column.record_id, BigInteger))
    address = case((column.position == 0, main), else_=main.concat("/view/").concat(column.position))
    return case((column.map_file == MAP_IN_DATABASE, address), else_=column.map_file)


def _deciding() -> Select[Any]:
    """As `domain.views.worst`: the gravest verdict, then the score over its reject limit, then the first."""
    column = RECORD_VIEWS.c
    severity = case({kind.value: kind.severity for kind in VerdictKind}, value=column.verdict)
    excess = func.coalesce(column.score / column.reject_limit, 0.0)
    return select(column.name).order_by(severity.desc(), excess.desc(), column.position).limit(1)
