"""A small square of a frame around a place, lying as the model saw it."""

import numpy as np

from inspector.domain.anomaly import Affine
from inspector.domain.frame import Pixels
from inspector.domain.region import Point
from inspector.imaging.geometry import homogeneous
from inspector.imaging.resample import resample


def cutout(pixels: Pixels, centre: Point, across: Affine, *, side_px: int) -> Pixels:
    """What lies around a frame point, upright in the axes of the model input.

    Args:
        pixels: uint8 (H, W, 3) RGB.
        centre: Frame pixel (x, y).
        across: Of an `Affine` (2, 3) whose first two columns are the sides of the square in frame pixels;
            its last column is not used.
        side_px: Of the result.

    Returns:
        uint8 (side_px, side_px, 3); outside the frame its nearest pixel is repeated.
    """
    sides = np.asarray(across, dtype=np.float64)[:, :2]
    corner = np.array(centre) - sides @ (0.5, 0.5)
    return resample(pixels, homogeneous(np.column_stack((sides, corner))), (side_px, side_px))
