import csv
import io
import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest
from helpers.export_samples import cells, make_record
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from inspector.domain.scale import DefectExtent
from inspector.domain.verdict import NotInspectedReason, VerdictKind
from inspector.export import COLUMNS, SCHEMA, SCHEMA_VERSION, export_csv, export_jsonl
from inspector.export.csv_file import csv_line
from inspector.settings.resources import resource_text


def read_csv(path: Path) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline="")))


def read_jsonl(path: Path) -> list[dict[str, object]]:
    return [json.loads(line) for line in path.read_text("utf-8").splitlines()]


def test_csv_has_every_column_and_one_line_a_record(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    list(export_csv(cells(make_record(1), make_record(2)), target, total=2))
    rows = read_csv(target)
    assert tuple(rows[0]) == COLUMNS
    assert [row["record_id"] for row in rows] == ["1", "2"]
    assert rows[0]["captured_at"] == "2026-11-03T14:05:06.789000+00:00"
    assert rows[0]["recipe"] == "bottle"
    assert rows[0]["recipe_version"] == "3"
    assert rows[0]["verdict"] == "FAIL"
    assert rows[0]["operator"] == "Zoë"
    assert rows[0]["disposition"] == "UNSURE"


def test_csv_opens_in_excel(tmp_path: Path) -> None:
    target = tmp_path / "log.csv"
    list(export_csv(cells(make_record()), target))
    data = target.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.count(b"\r\n") == 2


def test_not_inspected_has_empty_cells(tmp_path: Path) -> None:
    record = make_record(
        verdict=VerdictKind.NOT_INSPECTED,
        reason=NotInspectedReason.OVERRUN,
        score=None,
        peak=None,
        disposition=None,
        disposed_at=None,
    )
    list(export_csv(cells(record), tmp_path / "log.csv"))
    list(export_jsonl(cells(record), tmp_path / "log.jsonl"))
    row = read_csv(tmp_path / "log.csv")[0]
    assert (row["score"], row["peak_x"], row["disposed_at"]) == ("", "", "")
    assert row["reason"] == "overrun"
    line = read_jsonl(tmp_path / "log.jsonl")[0]
    assert (line["score"], line["peak_x"], line["disposition"]) == (None, None, None)


def test_the_size_of_what_was_found_is_in_pixels_and_with_a_scale_in_millimetres(tmp_path: Path) -> None:
    extent = DefectExtent(2, 150.0, 20.0, 3.5, (1.0, 2.0))
    records = [make_record(extent=extent), make_record(extent=replace(extent, mm_per_px=0.5)), make_record()]
    list(export_jsonl(cells(*records), tmp_path / "log.jsonl"))
    pixels, scaled, none = read_jsonl(tmp_path / "log.jsonl")
    assert (pixels["defect_length_px"], pixels["defect_area_px"], pixels["defect_regions"]) == (
        20.0,
        150.0,
        2,
    )
    assert (pixels["defect_length_mm"], pixels["mm_per_px"]) == (None, None)
    assert (scaled["defect_length_mm"], scaled["defect_area_mm2"], scaled["mm_per_px"]) == (10.0, 37.5, 0.5)
    assert none["defect_length_px"] is None


def test_times_of_another_zone_are_written_in_utc(tmp_path: Path) -> None:
    local = datetime(2026, 11, 3, 15, 0, tzinfo=timezone(timedelta(hours=2)))
    list(export_jsonl(cells(make_record(captured_at=local)), tmp_path / "log.jsonl"))
    assert read_jsonl(tmp_path / "log.jsonl")[0]["captured_at"] == "2026-11-03T13:00:00+00:00"


def test_jsonl_keeps_types_and_text_as_it_is(tmp_path: Path) -> None:
    target = tmp_path / "log.jsonl"
    list(export_jsonl(cells(make_record(file="=1+1", detail="two\nlines")), target))
    line = read_jsonl(target)[0]
    assert tuple(line) == ("schema_version", *COLUMNS, "deciding_view", "views")
    assert line["score"] == 0.1 + 0.2
    assert line["file"] == "=1+1"
    assert line["detail"] == "two\nlines"


def test_odd_file_names_do_not_stop_an_export(tmp_path: Path) -> None:
    record = make_record(file="bad\udcff.png")
    list(export_csv(cells(record), tmp_path / "log.csv"))
    list(export_jsonl(cells(record), tmp_path / "log.jsonl"))
    assert read_csv(tmp_path / "log.csv")[0]["file"] == "bad\\udcff.png"
    assert read_jsonl(tmp_path / "log.jsonl")[0]["file"] == "bad\udcff.png"


@pytest.mark.parametrize(
    "text", ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1"]
)
def test_formulas_become_text(text: str) -> None:
    assert next(csv.reader(io.StringIO(csv_line((text,)), newline="")))[0] == "'" + text


@given(st.text())
def test_no_text_cell_starts_a_formula(text: str) -> None:
    cell = next(csv.reader(io.StringIO(csv_line((text, "end")), newline="")))[0]
    assert cell in (text, "'" + text)
    assert not cell.lstrip(" ").startswith(("=", "+", "-", "@", "\t", "\r", "\n"))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_floats_read_back_bit_for_bit(value: float) -> None:
    cell = next(csv.reader(io.StringIO(csv_line((value,)))))[0]
    assert float(cell) == value
    assert repr(float(cell)) == repr(value)


def test_no_records_give_a_header_only(tmp_path: Path) -> None:
    steps = list(export_csv([], tmp_path / "log.csv"))
    assert steps[-1].done == 0
    assert read_csv(tmp_path / "log.csv") == []
    assert (tmp_path / "log.csv").read_bytes().count(b"\r\n") == 1


def test_progress_counts_up_to_the_total(tmp_path: Path) -> None:
    rows = cells(make_record()) * 1200
    steps = list(export_jsonl(rows, tmp_path / "log.jsonl", total=1200))
    assert [step.done for step in steps] == [*range(100, 1300, 100), 1200]
    assert {step.total for step in steps} == {1200}


def test_every_line_fits_the_published_schema(tmp_path: Path) -> None:
    schema = json.loads(resource_text(SCHEMA))
    Draft202012Validator.check_schema(schema)
    extent = DefectExtent(2, 150.0, 20.0, 3.5, (1.0, 2.0), mm_per_px=0.5)
    nothing = make_record(
        verdict=VerdictKind.NOT_INSPECTED,
        reason=NotInspectedReason.OVERRUN,
        score=None,
        peak=None,
        disposition=None,
        disposed_at=None,
        truth_defects=None,
    )
    list(export_jsonl(cells(make_record(extent=extent), nothing), tmp_path / "log.jsonl"))
    validator = Draft202012Validator(schema)
    lines = read_jsonl(tmp_path / "log.jsonl")
    assert [error.message for line in lines for error in validator.iter_errors(line)] == []
    assert {line["schema_version"] for line in lines} == {SCHEMA_VERSION}
    assert list(schema["properties"]) == ["schema_version", *COLUMNS, "deciding_view", "views"]
    assert list(validator.iter_errors(lines[0] | {"verdict": "GOOD"}))
