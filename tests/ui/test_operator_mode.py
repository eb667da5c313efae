"""Operator mode: the whole screen, big enough for gloves, and not left by accident."""

import pytest
from helpers.station_world import enroll_washers
from helpers.ui_world import WAIT_MS, quiet_until
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from inspector.app import Services
from inspector.domain.verdict import VerdictKind
from inspector.station import Alarm
from inspector.ui.main_window import MainWindow
from inspector.ui.theme import apply_theme, current_tokens, verdict_word

DEFECTS = "simulated:washer?seed=3&defect_rate=1&rate=10"
LEAST_TOUCH = 44


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def with_line(services: Services, source: str) -> None:
    services.save_settings(services.settings.changed(trigger_mode="manual").with_source(source))


@pytest.fixture
def operator(line_window, qtbot):
    """The operator's screen on a line with one defect after the other, triggered by hand."""
    with_line(line_window.services, DEFECTS)
    line_window.activateWindow()
    qtbot.waitUntil(line_window.isActiveWindow, timeout=WAIT_MS)
    qtbot.keyClick(line_window, Qt.Key.Key_F9)
    return line_window.show_screen("operator")


def run(operator, window, qtbot):
    click(qtbot, operator.buttons.start_stop)
    qtbot.waitUntil(lambda: operator.banner.text.word == "WAITING FOR A PART", timeout=WAIT_MS)


def total(operator):
    return sum(int(operator.board.text(kind.value)) for kind in VerdictKind)


def judge(operator, qtbot):
    """Trigger once and wait for the verdict."""
    before = total(operator)
    click(qtbot, operator.buttons.trigger)
    qtbot.waitUntil(lambda: total(operator) > before, timeout=WAIT_MS)


def judge_until_flagged(operator, qtbot):
    """Trigger until a part did not pass: a small defect may."""
    while not operator.flagged.record_ids():
        judge(operator, qtbot)


def stop(window, qtbot):
    stopped = []
    window.line.stop(then=lambda: stopped.append(True))
    qtbot.waitUntil(lambda: bool(stopped), timeout=WAIT_MS)


def test_it_takes_the_whole_screen_and_hides_the_tools(operator, line_window):
    assert line_window.isFullScreen()
    assert line_window.current_screen == "operator"
    assert line_window.rail.isHidden()
    assert line_window.status.isHidden()


def test_a_shift_start_trigger_verdict_counters_stop(operator, line_window, qtbot):
    run(operator, line_window, qtbot)
    judge(operator, qtbot)
    kind = operator.banner.text.kind
    assert operator.banner.text.word == verdict_word(kind)
    assert operator.board.text(kind.value) == "1"
    assert operator.board.text("yield") == ("100.0 %" if kind is VerdictKind.PASS else "0.0 %")
    judge(operator, qtbot)
    assert operator.board.text("shift") == "2"
    judge_until_flagged(operator, qtbot)
    click(qtbot, operator.buttons.start_stop)
    qtbot.waitUntil(lambda: operator.buttons.start_stop.text().strip() == "START", timeout=WAIT_MS)


def test_the_space_bar_triggers_and_f5_starts_without_leaving_the_mode(operator, line_window, qtbot):
    qtbot.keyClick(line_window, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: operator.banner.text.word == "WAITING FOR A PART", timeout=WAIT_MS)
    qtbot.keyClick(line_window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: total(operator) == 1, timeout=WAIT_MS)
    before = operator.picture.view.heat_mode()
    qtbot.keyClick(line_window, Qt.Key.Key_H)
    assert operator.picture.view.heat_mode() is not before
    assert line_window.current_screen == "operator"
    stop(line_window, qtbot)


