import numpy as np
from helpers.imaging_samples import rigid
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.region import Polygon, Rectangle, Region, RotatedRectangle
from inspector.imaging.geometry import (
    UNIT_CORNERS,
    homogeneous,
    nearest_affine,
    region_placement,
    to_corners,
    to_pixel_centres,
    transform,
)

FRAME = (640, 480)
place = st.floats(-100, 700)
side = st.floats(1, 600)


def mapped_corners(region: Region) -> np.ndarray:
    return transform(homogeneous(region_placement(region, FRAME)), UNIT_CORNERS)


def test_no_shape_is_the_whole_frame() -> None:
    assert mapped_corners(Region()).tolist() == [[0, 0], [640, 0], [640, 480], [0, 480]]


@given(place, place, side, side)
def test_a_rectangle_keeps_its_corners(x: float, y: float, width: float, height: float) -> None:
    shape = Rectangle(x, y, width, height)
    assert np.allclose(mapped_corners(Region(shape, frame_size=FRAME)), shape.corners(), rtol=0, atol=1e-9)


@given(place, place, side, side, st.floats(-360, 360))
def test_a_rotated_rectangle_keeps_its_corners_in_order(
    x: float, y: float, width: float, height: float, angle: float
) -> None:
    shape = RotatedRectangle(x, y, width, height, angle)
    assert np.allclose(mapped_corners(Region(shape, frame_size=FRAME)), shape.corners(), rtol=0, atol=1e-9)


@given(st.lists(st.tuples(place, place), min_size=3, max_size=12))
def test_a_polygon_gets_its_bounding_box(points: list[tuple[float, float]]) -> None:
    corners = mapped_corners(Region(Polygon(tuple(points)), frame_size=FRAME))
    low, high = np.min(points, axis=0), np.max(points, axis=0)
    expected = [low, (high[0], low[1]), high, (low[0], high[1])]
    assert np.allclose(corners, expected, rtol=0, atol=1e-9)


@given(st.floats(-50, 50), st.floats(-50, 50), st.floats(-180, 180))
def test_pixel_centres_and_corners_go_back_and_forth(x: float, y: float, degrees: float) -> None:
    motion = rigid(x, y, degrees, size=FRAME)
    assert np.allclose(to_corners(to_pixel_centres(motion)), motion, atol=1e-9)


def test_a_shift_is_the_same_in_both_conventions() -> None:
    motion = rigid(3, -2, 0, size=FRAME)
    assert np.allclose(to_pixel_centres(motion), motion)


def test_a_homography_is_met_closely_at_the_corners() -> None:
    perspective = np.array(((300.0, 5.0, 20.0), (-4.0, 250.0, 30.0), (0.01, -0.005, 1.0)))
    near = transform(homogeneous(nearest_affine(perspective)), UNIT_CORNERS)
    assert np.abs(near - transform(perspective, UNIT_CORNERS)).max() < 2.0


def test_an_affine_map_is_kept_as_it_is() -> None:
    motion = rigid(3, -2, 7, size=FRAME)
    assert np.array_equal(nearest_affine(motion), motion[:2])
