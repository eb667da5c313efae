"""One sentence for a person when the database refuses."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy.exc import StatementError

from inspector.domain.errors import DataFault, EnvironmentFault, InspectorError

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_REFUSED = {sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}
_BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


@contextmanager
def database_faults(path: Path) -> Iterator[None]:
    """Turn what SQLite says about the world into EnvironmentFault or DataFault about `path`.

    What it says about our own SQL (a constraint, a syntax error) stays as it is: a bug, not a fault.
    """
    try:
        yield
    except (StatementError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, StatementError) else error
        fault = cause if isinstance(cause, InspectorError) else _fault(cause, path)
        if fault is None:
            raise
        raise fault from error


def damaged(path: Path, reason: str) -> DataFault:
    """DataFault for a file that is not a usable database, with the way back."""
    backups = sorted(found.name for found in path.parent.glob(f"{path.name}.backup-*"))
    source = f"{backups[-1]}" if backups else "your own backup of the data folder"
    return DataFault(
        f"The record database {path} is damaged: {reason}.",
        way_out=f"Close Inspector, move this file (and {path.name}-wal, {path.name}-shm) aside and "
        f"copy {source} to its place; without a backup a new database is made at the next start. "
        "Images are not affected.",
    )


def _fault(error: BaseException | None, path: Path) -> InspectorError | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        return None
    primary = int(code) & 0xFF
    if primary in _DAMAGED:
        return damaged(path, str(error))
    if primary == sqlite3.SQLITE_FULL:
        return EnvironmentFault(
            f"The disk of {path} is full; the last entry was not stored, everything before it is.",
            way_out="Free some space, then go on.",
        )
    if primary in _REFUSED:
        return EnvironmentFault(
            f"The record database {path} cannot be written or opened: {error}.",
            way_out="Give this account the right to the file and its folder, or choose another data folder.",
        )
    if primary in _BUSY:
        return EnvironmentFault(
            f"The record database {path} is in use by another program.",
            way_out="Close the other program (a second Inspector, a database viewer), then try again.",
        )
    if primary == sqlite3.SQLITE_IOERR:
        return EnvironmentFault(
            f"The disk of {path} failed: {error}.", way_out="Check the disk and its connection."
        )
    return None
