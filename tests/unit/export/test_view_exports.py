"""Exports of parts that several cameras looked at: a row a part, and every view in it."""

import csv
import json
from dataclasses import replace
from pathlib import Path

import pytest
from helpers.export_samples import make_record
from helpers.storage_samples import heat, inspection, noise
from jsonschema import Draft202012Validator
from openpyxl import load_workbook

from inspector.app import Services, open_services
from inspector.domain.recipe import MAIN_VIEW
from inspector.domain.record import DispositionKind, Inspection, RecordFilter, ViewInspection
from inspector.domain.verdict import NotInspectedReason, Verdict, VerdictKind
from inspector.export import COLUMNS, SCHEMA, VIEW_FIELDS, record_cells, view_cells, view_columns
from inspector.settings import resource_text
from inspector.storage import KeptImage

ALL = RecordFilter()


@pytest.fixture
def services(tmp_path: Path):
    with open_services(tmp_path / "data") as opened:
        yield opened


def part(*views: Inspection, kind: VerdictKind = VerdictKind.FAIL) -> Inspection:
    names = (MAIN_VIEW, "back", "left")
    named = tuple(ViewInspection(name, view) for name, view in zip(names, views, strict=False))
    return replace(views[0], verdict=Verdict(kind), views=named)


def one(recipe: str, score: float | None, kind: VerdictKind, seed: int = 0) -> Inspection:
    made = inspection(recipe=recipe, score=score, kind=kind)
    reason = NotInspectedReason.NO_FRAME if kind is VerdictKind.NOT_INSPECTED else None
    frame = replace(made.frame, pixels=noise(seed)) if made.frame is not None else None
    return replace(made, map=heat(seed), verdict=Verdict(kind, reason, "why" if reason else ""), frame=frame)


def store(services: Services, what: Inspection) -> int:
    views = what.views or (ViewInspection(MAIN_VIEW, what),)

    def write() -> int:
        frames = [view.inspection.frame.pixels for view in views if view.inspection.frame is not None]
        held = services.images.put_together(frames, told=pytest.fail)
        kept = [KeptImage(image.address, image.noted) for image in held]
        record = services.records.add(
            what, image=kept[0].address, image_noted=kept[0].noted, operator="anna", further=kept[1:]
        )
        for image in held:
            image.write()
        return record.record_id

    number = services.writer.submit(write).result()
    services.images.flush()
    return number


@pytest.fixture
def viewed(services: Services) -> Services:
    """A part of one camera, and two parts of three: bad in back, and not seen by left."""
    store(services, one("single", 0.5, VerdictKind.PASS, 1))
    store(
        services,
        part(
            one("front", 0.5, VerdictKind.PASS, 2),
            one("back", 9.0, VerdictKind.FAIL, 3),
            one("left", 0.25, VerdictKind.PASS, 4),
        ),
    )
    store(
        services,
        part(
            one("front", 0.5, VerdictKind.PASS, 5),
            one("back", 1.5, VerdictKind.REVIEW, 6),
            one("left", None, VerdictKind.NOT_INSPECTED, 7),
            kind=VerdictKind.NOT_INSPECTED,
        ),
    )
    return services


def exported(services: Services, format: str, target: Path, wanted: RecordFilter = ALL) -> Path:
    services.export(format=format, target=target, filter=wanted, report=lambda _progress: None)
    return target


def test_cells_made_by_sql_are_those_of_the_records(viewed: Services) -> None:
    names = view_columns(3, VIEW_FIELDS)
    rows = viewed.record_cells.iterate(ALL, names)
    for row, record in zip(rows, viewed.records.iterate(ALL), strict=True):
        expected = record_cells(record) | view_cells(record)
        assert dict(zip(names, row, strict=True)) == {name: expected.get(name) for name in names}


def test_a_table_has_a_row_a_part_and_columns_for_every_view(viewed: Services, tmp_path: Path) -> None:
    path = exported(viewed, "csv", tmp_path / "log.csv")
    single, bad, blind = csv.DictReader(path.read_text(encoding="utf-8-sig").splitlines())
    assert tuple(bad) == view_columns(3)
    assert (bad["verdict"], bad["deciding_view"]) == ("FAIL", "back")
    assert (bad["view1_name"], bad["view1_verdict"], bad["view1_score"]) == ("main", "PASS", "0.5")
    assert (bad["view2_name"], bad["view2_recipe"], bad["view2_score"]) == ("back", "back", "9.0")
    assert (blind["deciding_view"], blind["view3_reason"], blind["view3_score"]) == ("left", "no_frame", "")
    assert (single["deciding_view"], single["view1_name"]) == ("", "")


def test_a_table_of_parts_of_one_camera_has_the_columns_it_always_had(
    viewed: Services, tmp_path: Path
) -> None:
    path = exported(viewed, "csv", tmp_path / "log.csv", RecordFilter(recipe="single"))
    assert tuple(next(csv.reader(path.read_text(encoding="utf-8-sig").splitlines()))) == COLUMNS


def test_excel_has_scores_of_views_as_numbers(viewed: Services, tmp_path: Path) -> None:
    path = exported(viewed, "xlsx", tmp_path / "log.xlsx")
    head, _single, bad, _blind = load_workbook(path).active.iter_rows(values_only=True)
    cells = dict(zip(head, bad, strict=True))
    assert (cells["view2_score"], cells["view2_recipe_version"], cells["view2_name"]) == (9.0, 1, "back")


def test_json_lines_nest_the_views_and_fit_the_schema(viewed: Services, tmp_path: Path) -> None:
    path = exported(viewed, "jsonl", tmp_path / "log.jsonl")
    single, bad, blind = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines())
    validator = Draft202012Validator(json.loads(resource_text(SCHEMA)))
    for line in (single, bad, blind):
        validator.validate(line)
    assert single["views"] == []
    assert [view["name"] for view in bad["views"]] == ["main", "back", "left"]
    assert (bad["deciding_view"], bad["views"][1]["score"]) == ("back", 9.0)
    assert (blind["views"][2]["detail"], blind["views"][2]["score"]) == ("why", None)
    assert bad["views"][1]["map"] == "record/2/view/1"


def test_images_of_all_views_are_written(viewed: Services, tmp_path: Path) -> None:
    folder = exported(viewed, "images", tmp_path / "images")
    names = {path.name for path in (folder / "FAIL").iterdir()}
    assert {"000002.png", "000002_back.png", "000002_back_heatmap.png", "000002_left.png"} <= names
    index = csv.DictReader((folder / "index.csv").read_text(encoding="utf-8-sig").splitlines())
    bad = next(row for row in index if row["record_id"] == "2")
    assert (bad["exported_image"], bad["deciding_view"]) == ("FAIL/000002.png", "back")
    assert bad["exported_views"] == "FAIL/000002_back.png;FAIL/000002_left.png"


def test_a_data_set_takes_the_view_that_the_decision_speaks_of(viewed: Services, tmp_path: Path) -> None:
    viewed.dispose(2, DispositionKind.CONFIRMED_DEFECT).result()
    folder = exported(viewed, "dataset", tmp_path / "set")
    written = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*.png"))
    assert written == ["back/test/defect/000002.png"]


def test_a_record_of_one_camera_has_no_view_cells() -> None:
    assert view_cells(make_record()) == {"deciding_view": None}
