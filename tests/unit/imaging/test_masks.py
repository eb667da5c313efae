import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from inspector.imaging.masks import fill_polygon

WIDTH, HEIGHT = 24, 17
coordinate = st.floats(-10, 40)


def inside_by_definition(x: float, y: float, points: list[tuple[float, float]]) -> bool:
    """Even-odd rule for one point: crossings of the ray to the left."""
    crossings = 0
    for (x0, y0), (x1, y1) in zip(points, points[1:] + points[:1], strict=True):
        if (y0 <= y) != (y1 <= y):
            crossings += x >= x0 + (y - y0) * ((x1 - x0) / (y1 - y0))
    return crossings % 2 == 1


@given(st.lists(st.tuples(coordinate, coordinate), min_size=3, max_size=7))
def test_a_pixel_counts_where_its_centre_lies_inside(points: list[tuple[float, float]]) -> None:
    mask = fill_polygon(points, (WIDTH, HEIGHT))
    for row in range(0, HEIGHT, 3):
        for column in range(0, WIDTH, 3):
            assert mask[row, column] == inside_by_definition(column + 0.5, row + 0.5, points)


def test_a_rectangle_on_pixel_edges_is_exact() -> None:
    mask = fill_polygon(((3, 2), (9, 2), (9, 7), (3, 7)), (WIDTH, HEIGHT))
    expected = np.zeros((HEIGHT, WIDTH), bool)
    expected[2:7, 3:9] = True
    assert np.array_equal(mask, expected)


def test_neighbours_share_no_pixel_and_leave_none_out() -> None:
    left = fill_polygon(((0, 0), (7.3, 0), (11.8, HEIGHT), (0, HEIGHT)), (WIDTH, HEIGHT))
    right = fill_polygon(((7.3, 0), (WIDTH, 0), (WIDTH, HEIGHT), (11.8, HEIGHT)), (WIDTH, HEIGHT))
    assert not (left & right).any()
    assert (left | right).all()
