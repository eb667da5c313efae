"""The flagged place of a part, cut out for comparing it with those of other parts."""

from dataclasses import dataclass

import cv2
import numpy as np

from inspector.domain.anomaly import AnomalyMap, FloatMap
from inspector.domain.frame import Pixels

PATCH_SIDE = 96
"""Pixels of the cut-out."""
GRID = 12
"""Cells of the weights a side: one for 8 pixels, the finest level of the backbones."""
_SHARE = 0.25
"""Of the shorter side of the inspected region: the defect with some of what surrounds it."""


@dataclass(frozen=True, eq=False)
class FlaggedPatch:
    """What surrounds the largest value of a map.

    Attributes:
        pixels: uint8 (96, 96, 3) RGB.
        weights: float32 (12, 12), the flagged cells by how far they stand out of the patch; they sum to 1.
    """

    pixels: Pixels
    weights: FloatMap


def flagged_patch(pixels: Pixels, anomaly_map: AnomalyMap) -> FlaggedPatch:
    """Cut the square about the map's peak out of its frame; beyond the frame its edge is repeated.

    Args:
        pixels: uint8 (H, W, 3) RGB.
        anomaly_map: Of this frame.
    """
    columns = anomaly_map.placement[:, :2]
    side = _SHARE * float(np.linalg.norm(columns, axis=0).min())
    x, y = anomaly_map.peak()
    left, top = x - side / 2, y - side / 2
    cut = _cut(pixels, left, top, side)
    return FlaggedPatch(cut, _weights(anomaly_map, left, top, side))


def _cut(pixels: Pixels, left: float, top: float, side: float) -> Pixels:
    scale = PATCH_SIDE / side
    half_pixel = 0.5 * scale - 0.5  # OpenCV counts from the middle of a pixel
    matrix = np.array([[scale, 0, -left * scale + half_pixel], [0, scale, -top * scale + half_pixel]])
    size = (PATCH_SIDE, PATCH_SIDE)
    blurred = cv2.GaussianBlur(pixels, (0, 0), 0.5 / scale) if scale < 1 else pixels
    made = cv2.warpAffine(blurred, matrix, size, flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REPLICATE)
    return np.ascontiguousarray(made, dtype=np.uint8)


def _weights(anomaly_map: AnomalyMap, left: float, top: float, side: float) -> FloatMap:
    """Sampled at the middle of each cell of the grid."""
    height, width = anomaly_map.values.shape
    middles = (np.arange(GRID) + 0.5) * side / GRID
    frame = np.stack(np.meshgrid(left + middles, top + middles), axis=-1)
    inverse = np.linalg.inv(anomaly_map.placement[:, :2])
    unit = (frame - anomaly_map.placement[:, 2]) @ inverse.T
    cells = (unit * (width, height) - 0.5).astype(np.float32)
    values = cv2.remap(
        anomaly_map.values,
        cells[..., 0],
        cells[..., 1],
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
        borderValue=0,
    )
    above = np.clip(values - (values.max() + np.median(values)) / 2, 0, None)
    total = float(above.sum())
    uniform = np.full((GRID, GRID), 1 / GRID**2, np.float32)
    return np.asarray(above / total, np.float32) if total > 0 else uniform
