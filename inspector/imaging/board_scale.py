"""Millimetres per pixel from a picture of a chessboard, or from a known distance; pure functions.

The board lies in the plane of the parts and is seen as they are. Its corners are found with
`cv2.findChessboardCornersSB` (Duda and Frese, Accurate Detection and Localization of Checkerboard Corners for
Calibration, BMVC 2018).
"""

from dataclasses import dataclass
from datetime import datetime
from math import acos, degrees, hypot, isfinite, sqrt

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.errors import DataFault
from inspector.domain.frame import Pixels
from inspector.domain.region import Point
from inspector.domain.scale import Scale, ScaleMethod, distance_px
from inspector.imaging.geometry import transform

MIN_SQUARES = 4
MAX_SQUARES = 50
MAX_SQUARE_MM = 1000.0
MAX_UNEVEN = 0.02
"""How much longer a square may look along one direction, or on one side of the board, than along another."""
MAX_SPREAD = 0.03
"""How far corners may lie from an even grid, as a share of a square's side."""
MIN_DISTANCE_PX = 50.0
"""Points closer than that give a scale that is wrong by more than 2 % for each pixel a person misses."""

Corners = npt.NDArray[np.float64]
"""(rows - 1, columns - 1, 2): inner corners as frame pixels (x, y)."""
_WINDOW, _MOST_WINDOW = 0.35, 15
SEARCHED_SIDE = 1200
"""Longer side of the picture in which the board is looked for thoroughly."""
_THOROUGHLY = cv2.CALIB_CB_NORMALIZE_IMAGE | cv2.CALIB_CB_EXHAUSTIVE | cv2.CALIB_CB_ACCURACY
_HOW = "Lay it flat in the plane of the parts, with the camera looking straight down, and try again."


@dataclass(frozen=True)
class Board:
    """A chessboard as a person counts it.

    Attributes:
        columns, rows: Squares, black and white ones, along the two sides; `MIN_SQUARES` to `MAX_SQUARES`.
        square_mm: Side of one square in millimetres.

    Raises:
        DataFault: No such board can be used.
    """

    columns: int
    rows: int
    square_mm: float

    def __post_init__(self) -> None:
        if not all(MIN_SQUARES <= count <= MAX_SQUARES for count in (self.columns, self.rows)):
            raise DataFault(
                f"A board of {self.columns} x {self.rows} squares cannot be used.",
                way_out=f"Count its squares, black and white: {MIN_SQUARES} to {MAX_SQUARES} each way.",
            )
        if not (isfinite(self.square_mm) and 0 < self.square_mm <= MAX_SQUARE_MM):
            raise DataFault(
                f"A square of {self.square_mm:g} mm is not possible.",
                way_out="Measure a row of squares and divide by their number.",
            )


@dataclass(frozen=True, eq=False)
class BoardView:
    """What a picture of a board says.

    Attributes:
        scale: Millimetres per pixel with the spread of the corners.
        uneven: By which share the board looks longer along one direction than across it; 0 seen straight.
        corners: The inner corners found.
    """

    scale: Scale
    uneven: float
    corners: Corners


def scale_from_board(pixels: Pixels, board: Board, *, measured_at: datetime) -> BoardView:
    """The scale of a frame that shows a chessboard. Takes up to a second or two; not for the main thread.

    Args:
        pixels: uint8 (H, W, 3) RGB with the whole board in it.
        board: What lies there.
        measured_at: When the frame was taken.

    Raises:
        DataFault: No such board is seen, it is tilted or bent, or its squares are too small; says what to do.
    """
    corners = _find(pixels, board)
    _check_even(corners, board)
    mm_to_px, spread = _fitted(corners, board)
    stretch = np.linalg.svd(mm_to_px, compute_uv=False)
    px_per_mm = sqrt(float(stretch[0] * stretch[1]))
    uneven = float(stretch[0] / stretch[1]) - 1.0
    _check_straight(corners, uneven)
    scale = Scale(
        mm_per_px=1.0 / px_per_mm,
        method=ScaleMethod.CHESSBOARD,
        frame_size=(pixels.shape[1], pixels.shape[0]),
        measured_at=measured_at,
        spread_px=spread,
        note=f"{board.columns} x {board.rows} squares of {board.square_mm:g} mm",
    )
    return BoardView(scale, uneven, corners)


def scale_from_distance(
    start: Point, end: Point, distance_mm: float, *, frame_size: tuple[int, int], measured_at: datetime
) -> Scale:
    """The scale from two points whose distance is known.

    Args:
        start, end: Frame pixels (x, y).
        distance_mm: Between them, in millimetres.

    Raises:
        DataFault: The points are too close, or the distance is none.
    """
    apart = distance_px(start, end)
    if not apart >= MIN_DISTANCE_PX:
        raise DataFault(
            f"The two points are {apart:.0f} pixels apart, which is too close to be exact.",
            way_out=f"Choose points at least {MIN_DISTANCE_PX:.0f} pixels apart, the further the better.",
        )
    if not (isfinite(distance_mm) and distance_mm > 0):
        raise DataFault(f"{distance_mm:g} mm is no distance.", way_out="Give a length above 0.")
    return Scale(
        mm_per_px=distance_mm / apart,
        method=ScaleMethod.DISTANCE,
        frame_size=frame_size,
        measured_at=measured_at,
        note=f"{distance_mm:g} mm over {apart:.1f} px",
    )


