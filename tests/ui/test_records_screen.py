"""Records: what a person sees, filters, looks at and writes out."""

import json
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import timedelta
from itertools import repeat
from pathlib import Path

import pytest
from helpers.filled_services import add_recipe, add_records
from helpers.plain_shell import PlainShell
from helpers.ui_world import quiet_until
from PySide6.QtCore import Qt

from inspector.app import Services
from inspector.domain.record import DispositionKind, Progress, Record, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.export import export_csv, record_cells
from inspector.ui.records import RecordsScreen
from inspector.ui.records.export_panel import ExportPanel
from inspector.ui.run import application, make_window
from inspector.ui.shell import NoticeLevel

WAIT_MS = 10_000
FAILS = RecordFilter(verdicts=(VerdictKind.FAIL,))


class EndlessExport:
    """Writes a real CSV file of one record again and again, until it is cancelled."""

    def __init__(self, record: Record) -> None:
        self._record = record

    def export(
        self, *, format: str, target: Path, filter: RecordFilter, report: Callable[[Progress], None]
    ) -> int:
        with closing(
            export_csv(repeat(tuple(record_cells(self._record).values())), target, total=10**9)
        ) as steps:
            for progress in steps:
                report(progress)
        return 0


@pytest.fixture
def screen(qtbot, services: Services, shell: PlainShell):
    """The screen in view, on 40 parts of one recipe."""
    add_recipe(services)
    add_records(services, 40)
    made = RecordsScreen(services, shell)
    qtbot.addWidget(made)
    made.resize(1180, 700)
    with qtbot.waitSignal(made.model.summarised):
        made.show()
        made.activated()
    yield made
    made.end()


def choose(qtbot, screen: RecordsScreen, kind: VerdictKind) -> int:
    """Choose the newest record of a verdict; its number."""
    record = screen.services.records.query(RecordFilter(verdicts=(kind,)))[0]
    screen.table.setCurrentIndex(screen.model.index(screen.model.row_of(record.record_id), 0))
    qtbot.waitUntil(lambda: not screen.reader.busy, timeout=WAIT_MS)
    return record.record_id


def narrow(qtbot, screen: RecordsScreen, kind: VerdictKind) -> None:
    with qtbot.waitSignal(screen.model.summarised, timeout=WAIT_MS):
        screen.filters.chips[kind].setChecked(True)


def test_the_newest_record_is_shown_first_with_statistics(screen):
    assert screen.model.rowCount() == 40
    assert "40 records" in screen.statistics.text()
    assert "no. 40" in screen.detail.verdict.text()


def test_a_chip_leaves_only_that_verdict(qtbot, screen):
    narrow(qtbot, screen, VerdictKind.FAIL)
    assert screen.model.rowCount() == 2
    assert "FAIL 2" in screen.statistics.text()


def test_recipes_of_the_station_are_offered(qtbot, screen):
    qtbot.waitUntil(lambda: screen.filters.recipe.findText("washer") > 0)


def test_a_failed_part_is_shown_with_image_and_facts(qtbot, screen):
    choose(qtbot, screen, VerdictKind.FAIL)
    assert screen.detail.image.frame_size == (48, 32)
    facts = screen.detail.facts.facts()
    assert facts["Score"] == "4.10 (1.37 times the reject limit)"
    assert facts["Recipe"] == "washer v1"
    assert facts["Disposition"] == "not decided"
    assert facts["True defects"] == "scratch"


def test_a_part_that_could_not_be_judged_says_why(qtbot, screen):
    choose(qtbot, screen, VerdictKind.NOT_INSPECTED)
    assert screen.detail.facts.facts()["Reason"] == "alignment: The part does not lie as enrolled."
    assert screen.detail.facts.facts()["Score"] == "none: the part was not judged"


def test_a_part_without_a_stored_image_shows_no_earlier_one(qtbot, screen):
    choose(qtbot, screen, VerdictKind.FAIL)
    choose(qtbot, screen, VerdictKind.PASS)
    assert screen.detail.image.frame_size is None


def test_a_damaged_image_is_said_where_it_would_be(qtbot, screen, shell):
    record = screen.services.records.query(FAILS)[0]
    screen.services.images.path(record.image).write_bytes(b"no image")
    choose(qtbot, screen, VerdictKind.FAIL)
    assert screen.detail.image.frame_size is None
    assert screen.detail.facts.facts()["Score"] == "4.10 (1.37 times the reject limit)"
    assert shell.messages(NoticeLevel.ERROR) == []


def test_a_flagged_record_opens_in_review(qtbot, screen, shell):
    number = choose(qtbot, screen, VerdictKind.REVIEW)
    screen.detail.review_button.click()
    assert shell.opened == [number]


