"""Which pixels of the model input count: polygon, ignore areas, and what lies outside the frame."""

from collections.abc import Iterable

import numpy as np
import numpy.typing as npt

from inspector.domain.frame import Mask
from inspector.domain.region import Polygon, Region
from inspector.imaging.geometry import UNIT_CORNERS, Matrix, inverse, transform

_ROUNDING_PX = 1e-6


def fill_polygon(points: npt.ArrayLike, size: tuple[int, int]) -> Mask:
    """Rasterise a closed outline by the even-odd rule at pixel centres.

    OpenCV's fillPoly also paints every pixel its outline touches, which would widen an ignore area by up to
    a pixel; a crossing count is exact.

    Args:
        points: (N, 2) corner-based coordinates on the raster; may lie outside it.
        size: (width, height) of the raster.

    Returns:
        bool (height, width).
    """
    width, height = size
    corners = np.asarray(points, dtype=np.float64)
    inside = np.zeros((height, width), dtype=np.bool_)
    centres_x = np.arange(width) + 0.5
    for (x0, y0), (x1, y1) in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        # Rows whose centre lies in [upper, lower): half-open, so that a shared corner is crossed once.
        first, last = (int(np.clip(np.ceil(y - 0.5), 0, height)) for y in sorted((y0, y1)))
        if first < last:
            crossing = x0 + (np.arange(first, last) + 0.5 - y0) * ((x1 - x0) / (y1 - y0))
            inside[first:last] ^= centres_x >= crossing[:, None]
    return inside


def valid_mask(region: Region, input_from_frame: Matrix, size: tuple[int, int]) -> Mask | None:
    """Return where the region counts on the model input, None where all of it does.

    Args:
        region: Polygon and ignore areas in the coordinates of the frame it was drawn on.
        input_from_frame: (3, 3) map from those coordinates to model-input pixels.
        size: (width, height) of the model input.

    Returns:
        bool (height, width) or None.
    """
    if not isinstance(region.shape, Polygon) and not region.ignore:
        return None
    if isinstance(region.shape, Polygon):
        valid = fill_polygon(transform(input_from_frame, region.shape.corners()), size)
    else:
        valid = np.ones(size[::-1], dtype=np.bool_)
    for area in region.ignore:
        valid &= ~fill_polygon(transform(input_from_frame, area.corners()), size)
    return valid


def inside_frame(frame_from_unit: Matrix, frame_size: tuple[int, int], size: tuple[int, int]) -> Mask | None:
    """Return which model-input pixels show the frame at all, None where all do.

    Args:
        frame_from_unit: (3, 3) map from the unit square of the model input to the frame at hand.
        frame_size: (width, height) of that frame.
        size: (width, height) of the model input.
    """
    corners = transform(frame_from_unit, UNIT_CORNERS)
    if corners.min() >= -_ROUNDING_PX and (corners <= np.array(frame_size) + _ROUNDING_PX).all():
        return None
    width, height = frame_size
    outline = transform(inverse(frame_from_unit), ((0, 0), (width, 0), (width, height), (0, height)))
    inside = fill_polygon(outline * size, size)
    return None if inside.all() else inside


def inside_region(frame_from_unit: Matrix, region: Region, size: tuple[int, int]) -> Mask | None:
    """Return which model-input pixels show the region's shape, None where all do or it is the whole frame.

    Args:
        frame_from_unit: (3, 3) map from the unit square of the model input to the frame.
        region: Drawn on that frame; its ignore areas do not matter here.
        size: (width, height) of the model input.
    """
    if region.shape is None:
        return None
    outline = transform(inverse(frame_from_unit), region.shape.corners())
    inside = fill_polygon(outline * size, size)
    return None if inside.all() else inside


def both(masks: Iterable[Mask | None]) -> Mask | None:
    """Combine masks by AND, with None as all True."""
    given = [mask for mask in masks if mask is not None]
    if not given:
        return None
    result: Mask = np.logical_and.reduce(given)
    return result
