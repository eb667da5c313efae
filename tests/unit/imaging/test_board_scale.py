"""Millimetres per pixel from rendered boards whose scale is known, and everything that must be refused."""

from datetime import UTC, datetime
from math import hypot

import numpy as np
import pytest
from helpers.boards import board_picture, straight_view, tilted_view
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.scale import Scale, ScaleMethod
from inspector.imaging import Board, scale_from_board, scale_from_distance

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)
SIZE = (480, 360)
CENTRE = (240.0, 180.0)
BOARD = Board(8, 6, 5.0)


def flat(*, px_per_mm: float = 6.0, angle_deg: float = 0.0, noise: float = 2.0) -> Pixels:
    view = straight_view(px_per_mm=px_per_mm, angle_deg=angle_deg, centre=CENTRE)
    return board_picture(view, squares=(8, 6), square_mm=5.0, size=SIZE, noise=noise)


def tilted(tilt_deg: float, *, about_deg: float = 0.0, distance_mm: float = 300.0) -> Pixels:
    view = tilted_view(
        px_per_mm=6.0, tilt_deg=tilt_deg, about_deg=about_deg, distance_mm=distance_mm, centre=CENTRE
    )
    return board_picture(view, squares=(8, 6), square_mm=5.0, size=SIZE, noise=1.0)


@given(
    px_per_mm=st.floats(3.0, 6.5),
    angle_deg=st.floats(-180, 180),
    noise=st.floats(0, 6),
)
@settings(max_examples=8, deadline=None)
def test_a_flat_board_gives_its_scale(px_per_mm: float, angle_deg: float, noise: float) -> None:
    seen = scale_from_board(
        flat(px_per_mm=px_per_mm, angle_deg=angle_deg, noise=noise), BOARD, measured_at=NOON
    )
    assert seen.scale.mm_per_px == pytest.approx(1 / px_per_mm, rel=5e-3)
    assert seen.scale.spread_px is not None
    assert seen.scale.spread_px < 0.35
    assert seen.uneven < 0.01
    assert seen.corners.shape == (5, 7, 2)


def test_the_scale_says_what_it_was_measured_with() -> None:
    scale = scale_from_board(flat(), BOARD, measured_at=NOON).scale
    assert (scale.method, scale.frame_size, scale.measured_at) == (ScaleMethod.CHESSBOARD, SIZE, NOON)
    assert scale.note == "8 x 6 squares of 5 mm"
    assert scale.misfit(SIZE) == ""
    assert "belongs to frames of 480 x 360 px; this one has 640 x 480 px" in scale.misfit((640, 480))


def test_squares_of_another_size_scale_with_it() -> None:
    one = scale_from_board(flat(), BOARD, measured_at=NOON).scale.mm_per_px
    double = scale_from_board(flat(), Board(8, 6, 10.0), measured_at=NOON).scale.mm_per_px
    assert double == pytest.approx(2 * one)


@pytest.mark.parametrize("about_deg", [0.0, 40.0, 90.0])
def test_a_tilted_board_is_refused_with_its_angle(about_deg: float) -> None:
    with pytest.raises(DataFault, match=r"tilted by about (19|20|21) degrees.*Lay it flat"):
        scale_from_board(tilted(20.0, about_deg=about_deg, distance_mm=2000.0), BOARD, measured_at=NOON)


def test_a_slight_tilt_close_to_the_lens_is_told_by_its_sides() -> None:
    with pytest.raises(DataFault, match=r"one side of it looks .*% larger.*Lay it flat"):
        scale_from_board(tilted(9.0, distance_mm=100.0), BOARD, measured_at=NOON)


def test_a_tilt_that_does_no_harm_is_taken() -> None:
    seen = scale_from_board(tilted(3.0, distance_mm=1000.0), BOARD, measured_at=NOON)
    assert seen.scale.mm_per_px == pytest.approx(1 / 6.0, rel=2e-3)


def test_a_bent_board_is_refused() -> None:
    pixels = flat()
    rows = np.arange(SIZE[1])[:, None]
    columns = np.arange(SIZE[0])[None, :]
    shift = np.rint(6 * np.sin(columns / 60.0)).astype(int)
    bent = np.ascontiguousarray(pixels[np.clip(rows + shift, 0, SIZE[1] - 1), columns])
    with pytest.raises(DataFault, match="off an even grid: the board is bent"):
        scale_from_board(bent, BOARD, measured_at=NOON)


@pytest.mark.parametrize(
    "pixels",
    [
        np.full((360, 480, 3), 128, np.uint8),
        np.random.default_rng(1).integers(0, 256, (360, 480, 3), np.uint8),
        flat(px_per_mm=30.0),
        np.zeros((1, 1, 3), np.uint8),
    ],
    ids=["plain", "noise", "cut off", "one pixel"],
)
def test_a_picture_without_the_whole_board_is_refused(pixels: Pixels) -> None:
    with pytest.raises(DataFault, match=r"No board of 8 x 6 squares is seen.*white margin.*count its"):
        scale_from_board(pixels, BOARD, measured_at=NOON)


@pytest.mark.parametrize(("columns", "rows", "side"), [(3, 6, 5.0), (8, 51, 5.0), (8, 6, 0.0), (8, 6, -1.0)])
def test_a_board_that_cannot_be_is_refused(columns: int, rows: int, side: float) -> None:
    with pytest.raises(DataFault, match=r"squares cannot be used|is not possible"):
        Board(columns, rows, side)


points = st.tuples(st.floats(0, 5000), st.floats(0, 5000))


@given(start=points, end=points, distance_mm=st.floats(0.001, 1e4))
def test_a_known_distance_gives_back_its_length(
    start: tuple[float, float], end: tuple[float, float], distance_mm: float
) -> None:
    apart = hypot(end[0] - start[0], end[1] - start[1])
    if apart < 50:
        with pytest.raises(DataFault, match="too close to be exact"):
            scale_from_distance(start, end, distance_mm, frame_size=SIZE, measured_at=NOON)
        return
    scale = scale_from_distance(start, end, distance_mm, frame_size=SIZE, measured_at=NOON)
    assert scale.mm_per_px * apart == pytest.approx(distance_mm)
    assert scale.spread_px is None


@pytest.mark.parametrize("distance_mm", [0.0, -5.0, float("nan"), float("inf")])
def test_no_distance_is_refused(distance_mm: float) -> None:
    with pytest.raises(DataFault, match="no distance"):
        scale_from_distance((0, 0), (100, 0), distance_mm, frame_size=SIZE, measured_at=NOON)


@pytest.mark.parametrize("value", [0.0, -1.0, float("nan"), float("inf")])
def test_a_scale_that_no_camera_has_is_refused(value: float) -> None:
    with pytest.raises(DataFault, match="not possible"):
        Scale(value, ScaleMethod.DISTANCE, SIZE, NOON)
