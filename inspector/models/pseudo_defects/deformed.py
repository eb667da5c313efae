"""Pseudo-defects by elastic deformation: the part's own surface, bent."""

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.domain.frame import Mask, Pixels
from inspector.models.pseudo_defects.pseudo_defect import PseudoDefect, visible, within

_GAP = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (9, 9))


def deformed(
    pixels: Pixels,
    foreground: Mask,
    random: np.random.Generator,
    *,
    strength: float = 200.0,
    smoothness: float = 5.0,
) -> PseudoDefect:
    """Move every pixel of the foreground a little, neighbours alike (ckaad.md 4).

    Displacements are uniform noise in -1..1, smoothed by a Gaussian and multiplied by `strength / 2` pixels:
    torchvision's ElasticTransform. With the defaults a pixel moves by 3.3 px (one standard deviation along
    each axis). They fade out at the edge of the foreground. Pure, any thread.

    Args:
        pixels: uint8 (H, W, 3) RGB.
        foreground: bool (H, W), what may move.
        smoothness: Sigma of the Gaussian in pixels.

    Returns:
        The mask is where the move shows (8 grey levels, small gaps closed), so it is empty on a surface that
        looks the same everywhere.
    """
    height, width = foreground.shape
    still = np.asarray(cv2.GaussianBlur(foreground.astype(np.float32), (0, 0), smoothness), np.float32)
    down, right = (_displacement((height, width), random, smoothness) * (strength / 2) for _ in range(2))
    rows, columns = np.indices((height, width), dtype=np.float32)
    moved = cv2.remap(
        pixels,
        columns + right * still,
        rows + down * still,
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REFLECT_101,
    )
    bent = np.asarray(moved, np.uint8)
    shown = cv2.morphologyEx(visible(pixels, bent).view(np.uint8), cv2.MORPH_CLOSE, _GAP)
    return within(pixels, bent, np.asarray(shown).view(np.bool_) & foreground)


def _displacement(size: tuple[int, int], random: np.random.Generator, smoothness: float) -> FloatMap:
    """float32 (H, W), smoothed noise in -1..1."""
    noise = random.random(size, dtype=np.float32) * 2 - 1
    return np.asarray(cv2.GaussianBlur(noise, (0, 0), smoothness), np.float32)
