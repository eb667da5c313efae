"""Changing the language while the program runs."""

import numpy as np
import pytest
from PySide6.QtWidgets import QDoubleSpinBox

from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings
from inspector.language import present, speak
from inspector.station import Alarm
from inspector.ui.language_switch import apply_language


@pytest.fixture(autouse=True)
def _english_afterwards(qapp):
    yield
    apply_language(qapp, "en")
    speak("en")


def choose(window, code):
    combo = window.show_screen("settings").general.language
    combo.setCurrentIndex(combo.findData(code))
    combo.activated.emit(combo.currentIndex())


def test_the_line_runs_on_while_every_screen_changes_its_language(line_window, qtbot):
    services, line = line_window.services, line_window.line
    line.start(services.recipes.active(), "simulated:washer?rate=20", TriggerSettings(TriggerKind.CONTINUOUS))
    qtbot.waitUntil(
        lambda: services.station is not None and services.station.status().total > 0, timeout=60_000
    )
    choose(line_window, "de")
    qtbot.waitUntil(lambda: line_window.windowTitle().startswith("Einstellungen"))
    judged = services.station.status().total
    live = line_window.show_screen("live")
    qtbot.waitUntil(lambda: services.station.status().total > judged, timeout=60_000)
    assert line.running
    qtbot.waitUntil(live.isVisible)
    assert line_window.status.text("state") == "Linie läuft"
    choose(line_window, "en")
    qtbot.waitUntil(lambda: line_window.windowTitle().startswith("Settings"))
    line.stop()
    qtbot.waitUntil(lambda: not line.running, timeout=30_000)


def test_an_enrollment_that_is_begun_is_finished_first(window, qtbot):
    enroll = window.show_screen("enroll")
    enroll.draft.goods.add(np.full((48, 64, 3), 120, np.uint8), "test")
    choose(window, "de")
    assert "as soon as this is done" in window.notices.messages()[0]
    window.show_screen("records")
    assert window.windowTitle().startswith("Records")
    assert window.show_screen("enroll") is enroll
    enroll.draft.goods.clear()
    window.show_screen("records")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Aufzeichnungen"))


def test_open_alarms_stay_open_in_another_language(window, qtbot):
    window.alarms.show_alarms([Alarm("camera", "The line has ended; this trigger was not taken.")])
    choose(window, "de")
    qtbot.waitUntil(lambda: window.windowTitle().startswith("Einstellungen"))
    assert [alarm.kind for alarm in window.alarms.open_alarms] == ["camera"]
    qtbot.waitUntil(window.alarms.isVisible)


def test_number_fields_write_as_the_new_language_does(window, qtbot):
    choose(window, "de")
    qtbot.waitUntil(lambda: present().language.code == "de")
    fields = window.show_screen("records").findChildren(QDoubleSpinBox)
    assert {field.textFromValue(0.5) for field in fields} == {"0,500"}
