"""The camera's own trigger, latencies and the part counter on the Live screen, on the simulated line."""

import pytest
from helpers.ui_world import WAIT_MS
from PySide6.QtCore import Qt

from inspector.domain.frame import TriggerKind
from inspector.domain.record import RecordFilter
from inspector.domain.trigger import FIELDS_OF, TriggerSettings

LINE = "simulated:washer?seed=3&rate=10"


@pytest.fixture
def live(line_window):
    return line_window.show_screen("live")


def start(live, window, qtbot, trigger, source=LINE):
    live.controls.show_trigger(trigger, rate=30.0, interval=1.0)
    live.controls.show_sources([], source)
    qtbot.mouseClick(live.controls.start_stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.status.text("state") == "Line running", timeout=WAIT_MS)


def stop(window, qtbot):
    stopped = []
    window.line.stop(then=lambda: stopped.append(True))
    qtbot.waitUntil(lambda: bool(stopped), timeout=WAIT_MS)


def parts(live):
    return int(live.counters.text("parts").replace("-", "0"))


def wait_for_parts(live, qtbot, count):
    qtbot.waitUntil(lambda: parts(live) >= count, timeout=WAIT_MS)


def choose(live, mode):
    place = live.controls.mode.findData(mode)
    live.controls.mode.setCurrentIndex(place)
    live.controls.mode.activated.emit(place)


@pytest.mark.parametrize("mode", list(FIELDS_OF))
def test_only_the_fields_of_the_mode_are_shown(live, mode):
    choose(live, mode)
    controls, fields = live.controls, live.controls.fields
    shown = {
        "line": fields.line.isVisible(),
        "debounce_ms": fields.debounce.isVisible(),
        "delay_ms": fields.delay.isVisible(),
        "every_nth": fields.nth.isVisible(),
    }
    assert {name for name, is_shown in shown.items() if is_shown} == FIELDS_OF[mode] & shown.keys()
    assert controls.amount.isVisible() == bool(
        FIELDS_OF[mode] & {"rate_limit_hz", "interval_s", "ask_every_s"}
    )
    assert controls.trigger_settings().mode is mode


def test_what_is_chosen_for_a_trigger_is_stored(live, line_window):
    choose(live, TriggerKind.HARDWARE)
    live.controls.fields.line.setCurrentText("line3")
    live.controls.fields.line.lineEdit().editingFinished.emit()
    live.controls.fields.debounce.setValue(12.0)
    live.controls.fields.nth.setValue(4)
    settings = line_window.services.settings
    assert (settings.trigger_mode, settings.trigger_line) == ("hardware", "line3")
    assert (settings.debounce_ms, settings.every_nth) == (12.0, 4)
    choose(live, TriggerKind.SOFTWARE)
    live.controls.amount.setValue(0.5)
    assert line_window.services.settings.ask_every_s == 0.5


def test_the_button_asks_the_camera_and_its_times_are_shown(live, line_window, qtbot):
    start(live, line_window, qtbot, TriggerSettings(TriggerKind.SOFTWARE))
    table = live.counters.latencies
    assert table.text("trigger_frame", "p95") == "-"
    for count in (1, 2):
        qtbot.keyClick(line_window, Qt.Key.Key_Space)
        wait_for_parts(live, qtbot, count)
    assert table.text("trigger_frame", "median").endswith(" ms")
    assert table.text("trigger_verdict", "p95").endswith(" ms")
    assert table.text("verdict", "last").endswith(" ms")
    stop(line_window, qtbot)
    assert line_window.services.records.count(RecordFilter()) == parts(live) == 2


def test_signals_of_the_line_that_are_left_out_are_counted(live, line_window, qtbot):
    start(live, line_window, qtbot, TriggerSettings(TriggerKind.HARDWARE, every_nth=3))
    wait_for_parts(live, qtbot, 2)
    stop(line_window, qtbot)
    assert int(live.counters.text("left_out")) >= 4
    assert "not the n-th" in live.counters._figures["left_out"].toolTip()


def test_a_mode_that_the_source_cannot_do_is_refused_and_the_old_one_stays(live, line_window, qtbot):
    source = "simulated:washer?seed=3&rate=0"
    live.controls.show_trigger(TriggerSettings(TriggerKind.MANUAL), rate=30.0, interval=1.0)
    choose(live, TriggerKind.MANUAL)
    start(live, line_window, qtbot, TriggerSettings(TriggerKind.MANUAL), source)
    choose(live, TriggerKind.HARDWARE)
    told = "has no hardware trigger"
    qtbot.waitUntil(lambda: any(told in one for one in line_window.notices.messages()), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: live.controls.mode.currentData() == TriggerKind.MANUAL, timeout=WAIT_MS)
    assert line_window.services.settings.trigger_mode == "manual"
    stop(line_window, qtbot)


def test_the_part_counter_of_the_shift_goes_on_until_it_is_reset(live, line_window, qtbot):
    services = line_window.services
    for count in (1, 2):
        start(live, line_window, qtbot, TriggerSettings(TriggerKind.SOFTWARE))
        qtbot.keyClick(line_window, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda count=count: live.counters.text("shift") == str(count), timeout=WAIT_MS)
        stop(line_window, qtbot)
    qtbot.mouseClick(live.counters.reset, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: live.counters.text("shift") == "0", timeout=WAIT_MS)
    assert any("had 2 parts" in message for message in line_window.notices.messages())
    assert services.audit.entries(limit=1)[0].event == "part_counter_reset"


def test_a_key_held_down_is_one_press(line_window):
    assert not line_window._actions["trigger"].autoRepeat()
