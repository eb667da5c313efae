"""Random mild views of an input: what the same part would look like laid down and lit once more."""

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Mask, Pixels

_TURN_DEG, _SHIFT, _SCALE = 3.0, 0.015, 0.03
_LIGHT = 0.12


def random_view(image: ModelInput, random: np.random.Generator, *, may_rotate: bool) -> ModelInput:
    """One view: turned, moved, scaled and lit a little otherwise; turned by any angle where parts may be.

    What turns into view is mirrored from inside, `valid` moves along, the placement stays.
    """
    height, width = image.pixels.shape[:2]
    turn = random.uniform(-180, 180) if may_rotate else random.uniform(-_TURN_DEG, _TURN_DEG)
    scale = 1 + random.uniform(-_SCALE, _SCALE)
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), turn, scale)
    matrix[:, 2] += random.uniform(-_SHIFT, _SHIFT, 2) * np.sqrt(width * height)
    # Cubic, because bilinear would blur every view and so make all of them unlike the sharp references.
    moved = cv2.warpAffine(
        image.pixels, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101
    )
    valid = image.valid
    if valid is not None:
        valid = _moved_mask(valid, matrix)
    return replace(image, pixels=_light(random)[moved], valid=valid)


def _light(random: np.random.Generator) -> Pixels:
    """uint8 (256,): grey level to grey level under another gain and gamma."""
    gain, gamma = 1 + random.uniform(-_LIGHT, _LIGHT, 2)
    levels = 255.0 * gain * (np.arange(256) / 255.0) ** gamma
    table: Pixels = np.clip(np.rint(levels), 0, 255).astype(np.uint8)
    return table


def _moved_mask(valid: Mask, matrix: npt.NDArray[Any]) -> Mask:
    size = (valid.shape[1], valid.shape[0])
    moved = cv2.warpAffine(
        valid.astype(np.uint8), matrix, size, flags=cv2.INTER_NEAREST, borderMode=cv2.BORDER_REFLECT_101
    )
    return np.asarray(moved, np.uint8) > 0
