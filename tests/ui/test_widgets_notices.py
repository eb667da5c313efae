"""Messages and alarms: seen, never in the way, never lost."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton

from inspector.domain.record import Progress
from inspector.station import Alarm
from inspector.ui.shell import NoticeLevel
from inspector.ui.widgets.alarm_banner import MOST_OPEN, AlarmBanner
from inspector.ui.widgets.notices import Notice, NoticeArea
from inspector.ui.widgets.task_bar import TaskBar
from inspector.ui.widgets.text import ElidedLabel

NOW = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


@pytest.fixture
def area(qtbot):
    made = NoticeArea()
    qtbot.addWidget(made)
    return made


def test_nothing_to_say_takes_no_room(area):
    assert area.isHidden()


def test_the_newest_message_is_on_top_and_three_at_most(area):
    for number in range(5):
        area.add(f"message {number}", NoticeLevel.ERROR)
    assert area.messages() == ["message 4", "message 3", "message 2"]


def test_the_same_message_twice_is_shown_once(area):
    for message in ("camera gone", "disk full", "camera gone"):
        area.add(message, NoticeLevel.ERROR)
    assert area.messages() == ["camera gone", "disk full"]


def test_a_message_is_taken_away_by_its_button(area, qtbot):
    area.add("disk full", NoticeLevel.ERROR)
    close = area.findChild(Notice).findChild(QToolButton)
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert area.messages() == []
    assert area.isHidden()


@pytest.fixture
def banner(qtbot):
    made = AlarmBanner()
    qtbot.addWidget(made)
    return made


def acknowledge(banner, qtbot):
    qtbot.mouseClick(banner.findChild(QPushButton), Qt.MouseButton.LeftButton)


def test_an_alarm_stays_until_it_is_acknowledged(banner, qtbot):
    alarm = Alarm("camera", "The camera is gone.", NOW)
    banner.show_alarms((alarm,))
    assert not banner.isHidden()
    banner.show_alarms((alarm,))
    acknowledge(banner, qtbot)
    banner.show_alarms((alarm,))
    assert banner.isHidden()


def test_a_later_alarm_comes_back(banner, qtbot):
    first = Alarm("camera", "The camera is gone.", NOW)
    banner.show_alarms((first,))
    acknowledge(banner, qtbot)
    second = Alarm("overrun", "The queue was full.", NOW + timedelta(seconds=1))
    banner.show_alarms((first, second))
    assert banner.open_alarms == (second,)
    assert not banner.isHidden()


def test_a_line_that_starts_again_takes_no_alarm_away(banner, qtbot):
    first = Alarm("camera", "The camera is gone.", NOW)
    banner.show_alarms((first,))
    banner.show_alarms(())  # the new station has none
    assert not banner.isHidden()
    second = Alarm("overrun", "The queue was full.", NOW + timedelta(seconds=1))
    banner.show_alarms((second,))
    assert banner.open_alarms == (first, second)
    acknowledge(banner, qtbot)
    banner.show_alarms((second,))
    assert banner.isHidden()


def test_the_banner_keeps_so_many_alarms_and_no_more(banner):
    for number in range(MOST_OPEN + 20):
        banner.show_alarms((Alarm("frame", f"file {number}", NOW + timedelta(seconds=number)),))
    assert len(banner.open_alarms) == MOST_OPEN
    assert banner.open_alarms[-1].message == f"file {MOST_OPEN + 19}"


def test_the_same_alarm_again_is_one_with_the_newer_time(banner):
    for second in range(3):
        banner.show_alarms((Alarm("storage", "Disk full.", NOW + timedelta(seconds=second)),))
    assert banner.open_alarms == (Alarm("storage", "Disk full.", NOW + timedelta(seconds=2)),)


def test_cancel_is_asked_once(qtbot):
    bar = TaskBar()
    qtbot.addWidget(bar)
    bar.begin("Learning")
    bar.show_progress(Progress("Part 1", 1, 4))
    button = bar.findChild(QPushButton)
    with qtbot.waitSignal(bar.cancel_requested):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isEnabled()
    bar.end()
    assert bar.isHidden()


def test_a_task_that_knows_how_long_it_takes_says_so(qtbot):
    bar = TaskBar()
    qtbot.addWidget(bar)
    bar.begin("Learning")
    bar.show_progress(Progress("Part 1", 1, 4, left_s=41.2))
    assert bar.findChild(ElidedLabel).toolTip() == "Part 1  ·  about 41 s left"
    bar.show_progress(Progress("Storing", 4, 4))
    assert bar.findChild(ElidedLabel).toolTip() == "Storing"
