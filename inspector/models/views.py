"""Views of a reference that a bank holds beside it: what differs between goods without being a defect."""

from dataclasses import replace
from typing import Any

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Pixels

_MILD_DEG, _MILD_PX = 3.0, (3.0, -2.0)
_GAINS = (0.85, 1.15)
_GAMMAS = (0.8, 1.25)
_STEP_DEG = 30


def bank_views(reference: ModelInput, *, may_rotate: bool) -> list[ModelInput]:
    """The reference first, then copies of it.

    One is turned by 3 degrees and moved by a few pixels (goods never lie exactly alike), four are lit
    otherwise (85 and 115 % of the light, gamma 0.8 and 1.25: a lamp ages, a camera's exposure drifts). Where
    parts may lie turned, eleven more by multiples of 30 degrees, border mirrored. Masks move along.
    """
    turns = range(_STEP_DEG, 360, _STEP_DEG) if may_rotate else ()
    return [
        reference,
        moved(reference, _MILD_DEG, _MILD_PX),
        *(lit(reference, gain=gain, gamma=1.0) for gain in _GAINS),
        *(lit(reference, gain=1.0, gamma=gamma) for gamma in _GAMMAS),
        *(moved(reference, degrees, (0.0, 0.0)) for degrees in turns),
    ]


def lit(reference: ModelInput, *, gain: float, gamma: float) -> ModelInput:
    """255 gain (x / 255)^gamma of every pixel."""
    levels = 255.0 * gain * (np.arange(256) / 255.0) ** gamma
    table = np.clip(np.rint(levels), 0, 255).astype(np.uint8)
    return replace(reference, pixels=table[reference.pixels])


def moved(reference: ModelInput, degrees: float, by_px: tuple[float, float]) -> ModelInput:
    """Turned about its centre, counter-clockwise, and moved right and down; the border mirrored."""
    height, width = reference.pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees, 1.0)
    matrix[:, 2] += np.array(by_px)
    pixels = _warped(reference.pixels, matrix, cv2.INTER_LINEAR)
    valid = reference.valid
    if valid is not None:
        valid = _warped(valid.astype(np.uint8), matrix, cv2.INTER_NEAREST) > 0
    return replace(reference, pixels=pixels, valid=valid)


def _warped(values: Pixels, matrix: npt.NDArray[Any], interpolation: int) -> Pixels:
    size = (values.shape[1], values.shape[0])
    warped = cv2.warpAffine(values, matrix, size, flags=interpolation, borderMode=cv2.BORDER_REFLECT_101)
    return np.ascontiguousarray(warped, dtype=np.uint8)
