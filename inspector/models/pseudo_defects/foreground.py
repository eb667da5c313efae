"""Where pseudo-defects may lie: on the part, not on the background beside it."""

import cv2
import numpy as np

from inspector.domain.frame import Mask, Pixels

RING_SHARE = 0.03
"""Width of the border that shows the background, of the shorter side."""
MAX_TOUCH = 0.15
"""Of the border; a part covers no more of it."""
MIN_AREA, MAX_AREA = 0.03, 0.85
"""Of the image."""
MIN_CONTRAST = 25.0
"""Grey levels between the means of part and background."""
MIN_SEPARATION = 0.65
"""Of the variance of the differences, what lies between the two; 0.75 where values are evenly spread."""

_SPECK = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (3, 3))
_GAP = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (5, 5))


def foreground_of(pixels: Pixels, valid: Mask | None) -> Mask:
    """Tell the part from its background, where they clearly separate. Pure, any thread; 3 ms at 256 x 256.

    What the image shows along its border is background, be it bright or dark: Otsu's threshold is taken of
    the difference to the border's median colour, so no polarity has to be given. Everything counts where the
    part reaches the border, fills or hardly fills the image, or does not stand out.

    Args:
        pixels: uint8 (H, W, 3) RGB.
        valid: bool (H, W), False where nothing counts; None where everything does.

    Returns:
        bool (H, W), holes filled, within `valid`; empty only where `valid` is.
    """
    everything = np.ones(pixels.shape[:2], np.bool_) if valid is None else valid
    difference = _from_border(pixels)
    otsu, _ = cv2.threshold(difference, 0, 255, cv2.THRESH_OTSU)
    part = _filled(difference > otsu)
    if not _clearly(part, difference):
        return everything.copy()
    on_part = part & everything
    return on_part if on_part.any() else everything.copy()


def _from_border(pixels: Pixels) -> Pixels:
    """uint8 (H, W): largest difference of a channel to the border's median colour, lightly smoothed."""
    usual = np.median(pixels[_ring(pixels.shape[:2])], axis=0)
    smooth = cv2.GaussianBlur(pixels, (5, 5), 0)
    red, green, blue = cv2.split(cv2.absdiff(smooth, np.broadcast_to(usual, pixels.shape).astype(np.uint8)))
    return np.asarray(cv2.max(cv2.max(red, green), blue), np.uint8)


def _ring(size: tuple[int, ...]) -> Mask:
    ring = np.ones(size, np.bool_)
    thick = max(1, round(RING_SHARE * min(size)))
    ring[thick:-thick, thick:-thick] = False
    return ring


def _filled(part: Mask) -> Mask:
    opened = cv2.morphologyEx(part.view(np.uint8), cv2.MORPH_OPEN, _SPECK)
    closed = cv2.morphologyEx(opened, cv2.MORPH_CLOSE, _GAP)
    outlines, _ = cv2.findContours(closed, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
    filled = np.zeros(part.shape, np.uint8)
    cv2.drawContours(filled, outlines, -1, 1, cv2.FILLED)
    return filled.view(np.bool_)


def _clearly(part: Mask, difference: Pixels) -> bool:
    share = float(part.mean())
    if not MIN_AREA <= share <= MAX_AREA or part[_ring(part.shape)].mean() > MAX_TOUCH:
        return False
    step = float(difference[part].mean()) - float(difference[~part].mean())
    between = share * (1 - share) * step**2
    return step >= MIN_CONTRAST and between >= MIN_SEPARATION * float(difference.var())
