"""What a person sees in the picture of a part."""

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import ProgrammingFault
from inspector.domain.verdict import Limits
from inspector.ui.widgets import ImageView
from inspector.ui.widgets.contours import outlines

LIMITS = Limits(2.0, 3.0)
GREY = 120


def grey(width=400, height=300):
    return np.full((height, width, 3), GREY, np.uint8)


def heat(values, placement=((400.0, 0, 0), (0, 300.0, 0))):
    return AnomalyMap(np.asarray(values, np.float32), np.array(placement))


@pytest.fixture
def view(qtbot):
    made = ImageView()
    qtbot.addWidget(made)
    made.resize(802, 602)
    made.show()
    made.set_heat_opacity(1.0)
    return made


def seen(view, x, y) -> QColor:
    """Colour at frame pixel (x, y)."""
    QApplication.processEvents()
    at = view.mapFromScene(QPointF(x, y))
    return view.viewport().grab().toImage().pixelColor(at)


def is_grey(colour):
    return abs(colour.red() - GREY) <= 1 and colour.red() == colour.green() == colour.blue()


@pytest.mark.parametrize("width", [400, 401, 402, 403])
def test_odd_widths_are_not_sheared(view, width):
    pixels = grey(width)
    pixels[:, 200:210] = (250, 10, 10)
    view.set_frame(pixels)
    for y in (5, 150, 290):
        assert seen(view, 205, y).red() > 240
        assert is_grey(seen(view, 150, y))


def test_the_picture_is_the_array_itself(view):
    pixels = grey()
    view.set_frame(pixels)
    pixels[:] = 200  # nobody may do this with a Frame; it proves that nothing was copied
    view.viewport().update()
    assert seen(view, 100, 100).red() == 200


def test_pixels_of_another_kind_are_refused(view):
    with pytest.raises(ProgrammingFault):
        view.set_frame(np.zeros((10, 10), np.uint8))


def test_a_good_part_stays_as_it_is(view):
    view.set_frame(grey())
    view.set_heat(heat(np.random.default_rng(1).uniform(0.1, 0.9, (32, 32))), LIMITS)
    assert all(is_grey(seen(view, x, y)) for x in (40, 200, 360) for y in (30, 150, 270))


def test_the_same_value_has_the_same_colour_whatever_else_is_in_the_map(view):
    view.set_frame(grey())
    values = np.full((8, 8), 2.4)
    view.set_heat(heat(values), LIMITS)
    alone = seen(view, 100, 80)
    values[7, 7] = 500.0
    view.set_heat(heat(values), LIMITS)
    assert seen(view, 100, 80) == alone
    assert not is_grey(alone)


def test_heat_lies_where_its_placement_says(view):
    view.set_frame(grey())
    values = np.zeros((10, 10))
    values[2, 7] = 9.0
    view.set_heat(heat(values, ((100.0, 0, 200.0), (0, 100.0, 50.0))), LIMITS)
    assert not is_grey(seen(view, 275, 75))
    assert is_grey(seen(view, 225, 75))
    assert is_grey(seen(view, 275, 125))
    assert is_grey(seen(view, 100, 75))


def test_heat_of_a_turned_part_lies_on_the_part(view):
    """A long map whose u runs down the frame from (300, 50) and whose v runs left."""
    view.set_frame(grey())
    values = np.zeros((8, 24))
    values[:, 18:] = 9
    view.set_heat(heat(values, ((0.0, -60.0, 300.0), (180.0, 0.0, 50.0))), LIMITS)
    assert not is_grey(seen(view, 270, 215))
    assert is_grey(seen(view, 270, 100))
    assert is_grey(seen(view, 330, 215))


def test_off_and_no_opacity_show_the_bare_part(view):
    view.set_frame(grey())
    view.set_heat(heat(np.full((8, 8), 9.0)), LIMITS)
    assert not is_grey(seen(view, 200, 150))
    view.set_heat_opacity(0.0)
    assert is_grey(seen(view, 200, 150))
    view.set_heat_opacity(1.0)
    view.set_heat_mode("off")
    assert is_grey(seen(view, 200, 150))


def test_outline_leaves_the_inside_clear(view):
    view.set_frame(grey())
    values = np.zeros((20, 20))
    values[5:15, 5:15] = 9.0
    view.set_heat(heat(values), LIMITS)
    view.set_heat_mode("outline")
    assert is_grey(seen(view, 200, 150))
    row = [seen(view, x, 150) for x in range(70, 120)]
    assert any(not is_grey(colour) for colour in row)


def test_outlines_are_on_the_level():
    ramp = np.tile(np.linspace(0, 1, 32, dtype=np.float32), (32, 1))
    (points,) = outlines(ramp, 0.5)
    assert points[:, 0].min() == pytest.approx(0.5, abs=0.02)
    assert points[:, 0].max() > 0.98


def test_the_whole_frame_is_seen_and_stays_so_when_the_window_grows(view):
    view.set_frame(grey())
    assert view.zoom() == pytest.approx(2.0, rel=0.02)
    view.resize(1202, 902)
    QApplication.processEvents()
    assert view.zoom() == pytest.approx(3.0, rel=0.02)


def test_wheel_zooms_and_double_click_returns(view, qtbot):
    view.set_frame(grey())
    fitted = view.zoom()
    turn(view, 120)
    assert view.zoom() > fitted
    view.set_frame(grey())
    assert view.zoom() > fitted, "a new frame of the same size keeps the zoom"
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 200))
    assert view.zoom() == pytest.approx(fitted)


def turn(view, delta):
    at = QPointF(300, 200)
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    event = QWheelEvent(at, at, QPoint(), QPoint(0, delta), buttons, keys, phase, False)
    view.wheelEvent(event)


def test_one_to_one_by_key(view, qtbot):
    view.set_frame(grey())
    qtbot.keyClick(view, "1")
    assert view.zoom() == pytest.approx(1.0)
    qtbot.keyClick(view, "0")
    assert view.zoom() == pytest.approx(2.0, rel=0.02)


def test_zoom_ends_somewhere(view):
    view.set_frame(grey())
    for _ in range(60):
        view.zoom_by(2.0)
    assert view.zoom() <= 40.0
    for _ in range(60):
        view.zoom_by(0.5)
    assert view.zoom() >= 1.0
