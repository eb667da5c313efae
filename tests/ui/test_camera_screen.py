"""The Camera screen with a camera whose dials depend on each other, and with the running line."""

from dataclasses import replace
from threading import Event

import pytest
from helpers.dial_camera import REASON_BALANCE, SENSOR, DialCamera
from helpers.listed_camera import list_camera, unusable
from helpers.station_world import enroll_washers
from PySide6.QtCore import Qt

from inspector.capture import registry
from inspector.capture.source_search import SourceSearch
from inspector.domain.frame import TriggerKind
from inspector.domain.trigger import TriggerSettings
from inspector.ui.camera.aids_panel import AidsPanel
from inspector.ui.camera.screen import LINE_RUNS

WAIT_MS = 20_000


@pytest.fixture
def camera() -> DialCamera:
    return DialCamera()


@pytest.fixture
def screen(window, camera, monkeypatch, qtbot):
    """The screen with the camera open and its settings shown."""
    spec = list_camera(monkeypatch, camera, more={"busy": lambda: [unusable("9", "It is open already.")]})
    window.services.save_settings(window.services.settings.changed(source=spec))
    made = window.show_screen("camera")
    qtbot.waitUntil(lambda: made.view.frame_size is not None and bool(made.settings.rows), timeout=WAIT_MS)
    return made


def listed(screen) -> list[str]:
    return [screen.devices.list.item(row).text() for row in range(screen.devices.list.count())]


def row(screen, name):
    return screen.settings.rows[name]


def set_value(screen, name, value):
    row(screen, name).editor.field.setValue(value)


def test_cameras_are_listed_with_what_tells_them_apart(screen, qtbot):
    qtbot.waitUntil(lambda: not screen.finder.searching, timeout=WAIT_MS)
    first, second, third = listed(screen)[:3]
    assert first == "Bench B100\nserial 7  ·  usb:1  ·  bench:7"
    assert second == (
        "Bench B200\nserial 9  ·  192.168.20.14  ·  bench:9\nCannot be opened: It is open already."
    )
    assert third.startswith("Simulated line")
    assert not screen.devices.list.item(1).flags() & Qt.ItemFlag.ItemIsEnabled
    assert screen.devices.list.currentRow() == 0


def test_a_driver_that_hangs_is_told_and_the_rest_is_shown(screen, camera, monkeypatch, qtbot):
    held = Event()

    def hang():
        held.wait(20)
        return []

    search = SourceSearch({"bench": lambda: [camera.info], "genicam": hang})
    monkeypatch.setattr(registry, "_SEARCH", search)
    monkeypatch.setattr(search, "results", lambda _deadline_s, real=search.results: real(0.5))
    qtbot.waitUntil(lambda: not screen.finder.searching, timeout=WAIT_MS)
    qtbot.mouseClick(screen.devices.search, Qt.MouseButton.LeftButton)
    assert not screen.devices.search.isEnabled()
    qtbot.waitUntil(lambda: not screen.finder.searching, timeout=WAIT_MS)
    held.set()
    assert screen.devices.search.isEnabled()
    assert listed(screen)[0].startswith("Bench B100")
    assert listed(screen)[1].startswith("genicam cameras\nCannot be opened: Its driver did not answer")


def test_the_picture_has_its_histogram_clipping_and_sharpness(screen, camera, qtbot):
    assert screen.view.frame_size == SENSOR
    assert screen.aids.clipped.text() == "Black 0 %   White 0 %"
    set_value(screen, "exposure_us", 4000.0)
    qtbot.waitUntil(lambda: "White 50.00 %" in screen.aids.clipped.text(), timeout=WAIT_MS)
    assert 0 < screen.aids.focus.value <= screen.aids.focus.best
    assert "of the best so far" in screen.aids.sharpness.text()
    assert not screen.overlay.shown
    screen.aids.clipping.click()
    qtbot.waitUntil(lambda: screen.overlay.shown, timeout=WAIT_MS)
    screen.aids.clipping.click()
    qtbot.waitUntil(lambda: not screen.overlay.shown, timeout=WAIT_MS)


