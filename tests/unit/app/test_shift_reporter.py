"""Reports that are written by themselves at the end of a shift."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event
from threading import enumerate as threads

import pytest
from helpers.filled_services import add_records

from inspector.app import Services, open_services
from inspector.app.shift_reporter import GRACE, RETRY, THREAD
from inspector.app.shift_times import shift_plan
from inspector.domain.record import RecordFilter
from inspector.domain.shift_plan import ShiftSpan


@pytest.fixture
def services(tmp_path: Path):  # type: ignore[no-untyped-def]
    """With the parts of the last two minutes, and reports wanted."""
    with open_services(tmp_path / "data") as made:
        add_records(made, 120, every=timedelta(seconds=1))
        want(made, tmp_path / "sheets")
        yield made


def want(services: Services, folder: Path) -> None:
    services.save_settings(services.settings.changed(shift_reports=True, shift_report_folder=str(folder)))


def last_shift(services: Services) -> ShiftSpan:
    """The shift of the newest part."""
    [newest] = services.records.query(RecordFilter(), limit=1)
    return shift_plan(services.settings).at(newest.captured_at)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def test_a_shift_that_is_over_gets_its_report_once(services: Services, tmp_path: Path) -> None:
    span, reports = last_shift(services), services.shift_reports
    assert not reports.look(span.end + GRACE - timedelta(seconds=1))
    assert reports.look(span.end + GRACE)
    stem = f"shift-{span.start.astimezone():%Y-%m-%d}-{span.name}"
    assert names(tmp_path / "sheets") == [f"{stem}.html", f"{stem}.pdf"]
    [news] = reports.take_news()
    assert (stem in news.message, news.failed) == (True, False)
    before = [(tmp_path / "sheets" / name).stat().st_mtime_ns for name in names(tmp_path / "sheets")]
    assert not reports.look(span.end + GRACE + timedelta(minutes=3))
    assert before == [(tmp_path / "sheets" / name).stat().st_mtime_ns for name in names(tmp_path / "sheets")]


def test_one_that_was_missed_is_written_at_the_next_start(services: Services, tmp_path: Path) -> None:
    span = last_shift(services)
    services.close()
    with open_services(tmp_path / "data") as later:
        assert later.shift_reports.look(span.end + timedelta(hours=3))
    with open_services(tmp_path / "data") as again:
        assert not again.shift_reports.look(span.end + timedelta(hours=3))


def test_without_parts_or_without_the_wish_there_is_none(services: Services, tmp_path: Path) -> None:
    span = last_shift(services)
    assert not services.shift_reports.look(span.end + timedelta(days=3))
    services.save_settings(services.settings.changed(shift_reports=False))
    assert not services.shift_reports.look(span.end + GRACE)
    assert names(tmp_path / "sheets") == []


def test_a_failure_is_told_once_and_tried_again(
    services: Services, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    want(services, tmp_path / "file")
    now, reports = last_shift(services).end + GRACE, services.shift_reports
    assert reports.look(now)
    [news] = reports.take_news()
    assert news.failed
    assert "file" in news.message
    assert "could not be written" in caplog.text
    assert not reports.look(now + RETRY / 2)
    assert not reports.look(now + RETRY)  # still refused, and said already
    want(services, tmp_path / "sheets")
    assert reports.look(now + 2 * RETRY)
    assert len(names(tmp_path / "sheets")) == 2


def test_the_thread_writes_what_is_due_and_ends_with_the_program(tmp_path: Path) -> None:
    told = Event()
    with open_services(tmp_path / "data") as services:
        # The parts ended with the shift before the present one, whatever time it is.
        now = datetime.now(UTC)
        ended = shift_plan(services.settings).last_ended(now - GRACE)
        add_records(services, 10, until=ended.end - timedelta(minutes=1))
        want(services, tmp_path / "sheets")
        services.shift_reports.start(told.set)
        assert told.wait(60)
        assert len(names(tmp_path / "sheets")) == 2
    assert THREAD not in [thread.name for thread in threads()]
