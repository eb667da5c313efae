"""The Record button of the Live screen on a real line."""

import pytest
from helpers.ui_world import WAIT_MS

from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings


@pytest.fixture
def live(line_window, qtbot):
    screen = line_window.show_screen("live")
    screen.controls.show_trigger(TriggerSettings(TriggerKind.MANUAL), rate=30.0, interval=1.0)
    screen.controls.show_sources([], "simulated:washer?seed=3&rate=30")
    screen.controls.start_stop.click()
    qtbot.waitUntil(screen.controls.record.isEnabled, timeout=WAIT_MS)
    return screen


def test_record_writes_frames_and_offers_them_as_a_source(live, line_window, qtbot):
    live.controls.record.click()
    note = live.controls.record_note.text
    qtbot.waitUntil(lambda: "frames recorded" in note(), timeout=WAIT_MS)
    assert live.controls.record.isChecked()
    live.controls.record.click()
    qtbot.waitUntil(lambda: live.recording.last is not None, timeout=WAIT_MS)
    assert not live.controls.record.isChecked()
    folder = live.recording.last
    assert folder.parent == live.services.paths.recordings
    assert live.controls.source.findText(f"recording:{folder}") >= 0
    assert f"recording:{folder}" in live.services.settings.recent_sources
    stopped = []
    line_window.line.stop(then=lambda: stopped.append(True))
    qtbot.waitUntil(lambda: bool(stopped), timeout=WAIT_MS)


def test_stopping_the_line_ends_the_recording_and_says_so(live, line_window, qtbot):
    live.controls.record.click()
    qtbot.waitUntil(live.controls.record_note.isVisible, timeout=WAIT_MS)
    live.controls.start_stop.click()
    qtbot.waitUntil(lambda: live.recording.last is not None, timeout=WAIT_MS)
    assert not live.controls.record.isChecked()
    assert (live.recording.last / "recording.jsonl").is_file()


def test_without_a_line_there_is_nothing_to_record(line_window):
    live = line_window.show_screen("live")
    assert not live.controls.record.isEnabled()
