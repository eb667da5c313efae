"""Sharpness, exposure and clipping of one inspected region, as plain numbers."""

from dataclasses import dataclass

import cv2
import numpy as np

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Mask, Pixels

CLIPPED_DARK_LEVEL = 3
CLIPPED_BRIGHT_LEVEL = 252


@dataclass(frozen=True)
class ImageMeasures:
    """Numbers of one image, over the pixels that count.

    Attributes:
        sharpness: Steepest edges relative to the contrast, >= 0; falls with blur, not with light. Good images
            of the seven real sets lie at 0.054 to 0.25.
        mean_level: Mean brightness, 0..255.
        darkest: 1st percentile of brightness, 0..255.
        brightest: 99th percentile of brightness, 0..255.
        clipped_dark: Fraction of pixels with every channel at the bottom.
        clipped_bright: Fraction of pixels with every channel at the top.
    """

    sharpness: float
    mean_level: float
    darkest: float
    brightest: float
    clipped_dark: float
    clipped_bright: float


def measure(prepared: ModelInput) -> ImageMeasures:
    """Measure an input of at most about 256 px. Pure, any thread."""
    where = np.ones(prepared.pixels.shape[:2], np.bool_) if prepared.valid is None else prepared.valid
    grey = cv2.cvtColor(prepared.pixels, cv2.COLOR_RGB2GRAY)
    levels = np.asarray(grey)[where]
    darkest, brightest = (float(value) for value in np.percentile(levels, (1, 99)))
    colours = prepared.pixels[where]
    return ImageMeasures(
        sharpness=_sharpness(np.asarray(grey, np.uint8), where, brightest - darkest),
        mean_level=float(levels.mean()),
        darkest=darkest,
        brightest=brightest,
        clipped_dark=float((colours.max(axis=1) <= CLIPPED_DARK_LEVEL).mean()),
        clipped_bright=float((colours.min(axis=1) >= CLIPPED_BRIGHT_LEVEL).mean()),
    )


def _sharpness(grey: Pixels, where: Mask, contrast: float) -> float:
    """99.5th percentile of |Laplacian of Gaussian| (sigma 1) over the contrast, plus 8 levels against noise.

    Of five measures tried on the real sets this one separates best: the softest good image has 0.65 of its
    set's median, blur of sigma 3 px at 512 px leaves 0.40 to 0.63.
    """
    smooth = cv2.GaussianBlur(grey.astype(np.float32), (0, 0), 1.0)
    steepness = np.abs(np.asarray(cv2.Laplacian(smooth, cv2.CV_32F)))[where]
    return float(np.percentile(steepness, 99.5)) / (contrast + 8.0)
