"""What may differ between goods: a turned, moved, lit copy of a reference."""

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Pixels

MILD_DEG, TURNED_DEG = 4.0, 90.0
_SHIFT = 0.016
"""Of the shorter side."""
_SCALES = (0.97, 1.03)
_GAINS = (0.88, 1.13)
_LOG_GAMMA = 0.2


def augmented(reference: ModelInput, random: np.random.Generator, *, may_rotate: bool) -> ModelInput:
    """A copy turned by up to 4 degrees (90 where parts may lie turned), moved, scaled and lit a little.

    Borders are mirrored: black corners would be learned as good (dfd.md 10). The mask moves along.
    """
    height, width = reference.pixels.shape[:2]
    limit = TURNED_DEG if may_rotate else MILD_DEG
    centre = ((width - 1) / 2, (height - 1) / 2)
    matrix = cv2.getRotationMatrix2D(centre, float(random.uniform(-limit, limit)), random.uniform(*_SCALES))
    matrix[:, 2] += random.uniform(-_SHIFT, _SHIFT, 2) * min(height, width)
    pixels = _warped(reference.pixels, matrix, cv2.INTER_LINEAR)
    lit = _lit(pixels, gain=random.uniform(*_GAINS), gamma=np.exp(random.uniform(-_LOG_GAMMA, _LOG_GAMMA)))
    valid = reference.valid
    if valid is not None:
        valid = _warped(valid.astype(np.uint8), matrix, cv2.INTER_NEAREST) > 0
    return replace(reference, pixels=lit, valid=valid)


def _lit(pixels: Pixels, *, gain: float, gamma: float) -> Pixels:
    levels = 255.0 * gain * (np.arange(256) / 255.0) ** gamma
    table = np.clip(np.rint(levels), 0, 255).astype(np.uint8)
    return np.ascontiguousarray(table[pixels])


def _warped(values: Pixels, matrix: npt.NDArray[Any], interpolation: int) -> Pixels:
    size = (values.shape[1], values.shape[0])
    warped = cv2.warpAffine(values, matrix, size, flags=interpolation, borderMode=cv2.BORDER_REFLECT_101)
    return np.ascontiguousarray(warped, dtype=np.uint8)
