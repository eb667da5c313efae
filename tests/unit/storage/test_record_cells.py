"""Cells made by SQLite are those of the records."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from helpers.filled_services import add_records, inspection, small_picture

from inspector.app import open_services
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.scale import DefectExtent
from inspector.domain.verdict import VerdictKind
from inspector.export import COLUMNS, record_cells
from inspector.storage import record_cells as module

FAILED = RecordFilter(verdicts=(VerdictKind.FAIL,))


def test_cells_are_those_of_the_records(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "AT_ONCE", 7)
    with open_services(tmp_path) as services:
        add_records(services, 30, every=timedelta(seconds=1))
        services.dispose(12, DispositionKind.CONFIRMED_DEFECT, defect_name="dent").result()
        extents = [DefectExtent(2, 150.0, 20.0, 3.5, (1.0, 2.0), mm_per_px=scale) for scale in (None, 0.25)]
        for extent in extents:
            made = inspection(11, at=services.records.get(1).captured_at, picture=small_picture)
            made = replace(made, extent=extent, times=replace(made.times, trigger_ms=1.5))
            services.writer.submit(
                lambda made=made: services.records.add(made, image="ab/cd.png", operator="Zoë")
            ).result()
        for wanted in (RecordFilter(), FAILED, RecordFilter(min_score=1.2)):
            rows = list(services.record_cells.iterate(wanted, COLUMNS))
            expected = [list(record_cells(one).values()) for one in services.records.iterate(wanted)]
            assert [list(row) for row in rows] == expected
            assert rows


def test_a_cell_that_is_none_is_a_mistake(tmp_path: Path) -> None:
    with open_services(tmp_path) as services:
        add_records(services, 1)
        with pytest.raises(KeyError):
            list(services.record_cells.iterate(RecordFilter(), ("colour",)))
        assert list(services.record_cells.iterate(FAILED, COLUMNS)) == []
