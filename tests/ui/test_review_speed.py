"""Reviewing many parts at speed: filters, names, groups, and a sitting of keys alone."""

from datetime import timedelta

import numpy as np
import pytest
from helpers.filled_services import add_recipe, add_records
from helpers.review_world import press, quiet
from PySide6.QtCore import QPoint, Qt

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.record import DispositionKind, RecordFilter
from inspector.domain.verdict import VerdictKind
from inspector.ui.review.filter_bar import ALL_FLAGGED
from inspector.ui.widgets.record_words import DISPOSITION_WORDS
from inspector.ui.widgets.time_range import TimeChoice

WAIT_MS = 60_000
DEFECT = DispositionKind.CONFIRMED_DEFECT


@pytest.fixture
def screen(services, open_review):
    add_records(services, 40)
    return open_review()


def stored(qtbot, shell, act):
    with qtbot.waitSignal(shell.records_changed, timeout=WAIT_MS):
        act()


# -- names ---------------------------------------------------------------------------------------------------


def test_a_new_name_is_typed_once_and_then_a_number_key_gives_it(services, screen, shell, qtbot):
    first, second = screen.queue.records[:2]
    press(qtbot, screen, Qt.Key.Key_N)
    assert screen.names.new.hasFocus()
    qtbot.keyClicks(screen.names.new, "dug deep 1")
    stored(qtbot, shell, lambda: qtbot.keyClick(screen.names.new, Qt.Key.Key_Return))
    quiet(screen, qtbot)
    assert services.records.get(first.record_id).defect_name == "dug deep 1"
    assert screen.list.hasFocus()
    stored(qtbot, shell, lambda: press(qtbot, screen, Qt.Key.Key_1))
    again = services.records.get(second.record_id)
    assert (again.disposition, again.defect_name) == (DEFECT, "dug deep 1")


def test_a_name_keeps_its_key_while_others_are_given(services, screen, shell, qtbot):
    numbers = [record.record_id for record in screen.queue.records]
    services.dispose(numbers[0], DEFECT, defect_name="dent").result()
    services.dispose(numbers[1], DEFECT, defect_name="scratch").result()
    screen.names.show_names(["scratch", "dent"])
    screen.names.show_names(["dent", "scratch", "stain"])
    assert [button.text() for button in screen.names.buttons[:3]] == ["1  scratch", "2  dent", "3  stain"]


def test_a_long_name_loses_its_end_and_never_its_key(screen, qtbot):
    screen.names.show_names(["foreign body & scratch along the rim"])
    button = screen.names.buttons[0]
    qtbot.waitUntil(lambda: button.text().endswith("…"), timeout=WAIT_MS)
    assert button.text().startswith("1  foreign")
    assert button.fontMetrics().horizontalAdvance(button.text()) < button.width()
    assert "along the rim" in button.toolTip()


def test_typing_a_name_decides_nothing_and_escape_leaves_it(services, screen, qtbot):
    count = len(screen.queue.records)
    press(qtbot, screen, Qt.Key.Key_N)
    qtbot.keyClicks(screen.names.new, "dgu12")
    qtbot.keyClick(screen.names.new, Qt.Key.Key_Escape)
    assert len(screen.queue.records) == count
    assert screen.names.new.text() == ""
    assert screen.list.hasFocus()


# -- filters -------------------------------------------------------------------------------------------------


def shown(screen, qtbot) -> list[int]:
    quiet(screen, qtbot)
    return [record.record_id for record in screen.queue.records]


def test_every_filter_narrows_the_queue_and_is_kept(services, screen, qtbot):
    waiting = screen.queue.records
    scored = [record for record in waiting if record.score is not None]
    services.dispose(scored[0].record_id, DEFECT, defect_name="dent").result()
    screen.refresh()
    quiet(screen, qtbot)
    screen.filtering.read_choices()
    screen.filter.state.setCurrentText(DISPOSITION_WORDS[DEFECT])
    assert shown(screen, qtbot) == [scored[0].record_id]
    screen.filter.state.setCurrentText(ALL_FLAGGED)
    assert len(shown(screen, qtbot)) == len(waiting)
    screen.filter.name.setCurrentText("dent")
    assert shown(screen, qtbot) == [scored[0].record_id]
    assert "2 set" in screen.filter.more.text()
    screen.deactivated()
    screen.activated()
    assert shown(screen, qtbot) == [scored[0].record_id]
    screen.filter.reset()
    assert len(shown(screen, qtbot)) == len(waiting) - 1
    screen.filter.min_score.setValue(3)
    assert len(shown(screen, qtbot)) == 2 - (scored[0].verdict is VerdictKind.FAIL)
    assert {record.verdict for record in screen.queue.records} == {VerdictKind.FAIL}
    screen.filter.reset()
    screen.filter.time.choice.setCurrentText(TimeChoice.LAST_DAY)
    assert len(shown(screen, qtbot)) == len(waiting) - 1


def test_a_region_drawn_on_the_part_leaves_those_flagged_in_it(screen, qtbot):
    quiet(screen, qtbot)
    by_peak = {record.record_id: record.peak for record in screen.queue.records if record.peak}
    _, (x, y) = next(iter(by_peak.items()))
    screen.filter.more.click()
    screen.filter.region.click()
    view = screen.picture
    corners = [view.mapFromScene(x - 4, y - 3), view.mapFromScene(x + 4, y + 3)]
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=corners[0])
    qtbot.mouseMove(view.viewport(), corners[1])
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=corners[1])
    left = shown(screen, qtbot)
    area = screen.filter.region.area
    inside = [
        number
        for number, at in by_peak.items()
        if area.x <= at[0] <= area.x + area.width and area.y <= at[1] <= area.y + area.height
    ]
    assert left == inside != []
    assert len(left) < len(by_peak)
    screen.filter.region.click()
    assert len(shown(screen, qtbot)) > len(left)


