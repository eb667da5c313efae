"""What a map says at a place, and every region of it that reaches a limit."""

import numpy as np

from inspector.domain.anomaly import AnomalyMap
from inspector.domain.region import Point


def value_at(anomaly_map: AnomalyMap, at: Point) -> float | None:
    """Raw map value under a frame point, bilinear between cell centres as the heatmap is drawn.

    Args:
        anomaly_map: Values with their placement.
        at: Frame pixel (x, y).

    Returns:
        None outside the inspected region.
    """
    rows, columns = anomaly_map.values.shape
    placement = anomaly_map.placement
    u, v = np.linalg.solve(placement[:, :2], np.array(at) - placement[:, 2])
    if not (0 <= u <= 1 and 0 <= v <= 1):
        return None
    x, y = np.clip((u * columns - 0.5, v * rows - 0.5), 0, (columns - 1, rows - 1))
    left, top = min(int(x), max(columns - 2, 0)), min(int(y), max(rows - 2, 0))
    corner = anomaly_map.values[top : top + 2, left : left + 2].astype(np.float64)
    along, down = x - left, y - top
    weights = np.outer((1 - down, down)[: corner.shape[0]], (1 - along, along)[: corner.shape[1]])
    return float((corner * weights).sum())


def cell_step_px(anomaly_map: AnomalyMap) -> tuple[float, float]:
    """Frame pixels from one map cell to the next, along the frame's x and y; at least one."""
    rows, columns = anomaly_map.values.shape
    along = np.abs(anomaly_map.placement[:, :2] / (columns, rows)).max(axis=1)
    return max(1.0, float(along[0])), max(1.0, float(along[1]))
