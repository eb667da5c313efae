"""Where the model input lies in the frame: affine placements, exact to rounding.

Frame coordinates are continuous: (0, 0) is the outer corner of the top-left pixel, whose centre is at
(0.5, 0.5). OpenCV counts from pixel centres; `to_pixel_centres` and `to_corners` go between the two.
"""

import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import Affine
from inspector.domain.region import Point, Region, RotatedRectangle, Shape

Matrix = npt.NDArray[np.float64]
"""float64 (3, 3) in homogeneous coordinates."""

UNIT_CORNERS = np.array(((0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)))
"""Clockwise from the top-left corner of the model input."""

_CORNER_FROM_CENTRE = np.array(((1.0, 0.0, 0.5), (0.0, 1.0, 0.5), (0.0, 0.0, 1.0)))
_CENTRE_FROM_CORNER = np.array(((1.0, 0.0, -0.5), (0.0, 1.0, -0.5), (0.0, 0.0, 1.0)))


def region_placement(region: Region, frame_size: tuple[int, int]) -> Affine:
    """Return the map from the unit square of the model input to frame pixels.

    A rotated rectangle keeps its own axes, a polygon gets its axis-parallel bounding box, no shape is the
    whole frame. (0, 0) lands on the first corner exactly, (1, 0), (1, 1), (0, 1) on the others clockwise.

    Args:
        region: What is looked at.
        frame_size: (width, height) of the frame in pixels.

    Returns:
        float64 (2, 3).
    """
    corners = np.array(_box(region.shape, frame_size), dtype=np.float64)
    origin = corners[0]
    return np.column_stack((corners[1] - origin, corners[3] - origin, origin))


def _box(shape: Shape | None, frame_size: tuple[int, int]) -> tuple[Point, ...]:
    if isinstance(shape, RotatedRectangle):
        return shape.corners()
    if shape is None:
        left, top, right, bottom = 0.0, 0.0, float(frame_size[0]), float(frame_size[1])
    else:
        xs, ys = zip(*shape.corners(), strict=True)
        left, top, right, bottom = min(xs), min(ys), max(xs), max(ys)
    return (left, top), (right, top), (right, bottom), (left, bottom)


def homogeneous(affine: Affine) -> Matrix:
    """Return the (3, 3) form of a (2, 3) affine map."""
    return np.vstack((affine, (0.0, 0.0, 1.0)))


def to_pixel_centres(matrix: Matrix) -> Matrix:
    """Turn a map between corner-based coordinates into OpenCV's map between pixel-centre indices."""
    result: Matrix = _CENTRE_FROM_CORNER @ matrix @ _CORNER_FROM_CENTRE
    return result


def to_corners(matrix: Matrix) -> Matrix:
    """Turn OpenCV's map between pixel-centre indices into a map between corner-based coordinates."""
    result: Matrix = _CORNER_FROM_CENTRE @ matrix @ _CENTRE_FROM_CORNER
    return result


def inverse(matrix: Matrix) -> Matrix:
    """Return the map back."""
    return np.asarray(np.linalg.inv(matrix), dtype=np.float64)


def scaling(x: float, y: float) -> Matrix:
    """Return the (3, 3) map that multiplies x and y."""
    return np.diag((x, y, 1.0))


def transform(matrix: Matrix, points: npt.ArrayLike) -> npt.NDArray[np.float64]:
    """Map points through a (3, 3) matrix, with the perspective division.

    Args:
        matrix: float64 (3, 3).
        points: (N, 2).

    Returns:
        float64 (N, 2).
    """
    source = np.asarray(points, dtype=np.float64)
    mapped = source @ matrix[:, :2].T + matrix[:, 2]
    result: npt.NDArray[np.float64] = mapped[:, :2] / mapped[:, 2:]
    return result


def nearest_affine(matrix: Matrix) -> Affine:
    """Return the affine map closest to `matrix` at the four corners of the unit square.

    Exact for an affine matrix; for a homography the least-squares fit, because a placement is affine.
    """
    if np.array_equal(matrix[2], (0.0, 0.0, 1.0)):
        return matrix[:2].copy()
    homogeneous_corners = np.column_stack((UNIT_CORNERS, np.ones(4)))
    solution = np.linalg.lstsq(homogeneous_corners, transform(matrix, UNIT_CORNERS), rcond=None)[0]
    return np.ascontiguousarray(solution.T)
