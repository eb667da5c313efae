"""Rules that hold for every object of the domain."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.errors import DataFault, ProgrammingFault
from inspector.domain.frame import Frame
from inspector.domain.region import Polygon, Rectangle, Region, RotatedRectangle

sides = st.floats(min_value=0.5, max_value=5000)
places = st.floats(min_value=-1000, max_value=5000)


def test_a_frame_cannot_be_written_to() -> None:
    frame = Frame(np.zeros((4, 6, 3), np.uint8))
    assert frame.size == (6, 4)
    with pytest.raises(ValueError, match="read-only"):
        frame.pixels[0, 0] = 1


@pytest.mark.parametrize(
    "pixels",
    [
        np.zeros((4, 6), np.uint8),
        np.zeros((4, 6, 4), np.uint8),
        np.zeros((4, 6, 3), np.uint16),
        np.zeros((0, 6, 3), np.uint8),
        np.zeros((4, 6, 3), np.uint8)[:, ::2],
    ],
)
def test_a_frame_of_another_layout_is_a_fault_of_the_program(pixels: np.ndarray) -> None:
    with pytest.raises(ProgrammingFault):
        Frame(pixels)


@given(x=places, y=places, width=sides, height=sides)
def test_a_rectangle_turned_by_nothing_is_the_rectangle(
    x: float, y: float, width: float, height: float
) -> None:
    turned = RotatedRectangle(x + width / 2, y + height / 2, width, height, 0.0)
    assert np.allclose(turned.corners(), Rectangle(x, y, width, height).corners(), atol=1e-6)


def test_a_quarter_turn_is_clockwise_on_the_screen() -> None:
    corners = RotatedRectangle(0, 0, 4, 2, 90).corners()
    assert np.allclose(corners[0], (1, -2))  # the top-left corner has come to the right


@pytest.mark.parametrize(("width", "height"), [(0, 1), (1, -1), (float("nan"), 1)])
def test_a_region_without_area_is_refused(width: float, height: float) -> None:
    with pytest.raises(DataFault, match="positive width and height"):
        Rectangle(0, 0, width, height)


def test_a_polygon_needs_three_points_and_a_region_its_frame_size() -> None:
    with pytest.raises(DataFault, match="at least 3 points"):
        Polygon(((0, 0), (1, 1)))
    with pytest.raises(DataFault, match="frame size"):
        Region(Rectangle(0, 0, 1, 1))


def test_the_peak_of_a_map_is_in_frame_pixels_at_the_centre_of_its_cell() -> None:
    values = np.zeros((4, 8), np.float32)
    values[2, 5] = 3.0
    placement = np.array([[80.0, 0, 100], [0, 40.0, 200]])
    assert AnomalyMap(values, placement).peak() == (155.0, 225.0)
