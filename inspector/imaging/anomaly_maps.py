"""Anomaly maps at other sizes: for pixel metrics and for pictures."""

import cv2
import numpy as np

from inspector.domain.anomaly import AnomalyMap, FloatMap
from inspector.imaging.geometry import UNIT_CORNERS, homogeneous, scaling, to_pixel_centres, transform
from inspector.imaging.masks import fill_polygon


def upsample_map(values: FloatMap, size: tuple[int, int], *, sigma_px: float = 4.0) -> FloatMap:
    """Bilinear upsampling followed by a Gaussian, as PatchCore's pixel metrics are defined.

    Args:
        values: float32 (h, w) raw distances.
        size: (width, height) wanted.
        sigma_px: Standard deviation of the Gaussian in wanted pixels; 0 leaves it out.

    Returns:
        float32 (height, width), on the same raw scale.
    """
    larger = cv2.resize(values, size, interpolation=cv2.INTER_LINEAR)
    if sigma_px > 0:
        larger = cv2.GaussianBlur(larger, (0, 0), sigma_px, borderType=cv2.BORDER_REPLICATE)
    return np.asarray(larger, dtype=np.float32)


def map_on_frame(anomaly_map: AnomalyMap, frame_size: tuple[int, int]) -> FloatMap:
    """Lay a map over its frame, bilinear between cell centres.

    Args:
        anomaly_map: Values with their placement.
        frame_size: (width, height) of the frame.

    Returns:
        float32 (height, width) raw distances; 0 outside the inspected region.
    """
    rows, columns = anomaly_map.values.shape
    placement = homogeneous(anomaly_map.placement)
    frame_from_map = to_pixel_centres(placement @ scaling(1 / columns, 1 / rows))[:2]
    spread = cv2.warpAffine(
        anomaly_map.values,
        frame_from_map,
        frame_size,
        flags=cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    outline = transform(placement, UNIT_CORNERS)
    if np.array_equal(np.rint(outline), UNIT_CORNERS * frame_size):
        return np.asarray(spread, dtype=np.float32)
    return np.where(fill_polygon(outline, frame_size), np.asarray(spread, dtype=np.float32), np.float32(0))
