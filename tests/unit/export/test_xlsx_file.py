"""The Excel export, read back with another library."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from helpers.export_samples import cells, make_record
from openpyxl import load_workbook

from inspector.domain.errors import EnvironmentFault
from inspector.domain.record import Record
from inspector.domain.verdict import NotInspectedReason, VerdictKind
from inspector.export import COLUMNS, export_xlsx, xlsx_file


def read(path: Path, sheet: str = "Records"):  # type: ignore[no-untyped-def]
    """Rows of cells by column name, the head's own texts first."""
    book = load_workbook(path)
    rows = list(book[sheet].iter_rows())
    book.close()
    return [cell.value for cell in rows[0]], [dict(zip(COLUMNS, row, strict=True)) for row in rows[1:]]


def written(tmp_path: Path, *records: Record) -> Path:
    list(export_xlsx(cells(*records), tmp_path / "log.xlsx", total=len(records)))
    return tmp_path / "log.xlsx"


def test_numbers_are_numbers_times_are_dates_and_the_head_names_their_zone(tmp_path: Path) -> None:
    zone = timezone(timedelta(hours=2))
    head, [row] = read(
        written(tmp_path, make_record(captured_at=datetime(2026, 11, 3, 15, 0, 6, 789000, zone)))
    )
    assert head[:3] == ["record_id", "captured_at (UTC)", "recipe"]
    assert (row["record_id"].value, row["score"].value) == (1, 0.3)  # Excel keeps 16 digits
    assert row["captured_at"].value == datetime(2026, 11, 3, 13, 0, 6, 789000)  # noqa: DTZ001 (Excel knows no zone)
    assert row["captured_at"].is_date
    assert row["recipe"].value == "bottle"
    assert row["operator"].value == "Zoë"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "{=1}", "https://example.org", "\t=1"])
def test_text_stays_text_and_is_never_a_formula(tmp_path: Path, text: str) -> None:
    _, [row] = read(written(tmp_path, make_record(file=text)))
    assert row["file"].value == text
    assert row["file"].data_type == "s"
    assert row["file"].hyperlink is None


def test_what_is_not_known_is_an_empty_cell(tmp_path: Path) -> None:
    record = make_record(
        verdict=VerdictKind.NOT_INSPECTED,
        reason=NotInspectedReason.OVERRUN,
        score=None,
        peak=None,
        disposed_at=None,
    )
    _, [row] = read(written(tmp_path, record))
    assert (row["score"].value, row["peak_x"].value, row["disposed_at"].value) == (None, None, None)
    assert row["reason"].value == "overrun"


def test_odd_and_endless_text_does_not_stop_an_export(tmp_path: Path) -> None:
    _, [row] = read(written(tmp_path, make_record(file="bad\udcff.png", detail="x" * 40_000)))
    assert row["file"].value == "bad\\udcff.png"
    assert row["detail"].value == "x" * 32_766 + "…"


def test_more_records_than_a_sheet_holds_go_to_the_next(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(xlsx_file, "SHEET_ROWS", 3)
    path = written(tmp_path, *(make_record(number) for number in range(1, 6)))
    sheets = ("Records", "Records 2", "Records 3")
    assert [[row["record_id"].value for row in read(path, name)[1]] for name in sheets] == [
        [1, 2],
        [3, 4],
        [5],
    ]
    assert read(path, "Records 3")[0][0] == "record_id"


def test_a_cancelled_export_leaves_nothing_behind(tmp_path: Path) -> None:
    (tmp_path / "log.xlsx").write_bytes(b"earlier")
    steps = export_xlsx(cells(make_record()) * 600, tmp_path / "log.xlsx")
    next(steps)
    steps.close()
    assert [path.name for path in tmp_path.iterdir()] == ["log.xlsx"]
    assert (tmp_path / "log.xlsx").read_bytes() == b"earlier"


def test_a_folder_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "log.xlsx").mkdir()
    with pytest.raises(EnvironmentFault, match=r"log\.xlsx"):
        written(tmp_path, make_record())
