"""The camera from the enrollment to the start of a shift: kept by the wizard, looked at on Live."""

from dataclasses import replace

import numpy as np
import pytest
from helpers.dial_camera import SENSOR, DialCamera
from helpers.listed_camera import list_camera
from helpers.station_world import FAST_MODEL, ignore
from PySide6.QtCore import Qt

from inspector.domain.camera import RecipeCamera
from inspector.domain.recipe import ModelSpec, RecipeKey
from inspector.station import EnrollmentImage, EnrollmentRequest
from inspector.ui.enrollment.draft import Step

WAIT_MS = 20_000


@pytest.fixture
def camera() -> DialCamera:
    return DialCamera()


@pytest.fixture
def spec(services, camera, monkeypatch) -> str:
    """The camera is the source in use."""
    found = list_camera(monkeypatch, camera)
    services.save_settings(services.settings.changed(source=found))
    return found


@pytest.fixture
def recipe(services, camera, spec) -> RecipeKey:
    """A recipe of this camera, with an exposure of its own."""
    source = camera.source()
    source.open()
    try:
        images = []
        while len(images) < 2:
            frame = source.read(1.0)
            if frame is not None:
                images.append(frame.pixels.copy())
        images[1][0, 0] = 77
    finally:
        source.close()
    kept = RecipeCamera(spec, "Bench", "B100", "7", SENSOR, (("exposure_us", 1500.0),))
    goods = tuple(EnrollmentImage(pixels, str(place)) for place, pixels in enumerate(images))
    request = EnrollmentRequest("part", goods, model=FAST_MODEL, source=spec, camera=kept)
    return services.save_enrollment(services.enroll(request, ignore)).key


def looked_at(window, qtbot):
    """Live, come into view with the camera as it is now, when the camera has been looked at."""
    window.show_screen("records")
    live = window.show_screen("live")
    qtbot.waitUntil(lambda: not live.busy, timeout=WAIT_MS)
    return live


def test_the_wizard_keeps_the_camera_as_it_is_set(spec, window, camera, qtbot):
    camera.values["gain"] = 3.0
    screen = window.show_screen("enroll")
    qtbot.waitUntil(lambda: screen.part.keep_camera.isVisible(), timeout=WAIT_MS)
    assert "Bench B100 (7)" in screen.part.keep_camera.toolTip()
    kept = screen.draft.kept_camera
    assert (kept.serial, kept.frame_size, dict(kept.controls)["gain"]) == ("7", SENSOR, 3.0)
    screen.part.keep_camera.click()
    assert screen.draft.kept_camera is None


def test_files_have_no_camera_to_keep(spec, window, qtbot, tmp_path):
    screen = window.show_screen("enroll")
    qtbot.waitUntil(lambda: screen.part.keep_camera.isVisible(), timeout=WAIT_MS)
    screen.part.choose(f"folder:{tmp_path}")
    assert not screen.part.keep_camera.isVisible()
    assert screen.draft.kept_camera is None


def test_an_enrollment_on_a_camera_is_saved_with_it(spec, window, camera, qtbot):
    screen = window.show_screen("enroll")
    try:
        _enroll(screen, camera, qtbot)
    finally:
        screen.draft.start_over()  # closing would ask for what was captured
    camera_kept = window.services.recipes.load(RecipeKey("chequers", 1)).camera
    assert camera_kept.title == "Bench B100 (7)"
    assert dict(camera_kept.controls)["gain"] == 3.0


def _enroll(screen, camera, qtbot):
    screen.draft.model = ModelSpec(method="template", input_size=64)
    screen.part.name.setText("chequers")
    qtbot.waitUntil(lambda: screen.draft.camera is not None, timeout=WAIT_MS)
    for step in (Step.REGION, Step.GOODS):
        screen.go(step)
    camera.values["gain"] = 3.0
    for seed in range(2):
        texture = np.random.default_rng(seed).integers(60, 190, (SENSOR[1] // 4, SENSOR[0] // 4, 3), np.uint8)
        screen.draft.goods.add(np.ascontiguousarray(texture.repeat(4, 0).repeat(4, 1)), f"good {seed}")
    screen.draft.refresh_reports()
    screen.go(Step.MODEL)
    qtbot.waitUntil(lambda: dict(screen.draft.camera.controls)["gain"] == 3.0, timeout=WAIT_MS)
    screen.go(Step.LEARNING)
    qtbot.waitUntil(lambda: screen.draft.step is Step.CHECK, timeout=WAIT_MS)
    qtbot.mouseClick(screen.footer.next, Qt.MouseButton.LeftButton)
    recipes = screen.services.recipes
    qtbot.waitUntil(lambda: recipes.active() == RecipeKey("chequers", 1), timeout=WAIT_MS)


def test_live_sets_the_camera_up_and_says_nothing_where_all_is_well(recipe, window, camera, qtbot):
    live = looked_at(window, qtbot)
    assert camera.values["exposure_us"] == 1500.0
    assert not live.camera_notice.isVisible()
    assert camera.closed == camera.opened


def test_another_camera_and_a_refused_setting_are_said_before_the_shift(
    recipe, window, camera, monkeypatch, qtbot
):
    other = DialCamera(info=replace(camera.info, serial="8"))
    other.refuses["exposure_us"] = "The firmware takes no exposure now."
    list_camera(monkeypatch, other)
    live = looked_at(window, qtbot)
    words = live.camera_notice.message.text()
    assert live.camera_notice.isVisible()
    assert "set up with Bench B100 (7); this is Bench B100 (8)" in words
    assert "exposure_us = 1500 of the recipe is not in force: The firmware" in words
    live.camera_notice.action.click()
    assert window.current_screen == "camera"


def test_a_camera_that_is_not_there_is_said_before_the_shift(recipe, window, camera, qtbot):
    camera.plugged = False
    live = looked_at(window, qtbot)
    assert "The bench camera is not there. Plug it in." in live.camera_notice.message.text()


def test_another_frame_size_is_said_before_the_shift(recipe, window, camera, qtbot):
    camera.values["width"] = 48
    live = looked_at(window, qtbot)
    assert "48 x 64 pixels, the recipe was set up with 96 x 64" in live.camera_notice.message.text()


def test_start_waits_until_the_camera_was_let_go(recipe, window, camera, qtbot):
    looked_at(window, qtbot)
    window.show_screen("camera")
    qtbot.waitUntil(lambda: camera.opened > camera.closed, timeout=WAIT_MS)
    window.show_screen("live").start()
    qtbot.waitUntil(lambda: window.line.running, timeout=WAIT_MS)
    frames = []
    window.line.news_fetched.connect(lambda news: frames.append(news.frame))
    qtbot.waitUntil(lambda: any(frame is not None for frame in frames), timeout=WAIT_MS)
    assert camera.opened - camera.closed == 1, "one screen let it go before the line took it"
    window.line.stop()
    qtbot.waitUntil(lambda: not window.line.running and not window.line.stopping, timeout=WAIT_MS)
