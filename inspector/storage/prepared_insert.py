"""INSERT statements that are built and compiled once."""

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, Insert
from sqlalchemy.dialects import sqlite


class PreparedInsert:
    """An INSERT of some columns, for the path of every verdict.

    Handing values through SQLAlchemy's statement objects costs 0.25 ms of CPU a row, as much as SQLite's own
    work on it; this hands them to the driver as they are. Values must be what the driver stores: a time is
    whole microseconds (`to_microseconds`), not a datetime.
    """

    def __init__(self, statement: Insert, columns: Sequence[str]) -> None:
        compiled = statement.compile(dialect=sqlite.dialect(paramstyle="qmark"), column_keys=columns)
        self._statement = str(compiled)
        self._order = tuple(compiled.positiontup or ())

    def run(self, connection: Connection, values: Mapping[str, object]) -> int:
        """Insert one row inside the caller's transaction; its row number."""
        row = tuple(values[name] for name in self._order)
        return connection.exec_driver_sql(self._statement, row).lastrowid
