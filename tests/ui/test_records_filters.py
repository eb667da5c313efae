"""What the filter fields ask for, and the statistics of what they leave."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from helpers.filled_services import add_records
from PySide6.QtCore import QDate, QDateTime, QTime

from inspector.app import Services
from inspector.domain.record import DispositionKind, RecordFilter, StageTimes
from inspector.domain.verdict import VerdictKind
from inspector.ui.records.filter_bar import NOT_DECIDED, FilterBar
from inspector.ui.records.summary import summarise, summary_text
from inspector.ui.widgets.time_range import TimeChoice, quick_span

NOON = datetime(2026, 3, 4, 12, 30, tzinfo=UTC)


@pytest.fixture
def bar(qtbot) -> FilterBar:
    made = FilterBar()
    qtbot.addWidget(made)
    made.show_recipes(["housing", "washer"])
    return made


def test_untouched_every_record_passes(bar):
    assert bar.record_filter() == RecordFilter()


def test_each_field_narrows_the_filter(bar):
    bar.recipe.setCurrentText("washer")
    bar.chips[VerdictKind.FAIL].setChecked(True)
    bar.chips[VerdictKind.REVIEW].setChecked(True)
    bar.disposition.setCurrentText("False reject")
    bar.min_score.setValue(1.5)
    bar.max_score.setValue(9)
    assert bar.record_filter() == RecordFilter(
        recipe="washer",
        verdicts=(VerdictKind.REVIEW, VerdictKind.FAIL),
        dispositions=(DispositionKind.FALSE_REJECT,),
        min_score=1.5,
        max_score=9,
    )


def test_not_decided_asks_for_records_without_a_disposition(bar):
    bar.disposition.setCurrentText(NOT_DECIDED)
    assert (bar.record_filter().disposed, bar.record_filter().dispositions) == (False, None)


def test_clearing_lets_everything_pass_and_says_so_once(bar, qtbot):
    bar.recipe.setCurrentText("washer")
    bar.time.choice.setCurrentText(TimeChoice.TODAY)
    bar.chips[VerdictKind.PASS].setChecked(True)
    bar.min_score.setValue(1)
    changes = []
    bar.changed.connect(lambda: changes.append(1))
    bar.reset_button.click()
    assert (bar.record_filter(), len(changes)) == (RecordFilter(), 1)


def test_the_chosen_recipe_stays_chosen_when_recipes_come_and_go(bar):
    bar.recipe.setCurrentText("washer")
    bar.show_recipes(["bracket", "washer"])
    assert bar.record_filter().recipe == "washer"
    bar.show_recipes(["bracket"])
    assert bar.record_filter().recipe is None


def test_today_begins_at_local_midnight():
    since, until = quick_span(TimeChoice.TODAY, NOON)
    assert since is not None
    local = since.astimezone()
    assert (local.hour, local.minute, local.date(), until) == (0, 0, NOON.astimezone().date(), None)


def test_last_day_is_24_hours():
    assert quick_span(TimeChoice.LAST_DAY, NOON) == (NOON - timedelta(days=1), None)


def test_a_free_span_is_turned_into_utc(bar):
    bar.time.choice.setCurrentText(TimeChoice.CUSTOM)
    moment = QDateTime(QDate(2026, 1, 2), QTime(3, 4))
    bar.time.since.setDateTime(moment)
    wanted = bar.record_filter()
    assert wanted.since == datetime.fromtimestamp(moment.toSecsSinceEpoch(), UTC)
    assert wanted.until is not None
    assert wanted.until.tzinfo is UTC


def test_the_yield_counts_judged_parts_only(services: Services):
    add_records(services, 20)
    newest = services.records.query(RecordFilter())
    summary = summarise(RecordFilter(), services.records.counts(RecordFilter()), newest)
    assert summary.yield_fraction == pytest.approx(17 / 19)
    words = summary_text(summary)
    assert "20 records" in words
    assert "PASS 17" in words
    assert "yield 89.5 %" in words


def test_a_selection_by_verdict_has_no_yield(services: Services):
    wanted = RecordFilter(verdicts=(VerdictKind.FAIL,))
    add_records(services, 20)
    summary = summarise(wanted, services.records.counts(wanted), services.records.query(wanted))
    assert summary.yield_fraction is None
    assert "PASS" not in summary_text(summary)


def test_the_median_time_leaves_out_records_without_one(services: Services):
    add_records(services, 3)
    record = services.records.get(1)
    timed = [replace(record, times=StageTimes(total_ms=ms)) for ms in (0, 10, 30)]
    assert summarise(RecordFilter(), {VerdictKind.PASS: 3}, timed).median_ms == 20


def test_an_empty_selection_is_said_in_words():
    assert summary_text(summarise(RecordFilter(), {}, [])) == "No records match"
