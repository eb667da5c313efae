"""The measure tool and the scale, in the window with a real data folder."""

from datetime import UTC, datetime

import numpy as np
import pytest
from helpers.boards import board_picture, straight_view
from helpers.ui_world import WAIT_MS
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QGraphicsView

from inspector.domain.frame import Frame
from inspector.domain.scale import Scale, ScaleMethod
from inspector.ui.measure import RulerTool
from inspector.ui.widgets import ImageView

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.fixture
def view(qtbot):
    made = ImageView()
    qtbot.addWidget(made)
    made.resize(640, 480)
    made.set_frame(np.full((240, 320, 3), 90, np.uint8))
    made.show()
    return made


@pytest.fixture
def ruler(view):
    made = RulerTool(view)
    made.set_on(True)
    return made


@pytest.fixture
def live(line_window):
    screen = line_window.show_screen("live")
    view = straight_view(px_per_mm=6.0, angle_deg=12.0, centre=(320, 240))
    board = board_picture(view, squares=(8, 6), square_mm=5.0, size=(640, 480), noise=1.0)
    screen.picture.show_frame(Frame(board), "")
    screen.picture.measure.click()
    return screen


def at(view, x, y):
    return view.mapFromScene(x, y)


def drag(qtbot, view, start: QPoint, end: QPoint):
    port = view.viewport()
    qtbot.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(port, end)
    qtbot.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)


def saved(live, qtbot):
    live.measure.panel.save.click()
    qtbot.waitUntil(lambda: live.measure.panel.result.text() == "Saved.", timeout=WAIT_MS)


def test_a_line_lies_there_at_once_to_be_found_and_moved(ruler):
    assert ruler.ends == ((80.0, 120.0), (240.0, 120.0))
    assert ruler.length_px == 160.0


def test_dragging_draws_a_new_line(ruler, view, qtbot):
    drag(qtbot, view, at(view, 20, 30), at(view, 50, 70))
    assert ruler.length_px == pytest.approx(50, abs=1)


def test_dragging_an_end_moves_it_and_not_beyond_the_frame(ruler, view, qtbot):
    drag(qtbot, view, at(view, 240, 120), QPoint(5000, at(view, 0, 120).y()))
    start, end = ruler.ends
    assert start == (80.0, 120.0)
    assert end[0] == 320.0


def test_keys_move_the_end_touched_last(ruler, view, qtbot):
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert ruler.ends == ((80.0, 120.0), (241.0, 130.0))
    qtbot.keyClick(view, Qt.Key.Key_Return)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert ruler.ends == ((79.0, 120.0), (241.0, 130.0))


def test_off_it_gives_mouse_and_keys_back(ruler, view, qtbot):
    ruler.set_on(False)
    assert view.dragMode() is QGraphicsView.DragMode.ScrollHandDrag
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert ruler.ends == ((80.0, 120.0), (240.0, 120.0))


def test_a_frame_of_another_size_begins_anew(ruler, view):
    view.set_frame(np.full((100, 100, 3), 90, np.uint8))
    assert ruler.ends == ((25.0, 50.0), (75.0, 50.0))
    view.set_frame(None)
    assert ruler.ends is None


def test_without_a_scale_only_pixels_are_read(live):
    assert live.measure.length.text() == "320.0 px"
    assert "No scale yet" in live.measure.standing.toolTip()


def test_a_known_distance_becomes_the_scale(live, qtbot):
    live.measure.set_scale.click()
    live.measure.panel.distance.setValue(64.0)
    live.measure.panel.use_distance.click()
    assert "0.20000 mm per px (distance: 64 mm over 320.0 px" in live.measure.panel.result.text()
    saved(live, qtbot)
    assert live.measure.length.text() == "320.0 px  =  64.00 mm"
    key = live.services.recipes.active()
    assert live.services.recipes.scale(key).mm_per_px == pytest.approx(0.2)


def test_a_board_in_the_picture_becomes_the_scale(live, qtbot):
    live.measure.set_scale.click()
    live.measure.panel.use_board.click()
    assert not live.measure.panel.use_board.isEnabled()
    qtbot.waitUntil(live.measure.panel.save.isVisible, timeout=WAIT_MS)
    saved(live, qtbot)
    scale = live.services.recipes.scale(live.services.recipes.active())
    assert scale.mm_per_px == pytest.approx(1 / 6.0, rel=3e-3)
    assert scale.note == "8 x 6 squares of 5 mm"


def test_a_picture_without_the_board_says_why_beside_the_button(live, qtbot):
    live.measure.set_scale.click()
    live.measure.panel.columns.setValue(20)
    live.measure.panel.use_board.click()
    text = live.measure.panel.result.text
    qtbot.waitUntil(lambda: "No board of 20 x 6 squares" in text(), timeout=WAIT_MS)
    assert live.measure.panel.use_board.isEnabled()
    assert not live.measure.panel.save.isVisible()


def test_a_frame_of_another_size_is_not_measured_in_millimetres(live, qtbot):
    key = live.services.recipes.active()
    live.services.scales.set(key, Scale(0.1, ScaleMethod.DISTANCE, (512, 512), NOON)).result(10)
    live.measure.show_recipe(key)
    assert live.measure.length.text() == "320.0 px"
    assert "belongs to frames of 512 x 512 px; this one has 640 x 480 px" in live.measure.standing.toolTip()


def test_the_recipe_screen_tells_the_scale(live, line_window, qtbot):
    key = live.services.recipes.active()
    live.services.scales.set(key, Scale(0.1, ScaleMethod.DISTANCE, (512, 512), NOON)).result(10)
    recipes = line_window.show_screen("recipes")
    qtbot.waitUntil(lambda: "Scale" in recipes.pane.facts.facts(), timeout=WAIT_MS)
    assert recipes.pane.facts.facts()["Scale"].startswith("0.10000 mm per px (distance")


def test_nothing_of_it_is_a_window_of_its_own(line_window):
    line_window.show_screen("live")
    line_window.show_screen("review")
    windows = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    assert windows == [line_window]
