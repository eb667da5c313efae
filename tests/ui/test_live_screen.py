"""The Live screen on a real station, a real model and the simulated line."""

import gc
from concurrent.futures import Future
from dataclasses import replace
from itertools import pairwise

import pytest
from helpers.ui_world import WAIT_MS
from PySide6.QtCore import Qt

from inspector.app import open_services
from inspector.domain.errors import DataFault, EnvironmentFault
from inspector.domain.frame import TriggerKind
from inspector.domain.record import RecordFilter
from inspector.domain.trigger import TriggerSettings
from inspector.domain.verdict import Limits, VerdictKind
from inspector.station import Alarm
from inspector.ui.live.controls import EMPTY_PLACE

LINE = "simulated:washer?seed=3&defect_rate=0.5&rate=0"
CONTINUOUS = TriggerSettings(TriggerKind.CONTINUOUS)
MANUAL = TriggerSettings(TriggerKind.MANUAL)


@pytest.fixture
def live(line_window):
    return line_window.show_screen("live")


def click(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def start(live, qtbot, *, trigger=CONTINUOUS, source=LINE):
    live.controls.show_trigger(trigger, rate=30.0, interval=1.0)
    live.controls.show_sources([], source)
    click(qtbot, live.controls.start_stop)


def stop(window, qtbot):
    stopped = []
    window.line.stop(then=lambda: stopped.append(True))
    qtbot.waitUntil(lambda: bool(stopped), timeout=WAIT_MS)


def parts(live):
    return int(live.counters.text("parts").replace("-", "0"))


def wait_for_parts(live, qtbot, count):
    qtbot.waitUntil(lambda: parts(live) >= count, timeout=WAIT_MS)


def test_what_is_loaded_is_left_out_of_garbage_collections_while_the_line_runs(live, line_window, qtbot):
    start(live, qtbot)
    wait_for_parts(live, qtbot, 1)
    assert gc.get_freeze_count() > 100_000  # a full collection took 200 ms, in which no part was judged
    stop(line_window, qtbot)
    assert gc.get_freeze_count() == 0


def test_without_a_recipe_live_says_what_to_do_and_leads_there(window, qtbot):
    live = window.show_screen("live")
    assert live.first_steps.isVisible()
    click(qtbot, live.first_steps.enroll)
    assert window.current_screen == "enroll"


def test_the_demonstration_runs_with_one_click(window, qtbot):
    live = window.show_screen("live")
    click(qtbot, live.first_steps.demonstrate)
    assert not live.first_steps.demonstrate.isEnabled()
    wait_for_parts(live, qtbot, 2)
    assert not live.first_steps.isVisible()
    assert window.status.text("recipe").startswith("Recipe: washer demo v1")
    stop(window, qtbot)


def test_every_part_that_is_counted_is_recorded(live, line_window, qtbot):
    start(live, qtbot)
    wait_for_parts(live, qtbot, 3)
    stop(line_window, qtbot)
    assert parts(live) == sum(int(live.counters.count(kind)) for kind in VerdictKind)
    assert line_window.services.records.count(RecordFilter()) == parts(live)


def test_manual_trigger_judges_one_part_a_press(live, line_window, qtbot):
    start(live, qtbot, trigger=MANUAL, source="simulated:washer?seed=3&rate=10")
    qtbot.waitUntil(lambda: line_window.status.text("state") == "Line running", timeout=WAIT_MS)
    qtbot.keyClick(line_window, Qt.Key.Key_Space)
    wait_for_parts(live, qtbot, 1)
    assert live.banner.text.kind in (VerdictKind.PASS, VerdictKind.REVIEW, VerdictKind.FAIL)
    assert live.banner.text.figure.startswith("Score ")
    click(qtbot, live.controls.trigger)
    wait_for_parts(live, qtbot, 2)
    stop(line_window, qtbot)
    assert parts(live) == 2


def test_a_verdict_does_not_stand_over_a_part_nobody_has_judged(live, line_window, qtbot):
    start(live, qtbot, trigger=MANUAL, source="simulated:washer?seed=3&rate=10")
    qtbot.waitUntil(lambda: live.banner.text.word == "WAITING FOR A PART", timeout=WAIT_MS)
    qtbot.keyClick(line_window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: live.banner.text.kind is not None, timeout=WAIT_MS)
    verdict = live.banner.text
    qtbot.waitUntil(lambda: "preview" in live.picture.caption.text(), timeout=WAIT_MS)
    assert live.banner.text.kind is None
    assert live.banner.text.word == "WAITING FOR A PART"
    assert live.banner.text.detail == f"last part: {verdict.word}, s{verdict.figure[1:]}"
    click(qtbot, live.controls.pause)
    assert live.banner.text.word == "PAUSED"
    stop(line_window, qtbot)


def test_a_fast_line_keeps_showing_verdicts(live, line_window, qtbot):
    start(live, qtbot)
    wait_for_parts(live, qtbot, 1)
    shown = []
    line_window.line.news_fetched.connect(lambda _news: shown.append(live.banner.text.kind))
    wait_for_parts(live, qtbot, parts(live) + 5)
    assert None not in shown
    stop(line_window, qtbot)


def test_a_recipe_that_cannot_be_opened_is_a_fault_with_its_reason(live, line_window, qtbot, monkeypatch):
    broken = DataFault("The model file was changed.", way_out="Import the recipe again.")

    def refuse(_key):
        opener = type(line_window.services).opener(line_window.services, _key)

        def open_it():
            raise broken

        return replace(opener, open=open_it)

    monkeypatch.setattr(line_window.services, "opener", refuse)
    start(live, qtbot, trigger=MANUAL, source="simulated:washer?seed=3&rate=10")
    qtbot.waitUntil(lambda: live.banner.text.word == "FAULT", timeout=WAIT_MS)
    assert "The model file was changed." in live.banner.text.detail
    stop(line_window, qtbot)


def test_limits_that_could_not_be_stored_are_not_shown_as_in_force(live, line_window, qtbot, monkeypatch):
    services = line_window.services
    in_force = services.recipes.limits(services.recipes.active())
    refused = Future()
    monkeypatch.setattr(services, "set_limits", lambda key, limits: refused)
    live.limits.histogram.limits_released.emit(Limits(0.001, 0.002))
    assert live.limits.limits == Limits(0.001, 0.002)
    refused.set_exception(EnvironmentFault("The disk is full."))
    qtbot.waitUntil(lambda: live.limits.limits == in_force, timeout=WAIT_MS)
    assert any("disk is full" in message for message in line_window.notices.messages())


def test_a_stop_that_fails_unexpectedly_leaves_start_usable(live, line_window, qtbot, monkeypatch):
    services = line_window.services
    start(live, qtbot, trigger=MANUAL, source="simulated:washer?seed=3&rate=10")
    qtbot.waitUntil(lambda: line_window.status.text("state") == "Line running", timeout=WAIT_MS)
    really_stop = services.stop_station

    def fail():
        really_stop()
        raise TimeoutError("the writer")

    monkeypatch.setattr(services, "stop_station", fail)
    click(qtbot, live.controls.start_stop)
    qtbot.waitUntil(lambda: live.controls.start_stop.text().strip() == "Start", timeout=WAIT_MS)
    monkeypatch.setattr(services, "stop_station", really_stop)
    assert live.controls.start_stop.isEnabled()
    assert any("TimeoutError" in message for message in line_window.notices.messages())


def test_a_paused_line_shows_the_camera_but_judges_nothing(live, line_window, qtbot):
    start(live, qtbot, source="simulated:washer?seed=3&rate=20")
    wait_for_parts(live, qtbot, 1)
    click(qtbot, live.controls.pause)
    assert live.controls.pause.text().strip() == "Resume"
    qtbot.waitUntil(lambda: "preview" in live.picture.caption.text(), timeout=WAIT_MS)
    before = parts(live)
    click(qtbot, live.controls.pause)
    wait_for_parts(live, qtbot, before + 1)
    stop(line_window, qtbot)


def test_flagged_parts_collect_and_a_click_opens_one_for_review(live, line_window, qtbot):
    start(live, qtbot)
    qtbot.waitUntil(lambda: len(live.flagged.record_ids()) >= 2, timeout=WAIT_MS)
    stop(line_window, qtbot)
    newest = live.flagged.record_ids()[0]
    assert line_window.services.records.get(newest).verdict is not VerdictKind.PASS
    with qtbot.waitSignal(live.flagged.record_chosen) as chosen:
        click(qtbot, next(button for button in live.flagged._buttons if button.isVisible()))
    assert chosen.args == [newest]
    assert line_window.current_screen == "review"


def test_new_limits_judge_the_next_part_and_are_audited(live, line_window, qtbot):
    services = line_window.services
    start(live, qtbot)
    wait_for_parts(live, qtbot, 1)
    with qtbot.waitSignal(line_window.recipe_changed, timeout=WAIT_MS):
        live.limits.histogram.show_limits(Limits(0.001, 0.002))
        live.limits.histogram.limits_released.emit(Limits(0.001, 0.002))
    failed = int(live.counters.count(VerdictKind.FAIL))
    qtbot.waitUntil(lambda: int(live.counters.count(VerdictKind.FAIL)) >= failed + 3, timeout=WAIT_MS)
    stop(line_window, qtbot)
    key = services.recipes.active()
    assert services.recipes.limits(key) == Limits(0.001, 0.002)
    assert "limits_changed" in [entry.event for entry in services.audit.entries(limit=5, offset=0)]
    assert live.banner.text.word == "STOPPED"


def test_a_source_that_ends_stops_the_line_and_says_so(live, line_window, qtbot):
    start(live, qtbot, source="simulated:washer?seed=3&count=3&rate=0")
    qtbot.waitUntil(
        lambda: any("after 3 parts" in message for message in line_window.notices.messages()), timeout=WAIT_MS
    )
    qtbot.waitUntil(lambda: live.controls.start_stop.text().strip() == "Start", timeout=WAIT_MS)
    assert parts(live) == 3


def test_a_source_that_is_not_there_is_named(live, line_window, qtbot):
    start(live, qtbot, source="periscope:1")
    assert any("periscope" in message for message in line_window.notices.messages())
    assert not line_window.line.running


def test_closing_while_the_line_runs_loses_no_part(live, line_window, qtbot):
    services = line_window.services
    start(live, qtbot)
    wait_for_parts(live, qtbot, 2)
    line_window.close()
    station = services.station
    services.close()
    judged = station.status().total
    with open_services(services.paths.database.parent) as again:
        assert again.records.count(RecordFilter()) == judged >= 2
        assert again.audit.verify().ok


def test_the_stopped_line_shows_the_last_part(live, line_window, qtbot):
    start(live, qtbot, source="simulated:washer?seed=3&count=2&rate=0")
    qtbot.waitUntil(
        lambda: live.controls.start_stop.text().strip() == "Start" and parts(live) == 2, timeout=WAIT_MS
    )
    live.picture.clear("")
    live.deactivated()
    live.activated()
    assert live.picture.view.frame_size is not None
    assert "record 2" in live.picture.caption.text()


def test_heat_mode_and_opacity_are_remembered(live, line_window, qtbot):
    qtbot.keyClick(line_window, Qt.Key.Key_H)
    assert live.picture.view.heat_mode() == "outline"
    live.picture.opacity.setValue(30)
    line_window.show_screen("records")
    settings = line_window.services.settings
    assert (settings.heatmap_mode, settings.heatmap_opacity) == ("outline", 0.3)


def test_a_source_that_cannot_be_opened_raises_an_alarm_and_stops_the_line(
    live, line_window, qtbot, tmp_path
):
    start(live, qtbot, source=f"folder:{tmp_path / 'nowhere'}")
    qtbot.waitUntil(lambda: not line_window.line.running, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: live.banner.text.word == "STOPPED", timeout=WAIT_MS)
    assert any(message.startswith("The line was stopped:") for message in line_window.notices.messages())
    assert line_window.alarms.open_alarms[-1].kind == "camera"


@pytest.mark.parametrize("size", [(1180, 720), (1280, 800), (1920, 1080)])
def test_an_alarm_and_the_presence_note_push_nothing_over_the_histogram(live, line_window, qtbot, size):
    line_window.apply_theme("light")
    live.controls.show_trigger(TriggerSettings(TriggerKind.PRESENCE), rate=1.0, interval=1.0)
    line_window.alarms.show_alarms((Alarm("camera", "The camera is gone."),))
    line_window.resize(*size)
    line_window.grab()
    assert EMPTY_PLACE in live.controls.mode.toolTip()
    assert live.controls.mode_note.isVisible()
    limits = live.limits
    column = [limits.histogram, limits._legend, limits.review, limits.sentence]
    for above, below in pairwise(column):
        assert above.geometry().bottom() < below.geometry().top()
    assert limits.sentence.height() >= limits.sentence.heightForWidth(limits.sentence.width())


def test_the_theme_can_change_while_the_line_runs(live, line_window, qtbot):
    start(live, qtbot)
    wait_for_parts(live, qtbot, 1)
    for name in ("dark", "light"):
        line_window.apply_theme(name)
        wait_for_parts(live, qtbot, parts(live) + 1)
    stop(line_window, qtbot)
