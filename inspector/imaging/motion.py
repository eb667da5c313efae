"""Estimators of the motion between two grey views: one protocol, three methods."""

from collections.abc import Mapping
from typing import Protocol

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.recipe import AlignmentMethod
from inspector.imaging.geometry import Matrix, to_corners, to_pixel_centres

Grey = npt.NDArray[np.float32]
"""float32 (h, w), grey levels 0..255."""

COARSE_SIDE = 96
COARSE_ANGLES_DEG = tuple(range(-24, 25, 4))
ECC_ITERATIONS = 60
ECC_EPSILON = 1e-5
ECC_BLUR = 5
ORB_FEATURES = 800
MIN_INLIERS = 12
RANSAC_PX = 2.0


class MotionEstimator(Protocol):
    """Finds where things of one view lie in another of the same size."""

    def estimate(self, reference: Grey, view: Grey) -> Matrix | None:
        """Return (3, 3) view coordinates from reference coordinates (corner-based), None when not found."""


class PhaseCorrelation:
    """Shift alone, from the phase of the cross-power spectrum (Kuglin and Hines 1975), sub-pixel."""

    def estimate(self, reference: Grey, view: Grey) -> Matrix | None:
        """See `MotionEstimator.estimate`."""
        x, y = _shift(reference, view)
        return _rigid(x, y, 0.0, reference.shape)


class EccRigid:
    """Shift and rotation by ECC maximisation (Evangelidis and Psarakis 2008), from a coarse angle search."""

    def estimate(self, reference: Grey, view: Grey) -> Matrix | None:
        """See `MotionEstimator.estimate`."""
        return _climb(reference, view, _coarse(reference, view), cv2.MOTION_EUCLIDEAN)


class OrbHomography:
    """Perspective motion from matched ORB features and RANSAC, refined by ECC.

    ORB finds corners to a pixel or two only: alone it left 2 to 8 px at the corners of real images.
    """

    def estimate(self, reference: Grey, view: Grey) -> Matrix | None:
        """See `MotionEstimator.estimate`."""
        orb = cv2.ORB.create(nfeatures=ORB_FEATURES, fastThreshold=8)
        points_a, words_a = orb.detectAndCompute(reference.astype(np.uint8), None)
        points_b, words_b = orb.detectAndCompute(view.astype(np.uint8), None)
        if min(len(points_a), len(points_b)) < MIN_INLIERS:
            return None
        matches = cv2.BFMatcher(cv2.NORM_HAMMING, crossCheck=True).match(words_a, words_b)
        if len(matches) < MIN_INLIERS:
            return None
        source = np.array([points_a[match.queryIdx].pt for match in matches], dtype=np.float64)
        target = np.array([points_b[match.trainIdx].pt for match in matches], dtype=np.float64)
        start = _plausible(*cv2.findHomography(source, target, cv2.RANSAC, RANSAC_PX))
        return None if start is None else _climb(reference, view, start, cv2.MOTION_HOMOGRAPHY)


ESTIMATORS: Mapping[AlignmentMethod, MotionEstimator] = {
    AlignmentMethod.TRANSLATION: PhaseCorrelation(),
    AlignmentMethod.RIGID: EccRigid(),
    AlignmentMethod.HOMOGRAPHY: OrbHomography(),
}


def _plausible(found: object, inliers: object) -> Matrix | None:
    if found is None or int(np.sum(np.asarray(inliers))) < MIN_INLIERS:
        return None
    matrix = np.asarray(found, dtype=np.float64)
    # A fixture neither mirrors a part nor halves it; such a fit is made of chance matches.
    grows = float(np.linalg.det(matrix[:2, :2]))
    return to_corners(matrix) if 0.5 < grows < 2.0 else None


def _climb(reference: Grey, view: Grey, start: Matrix, motion: int) -> Matrix | None:
    """Refine by ECC; None where it does not converge."""
    rows = 3 if motion == cv2.MOTION_HOMOGRAPHY else 2
    warp = np.ascontiguousarray(to_pixel_centres(start)[:rows], dtype=np.float32)
    criteria = (cv2.TERM_CRITERIA_EPS | cv2.TERM_CRITERIA_COUNT, ECC_ITERATIONS, ECC_EPSILON)
    everywhere = np.ones(view.shape, np.uint8)
    try:
        _, found = cv2.findTransformECC(reference, view, warp, motion, criteria, everywhere, ECC_BLUR)
    except cv2.error:  # the only way OpenCV says "did not converge"
        return None
    matrix = np.eye(3)
    matrix[:rows] = np.asarray(found)
    return to_corners(matrix)


def _coarse(reference: Grey, view: Grey) -> Matrix:
    """Best of a few angles by phase correlation on small views, because ECC only climbs the nearest hill."""
    shrink = max(1.0, max(reference.shape) / COARSE_SIDE)
    size = (max(8, round(reference.shape[1] / shrink)), max(8, round(reference.shape[0] / shrink)))
    small_reference = np.asarray(cv2.resize(reference, size, interpolation=cv2.INTER_AREA), np.float32)
    small_view = np.asarray(cv2.resize(view, size, interpolation=cv2.INTER_AREA), np.float32)
    _, angle, x, y = max(_turned(small_reference, small_view, angle) for angle in COARSE_ANGLES_DEG)
    scale_x, scale_y = reference.shape[1] / size[0], reference.shape[0] / size[1]
    return _rigid(x * scale_x, y * scale_y, angle, reference.shape)


def _turned(reference: Grey, view: Grey, angle: float) -> tuple[float, float, float, float]:
    """(agreement, angle, x, y) of the view against the reference turned by `angle` degrees."""
    size = (reference.shape[1], reference.shape[0])
    turn = to_pixel_centres(_rigid(0.0, 0.0, angle, reference.shape))[:2]
    turned = np.asarray(cv2.warpAffine(reference, turn, size, borderMode=cv2.BORDER_REPLICATE), np.float32)
    x, y = _shift(turned, view)
    back = np.array(((1.0, 0.0, -x), (0.0, 1.0, -y)))
    moved = np.asarray(cv2.warpAffine(view, back, size, borderMode=cv2.BORDER_REPLICATE), np.float32)
    return float((_windowed(moved) * _windowed(turned)).mean()), float(angle), x, y


def _shift(reference: Grey, view: Grey) -> tuple[float, float]:
    (x, y), _ = cv2.phaseCorrelate(_windowed(reference), _windowed(view))
    return float(x), float(y)


def _windowed(view: Grey) -> Grey:
    """Without its mean and fading out at the edges: a new array, phaseCorrelate's own window overwrites."""
    window = cv2.createHanningWindow((view.shape[1], view.shape[0]), cv2.CV_32F)
    faded: Grey = (view - view.mean()) * np.asarray(window, dtype=np.float32)
    return faded


def _rigid(x: float, y: float, angle_deg: float, shape: tuple[int, ...]) -> Matrix:
    """Turn about the centre of the view (clockwise on the screen), then shift."""
    c, s = np.cos(np.radians(angle_deg)), np.sin(np.radians(angle_deg))
    centre_x, centre_y = shape[1] / 2, shape[0] / 2
    return np.array(
        (
            (c, -s, centre_x - c * centre_x + s * centre_y + x),
            (s, c, centre_y - s * centre_x - c * centre_y + y),
            (0.0, 0.0, 1.0),
        )
    )