def test_a_disposition_made_elsewhere_is_seen(qtbot, screen, shell):
    number = choose(qtbot, screen, VerdictKind.FAIL)
    screen.services.dispose(number, DispositionKind.FALSE_REJECT).result()
    with qtbot.waitSignal(screen.model.summarised, timeout=WAIT_MS):
        shell.records_changed.emit()
    assert screen.detail.facts.facts()["Disposition"].startswith("False reject, by ")


def test_refresh_shows_what_came_since(qtbot, screen):
    add_records(screen.services, 3, every=timedelta(0))
    with qtbot.waitSignal(screen.model.summarised, timeout=WAIT_MS):
        screen.refresh_button.click()
    assert screen.model.rowCount() == 43


def test_leaving_the_screen_leaves_no_thread(screen):
    screen.deactivated()
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("screen-reader")]


@pytest.mark.parametrize(("name", "count"), [("csv", 3), ("jsonl", 2)])
def test_export_writes_what_the_filter_leaves(qtbot, screen, tmp_path, name, count):
    narrow(qtbot, screen, VerdictKind.FAIL)
    screen.export_button.click()
    screen.export.formats[name].setChecked(True)
    assert screen.export.what.text().startswith("2 records ")
    target = tmp_path / f"out.{name}"
    screen.export.target.setText(str(target))
    screen.export.start_button.click()
    qtbot.waitUntil(lambda: not screen.export.running, timeout=WAIT_MS)
    assert screen.export.status.text() == f"Done: 2 records written to {target}"
    lines = target.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == count
    if name == "jsonl":
        assert {json.loads(line)["verdict"] for line in lines} == {"FAIL"}


def test_export_of_images_makes_a_folder(qtbot, screen, tmp_path):
    narrow(qtbot, screen, VerdictKind.FAIL)
    screen.export_button.click()
    screen.export.formats["images"].setChecked(True)
    screen.export.target.setText(str(tmp_path / "pictures"))
    screen.export.start_button.click()
    qtbot.waitUntil(lambda: not screen.export.running, timeout=WAIT_MS)
    assert len(list((tmp_path / "pictures").rglob("*.png"))) >= 2


def test_a_cancelled_export_leaves_nothing(qtbot, services, shell, tmp_path):
    add_records(services, 1)
    panel = ExportPanel(EndlessExport(services.records.get(1)), shell, tmp_path)
    qtbot.addWidget(panel)
    panel.show_selection(RecordFilter(), 1)
    panel.target.setText(str(tmp_path / "log" / "out.csv"))
    panel.start_button.click()
    qtbot.waitUntil(lambda: panel.progress.value() > 0, timeout=WAIT_MS)
    assert not panel.close_button.isEnabled()
    panel.cancel_button.click()
    qtbot.waitUntil(lambda: not panel.running, timeout=WAIT_MS)
    assert panel.status.text() == "Cancelled. Nothing was written."
    assert not list(tmp_path.glob("log/*"))


def test_an_export_that_cannot_be_written_says_why(qtbot, screen, tmp_path):
    (tmp_path / "file").write_text("in the way")
    screen.export_button.click()
    screen.export.target.setText(str(tmp_path / "file" / "out.csv"))
    screen.export.start_button.click()
    qtbot.waitUntil(lambda: not screen.export.running, timeout=WAIT_MS)
    assert screen.export.status.text().startswith("Nothing was written. ")
    assert str(tmp_path / "file") in screen.export.status.text()


def test_nothing_can_be_exported_when_nothing_matches(qtbot, screen):
    with qtbot.waitSignal(screen.model.summarised, timeout=WAIT_MS):
        screen.filters.min_score.setValue(1000)
    screen.export_button.click()
    assert not screen.export.start_button.isEnabled()
    assert screen.statistics.text() == "No records match"


@pytest.fixture
def dressed(qtbot, services: Services):
    """The screen in the window as a person first has it: 1280 x 800, with the style sheet."""
    add_records(services, 20)
    for number, kind in enumerate(DispositionKind, start=18):
        services.dispose(number, kind).result()
    window = make_window(application(), services)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_screen_shown):
        window.show()
    made = window.show_screen("records")
    qtbot.waitUntil(lambda: not made.busy and made.model.rowCount() == 20, timeout=WAIT_MS)
    yield made
    quiet_until(qtbot, window)
    application().setStyleSheet("")


def test_the_first_columns_are_whole_in_the_window_as_it_opens(dressed):
    table = dressed.table
    headings = [dressed.model.headerData(c, Qt.Orientation.Horizontal) for c in range(6)]
    assert headings == ["No.", "Time", "Verdict", "Score", "Recipe", "Disposition"]
    for column in range(6):
        assert table.columnWidth(column) >= table.sizeHintForColumn(column), headings[column]
    assert table.columnViewportPosition(6) <= table.viewport().width()
