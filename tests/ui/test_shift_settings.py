"""Shifts in Settings, and what the window says of their reports."""

from datetime import UTC, datetime, timedelta

import pytest
from helpers.filled_services import add_records
from helpers.plain_shell import PlainShell
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QLabel

from inspector.app import Services
from inspector.app.shift_reporter import GRACE
from inspector.app.shift_times import shift_plan
from inspector.ui.main_window import MainWindow
from inspector.ui.settings import SettingsScreen
from inspector.ui.shift_notices import ShiftNotices


@pytest.fixture
def screen(qtbot, services: Services):
    shell = PlainShell(services)
    made = SettingsScreen(services, shell)
    qtbot.addWidget(made)
    made.resize(1180, 900)
    made.show()
    made.activated()
    yield made
    made.deactivated()


def planned(services: Services) -> list[tuple[str, str]]:
    return [(shift.name, shift.start) for shift in services.settings.shifts]


def test_three_shifts_are_there_and_no_report_is_written_unasked(screen, services: Services) -> None:
    card = screen.shifts
    assert [row.name.text() for row in card.rows] == ["Early", "Late", "Night"]
    assert not card.reports.isChecked()
    assert not card.choose_button.isEnabled()
    card.reports.click()
    assert services.settings.shift_reports
    assert card.choose_button.isEnabled()
    assert card.folder.text() == str(services.paths.exports)


def test_a_shift_is_renamed_moved_added_and_removed(screen, services: Services) -> None:
    card = screen.shifts
    card.rows[0].name.setText("Frühschicht")
    card.rows[0].start.setTime(QTime(5, 30))
    card.rows[0].start.editingFinished.emit()
    assert planned(services)[0] == ("Frühschicht", "05:30")
    card.add_button.click()
    assert planned(services)[3] == ("Shift 1", "23:00")
    card.rows[1].remove.click()
    assert [name for name, _ in planned(services)] == ["Frühschicht", "Night", "Shift 1"]
    for _ in range(2):
        card.rows[-1].remove.click()
    assert len(card.rows) == 1
    assert not card.rows[0].remove.isEnabled()


def test_two_shifts_with_the_same_begin_are_refused_in_words(screen, services: Services) -> None:
    card = screen.shifts
    card.rows[1].start.setTime(QTime(6, 0))
    card.rows[1].start.editingFinished.emit()
    assert planned(services)[1] == ("Late", "14:00")
    assert "same name or start" in screen.shell.notices[-1][1]
    assert card.rows[1].start.time() == QTime(14, 0)


def test_the_folder_is_kept(screen, services: Services, tmp_path) -> None:
    screen.shifts.reports.click()
    screen.shifts.choose_folder(str(tmp_path / "sheets"))
    assert services.settings.shift_report_folder == str(tmp_path / "sheets")
    assert screen.shifts.folder.text() == str(tmp_path / "sheets")


def test_the_window_says_that_a_report_was_written(qtbot, services: Services, tmp_path) -> None:
    settings = services.settings.changed(shift_reports=True, shift_report_folder=str(tmp_path / "sheets"))
    services.save_settings(settings)
    ended = shift_plan(settings).last_ended(datetime.now(UTC) - GRACE)
    add_records(services, 5, until=ended.end - timedelta(minutes=1))
    window = MainWindow(services)
    qtbot.addWidget(window)
    notices = ShiftNotices(services, window)
    qtbot.waitUntil(lambda: any("Shift report written" in text for text in shown(window)), timeout=60_000)
    notices.close()


def shown(window: MainWindow) -> list[str]:
    """The sentences in the notice bar."""
    return [label.text() for label in window.notices.findChildren(QLabel)]
