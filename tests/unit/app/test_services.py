"""The composition root: order, audit, faults."""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from helpers.station_world import enroll_washers, ignore

from inspector.app import open_services
from inspector.app.demo import TruthTable
from inspector.app.simulated_goods import simulated_goods
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.recipe import ModelSpec
from inspector.domain.record import RecordFilter
from inspector.domain.verdict import Limits, VerdictKind
from inspector.station import EnrollmentRequest


def test_everything_a_person_changes_is_in_the_audit_trail_with_who_and_from_where(tmp_path: Path) -> None:
    with open_services(tmp_path) as services:
        services.save_settings(services.settings.changed(operator="quality"))
        key = enroll_washers(services)
        services.set_limits(key, Limits(review=10.0, reject=20.0)).result()
        entries = services.audit.entries(limit=10, offset=0, newest_first=False)
        events = ["setting_changed", "recipe_created", "recipe_activated", "limits_changed"]
        assert [entry.event for entry in entries] == events
        assert {entry.who for entry in entries} == {"quality"}
        assert entries[0].details["value_to"] == "quality"
        assert entries[-1].details["reject_to"] == 20.0
        assert entries[-1].details["reject_from"] != 20.0
        assert services.audit.verify().ok


def test_settings_limits_and_recipes_are_there_after_closing_and_opening_again(tmp_path: Path) -> None:
    with open_services(tmp_path) as services:
        key = enroll_washers(services)
        services.set_limits(key, Limits(review=10.0, reject=20.0)).result()
        services.save_settings(services.settings.changed(operator="night shift"))
    with open_services(tmp_path) as services:
        assert services.operator == "night shift"
        assert services.recipes.active() == key
        assert services.recipes.limits(key) == Limits(review=10.0, reject=20.0)


def test_the_graph_of_the_backbone_is_kept_in_the_data_folder_and_used_by_the_next_start(
    tmp_path: Path,
) -> None:
    small = EnrollmentRequest("washer", simulated_goods("washer", 2), model=ModelSpec(input_size=128))
    with open_services(tmp_path) as services:
        services.enroll(small, ignore)
    (graph,) = (tmp_path / "caches").glob("*.onnx")
    written = graph.stat().st_mtime_ns
    with open_services(tmp_path) as services:
        services.enroll(small, ignore)
    assert [graph] == list((tmp_path / "caches").glob("*.onnx"))
    assert graph.stat().st_mtime_ns == written


def test_closing_twice_is_harmless(tmp_path: Path) -> None:
    services = open_services(tmp_path)
    services.close()
    services.close()


def test_an_unknown_export_format_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with open_services(tmp_path) as services, pytest.raises(DataFault, match="Use csv, jsonl, xlsx, "):
        services.export(format="docx", target=tmp_path / "x", filter=RecordFilter(), report=ignore)


def test_a_damaged_database_is_named_and_left_as_it_is(tmp_path: Path) -> None:
    database = tmp_path / "records.sqlite3"
    database.write_bytes(b"this is no database, only text" * 100)
    before = database.read_bytes()
    with pytest.raises((DataFault, EnvironmentFault), match=r"records\.sqlite3"):
        open_services(tmp_path)
    assert database.read_bytes() == before


def test_cv2_leaves_no_qt_variables_behind() -> None:
    """opencv-python points Qt at plug-ins of its own; child processes would inherit that."""
    program = (
        "from inspector.app.bootstrap import import_cv2_quietly; import_cv2_quietly(); import os, sys;"
        "assert 'cv2' in sys.modules;"
        "print([n for n in ('QT_QPA_PLATFORM_PLUGIN_PATH', 'QT_QPA_FONTDIR') if n in os.environ])"
    )
    clean = {name: value for name, value in os.environ.items() if not name.startswith("QT_QPA_")}
    done = subprocess.run(
        [sys.executable, "-c", program], env=clean, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "[]"


def test_the_truth_table_names_good_first() -> None:
    table = TruthTable(Counter({("chip", VerdictKind.FAIL): 2, ("good", VerdictKind.PASS): 3}))
    assert [line.split() for line in table.lines()] == [
        ["truth", "PASS", "REVIEW", "FAIL", "NOT_INSPECTED"],
        ["good", "3", "0", "0", "0"],
        ["chip", "0", "0", "2", "0"],
    ]