def test_the_best_sharpness_stays_marked_until_it_is_forgotten(qtbot, screen):
    panel = AidsPanel()
    qtbot.addWidget(panel)
    for value in (0.5, 2.0, 1.0):
        panel.focus.show_sharpness(value)
    assert (panel.focus.best, panel.focus.share) == (2.0, 0.5)
    panel.forget.click()
    panel.focus.show_sharpness(1.0)
    assert panel.focus.share == 1.0


def test_rows_are_built_from_what_the_camera_offers(screen):
    assert list(screen.settings.rows)[:4] == ["auto_exposure", "exposure_us", "gain", "white_balance"]
    exposure, balance = row(screen, "exposure_us"), row(screen, "white_balance")
    assert exposure.editor.field.suffix() == " µs"
    assert (exposure.editor.field.minimum(), exposure.editor.field.maximum()) == (10.0, 1e6)
    assert exposure.editor.slider.value() == pytest.approx(460, abs=2), "2000 of 10 to 1e6, in decades"
    assert row(screen, "gain").editor.field.singleStep() == 0.5
    assert not balance.editor.isEnabled()
    assert balance.note.text() == f"Not offered by this camera. {REASON_BALANCE}"
    assert row(screen, "temperature_c").editor.words.text() == "41.5 °C"


def test_a_setting_is_changed_and_ranges_follow(screen, camera, qtbot):
    set_value(screen, "width", 48)
    qtbot.waitUntil(lambda: row(screen, "offset_x").control.high == 48, timeout=WAIT_MS)
    assert camera.values["width"] == 48
    qtbot.waitUntil(lambda: screen.view.frame_size == (48, 64), timeout=WAIT_MS)


def test_an_automatic_greys_what_it_takes_over(screen, camera, qtbot):
    editor = row(screen, "auto_exposure").editor
    editor.list.setCurrentIndex(editor.list.findData("continuous"))
    editor.list.activated.emit(editor.list.currentIndex())
    qtbot.waitUntil(lambda: not row(screen, "exposure_us").editor.isEnabled(), timeout=WAIT_MS)
    assert row(screen, "exposure_us").note.text() == "auto_exposure is on."


def test_a_refused_value_is_said_at_its_row_and_the_true_one_comes_back(screen, camera, qtbot):
    camera.refuses["gain"] = "The firmware takes no gain now."
    set_value(screen, "gain", 12.0)
    qtbot.waitUntil(lambda: row(screen, "gain").note.text() == camera.refuses["gain"], timeout=WAIT_MS)
    qtbot.waitUntil(lambda: row(screen, "gain").editor.field.value() == 0.0, timeout=WAIT_MS)
    assert row(screen, "gain").note.isVisible()
    camera.refuses.clear()
    set_value(screen, "gain", 6.0)
    qtbot.waitUntil(lambda: camera.values["gain"] == 6.0, timeout=WAIT_MS)
    assert not row(screen, "gain").note.isVisible()


def test_a_slider_that_is_dragged_ends_at_its_last_value(screen, camera, qtbot):
    slider = row(screen, "exposure_us").editor.slider
    for position in range(0, 1001, 20):
        slider.setValue(position)
    qtbot.waitUntil(lambda: camera.values["exposure_us"] == 1e6, timeout=WAIT_MS)


def test_the_trigger_button_makes_one_image(screen, camera, qtbot):
    assert not screen.settings.trigger.isVisible()
    editor = row(screen, "trigger").editor
    editor.list.setCurrentIndex(editor.list.findData("software"))
    editor.list.activated.emit(editor.list.currentIndex())
    qtbot.waitUntil(lambda: screen.settings.trigger.isVisible(), timeout=WAIT_MS)
    numbers = []
    screen.own.looked.connect(lambda looked: numbers.append(looked.frame.trigger_number))
    qtbot.mouseClick(screen.settings.trigger, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: 0 in numbers, timeout=WAIT_MS)


