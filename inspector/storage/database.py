"""The record database: opened, migrated, closed."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from pathlib import Path

from sqlalchemy import Connection, Engine

from inspector.domain.record import DispositionKind, Record
from inspector.settings import disk_faults
from inspector.storage.anomaly_map_log import AnomalyMapLog
from inspector.storage.audit_chain import AuditEntry, Detail
from inspector.storage.audit_log import AuditLog
from inspector.storage.engine import Reader, Writer, connect
from inspector.storage.migrate import bring_up_to_date
from inspector.storage.record_cells import RecordCellLog
from inspector.storage.record_columns import RecordColumnLog
from inspector.storage.record_log import RecordLog
from inspector.storage.unwritten_images import UnwrittenImages

AUDIT_HEAD_FILE = "audit-head.json"
"""Beside the database."""


class Database:
    """Owner of the connections. Open it once, close it last.

    Attributes:
        records: The inspection log.
        columns: The same as columns, for figures.
        cells: The same as rows of cells, for exports.
        audit: Who changed what.
        maps: The heatmaps of records; read them through `ImageArchive`.
        unwritten: Which images are noted and not on the disk yet.
    """

    def __init__(self, path: Path, *, writing: Engine, reading: Engine) -> None:
        self._engines = (reading, writing)
        self._writer = Writer(writing, path)
        reader = Reader(reading, path)
        self.maps = AnomalyMapLog(reader)
        self.unwritten = UnwrittenImages(reader, self._writer)
        self.records = RecordLog(reader, self._writer, self.unwritten)
        self.columns = RecordColumnLog(reader)
        self.cells = RecordCellLog(reader)
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

    def dispose(
        self, record_id: int, kind: DispositionKind | None, *, who: str, defect_name: str = ""
    ) -> Record:
        """As `dispose_all`, of one record."""
        return self.dispose_all([record_id], kind, who=who, defect_name=defect_name)[0]

    def dispose_all(
        self, numbers: Sequence[int], kind: DispositionKind | None, *, who: str, defect_name: str = ""
    ) -> list[Record]:
        """Store a person's decision (None undoes the last one) on records, in one transaction: all or none.

        Each record gets an audit entry of its own, whether it was decided alone or in a group.
        The entry is `disposition` on `record N`; its details say which decision stands now and which one
        was undone, and what the defect is called now. When this raises, neither is stored. Writer thread
        only.

        Raises:
            DataFault: No such record, nothing to take back, or a name where there is no defect.
        """
        with self._writer.begin() as connection:
            done = [
                self._dispose_within(connection, number, kind, who=who, defect_name=defect_name)
                for number in numbers
            ]
        if done:
            self.audit.record_head(done[-1][1])
        return [record for record, _ in done]

    def writing(self) -> AbstractContextManager[Connection]:
        """One writing transaction; writer thread. Faults as `engine.Writer.begin`."""
        return self._writer.begin()

    def close(self) -> None:
        """Close every connection. Idempotent; after the writer has stopped."""
        for engine in self._engines:
            engine.dispose()

    def _dispose_within(
        self, connection: Connection, number: int, kind: DispositionKind | None, *, who: str, defect_name: str
    ) -> tuple[Record, AuditEntry]:
        before, after = self.records.dispose_within(
            connection, number, kind, who=who, defect_name=defect_name
        )
        details: dict[str, Detail] = {
            "disposition": after.disposition.value if after.disposition else None,
            "undone": before.disposition.value if kind is None and before.disposition else None,
        }
        if after.defect_name:
            details["defect_name"] = after.defect_name
        entry = self.audit.append_within(
            connection, "disposition", who=who, subject=f"record {number}", details=details
        )
        return after, entry