def _find(pixels: Pixels, board: Board) -> Corners:
    grey = np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)
    corners = _found_at_size(grey, board)
    if corners is None:
        raise DataFault(
            f"No board of {board.columns} x {board.rows} squares is seen in this picture.",
            way_out="The whole board with a white margin must be in view, sharp and evenly lit; count its "
            "squares, black and white, along both sides.",
        )
    return corners


def _found_at_size(grey: npt.NDArray[np.uint8], board: Board) -> Corners | None:
    """Looked for in a smaller picture first, thoroughly; then in the whole one, whose squares may be tiny.

    5 megapixels take a second of one core so, 12 if all were done thoroughly; the scale differs by 2e-4.
    """
    height, width = grey.shape
    reduction = min(1.0, SEARCHED_SIDE / max(height, width))
    size = max(1, round(width * reduction)), max(1, round(height * reduction))
    smaller = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    inner = (board.columns - 1, board.rows - 1)
    found, corners = cv2.findChessboardCornersSB(smaller, inner, flags=_THOROUGHLY)
    if not found and reduction < 1.0:
        found, corners = cv2.findChessboardCornersSB(grey, inner, flags=cv2.CALIB_CB_NORMALIZE_IMAGE)
        size = width, height
    if not found:
        return None
    placed = (np.asarray(corners, dtype=np.float64).reshape(-1, 2) + 0.5) * (
        width / size[0],
        height / size[1],
    )
    return _refined(grey, placed.reshape(inner[1], inner[0], 2))


def _refined(grey: npt.NDArray[np.uint8], corners: Corners) -> Corners:
    """The corners to a few hundredths of a pixel of the whole frame, where as found they may be tenths off.

    Förstner's operator, in a window that holds one corner only.
    """
    square_px = float(np.linalg.norm(np.diff(corners, axis=1), axis=2).min())
    half = int(np.clip(square_px * _WINDOW, 2, _MOST_WINDOW))
    centres = (corners.reshape(-1, 1, 2) - 0.5).astype(np.float32)  # OpenCV counts from the centres of pixels
    stop = (cv2.TERM_CRITERIA_EPS + cv2.TERM_CRITERIA_MAX_ITER, 60, 1e-3)
    refined = cv2.cornerSubPix(grey, centres, (half, half), (-1, -1), stop)
    return np.asarray(refined, dtype=np.float64).reshape(corners.shape) + 0.5


def _fitted(corners: Corners, board: Board) -> tuple[npt.NDArray[np.float64], float]:
    """The (2, 2) map from millimetres on the board to pixels, and the spread of the corners around it.

    Least squares of an affine map; the spread is the root of the mean squared distance.
    """
    grid = _grid(corners) * board.square_mm
    model = np.column_stack((grid, np.ones(len(grid))))
    seen = corners.reshape(-1, 2)
    solution = np.linalg.lstsq(model, seen, rcond=None)[0]
    spread = sqrt(float(((seen - model @ solution) ** 2).sum(axis=1).mean()))
    return np.asarray(solution[:2].T, dtype=np.float64), spread


def _check_straight(corners: Corners, uneven: float) -> None:
    if uneven > MAX_UNEVEN:
        angle = degrees(acos(1.0 / (1.0 + uneven)))
        raise DataFault(
            f"The board is tilted by about {angle:.0f} degrees: it looks {uneven:.1%} longer along one "
            "direction than across it.",
            way_out=_HOW,
        )
    nearer = _keystone(corners)
    if nearer > MAX_UNEVEN:
        raise DataFault(
            f"The board is tilted: one side of it looks {nearer:.1%} larger than the other.", way_out=_HOW
        )


def _keystone(corners: Corners) -> float:
    """By which share opposite sides of the board differ in length, the larger of the two pairs."""
    top, bottom = corners[0], corners[-1]
    left, right = corners[:, 0], corners[:, -1]
    return max(_difference(top, bottom), _difference(left, right))


def _difference(one: Corners, other: Corners) -> float:
    lengths = sorted(hypot(*(side[-1] - side[0])) for side in (one, other))
    return lengths[1] / lengths[0] - 1.0


def _check_even(corners: Corners, board: Board) -> None:
    """Tilted or not, a flat board through a lens that bends no lines is a homography of an even grid."""
    grid, seen = _grid(corners), corners.reshape(-1, 2)
    homography, _ = cv2.findHomography(grid, seen)
    off = seen - transform(np.asarray(homography, dtype=np.float64), grid)
    spread_px = sqrt(float((off**2).sum(axis=1).mean()))
    square_px = sqrt(abs(float(np.linalg.det(_fitted(corners, board)[0])))) * board.square_mm
    if spread_px > MAX_SPREAD * square_px:
        raise DataFault(
            f"The corners of the board lie {spread_px:.2f} pixels off an even grid: the board is bent, or "
            "the lens bends straight lines.",
            way_out="Fix the board on something flat and lay it where the parts lie.",
        )


def _grid(corners: Corners) -> npt.NDArray[np.float64]:
    """(N, 2) places (column, row) of the corners, in their order, in squares."""
    rows, columns = corners.shape[:2]
    y, x = np.mgrid[0:rows, 0:columns].reshape(2, -1)
    return np.column_stack((x, y)).astype(np.float64)
