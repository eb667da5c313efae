"""From patch distances to the map and the score, the same for every method with a grid."""

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap, Prediction
from inspector.domain.errors import ProgrammingFault
from inspector.domain.frame import Mask

WORST_FRACTION = 0.01
_LOG_SCORE_A_DEVIATION = 0.1
_MOST_DEVIATIONS = 200.0  # e^20 still is a float32
_SIGMA_CELLS = 0.5  # light: the largest map value stays comparable with the score


def counted_cells(valid: Mask | None, grid: tuple[int, int]) -> Mask:
    """bool (h, w): True where at least half of a cell's pixels are valid."""
    if valid is None:
        return np.ones(grid, dtype=np.bool_)
    return covered_grid(valid, grid) >= 0.5


def covered_grid(valid: Mask, grid: tuple[int, int]) -> FloatMap:
    """float32 (h, w): the valid fraction 0..1 of every cell."""
    height, width = grid
    covered = cv2.resize(valid.astype(np.float32), (width, height), interpolation=cv2.INTER_AREA)
    return np.asarray(covered, dtype=np.float32)


def prediction(distances: FloatMap, valid: Mask) -> Prediction:
    """Map and score from patch distances.

    Args:
        distances: float32 (h, w), raw, >= 0.
        valid: bool (h, w); cells that are False count 0.

    Returns:
        The score is the mean of the worst 1 % of the valid distances, at least one (AnomalyDINO's score).
        The map is the distances after a Gaussian of half a cell that mixes in no cell that is not valid.

    Raises:
        ProgrammingFault: A distance is not finite, or no cell is valid.
    """
    if not valid.any() or not np.isfinite(distances).all():
        raise ProgrammingFault("Patch distances must be finite, with at least one valid patch.")
    return Prediction(smoothed(distances, valid), worst_mean(distances[valid]))


def from_deviations(deviations: FloatMap, valid: Mask) -> Prediction:
    """Map and score of a method whose cells say how many deviations above usual goods they are.

    Deviations have either sign; exp(0.1 z) of them is positive, about 1 for a good part, and its logarithm is
    as near to normal as they are, with the spread that the limits expect of goods.

    Args:
        deviations: float32 (h, w), 0 for the worst cells of a usual good.
        valid: As for `prediction`.

    Raises:
        ProgrammingFault: As `prediction`.
    """
    limited = np.clip(deviations, -_MOST_DEVIATIONS, _MOST_DEVIATIONS)
    return prediction(np.exp(np.float32(_LOG_SCORE_A_DEVIATION) * limited, dtype=np.float32), valid)


def worst_mean(distances: FloatMap) -> float:
    """Mean of the worst 1 % of float32 (n,) distances, at least one."""
    worst = np.sort(distances)[-worst_count(len(distances)) :]
    return float(worst.mean(dtype=np.float64))


def worst_count(cells: int) -> int:
    """How many of so many cells make the score."""
    return max(1, int(WORST_FRACTION * cells))


def smoothed(distances: FloatMap, valid: Mask) -> FloatMap:
    """float32 (h, w) after a Gaussian of half a cell that mixes in no cell that is not valid; those are 0."""
    weight = _blur(valid.astype(np.float32))
    blurred = _blur(np.where(valid, distances, np.float32(0)))
    values = np.where(valid, blurred / np.maximum(weight, 1e-6), np.float32(0))
    return np.ascontiguousarray(values, dtype=np.float32)


def _blur(values: FloatMap) -> FloatMap:
    blurred = cv2.GaussianBlur(values, (3, 3), _SIGMA_CELLS, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(blurred, dtype=np.float32)
