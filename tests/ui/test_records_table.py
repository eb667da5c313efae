"""The table of records: pages on demand, whatever the length of the log."""

from dataclasses import replace
from datetime import timedelta
from threading import Event

import numpy as np
import pytest
from helpers.filled_services import add_records
from PySide6.QtCore import Qt

from inspector.app import Services
from inspector.domain.record import Record, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.ui.bridge import BackgroundReader
from inspector.ui.records.table_model import COLUMNS, MAX_PAGES, PAGE_ROWS, VERDICT_COLUMN, RecordTableModel
from inspector.ui.records.table_view import RecordTable
from inspector.ui.records.thumbnail_column import SIDE_PX
from inspector.ui.widgets.thumbnail_loader import ThumbnailLoader


class LongLog:
    """A log of `length` records made when they are asked for; counts what it gave out."""

    def __init__(self, template: Record, length: int) -> None:
        self._template = template
        self._length = length
        self.given = self.counted_off = 0

    def query(
        self, wanted: RecordFilter, /, *, limit: int = 100, offset: int = 0, past: int | None = None
    ) -> list[Record]:
        first = (self._length if past is None else past - 1) - offset
        count = max(0, min(limit, first))
        self.given += count
        self.counted_off = max(self.counted_off, offset)
        numbers = [first - row for row in range(count)]
        return [replace(self._template, record_id=number, image=f"images/{number}.png") for number in numbers]

    def counts(self, wanted: RecordFilter, /) -> dict[VerdictKind, int]:
        return {kind: self._length if kind is VerdictKind.PASS else 0 for kind in VerdictKind}


@pytest.fixture
def template(services: Services) -> Record:
    add_records(services, 1)
    return services.records.get(1)


@pytest.fixture
def reader(qtbot):
    made = BackgroundReader()
    yield made
    made.close()


@pytest.fixture
def thumbnails(services: Services, qtbot):
    made = ThumbnailLoader(services.images.load_frame, SIDE_PX)
    yield made
    made.close()


def shown(qtbot, model: RecordTableModel, wanted: RecordFilter = RecordFilter()) -> RecordTableModel:
    with qtbot.waitSignal(model.summarised):
        model.show_filter(wanted)
    return model


def text(model: RecordTableModel, row: int, column: int = 0) -> str:
    return model.index(row, column).data(Qt.ItemDataRole.DisplayRole)


def test_a_million_records_are_a_few_pages_in_memory(qtbot, reader, template, thumbnails):
    log = LongLog(template, 1_000_000)
    model = shown(qtbot, RecordTableModel(log, reader))
    table = RecordTable(model, thumbnails)
    qtbot.addWidget(table)
    table.resize(900, 600)
    table.show()
    assert model.rowCount() == 1_000_000
    for row in (0, 500_000, 999_999):
        table.scrollTo(model.index(row, 0))
        table.viewport().repaint()
        qtbot.waitUntil(lambda row=row: text(model, row) == str(1_000_000 - row))
    assert log.given < 10_000


def test_memory_stays_bounded_when_everything_is_scrolled_past(qtbot, reader, template):
    model = shown(qtbot, RecordTableModel(LongLog(template, 1_000_000), reader))
    for page in range(MAX_PAGES + 20):
        if model.record(page * PAGE_ROWS) is None:
            with qtbot.waitSignal(model.page_loaded):
                model.record(page * PAGE_ROWS)
    assert model.rows_in_memory <= MAX_PAGES * PAGE_ROWS


def test_going_on_down_the_log_counts_no_rows_off(qtbot, reader, template):
    log = LongLog(template, 1_000_000)
    model = shown(qtbot, RecordTableModel(log, reader))
    for page in range(3, 20):
        with qtbot.waitSignal(model.page_loaded):
            model.record(page * PAGE_ROWS)
        assert text(model, page * PAGE_ROWS) == str(1_000_000 - page * PAGE_ROWS)
    assert log.counted_off == 0


def test_the_newest_rows_show_before_everything_is_counted(qtbot, reader, template):
    model = RecordTableModel(LongLog(template, 1_000_000), reader)
    model.show_filter(RecordFilter())
    with qtbot.waitSignal(model.modelReset):
        pass
    assert text(model, 0) == "1000000"
    assert model.rowCount() < 1000
    with qtbot.waitSignal(model.summarised):
        pass
    assert model.rowCount() == 1_000_000


