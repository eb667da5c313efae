"""Pseudo-defects by CutPaste: a piece of the part in the wrong place."""

import cv2
import numpy as np

from inspector.domain.frame import Mask, Pixels
from inspector.models.pseudo_defects.pseudo_defect import PseudoDefect, is_seen, unchanged, within

AREA = (0.005, 0.08)
"""Of the image: a rectangle."""
MAX_ASPECT = 3.3
SCAR_WIDTH, SCAR_LENGTH = (0.01, 0.06), (0.06, 0.3)
"""Of the side of a square with as many pixels."""
JITTER = 0.25
"""Contrast and the light of each channel change by up to so much."""
DRAWS = 6

_CORNERS = np.array(((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5)))


def pasted(pixels: Pixels, foreground: Mask, random: np.random.Generator) -> PseudoDefect:
    """Paste a rectangle or a thin turned scar of the part somewhere else on it (Li et al., CutPaste, 2021).

    The piece is lit a little differently. What cannot be told from the good image is drawn again, up to six
    times. Pure, any thread.

    Args:
        pixels: uint8 (H, W, 3) RGB.
        foreground: bool (H, W): pieces come from it and are centred on it; the rest is cut off.

    Returns:
        An empty mask where the foreground is empty or every draw could not be told from the good image.
    """
    spots = np.flatnonzero(foreground)
    for _ in range(DRAWS if spots.size else 0):
        one = _pasted_once(pixels, foreground, random, spots=spots)
        if is_seen(pixels, one):
            return one
    return unchanged(pixels)


def _pasted_once(
    pixels: Pixels, foreground: Mask, random: np.random.Generator, *, spots: np.ndarray
) -> PseudoDefect:
    height, width = foreground.shape
    source, target = (np.divmod(int(spot), width)[::-1] for spot in random.choice(spots, 2))
    turn = random.uniform(-90, 90)
    matrix = cv2.getRotationMatrix2D((float(source[0]), float(source[1])), turn, 1.0)
    matrix[:, 2] += np.subtract(target, source)
    moved = cv2.warpAffine(_relit(pixels, random), matrix, (width, height), borderMode=cv2.BORDER_REFLECT_101)
    outline = _piece(float(np.sqrt(width * height)), random) + target
    drawn = np.zeros((height, width), np.uint8)
    cv2.fillPoly(drawn, [np.rint(outline).astype(np.int32)], 1)
    return within(pixels, np.asarray(moved, np.uint8), drawn.view(np.bool_) & foreground)


def _piece(side: float, random: np.random.Generator) -> np.ndarray:
    """float64 (4, 2), the corners about (0, 0): an upright rectangle or a turned scar."""
    if random.random() < 0.5:
        area = random.uniform(*AREA) * side**2
        aspect = MAX_ASPECT ** random.uniform(-1, 1)
        return np.asarray(_CORNERS * (np.sqrt(area * aspect), np.sqrt(area / aspect)), np.float64)
    scar = _CORNERS * (random.uniform(*SCAR_LENGTH) * side, max(2.0, random.uniform(*SCAR_WIDTH) * side))
    angle = random.uniform(0, np.pi)
    turn = np.array(((np.cos(angle), np.sin(angle)), (-np.sin(angle), np.cos(angle))))
    return np.asarray(scar @ turn, np.float64)


def _relit(pixels: Pixels, random: np.random.Generator) -> Pixels:
    gains = 1 + random.uniform(-JITTER, JITTER, 3) * 0.4 + random.uniform(-JITTER, JITTER)
    levels = np.arange(256)[:, None] * gains
    return np.asarray(cv2.LUT(pixels, np.clip(np.rint(levels), 0, 255).astype(np.uint8)[None]), np.uint8)