def test_keys_of_the_tools_do_nothing_here(operator, line_window, qtbot):
    for key in (Qt.Key.Key_2, Qt.Key.Key_5):
        qtbot.keyClick(line_window, key, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(line_window, Qt.Key.Key_F9)
    qtbot.keyClick(line_window, Qt.Key.Key_F11)
    assert line_window.current_screen == "operator"
    assert line_window.isFullScreen()


def test_a_touch_in_passing_does_not_leave(operator, line_window, qtbot):
    click(qtbot, operator.leave)
    assert line_window.current_screen == "operator"


def test_holding_the_button_leaves_and_brings_the_tools_back(operator, line_window, qtbot):
    middle = operator.leave.rect().center()
    qtbot.mousePress(operator.leave, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: line_window.current_screen == "live", timeout=WAIT_MS)
    qtbot.mouseRelease(operator.leave, Qt.MouseButton.LeftButton, pos=QPoint())
    assert line_window.rail.isVisible()
    assert line_window.status.isVisible()
    assert not line_window.isFullScreen()


def test_holding_enter_leaves_as_well(operator, line_window, qtbot):
    operator.leave.setFocus()
    qtbot.keyPress(operator.leave, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: line_window.current_screen == "live", timeout=WAIT_MS)
    qtbot.keyRelease(operator.leave, Qt.Key.Key_Return)


def test_three_keys_at_once_leave(operator, line_window, qtbot):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(line_window, Qt.Key.Key_F9, both)
    assert line_window.current_screen == "live"


@pytest.fixture
def dressed(qapp):
    """The style sheet in force, as the program has it."""
    apply_theme(qapp, "light")
    yield
    qapp.setStyleSheet("")


def test_everything_to_be_touched_is_large_enough(dressed, operator, line_window, qtbot):
    line_window.alarms.show_alarms([Alarm("camera", "The camera is away.")])
    line_window.notify("A message.")
    run(operator, line_window, qtbot)
    judge_until_flagged(operator, qtbot)
    pages = [operator.picture, operator.changing, operator.earlier]
    small = []
    for page in pages:
        operator.pages.setCurrentWidget(page)
        if page is operator.changing:
            click(qtbot, operator.buttons.change_over)
            qtbot.waitUntil(lambda: bool(operator.changing.tiles), timeout=WAIT_MS)
        for button in line_window.findChildren(QAbstractButton):
            if button.isVisible() and min(button.width(), button.height()) < LEAST_TOUCH:
                small.append((button.text() or button.accessibleName(), button.size()))
    assert current_tokens().touch >= LEAST_TOUCH
    assert not small
    stop(line_window, qtbot)


def test_a_tile_is_as_large_as_its_picture_and_name_need(dressed, operator, qtbot):
    click(qtbot, operator.buttons.change_over)
    qtbot.waitUntil(lambda: bool(operator.changing.tiles), timeout=WAIT_MS)
    tile = next(iter(operator.changing.tiles.values()))
    qtbot.waitUntil(lambda: tile.height() > tile.width() // 2 > LEAST_TOUCH, timeout=WAIT_MS)
    words = tile.findChildren(QLabel)
    qtbot.waitUntil(
        lambda: all(tile.contentsRect().contains(shown.geometry()) for shown in words), timeout=WAIT_MS
    )


def test_an_alarm_stands_above_until_somebody_acknowledges_it(operator, line_window, qtbot):
    line_window.alarms.show_alarms([Alarm("camera", "The camera is away.")])
    assert line_window.alarms.isVisible()
    click(qtbot, line_window.alarms._button)
    assert line_window.alarms.isHidden()


def test_a_flagged_part_is_looked_at_with_its_own_verdict(operator, line_window, qtbot):
    run(operator, line_window, qtbot)
    judge_until_flagged(operator, qtbot)
    record_id = operator.flagged.record_ids()[0]
    click(qtbot, operator.flagged._buttons[0])
    qtbot.waitUntil(operator.earlier.isVisible, timeout=WAIT_MS)
    kind = line_window.services.records.get(record_id).verdict
    assert operator.earlier.banner.text.word == verdict_word(kind)
    assert str(record_id) in operator.earlier._title.text()
    click(qtbot, operator.earlier.back)
    assert operator.picture.isVisible()
    stop(line_window, qtbot)


def test_a_running_line_changes_over_and_stays_running(operator, line_window, qtbot):
    services = line_window.services
    before = services.recipes.active()
    other = enroll_washers(services, name="other washer")
    services.activate(before).result()
    run(operator, line_window, qtbot)
    click(qtbot, operator.buttons.change_over)
    qtbot.waitUntil(lambda: other.name in operator.changing.tiles, timeout=WAIT_MS)
    click(qtbot, operator.changing.tiles[other.name])
    qtbot.waitUntil(lambda: line_window.services.recipes.active() == other, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: operator.recipe.toolTip() == str(other), timeout=WAIT_MS)
    station = lambda: line_window.services.station  # noqa: E731
    qtbot.waitUntil(lambda: station() is not None and station().status().recipe == other, timeout=WAIT_MS)
    assert line_window.line.running
    stop(line_window, qtbot)


def test_a_recipe_whose_files_were_changed_cannot_be_chosen(operator, line_window, qtbot):
    services = line_window.services
    broken = enroll_washers(services, name="broken")
    services.activate(services.recipes.active()).result()
    next((services.paths.recipes / "broken").rglob("*.png")).write_bytes(b"")
    click(qtbot, operator.buttons.change_over)
    qtbot.waitUntil(lambda: broken.name in operator.changing.tiles, timeout=WAIT_MS)
    tile = operator.changing.tiles[broken.name]
    assert not tile.isEnabled()
    assert "cannot be used" in tile.accessibleName()


def test_the_program_starts_in_operator_mode_where_that_is_set(enrolled, qtbot):
    enrolled.save_settings(enrolled.settings.changed(start_mode="operator"))
    window = MainWindow(enrolled)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_screen_shown):
        window.show()
    assert window.current_screen == "operator"
    assert window.isFullScreen()
    quiet_until(qtbot, window)


def test_without_a_recipe_the_start_is_enrollment_in_either_mode(services, qtbot):
    services.save_settings(services.settings.changed(start_mode="operator"))
    window = MainWindow(services)
    qtbot.addWidget(window)
    with qtbot.waitSignal(window.first_screen_shown):
        window.show()
    assert window.current_screen == "enroll"
    assert window.show_screen("enroll").welcome.isVisible()
    assert window.rail.isVisible()
    quiet_until(qtbot, window)