def test_a_row_not_yet_there_shows_an_ellipsis_then_its_record(qtbot, reader, template):
    model = shown(qtbot, RecordTableModel(LongLog(template, 5000), reader))
    assert text(model, 4000) == "…"
    with qtbot.waitSignal(model.page_loaded):
        pass
    assert text(model, 4000) == "1000"


def test_dragging_across_the_log_reads_only_where_it_stops(qtbot, reader, template):
    log = LongLog(template, 1_000_000)
    model = shown(qtbot, RecordTableModel(log, reader))
    before = log.given
    for row in range(0, 1_000_000, 2000):
        model.record(row)
    qtbot.waitUntil(lambda: not reader.busy)
    assert log.given - before < 100 * PAGE_ROWS


def test_records_made_later_wait_for_the_next_reading(qtbot, reader, services):
    add_records(services, 30)
    model = shown(qtbot, RecordTableModel(services.records, reader))
    add_records(services, 5, every=timedelta(0))
    assert model.filter.until is not None
    assert services.records.count(model.filter) == model.rowCount() == 30
    shown(qtbot, model)
    assert (model.rowCount(), text(model, 0)) == (35, "35")


def test_rows_are_newest_first_and_say_what_was_decided(qtbot, reader, services):
    add_records(services, 20)
    model = shown(qtbot, RecordTableModel(services.records, reader))
    failed = services.records.query(RecordFilter(verdicts=(VerdictKind.FAIL,)))[0]
    row = model.row_of(failed.record_id)
    words = {column.heading: text(model, row, place) for place, column in enumerate(COLUMNS)}
    assert (text(model, 0), text(model, 19)) == ("20", "1")
    assert (words["Verdict"], words["Score"], words["Recipe"]) == ("FAIL", "4.10", "washer v1")


def test_a_verdict_has_shape_and_colour_besides_its_word(qtbot, reader, services):
    add_records(services, 20)
    model = shown(qtbot, RecordTableModel(services.records, reader))
    icons = {
        text(model, row, VERDICT_COLUMN): model.index(row, VERDICT_COLUMN)
        .data(Qt.ItemDataRole.DecorationRole)
        .cacheKey()
        for row in range(20)
    }
    assert len(set(icons.values())) == len(VerdictKind)


def test_the_chosen_record_stays_chosen_when_the_log_is_read_again(qtbot, reader, services, thumbnails):
    add_records(services, 40)
    model = shown(qtbot, RecordTableModel(services.records, reader))
    table = RecordTable(model, thumbnails)
    qtbot.addWidget(table)
    table.setCurrentIndex(model.index(7, 0))
    chosen = table.current_record()
    add_records(services, 3, every=timedelta(0))
    shown(qtbot, model)
    assert (table.current_record(), table.currentIndex().row()) == (chosen, 10)


def test_pictures_of_rows_in_view_are_read_before_those_that_were_scrolled_past(qtbot, reader, template):
    model = shown(qtbot, RecordTableModel(LongLog(template, 1_000_000), reader))
    scrolled, read = Event(), []

    def load(address):
        scrolled.wait()
        read.append(address)
        return np.full((48, 64, 3), 128, np.uint8)

    pictures = ThumbnailLoader(load, SIDE_PX, waiting_max=60)
    try:
        table = RecordTable(model, pictures)
        qtbot.addWidget(table)
        table.resize(900, 700)
        table.show()
        for page in (0, 400, 2500, 4900):
            table.scrollTo(model.index(page * PAGE_ROWS, 0), RecordTable.ScrollHint.PositionAtTop)
            qtbot.waitUntil(lambda row=page * PAGE_ROWS: model.record(row) is not None)
            table.grab()
        rows = range(4900 * PAGE_ROWS, table.rowAt(table.viewport().height() - 1))
        scrolled.set()
        qtbot.waitUntil(lambda: not pictures.busy)
        in_view = {model.record(row).image for row in rows}
        assert in_view <= set(read[1 : len(rows) + 3])  # the first was being read, a row may be half in view
    finally:
        scrolled.set()
        pictures.close()
