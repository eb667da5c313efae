"""The record database: opened, migrated, closed."""

from pathlib import Path

from sqlalchemy import Engine

from inspector.settings import disk_faults
from inspector.storage.audit_log import AuditLog
from inspector.storage.engine import Reader, Writer, connect
from inspector.storage.migrate import bring_up_to_date
from inspector.storage.record_log import RecordLog

AUDIT_HEAD_FILE = "audit-head.json"
"""Beside the database."""


class Database:
    """Owner of the connections. Open it once, close it last.

    Attributes:
        records: The inspection log.
        audit: Who changed what.
    """

    def __init__(self, path: Path, *, writing: Engine, reading: Engine) -> None:
        self._engines = (reading, writing)
        self._writer = Writer(writing, path)
        reader = Reader(reading, path)
        self.records = RecordLog(reader, self._writer)
        self.audit = AuditLog(reader, self._writer, head_file=path.with_name(AUDIT_HEAD_FILE))

    @classmethod
    def open(cls, path: Path) -> "Database":
        """Open or create the database at `path` and bring its schema up to date, with a backup before.

        Raises:
            EnvironmentFault: Read-only, full or locked by another program.
            DataFault: Damaged, not a record database, or made by a newer Inspector. The file is untouched.
        """
        with disk_faults(path.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
        writing, reading = connect(path, writing=True), connect(path, writing=False)
        try:
            bring_up_to_date(path, writing)
            return cls(path, writing=writing, reading=reading)
        except BaseException:
            writing.dispose()
            reading.dispose()
            raise

    def bind_writer(self) -> None:
        """Make the calling thread the only one that may write from now on."""
        self._writer.bind()

    def close(self) -> None:
        """Close every connection. Idempotent; after the writer has stopped."""
        for engine in self._engines:
            engine.dispose()
