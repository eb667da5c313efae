"""Rotated views of a reference, for parts that may lie turned."""

from dataclasses import replace

import cv2
import numpy as np

from inspector.domain.anomaly import ModelInput

VIEWS = 8
_STEP_DEG = 360 / VIEWS


def rotated_views(reference: ModelInput) -> list[ModelInput]:
    """The reference and seven copies turned by multiples of 45 degrees about the centre, border mirrored.

    As AnomalyDINO augments its references. The valid mask turns along.
    """
    return [reference, *(_turned(reference, _STEP_DEG * index) for index in range(1, VIEWS))]


def _turned(reference: ModelInput, degrees: float) -> ModelInput:
    height, width = reference.pixels.shape[:2]
    matrix = cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), degrees, 1.0)
    pixels = cv2.warpAffine(
        reference.pixels, matrix, (width, height), flags=cv2.INTER_LINEAR, borderMode=cv2.BORDER_REFLECT_101
    )
    valid = reference.valid
    if valid is not None:
        turned = cv2.warpAffine(
            valid.astype(np.uint8),
            matrix,
            (width, height),
            flags=cv2.INTER_NEAREST,
            borderMode=cv2.BORDER_REFLECT_101,
        )
        valid = turned > 0
    return replace(reference, pixels=np.ascontiguousarray(pixels, dtype=np.uint8), valid=valid)
