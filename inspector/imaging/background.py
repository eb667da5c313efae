"""What stands out from an even background, on a small view."""

from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import FloatMap
from inspector.domain.frame import Pixels

RING = 0.04
"""Width of the border that shows the background, as a share of the shorter side."""
RING_STEP = 4
"""Of the border's pixels every fourth one is enough for three numbers a channel."""
FITS = 3
HUBER = 1.5
"""Residuals beyond so many spreads count less: the part may reach into the border."""


@dataclass(frozen=True, eq=False)
class _Design:
    """Terms (1, x, y) of a plane: float32 (N, 3) at every pixel, and at `ring` of them."""

    everywhere: FloatMap
    ring: npt.NDArray[np.intp]
    on_ring: FloatMap


def background_difference(view: Pixels) -> FloatMap:
    """Largest difference of a channel to the background, fitted to the border as a plane by Huber's weights.

    Args:
        view: uint8 (h, w, 3), a small view.

    Returns:
        float32 (h, w), grey levels >= 0.
    """
    design = _design(view.shape[0], view.shape[1])
    plane = _plane(design.on_ring, view.reshape(-1, 3)[design.ring].astype(np.float32))
    background = (design.everywhere @ plane).reshape(view.shape)
    red, green, blue = cv2.split(cv2.absdiff(view.astype(np.float32), background))
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.float32)


def _plane(terms: FloatMap, levels: FloatMap) -> FloatMap:
    """Coefficients (3, 3), a column a channel."""
    weights = np.ones(len(terms), np.float32)
    for _ in range(FITS):
        weighted = (terms * weights[:, None]).T
        plane = np.linalg.solve(weighted @ terms, weighted @ levels)
        off = np.abs(levels - terms @ plane)
        furthest = np.maximum(np.maximum(off[:, 0], off[:, 1]), off[:, 2])
        spread = 1.4826 * float(np.median(furthest)) + 1e-3
        weights = np.asarray(1 / np.maximum(furthest / (HUBER * spread), 1), np.float32)
    return np.asarray(plane, np.float32)


@lru_cache(maxsize=8)
def _design(height: int, width: int) -> _Design:
    rows, columns = np.indices((height, width), dtype=np.float32)
    terms = (np.ones_like(rows), columns / width - 0.5, rows / height - 0.5)
    everywhere = np.stack([term.ravel() for term in terms], axis=1).astype(np.float32)
    border = np.ones((height, width), np.bool_)
    thick = max(2, round(RING * min(height, width)))
    border[thick:-thick, thick:-thick] = False
    ring = np.flatnonzero(border)[::RING_STEP]
    return _Design(everywhere, ring, everywhere[ring])
