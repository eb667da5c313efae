"""Where the part of a frame lies and which way round, from a small view of the region."""

from dataclasses import dataclass

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.frame import Mask, Pixels
from inspector.domain.region import Region
from inspector.imaging.background import background_difference
from inspector.imaging.geometry import Matrix, homogeneous, region_placement, scaling, transform
from inspector.imaging.resample import resample

Vectors = npt.NDArray[np.float64]
Grey = npt.NDArray[np.uint8]

VIEW_SIDE = 128
"""Longest side of the view in pixels; 96 moves the centroid of real parts by up to a pixel at 512."""
OTSU_SHARE = 0.6
"""Of Otsu's threshold: the dim rim of a part belongs to it."""
MIN_CONTRAST = 10.0
"""Grey levels; less is shade and noise."""

_SPECK = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
_GAP = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))


@dataclass(frozen=True, eq=False)
class FoundPart:
    """The largest thing that stands out from the background, holes filled. Lengths in frame pixels.

    Attributes:
        touch: Share of the region's border it covers, 0..1.
        area: Share of the region it covers, 0..1.
        elongation: Spread along its long axis over the spread across it, >= 1.
        centroid: float64 (2,), (x, y) in the frame.
        long_axis: float64 (2,), unit vector; which of its two ends it points to means nothing.
        region_axis: float64 (2,), unit vector of the region's first side.
        outline: float64 (N, 2), in the frame.
        side: Longest side of the region.
        view: uint8 (h, w), the grey small view.
        frame_from_view: (3, 3), view pixels to the frame.
    """

    touch: float
    area: float
    elongation: float
    centroid: Vectors
    long_axis: Vectors
    region_axis: Vectors
    outline: Vectors
    side: float
    view: Grey
    frame_from_view: Matrix


def find_part(pixels: Pixels, region: Region) -> FoundPart | None:
    """Find the part in the region's rectangle. Pure, any thread; 0.6 ms at 512 x 512.

    A plane of background is fitted to the border; what differs by more than 0.6 of Otsu's threshold (at least
    10 grey levels) is opened, closed, and the largest piece filled.

    Args:
        pixels: uint8 (H, W, 3) RGB.
        region: Its rectangle is searched; ignore areas are not left out.

    Returns:
        None where nothing stands out.
    """
    placement = homogeneous(region_placement(region, (pixels.shape[1], pixels.shape[0])))
    sides = np.hypot(placement[0, :2], placement[1, :2])
    width, height = (max(8, round(VIEW_SIDE * float(side / sides.max()))) for side in sides)
    view = np.asarray(cv2.GaussianBlur(resample(pixels, placement, (width, height)), (3, 3), 0), np.uint8)
    outline = _largest_outline(_standing_out(view))
    if outline is None:
        return None
    return _measured(outline, view, placement @ scaling(1 / width, 1 / height), side=float(sides.max()))


def _standing_out(view: Pixels) -> Pixels:
    levels = cv2.convertScaleAbs(background_difference(view))
    otsu, _ = cv2.threshold(levels, 0, 255, cv2.THRESH_OTSU)
    _, mask = cv2.threshold(levels, max(OTSU_SHARE * otsu, MIN_CONTRAST), 1, cv2.THRESH_BINARY)
    opened = cv2.morphologyEx(mask, cv2.MORPH_OPEN, _SPECK)
    return np.asarray(cv2.morphologyEx(opened, cv2.MORPH_CLOSE, _GAP), np.uint8)


def _largest_outline(mask: Pixels) -> npt.NDArray[np.int32] | None:
    outlines, _ = cv2.findContours(mask, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    largest = max(outlines, key=cv2.contourArea, default=None)
    return None if largest is None else np.asarray(largest, np.int32)


def _measured(
    outline: npt.NDArray[np.int32], view: Pixels, frame_from_view: Matrix, *, side: float
) -> FoundPart:
    mask = np.zeros(view.shape[:2], np.uint8)
    cv2.drawContours(mask, [outline], -1, 1, cv2.FILLED)
    moments = cv2.moments(mask, binaryImage=True)
    centroid = np.array((moments["m10"], moments["m01"])) / moments["m00"] + 0.5
    across, along, axis = _principal(moments, frame_from_view[:2, :2])
    return FoundPart(
        touch=_border_share(mask.view(np.bool_)),
        area=moments["m00"] / mask.size,
        elongation=float(np.sqrt(along / max(across, 1e-6))),
        centroid=transform(frame_from_view, centroid[None])[0],
        long_axis=axis,
        region_axis=frame_from_view[:2, 0] / np.hypot(*frame_from_view[:2, 0]),
        outline=transform(frame_from_view, outline[:, 0] + 0.5),
        side=side,
        view=np.asarray(cv2.cvtColor(view, cv2.COLOR_RGB2GRAY), np.uint8),
        frame_from_view=frame_from_view,
    )


def _principal(moments: dict[str, float], frame_from_view: Vectors) -> tuple[float, float, Vectors]:
    """Variance across and along the long axis, and that axis, in the frame."""
    spread = np.array(((moments["mu20"], moments["mu11"]), (moments["mu11"], moments["mu02"])))
    in_frame = frame_from_view @ (spread / moments["m00"]) @ frame_from_view.T
    (across, along), vectors = np.linalg.eigh(in_frame)
    return float(across), float(along), vectors[:, 1]


def _border_share(mask: Mask) -> float:
    edges = (mask[0], mask[-1], mask[:, 0], mask[:, -1])
    return sum(float(edge.sum()) for edge in edges) / sum(edge.size for edge in edges)
