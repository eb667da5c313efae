"""Records read as columns."""

from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
from helpers.filled_services import WASHER, add_records

from inspector.app import open_services
from inspector.domain.errors import Cancelled
from inspector.domain.figures import to_us
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.storage import Database, record_columns


def test_columns_say_what_the_records_say(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_columns, "AT_ONCE", 7)
    with open_services(tmp_path) as services:
        add_records(services, 40, every=timedelta(minutes=5))
        services.dispose(12, DispositionKind.CONFIRMED_DEFECT, defect_name="dent").result()
        records = list(services.records.iterate(RecordFilter()))
        database = services.paths.database
    columns, failed = _read(database, RecordFilter(), RecordFilter(verdicts=(VerdictKind.FAIL,)))
    assert columns.record_ids.tolist() == [record.record_id for record in records]
    assert columns.captured_us.tolist() == [to_us(record.captured_at) for record in records]
    assert columns.recipes == (WASHER,)
    scores = [np.nan if record.score is None else record.score for record in records]
    np.testing.assert_array_equal(columns.scores, scores)
    peaks = [(np.nan, np.nan) if record.peak is None else record.peak for record in records]
    np.testing.assert_array_equal(columns.peaks, peaks)
    assert columns.is_verdict(VerdictKind.NOT_INSPECTED).sum() == 2
    assert (columns.reasons, columns.defects) == (("alignment",), ("dent", "scratch"))
    assert columns.record_ids[columns.is_disposition(DispositionKind.CONFIRMED_DEFECT)].tolist() == [12]
    assert failed.record_ids.tolist() == [12, 32]


def test_an_empty_log_has_no_columns(tmp_path: Path) -> None:
    with open_services(tmp_path) as services:
        database = services.paths.database
    assert len(_read(database, RecordFilter())[0]) == 0


def _read(path: Path, *wanted: RecordFilter):  # type: ignore[no-untyped-def]
    database = Database.open(path)
    try:
        return [database.columns.read(one) for one in wanted]
    finally:
        database.close()


def test_reading_ends_where_nobody_waits_for_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(record_columns, "AT_ONCE", 7)
    asked: list[int] = []

    def check() -> None:
        asked.append(1)
        if len(asked) == 3:
            raise Cancelled

    with open_services(tmp_path) as services:
        add_records(services, 40)
        with pytest.raises(Cancelled):
            services.record_columns.read(RecordFilter(), check=check)
    assert len(asked) == 3
