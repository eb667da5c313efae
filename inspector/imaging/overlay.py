"""A frame with its anomaly map on it, without a screen: for exports and thumbnails."""

from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import AnomalyMap, FloatMap
from inspector.domain.frame import Pixels
from inspector.domain.verdict import Limits
from inspector.imaging.anomaly_maps import map_on_frame
from inspector.imaging.heat_colours import colour_table, heat_index

Colour = tuple[int, int, int]

OUTLINE_REVIEW: Colour = (255, 225, 60)
OUTLINE_REJECT: Colour = (255, 50, 60)
OUTLINE_HALO: Colour = (20, 20, 20)
"""Drawn under each line, so that it is seen on bright and on dark parts."""


class OverlayMode(StrEnum):
    """How a map is drawn over its frame."""

    HEAT = "heat"
    OUTLINE = "outline"


def overlay(
    pixels: Pixels,
    anomaly_map: AnomalyMap,
    *,
    limits: Limits,
    opacity: float = 0.7,
    mode: OverlayMode = OverlayMode.HEAT,
) -> Pixels:
    """Draw a map over its frame in colours anchored at the limits. Pure, any thread.

    Args:
        pixels: uint8 (H, W, 3) RGB; left as it is.
        anomaly_map: Map of that frame.
        limits: Those the part was judged with.
        opacity: 0..1, scales the alpha of the colours.
        mode: HEAT fills, OUTLINE draws the contours at the review and the reject limit.

    Returns:
        uint8 (H, W, 3) RGB, new.
    """
    spread = map_on_frame(anomaly_map, (pixels.shape[1], pixels.shape[0]))
    if mode is OverlayMode.HEAT:
        return _blend(pixels, spread, limits, opacity)
    return _outlined(pixels, spread, limits, opacity)


def _blend(pixels: Pixels, spread: FloatMap, limits: Limits, opacity: float) -> Pixels:
    _, table = colour_table(limits)
    index = heat_index(spread, limits)
    colours = cv2.applyColorMap(index, np.ascontiguousarray(table[:, None, :3]))
    weight = np.asarray(cv2.LUT(index, table[:, 3] * np.float32(opacity / 255)), dtype=np.float32)
    return np.asarray(cv2.blendLinear(colours, pixels, weight, np.float32(1) - weight), dtype=np.uint8)


def _outlined(pixels: Pixels, spread: FloatMap, limits: Limits, opacity: float) -> Pixels:
    drawn = pixels.copy()
    thickness = max(1, round(max(pixels.shape[:2]) / 256))
    for limit, colour in ((limits.review, OUTLINE_REVIEW), (limits.reject, OUTLINE_REJECT)):
        contours = _contours(spread, limit)
        cv2.drawContours(drawn, contours, -1, OUTLINE_HALO, thickness + 2, cv2.LINE_AA)
        cv2.drawContours(drawn, contours, -1, colour, thickness, cv2.LINE_AA)
    return np.asarray(cv2.addWeighted(drawn, opacity, pixels, 1 - opacity, 0), dtype=np.uint8)


def _contours(spread: FloatMap, limit: float) -> list[npt.NDArray[np.int32]]:
    mask = (spread >= limit).astype(np.uint8)
    contours, _ = cv2.findContours(mask, cv2.RETR_CCOMP, cv2.CHAIN_APPROX_NONE)
    return [np.asarray(contour, dtype=np.int32) for contour in contours]
