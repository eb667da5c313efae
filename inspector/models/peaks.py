"""Where in an image the trouble is: its highest cell and what hangs together with it."""

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.domain.frame import Mask

PEAK_CELLS = 10
"""At most, the worst 1 % of a 32 x 32 grid: as many as make a score there."""


def peak_cells(values: FloatMap, counted: Mask) -> list[int]:
    """The highest counted cell and those of the `PEAK_CELLS` highest that hang together with it.

    Neighbours at a corner count. Only one place of an image: nobody says that a second one is defective.

    Args:
        values: float32 (h, w).
        counted: bool (h, w), at least one True.

    Returns:
        Flat indices of cells, the highest first.
    """
    order = np.argsort(-np.where(counted, values, -np.inf), axis=None, kind="stable")
    highest = order[: min(PEAK_CELLS, int(counted.sum()))]
    marked = np.zeros(values.shape, np.uint8)
    marked.flat[highest] = 1
    _, labels = cv2.connectedComponents(marked, connectivity=8)
    return [int(cell) for cell in highest if labels.flat[cell] == labels.flat[highest[0]]]
