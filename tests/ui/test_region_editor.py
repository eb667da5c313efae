"""Drawing a region with mouse and keys."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt

from inspector.domain.region import Polygon, Rectangle, RotatedRectangle, Shape
from inspector.ui.widgets.region_editor import RegionEditor
from inspector.ui.widgets.region_editor_shapes import (
    ShapeKind,
    contains,
    drag,
    first_shape,
    grown,
    handles,
    moved,
    turned_by,
)

SIZE = (400, 300)
KINDS = (ShapeKind.RECTANGLE, ShapeKind.ROTATED, ShapeKind.POLYGON)
anywhere = st.tuples(st.floats(-500, 900), st.floats(-500, 900))


def start_shape(kind: ShapeKind) -> Shape:
    shape = first_shape(kind, SIZE)
    assert shape is not None
    return shape


def inside(shape: Shape) -> bool:
    return all(-1e-6 <= x <= SIZE[0] + 1e-6 and -1e-6 <= y <= SIZE[1] + 1e-6 for x, y in shape.corners())


@given(st.sampled_from(KINDS), st.lists(st.tuples(st.integers(0, 20), anywhere), max_size=8))
def test_no_sequence_of_drags_leaves_the_frame(kind, drags):
    shape = start_shape(kind)
    for index, to in drags:
        choices = handles(shape)
        shape = drag(shape, choices[index % len(choices)], to, frame_size=SIZE)
        assert inside(shape)


@given(
    st.sampled_from(KINDS),
    st.floats(-900, 900),
    st.floats(-900, 900),
    st.floats(0.2, 4),
    st.floats(-200, 200),
)
def test_keys_never_push_an_area_off_the_frame(kind, dx, dy, factor, angle):
    shape = moved(start_shape(kind), dx, dy, frame_size=SIZE)
    shape = grown(shape, factor, frame_size=SIZE)
    assert inside(turned_by(shape, angle, frame_size=SIZE))


@given(st.sampled_from(KINDS))
def test_the_middle_is_inside_and_the_frame_corner_is_not(kind):
    shape = start_shape(kind)
    assert contains(shape, (200, 150))
    assert not contains(shape, (1, 1))


def test_a_dragged_corner_of_a_turned_rectangle_leaves_the_opposite_one_where_it_was():
    shape = RotatedRectangle(200, 150, 120, 80, 20)
    corner = handles(shape)[2]
    wider = drag(shape, corner, (corner.at[0] + 15, corner.at[1] + 9), frame_size=SIZE)
    assert wider.corners()[0] == pytest.approx(shape.corners()[0])
    assert wider.corners()[2] == pytest.approx((corner.at[0] + 15, corner.at[1] + 9))


@pytest.fixture
def editor(qtbot):
    widget = RegionEditor()
    qtbot.addWidget(widget)
    widget.resize(800, 600)
    widget.set_picture(np.full((SIZE[1], SIZE[0], 3), 128, np.uint8))
    widget.show()
    qtbot.waitExposed(widget)
    return widget


def pull(qtbot, editor, start, end):
    a, b = (editor.to_widget(point).toPoint() for point in (start, end))
    qtbot.mousePress(editor, Qt.MouseButton.LeftButton, pos=a)
    qtbot.mouseMove(editor, b)
    qtbot.mouseRelease(editor, Qt.MouseButton.LeftButton, pos=b)


def test_whole_frame_has_no_shape_and_needs_no_frame_size(editor):
    assert editor.region.shape is None
    assert editor.region.frame_size is None


def test_dragging_a_corner_resizes_the_rectangle(qtbot, editor):
    editor.set_kind(ShapeKind.RECTANGLE)
    with qtbot.waitSignal(editor.region_edited):
        pull(qtbot, editor, (360, 270), (300, 200))
    shape = editor.region.shape
    assert isinstance(shape, Rectangle)
    assert (shape.x, shape.y) == pytest.approx((40, 30))
    assert (shape.width, shape.height) == pytest.approx((260, 170), abs=1)
    assert editor.region.frame_size == SIZE


def test_dragging_inside_moves_the_region(qtbot, editor):
    editor.set_kind(ShapeKind.RECTANGLE)
    pull(qtbot, editor, (200, 150), (210, 140))
    assert editor.region.shape.corners()[0] == pytest.approx((50, 20), abs=1)


def test_the_turning_handle_turns(qtbot, editor):
    editor.set_kind(ShapeKind.ROTATED)
    handle = handles(editor.region.shape)[-1]
    pull(qtbot, editor, handle.at, (handle.at[0] + 30, handle.at[1]))
    assert 5 < editor.region.shape.angle_deg < 45


def test_a_polygon_gains_a_point_on_an_edge_and_loses_it_by_double_click(qtbot, editor):
    editor.set_kind(ShapeKind.POLYGON)
    before = len(editor.region.shape.points)
    middle = handles(editor.region.shape)[before].at
    pull(qtbot, editor, middle, (middle[0], middle[1] + 20))
    assert len(editor.region.shape.points) == before + 1
    at = editor.to_widget(editor.region.shape.points[1]).toPoint()
    qtbot.mouseDClick(editor, Qt.MouseButton.LeftButton, pos=at)
    assert len(editor.region.shape.points) == before


def test_a_triangle_keeps_its_points():
    triangle = Polygon(((10, 10), (100, 10), (50, 90)))
    widget_shape = grown(triangle, 0.0001, frame_size=SIZE)
    assert widget_shape == triangle


def test_ignore_areas_are_added_selected_and_removed_by_key(qtbot, editor):
    editor.set_kind(ShapeKind.RECTANGLE)
    editor.add_ignore(ShapeKind.RECTANGLE)
    assert len(editor.region.ignore) == 1
    qtbot.keyClick(editor, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert editor.region.ignore[0].corners()[0][0] == pytest.approx(170)
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    assert editor.region.ignore == ()
    assert editor.region.shape is not None


def test_a_click_selects_the_ignore_area_under_it(qtbot, editor):
    editor.set_kind(ShapeKind.RECTANGLE)
    editor.add_ignore(ShapeKind.RECTANGLE)
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton, pos=editor.to_widget((60, 60)).toPoint())
    assert editor.selected == -1
    qtbot.mouseClick(editor, Qt.MouseButton.LeftButton, pos=editor.to_widget((200, 150)).toPoint())
    assert editor.selected == 0


def test_before_the_first_picture_nothing_can_be_drawn(qtbot):
    widget = RegionEditor()
    qtbot.addWidget(widget)
    widget.set_kind(ShapeKind.RECTANGLE)
    widget.add_ignore(ShapeKind.RECTANGLE)
    qtbot.mouseClick(widget, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert widget.region.shape is None
