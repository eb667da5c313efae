"""Pictures of chessboards under a known view, rendered by asking each sub-pixel where it lies."""

from math import cos, radians, sin

import numpy as np
import numpy.typing as npt

from inspector.domain.frame import Pixels

Matrix = npt.NDArray[np.float64]
SUPERSAMPLING = 3
PAPER, BLACK, TABLE = 225.0, 35.0, 150.0


def straight_view(*, px_per_mm: float, angle_deg: float, centre: tuple[float, float]) -> Matrix:
    """(3, 3) map from board millimetres, (0, 0) its middle, to frame pixels, seen from straight above."""
    c, s = px_per_mm * cos(radians(angle_deg)), px_per_mm * sin(radians(angle_deg))
    return np.array(((c, -s, centre[0]), (s, c, centre[1]), (0.0, 0.0, 1.0)))


def tilted_view(
    *, px_per_mm: float, tilt_deg: float, about_deg: float, distance_mm: float, centre: tuple[float, float]
) -> Matrix:
    """The same for a board tilted about an axis in its plane, seen by a pinhole camera at a distance."""
    axis = radians(about_deg)
    turn = np.array(((cos(axis), -sin(axis), 0.0), (sin(axis), cos(axis), 0.0), (0.0, 0.0, 1.0)))
    t = radians(tilt_deg)
    tilt = np.array(((1.0, 0.0, 0.0), (0.0, cos(t), -sin(t)), (0.0, sin(t), cos(t))))
    rotation = turn @ tilt @ turn.T
    focal = px_per_mm * distance_mm
    camera = np.array(((focal, 0.0, centre[0]), (0.0, focal, centre[1]), (0.0, 0.0, 1.0)))
    place = np.column_stack((rotation[:, 0], rotation[:, 1], (0.0, 0.0, distance_mm)))
    return np.asarray(camera @ place, dtype=np.float64)


def board_picture(
    view: Matrix, *, squares: tuple[int, int], square_mm: float, size: tuple[int, int], noise: float = 0.0
) -> Pixels:
    """uint8 (H, W, 3) RGB of a board of (columns, rows) squares with a white margin of one square."""
    width, height = size
    fine = np.stack(np.meshgrid(_steps(width), _steps(height)), axis=-1)
    points = np.concatenate((fine, np.ones((*fine.shape[:2], 1))), axis=-1) @ np.linalg.inv(view).T
    on_board = points[..., :2] / points[..., 2:] / square_mm + np.array(squares) / 2
    value = _brightness(on_board, squares).reshape(height, SUPERSAMPLING, width, SUPERSAMPLING).mean((1, 3))
    value += np.random.default_rng(0).normal(0.0, 1.0, value.shape) * noise
    grey = np.clip(np.rint(value), 0, 255).astype(np.uint8)
    return np.ascontiguousarray(np.repeat(grey[:, :, None], 3, axis=2))


def _steps(count: int) -> npt.NDArray[np.float64]:
    return (np.arange(count * SUPERSAMPLING) + 0.5) / SUPERSAMPLING


def _brightness(on_board: npt.NDArray[np.float64], squares: tuple[int, int]) -> npt.NDArray[np.float64]:
    x, y = on_board[..., 0], on_board[..., 1]
    columns, rows = squares
    inside = (x >= 0) & (x < columns) & (y >= 0) & (y < rows)
    paper = (x >= -1) & (x < columns + 1) & (y >= -1) & (y < rows + 1)
    black = (np.floor(x) + np.floor(y)) % 2 == 0
    return np.where(inside & black, BLACK, np.where(paper, PAPER, TABLE))
