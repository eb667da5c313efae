"""How far an anomaly reaches, against maps whose regions are known."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector.domain.anomaly import AnomalyMap
from inspector.imaging import largest_region, map_on_frame, regions

FRAME = (640, 320)  # a map of 32 x 16 cells has cells of 20 x 20 pixels
WHOLE = np.array(((640.0, 0.0, 0.0), (0.0, 320.0, 0.0)))


def a_map(*blocks: tuple[int, int, int, int], value: float = 2.0, placement=WHOLE) -> AnomalyMap:
    """Zeros with blocks (row, column, height, width) of a value."""
    values = np.zeros((16, 32), np.float32)
    for row, column, height, width in blocks:
        values[row : row + height, column : column + width] = value
    return AnomalyMap(values, placement)


def test_nothing_reaches_the_limit() -> None:
    assert largest_region(a_map((2, 2, 3, 3)), 2.1) is None


def test_a_block_is_as_large_as_its_cells() -> None:
    found = largest_region(a_map((4, 6, 4, 10)), 1.0)  # half its value: the edge lies between the cells
    assert found is not None
    assert found.regions == 1
    assert found.area_px == pytest.approx(80 * 200, rel=0.02)
    assert found.length_px == pytest.approx(np.hypot(80, 200), rel=0.03)  # its corners are rounded
    assert found.centre == pytest.approx((6 * 20 + 100, 4 * 20 + 40), abs=1.5)
    assert found.peak == 2.0


def test_the_largest_of_several_regions_is_told_and_their_number() -> None:
    found = largest_region(a_map((1, 1, 2, 2), (8, 20, 5, 5), (13, 1, 1, 1)), 1.0)
    assert found is not None
    assert found.regions == 3
    assert found.centre == pytest.approx((450, 210), abs=1.5)


def test_a_single_peak_is_not_nothing() -> None:
    values = np.zeros((16, 32), np.float32)
    values[5, 7] = 2.0
    found = largest_region(AnomalyMap(values, WHOLE), 2.0)
    assert found is not None
    assert found.area_px > 0
    assert found.length_px > 0
    assert found.centre == pytest.approx((150, 110), abs=3)


@given(angle=st.floats(0, 6.28), size=st.floats(0.2, 5))
def test_sizes_follow_the_placement(angle: float, size: float) -> None:
    """The same block on a region of interest that is turned and of another size."""
    c, s = np.cos(angle) * size, np.sin(angle) * size
    turned = np.array(((640 * c, -320 * s, 900.0), (640 * s, 320 * c, 500.0)))
    straight, moved = (
        largest_region(a_map((4, 6, 4, 10), placement=placement), 1.0) for placement in (WHOLE, turned)
    )
    assert straight is not None
    assert moved is not None
    assert moved.area_px == pytest.approx(straight.area_px * size**2, rel=1e-6)
    assert moved.length_px == pytest.approx(straight.length_px * size, rel=1e-6)


@given(st.integers(0, 2**32 - 1))
def test_no_region_is_larger_than_what_is_drawn_above_the_limit(seed: int) -> None:
    rng = np.random.default_rng(seed)
    anomaly_map = AnomalyMap(rng.random((16, 32)).astype(np.float32), WHOLE)
    limit = float(rng.uniform(0.5, 1.0))
    found = largest_region(anomaly_map, limit)
    drawn = int((map_on_frame(anomaly_map, FRAME) >= limit).sum())
    if found is None:
        assert drawn == 0
    else:
        assert found.area_px <= drawn * 1.1 + 60
        assert found.peak >= limit or found.regions == 1
        assert found.length_px**2 >= found.area_px


def test_in_millimetres_with_a_scale_only() -> None:
    found = largest_region(a_map((4, 6, 4, 10)), 1.0)
    assert found is not None
    assert (found.length_mm, found.area_mm2) == (None, None)
    scaled = replace(found, mm_per_px=0.1)
    assert scaled.length_mm == pytest.approx(found.length_px * 0.1)
    assert scaled.area_mm2 == pytest.approx(found.area_px * 0.01)


def test_every_region_is_listed_the_highest_peak_first():
    values = np.zeros((32, 32), np.float32)
    values[4:10, 4:10] = 3.0
    values[20:22, 20:22] = 7.0
    found = regions(AnomalyMap(values, np.array([[64.0, 0.0, 0.0], [0.0, 64.0, 0.0]])), 2.0)
    assert [round(one.peak) for one in found] == [7, 3]
    assert found[0].area_px < found[1].area_px
    assert found[0].centre == pytest.approx((42.0, 42.0), abs=0.5)
    assert found[1] == largest_region(AnomalyMap(values, np.array([[64.0, 0.0, 0.0], [0.0, 64.0, 0.0]])), 2.0)


def test_a_map_below_the_limit_has_no_region():
    values = np.full((8, 8), 1.0, np.float32)
    assert regions(AnomalyMap(values, np.eye(3)[:2] * 64), 2.0) == ()


def test_only_the_worst_regions_are_listed():
    values = np.zeros((32, 32), np.float32)
    values[2:30:4, 2:30:4] = np.linspace(3, 9, 49, dtype=np.float32).reshape(7, 7)
    found = regions(AnomalyMap(values, np.eye(3)[:2] * 320), 2.0, most=5)
    assert len(found) == 5
    assert found[0].peak == pytest.approx(9, rel=0.3)
    assert found[0].regions == 49