def test_a_region_can_be_drawn_with_keys_and_given_up(screen, qtbot):
    quiet(screen, qtbot)
    screen.filter.more.click()
    screen.filter.region.click()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Up):
        qtbot.keyClick(screen.picture, key)
    qtbot.keyClick(screen.picture, Qt.Key.Key_Return)
    assert screen.filter.region.area is not None
    screen.filter.region.click()
    screen.filter.region.click()
    qtbot.keyClick(screen.picture, Qt.Key.Key_Escape)
    assert (screen.filter.region.area, screen.filter.region.isChecked()) == (None, False)
    assert screen.list.hasFocus()


def test_a_click_is_no_region(screen, qtbot):
    quiet(screen, qtbot)
    screen.filter.region.click()
    qtbot.mouseClick(screen.picture.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(60, 60))
    assert screen.filter.region.area is None


# -- a long queue --------------------------------------------------------------------------------------------


def test_older_parts_are_read_when_a_person_comes_near_them(services, open_review, qtbot):
    add_records(services, 1600, every=timedelta(seconds=1), picture=no_picture)
    screen = open_review()
    assert len(screen.queue.records) == 200
    screen.queue.go_to(screen.queue.records[180].record_id)
    screen.reader.read_on_in_time()
    quiet(screen, qtbot)
    assert len(screen.queue.records) == 240
    numbers = [record.record_id for record in screen.queue.records]
    assert numbers == sorted(set(numbers), reverse=True)
    assert not screen.model.canFetchMore(screen.list.rootIndex())


def no_picture(number):
    """The same small frame for all: nothing about a frame matters here."""
    pixels = np.full((16, 16, 3), 90, np.uint8)
    return pixels, AnomalyMap(np.full((4, 4), 1.0, np.float32), np.array([[16.0, 0, 0], [0, 16.0, 0]]))


# -- groups --------------------------------------------------------------------------------------------------


def spotted(number):
    """A part with one of two marks at one of many places; every third flagged part has the other mark."""
    rng = np.random.default_rng(number)
    pixels = rng.normal(120, 2, (256, 256, 3)).clip(0, 255).astype(np.uint8)
    x, y = 48 + number * 37 % 160, 48 + number * 53 % 160
    if number % 40 < 20:
        pixels[y - 8 : y + 8, x - 8 : x + 8] = (250, 30, 30)
    else:
        pixels[y - 1 : y + 1, x - 16 : x + 16] = (10, 10, 10)
    values = np.full((32, 32), 0.5, np.float32)
    values[y // 8, x // 8] = 4.0
    return pixels, AnomalyMap(values, np.array([[256.0, 0, 0], [0, 256.0, 0]]))


@pytest.fixture
def grouped(services, open_review, qtbot):
    """Review in group mode over flagged parts with two kinds of marks, judged by a recipe with a backbone."""
    add_recipe(services)
    add_records(services, 160, picture=spotted)
    screen = open_review()
    press(qtbot, screen, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: screen.grouping.on, timeout=WAIT_MS)
    quiet(screen, qtbot)
    return screen


def test_parts_flagged_for_the_same_look_come_together(grouped):
    groups = grouped.grouping.groups
    assert len(groups) == 2
    for group in groups:
        assert len({(record.record_id - 1) % 40 < 20 for record in group}) == 1
    assert sum(len(group) for group in groups) == 16
    assert grouped.group_panel.members.count() == len(groups[0])
    assert "alike" in grouped.group_list.item(0).text()


def test_one_key_decides_a_group_and_one_undo_gives_it_back(services, grouped, shell, qtbot):
    first, second = grouped.grouping.groups
    before = len(services.audit.entries())
    stored(qtbot, shell, lambda: press(qtbot, grouped, Qt.Key.Key_D))
    assert {services.records.get(record.record_id).disposition for record in first} == {DEFECT}
    entries = services.audit.entries()[: len(services.audit.entries()) - before]
    assert {entry.subject for entry in entries} == {f"record {record.record_id}" for record in first}
    assert grouped.grouping.groups == [second]
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    stored(qtbot, shell, lambda: press(qtbot, grouped, *undo))
    assert {services.records.get(record.record_id).disposition for record in first} == {None}
    assert grouped.grouping.groups == [first, second]
    assert services.records.count(RecordFilter(disposed=True)) == 0


def test_a_part_that_is_left_out_is_not_decided(services, grouped, shell, qtbot):
    first = grouped.grouping.groups[0]
    item = grouped.group_panel.members.item(2)
    item.setSelected(False)
    assert item.text() == "left out"
    assert "1 left out" in grouped.group_panel.title.text()
    stored(qtbot, shell, lambda: press(qtbot, grouped, Qt.Key.Key_G))
    kinds = [services.records.get(record.record_id).disposition for record in first]
    assert kinds.count(None) == 1
    assert kinds[2] is None


def test_a_group_of_which_everything_is_left_out_decides_nothing(services, grouped, shell, qtbot):
    for row in range(grouped.group_panel.members.count()):
        grouped.group_panel.members.item(row).setSelected(False)
    press(qtbot, grouped, Qt.Key.Key_D)
    services.writer.flush()
    assert services.records.count(RecordFilter(disposed=True)) == 0
    assert "left out" in shell.notices[-1][1]


def test_after_the_last_group_single_parts_are_shown_again(services, grouped, shell, qtbot):
    for _ in range(2):
        stored(qtbot, shell, lambda: press(qtbot, grouped, Qt.Key.Key_U))
    assert not grouped.grouping.on
    assert grouped.list.isVisible()
    assert services.records.count(RecordFilter(dispositions=(DispositionKind.UNSURE,))) == 16
