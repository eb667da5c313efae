"""Outlines of the area of an anomaly map that is at or above a level."""

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import FloatMap

_FINER = 8
Outline = npt.NDArray[np.float64]


def enlarge(values: FloatMap, factor: int) -> FloatMap:
    """Bilinear enlargement by a whole factor. Values, not colours: mixing red and clear gives no yellow."""
    height, width = values.shape
    fine = cv2.resize(values, (width * factor, height * factor), interpolation=cv2.INTER_LINEAR)
    return fine.astype(np.float32, copy=False)


def outlines(values: FloatMap, level: float) -> list[Outline]:
    """Closed outlines of `values >= level`.

    Args:
        values: float32 (h, w), any scale.
        level: On the same scale.

    Returns:
        float64 (n, 2) arrays of (u, v), 0..1 across the map, n >= 1; found on a bilinear enlargement by 8,
        so that the line does not follow the cells of the map.
    """
    fine = enlarge(values, _FINER)
    size = np.array(fine.shape[::-1], dtype=np.float64)
    inside = (fine >= level).astype(np.uint8)
    found, _ = cv2.findContours(inside, cv2.RETR_LIST, cv2.CHAIN_APPROX_SIMPLE)
    return [(points.reshape(-1, 2) + 0.5) / size for points in found]
