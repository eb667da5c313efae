"""What people last said about each stored image: several records can show the same one."""

from collections.abc import Iterable
from datetime import UTC, datetime

from inspector.domain.record import Record


def latest_decisions(records: Iterable[Record]) -> dict[str, Record]:
    """By address of the image the record decided on last, where equal the newer record."""

    def decided(record: Record) -> tuple[datetime, int]:
        return record.disposed_at or datetime.min.replace(tzinfo=UTC), record.record_id

    return {record.image: record for record in sorted(records, key=decided)}
