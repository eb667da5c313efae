"""SQLite connections: one for the writer, a pool for readers."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Lock, Thread, current_thread

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from inspector.domain.errors import ProgrammingFault
from inspector.storage.database_faults import database_faults

BUSY_TIMEOUT_S = 5.0
_PRAGMAS = (
    "PRAGMA journal_mode=WAL",  # readers never wait for the writer
    "PRAGMA synchronous=FULL",  # a commit is on the disk when it returns
    "PRAGMA foreign_keys=ON",
    # Copying the write-ahead log is `Writer.checkpoint`'s, between two parts; this is the safety net.
    "PRAGMA wal_autocheckpoint=8000",
)


def connect(path: Path, *, writing: bool) -> Engine:
    """Engine on `path`; a writing one holds a single connection and locks at BEGIN, not halfway."""
    engine = create_engine(
        f"sqlite:///{path}",
        pool_size=1 if writing else 4,
        max_overflow=0 if writing else 12,
        connect_args={"timeout": BUSY_TIMEOUT_S},
    )
    begin = "BEGIN IMMEDIATE" if writing else "BEGIN"
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin) and None)
    return engine


def _prepare(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    """Leave transactions to SQLAlchemy (the driver's own rules break DDL), then set the pragmas."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


class Reader:
    """Reading transactions, from any thread; each sees what was committed when it began."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One reading transaction. Keep it short: an open one keeps the write-ahead log growing.

        Raises:
            EnvironmentFault: Locked by another program, disk failed.
            DataFault: The file is damaged.
        """
        with database_faults(self._path), self._engine.begin() as connection:
            yield connection


class Writer:
    """Writing transactions, from ONE thread: the first that writes."""

    def __init__(self, engine: Engine, path: Path) -> None:
        self._engine = engine
        self._path = path
        self._thread: Thread | None = None
        self._lock = Lock()

    @contextmanager
    def begin(self) -> Iterator[Connection]:
        """One writing transaction: on the disk when it ends, undone when it raises.

        Raises:
            ProgrammingFault: Called from another thread than the writer.
            EnvironmentFault: Disk full, read-only or locked.
            DataFault: The file is damaged.
        """
        self._check_thread()
        with database_faults(self._path), self._engine.begin() as connection:
            yield connection

    def checkpoint(self) -> None:
        """Copy the write-ahead log into the database as far as no reader needs it; writer thread, no waiting.

        Raises:
            EnvironmentFault: Disk full or failed; what was committed stays in the log.
        """
        self._check_thread()
        with database_faults(self._path), closing(self._engine.raw_connection()) as connection:
            connection.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def _check_thread(self) -> None:
        with self._lock:
            self._thread = self._thread or current_thread()
            owner = self._thread
        if owner is not current_thread():
            raise ProgrammingFault(
                f"The database is written by the thread {owner.name}, not {current_thread().name}."
            )
