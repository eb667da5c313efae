"""An image with a made-up defect, and where it is."""

from dataclasses import dataclass

import cv2
import numpy as np

from inspector.domain.frame import Mask, Pixels

VISIBLE = 8
"""Grey levels by which a pixel must change before an eye or a network can tell."""


@dataclass(frozen=True, eq=False)
class PseudoDefect:
    """A good image that was damaged on purpose.

    Attributes:
        pixels: uint8 (H, W, 3) RGB; the good image's own values wherever `mask` is False.
        mask: bool (H, W), True on the defect; all False where the image was left unchanged.
    """

    pixels: Pixels
    mask: Mask


def unchanged(pixels: Pixels) -> PseudoDefect:
    """The good image itself."""
    return PseudoDefect(pixels.copy(), np.zeros(pixels.shape[:2], np.bool_))


def within(pixels: Pixels, marked: Pixels, mask: Mask) -> PseudoDefect:
    """`marked` where the mask is True, the good image elsewhere."""
    shown = cv2.copyTo(marked, mask.view(np.uint8), pixels.copy())
    return PseudoDefect(np.asarray(shown, np.uint8), mask)


def visible(pixels: Pixels, marked: Pixels) -> Mask:
    """bool (H, W): where a channel differs by at least `VISIBLE` grey levels."""
    red, green, blue = cv2.split(cv2.absdiff(pixels, marked))
    return np.asarray(cv2.max(cv2.max(red, green), blue) >= VISIBLE)


def is_seen(pixels: Pixels, one: PseudoDefect) -> bool:
    """Whether at least a quarter of the mask visibly differs from the good image."""
    shown = np.count_nonzero(visible(pixels, one.pixels) & one.mask)
    return bool(shown > 0 and shown >= np.count_nonzero(one.mask) / 4)