def test_a_camera_that_is_not_there_says_why_and_another_one_can_be_chosen(screen, camera, qtbot):
    camera.plugged = False
    qtbot.waitUntil(lambda: "is lost" in screen.status.toolTip(), timeout=WAIT_MS)
    assert screen.settings.rows == {}
    qtbot.waitUntil(lambda: not screen.finder.searching, timeout=WAIT_MS)
    screen.devices.list.itemClicked.emit(screen.devices.list.item(2))
    qtbot.waitUntil(lambda: "rate_hz" in screen.settings.rows, timeout=WAIT_MS)
    assert screen.view.frame_size == (512, 512)


def test_a_camera_that_comes_back_is_shown_again(screen, camera, qtbot):
    camera.plugged = False
    qtbot.waitUntil(lambda: screen.view.frame_size is None, timeout=WAIT_MS)
    camera.plugged = True
    qtbot.waitUntil(lambda: screen.view.frame_size == SENSOR and bool(screen.settings.rows), timeout=WAIT_MS)


def test_leaving_the_screen_lets_the_camera_go(screen, camera, window, qtbot):
    window.show_screen("records")
    qtbot.waitUntil(lambda: camera.closed == camera.opened, timeout=WAIT_MS)


@pytest.fixture
def recipe(window):
    """A recipe of 512 x 512 references."""
    return enroll_washers(window.services)


def test_settings_are_kept_with_the_recipe_and_can_be_set_again(recipe, screen, camera, window, qtbot):
    services = window.services
    kept = replace(screen._keeping.now, frame_size=(512, 512))
    services.cameras.save(recipe, kept).result()
    window.recipe_changed.emit()
    assert "Frame: 96 x 64, in the recipe 512 x 512" in screen.recipe.words.text()
    set_value(screen, "gain", 6.0)
    qtbot.waitUntil(
        lambda: "Gain: 6.0 dB, in the recipe 0.0 dB" in screen.recipe.words.text(), timeout=WAIT_MS
    )
    screen.recipe.apply.click()
    qtbot.waitUntil(lambda: camera.values["gain"] == 0.0, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "Gain" not in screen.recipe.words.text(), timeout=WAIT_MS)


def test_frames_of_another_size_than_the_references_are_not_saved(recipe, screen, window, qtbot):
    window.recipe_changed.emit()
    assert "no camera settings yet" in screen.recipe.words.text()
    screen.recipe.save.click()
    qtbot.waitUntil(lambda: bool(window.notices.messages()), timeout=WAIT_MS)
    assert "gives 96 x 64 pixels, the references have 512 x 512" in window.notices.messages()[-1]
    assert window.services.recipes.camera(recipe) is None


def test_while_the_line_runs_its_camera_is_shown_and_set_through_it(line_window, qtbot):
    window = line_window
    key = window.services.recipes.active()
    screen = window.show_screen("camera")
    source = "simulated:washer?seed=3&rate=10"
    window.services.save_settings(window.services.settings.with_source(source))
    window.line.start(key, source, TriggerSettings(TriggerKind.MANUAL))
    qtbot.waitUntil(lambda: screen.devices.note.text() == LINE_RUNS, timeout=WAIT_MS)
    assert not screen.devices.list.isEnabled()
    qtbot.waitUntil(lambda: screen.view.frame_size == (512, 512), timeout=WAIT_MS)
    qtbot.waitUntil(lambda: "exposure" in screen.settings.rows, timeout=WAIT_MS)
    set_value(screen, "exposure", 0.5)
    screen.recipe.save.click()  # at once: what is kept is what the camera says afterwards
    qtbot.waitUntil(lambda: window.services.recipes.camera(key) is not None, timeout=WAIT_MS)
    assert dict(window.services.recipes.camera(key).controls) == {"exposure": 0.5}
    window.line.stop()
    qtbot.waitUntil(lambda: not window.line.running and not window.line.stopping, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: screen.devices.list.isEnabled(), timeout=WAIT_MS)
