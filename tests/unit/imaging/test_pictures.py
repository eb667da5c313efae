"""Maps on frames, colours and overlays."""

import numpy as np
import pytest
from helpers.imaging_samples import textured
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.region import Rectangle, Region
from inspector.domain.verdict import Limits
from inspector.imaging import (
    OverlayMode,
    colour_table,
    heat_colours,
    map_on_frame,
    overlay,
    prepare,
    upsample_map,
)
from inspector.imaging.heat_colours import REJECT_ENTRY

LIMITS = Limits(2.0, 3.0)
FRAME = (200, 100)
TRANSPARENT = 0

limits = st.builds(
    lambda review, factor: Limits(review, review * factor), st.floats(1e-3, 1e3), st.floats(1.0, 50.0)
)


def flat_map(value: float) -> AnomalyMap:
    placement = prepare(textured(*FRAME), Region(), size=32).placement
    return AnomalyMap(np.full((8, 8), value, np.float32), placement)


def lightness(colour: np.ndarray) -> float:
    return float(colour[:3] @ (0.2126, 0.7152, 0.0722))


def test_upsampling_keeps_a_flat_map_and_its_scale() -> None:
    assert np.allclose(upsample_map(np.full((4, 5), 7.5, np.float32), (50, 40)), 7.5)
    larger = upsample_map(np.arange(20, dtype=np.float32).reshape(4, 5), (50, 40), sigma_px=0)
    assert larger.shape == (40, 50)
    assert larger.dtype == np.float32
    assert (larger.min(), larger.max()) == (0, 19)


def test_smoothing_lowers_a_peak_and_keeps_its_place() -> None:
    values = np.zeros((16, 16), np.float32)
    values[4, 11] = 1
    rough, smooth = (upsample_map(values, (128, 128), sigma_px=sigma) for sigma in (0, 4))
    assert smooth.max() < rough.max()
    row, column = np.unravel_index(smooth.argmax(), smooth.shape)
    assert abs(row + 0.5 - 4.5 * 8) <= 1
    assert abs(column + 0.5 - 11.5 * 8) <= 1


@settings(max_examples=40, deadline=None)
@given(st.integers(0, 7), st.integers(0, 7), st.floats(0, 100), st.floats(0, 40), st.floats(30, 100))
def test_a_peak_lies_on_the_frame_where_the_map_says(
    row: int, column: int, x: float, y: float, side: float
) -> None:
    values = np.zeros((8, 8), np.float32)
    values[row, column] = 1
    placement = np.array(((side, 0.0, x), (0.0, side * 0.5, y)))
    anomaly_map = AnomalyMap(values, placement)
    spread = map_on_frame(anomaly_map, (220, 110))
    seen_row, seen_column = np.unravel_index(spread.argmax(), spread.shape)
    peak_x, peak_y = anomaly_map.peak()
    # A flat top is as wide as a map cell is beyond the outermost centres.
    assert abs(seen_column + 0.5 - peak_x) <= side / 16 + 1
    assert abs(seen_row + 0.5 - peak_y) <= side / 32 + 1


def test_outside_the_region_the_map_is_zero() -> None:
    region = Region(Rectangle(50, 20, 64, 64), frame_size=FRAME)
    placement = prepare(textured(*FRAME), region, size=32).placement
    spread = map_on_frame(AnomalyMap(np.ones((4, 4), np.float32), placement), FRAME)
    expected = np.zeros((100, 200), np.float32)
    expected[20:84, 50:114] = 1
    assert np.array_equal(spread, expected)


@given(limits)
def test_colours_are_anchored_at_the_limits(limit: Limits) -> None:
    (low, high), table = colour_table(limit)
    assert table.shape == (256, 4)
    assert table.dtype == np.uint8
    assert low == pytest.approx(limit.review / 2)
    entry = (limit.reject - low) / (high - low) * 256
    assert entry == pytest.approx(REJECT_ENTRY)
    assert table[0, 3] <= 16
    assert (np.diff(table[:, 3].astype(int)) >= 0).all()
    red_below, red_above = table[REJECT_ENTRY - 1], table[REJECT_ENTRY]
    assert red_below[1] > 100 > red_above[1]


@given(limits)
def test_lightness_falls_with_the_value(limit: Limits) -> None:
    """The order survives red-green blindness and grey print."""
    _, table = colour_table(limit)
    assert (np.diff([lightness(colour) for colour in table]) <= 1.0).all()


def test_colours_name_the_bands() -> None:
    values = np.array([[0.0, 0.99, 2.02, 2.99, 3.01, 100.0]], np.float32)
    below, start, review, orange, reject, far = heat_colours(values, LIMITS)[0]
    assert below[3] == start[3] == TRANSPARENT
    assert review[1] > 210
    assert review[2] < 80
    assert 120 < orange[1] < 160
    assert reject[0] > 200
    assert reject[1] < 60
    assert far[0] < 130


def test_the_same_value_has_the_same_colour_in_every_map() -> None:
    calm = np.array([[0.1, 2.4]], np.float32)
    wild = np.array([[2.4, 900.0]], np.float32)
    assert np.array_equal(heat_colours(calm, LIMITS)[0, 1], heat_colours(wild, LIMITS)[0, 0])


def test_equal_limits_have_no_yellow_band() -> None:
    values = np.array([[0.99, 1.01]], np.float32)
    below, above = heat_colours(values, Limits(1.0, 1.0))[0]
    assert below[3] < 100
    assert above[3] > 200


def test_a_calm_part_is_shown_as_it_is() -> None:
    pixels = textured(*FRAME)
    assert np.array_equal(overlay(pixels, flat_map(0.5), limits=LIMITS), pixels)
    calm = overlay(pixels, flat_map(0.5), limits=LIMITS, mode=OverlayMode.OUTLINE)
    assert np.array_equal(calm, pixels)


def test_opacity_scales_the_heat() -> None:
    pixels = np.zeros((100, 200, 3), np.uint8)
    colour = heat_colours(np.array([[9.0]], np.float32), LIMITS)[0, 0].astype(float)
    for opacity in (0.0, 0.5, 1.0):
        shown = overlay(pixels, flat_map(9.0), limits=LIMITS, opacity=opacity)
        assert np.abs(shown - colour[:3] * colour[3] / 255 * opacity).max() <= 1


def test_an_overlay_leaves_the_frame_alone() -> None:
    pixels = textured(*FRAME)
    before = pixels.copy()
    pixels.setflags(write=False)
    for mode in OverlayMode:
        assert overlay(pixels, flat_map(2.5), limits=LIMITS, mode=mode) is not pixels
    assert np.array_equal(pixels, before)


def test_outlines_run_at_the_limits() -> None:
    values = np.zeros((8, 8), np.float32)
    values[3:5, 3:5] = 4.0
    anomaly_map = AnomalyMap(values, np.array(((256.0, 0.0, 0.0), (0.0, 256.0, 0.0))))
    pixels = np.full((256, 256, 3), 90, np.uint8)
    drawn = overlay(pixels, anomaly_map, limits=LIMITS, opacity=1.0, mode=OverlayMode.OUTLINE).astype(int)
    yellow = (drawn[..., 0] > 200) & (drawn[..., 1] > 180)
    red = (drawn[..., 0] > 200) & (drawn[..., 1] < 90)
    spread = map_on_frame(anomaly_map, (256, 256))
    assert np.abs(spread[yellow] - 2.0).max() < 0.5
    assert np.abs(spread[red] - 3.0).max() < 0.5
    assert yellow.sum() > red.sum() > 50
