"""Views of a reference: what may differ between goods without being a defect (coft.md, section 5)."""

from dataclasses import dataclass, replace

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Pixels

_GRAY = np.array([0.299, 0.587, 0.114], np.float32)


@dataclass(frozen=True)
class Strength:
    """How far a view may be from its image.

    Attributes:
        least_area: Of the image that is cut out and grown to full size.
        turn_deg: Either way; all angles where parts may lie turned.
        move: Either way, of the side.
        jitter: Of brightness, contrast and saturation, either way.
        gray, blur: Probabilities.
    """

    least_area: float = 1.0
    turn_deg: float = 2.0
    move: float = 0.01
    jitter: float = 0.05
    gray: float = 0.0
    blur: float = 0.0


VIEW = Strength(least_area=0.6, turn_deg=5.0, move=0.0, jitter=0.2, gray=0.1, blur=0.1)
"""For training. Not stronger: colour and size defects would become invisible."""
MILD = Strength()
"""For the Gaussian: how differently the same good part is shown from one shot to the next."""


def varied(
    image: ModelInput, strength: Strength, random: np.random.Generator, *, may_rotate: bool
) -> ModelInput:
    """One random view, the mask moved along. Never mirrored: no trait says that a part may be.

    A view that would show nothing valid is the image itself, lit otherwise.

    Args:
        image: A good part, or a defective one.
        strength: How far it may go.
        random: Draws as often whatever the image is.
        may_rotate: All angles are alike.
    """
    matrix = _motion(image.pixels.shape[:2], strength, random, may_rotate=may_rotate)
    levels = _coloured(_warped(image.pixels, matrix, cv2.INTER_LINEAR), strength, random)
    valid = image.valid
    if valid is not None:
        valid = _warped(valid.astype(np.uint8), matrix, cv2.INTER_NEAREST) > 0
        if not valid.any():
            return image
    return replace(image, pixels=levels, valid=valid)


def _motion(
    size: tuple[int, ...], strength: Strength, random: np.random.Generator, *, may_rotate: bool
) -> npt.NDArray[np.float64]:
    height, width = size
    scale = 1 / np.sqrt(random.uniform(strength.least_area, 1.0))
    turn = random.uniform(-1, 1) * (180.0 if may_rotate else strength.turn_deg)
    matrix: npt.NDArray[np.float64] = np.asarray(
        cv2.getRotationMatrix2D(((width - 1) / 2, (height - 1) / 2), turn, scale), np.float64
    )
    room = (scale - 1) / 2 + strength.move
    matrix[:, 2] += random.uniform(-room, room, 2) * np.array([width, height], np.float64)
    return matrix


def _warped(values: Pixels, matrix: npt.NDArray[np.float64], interpolation: int) -> Pixels:
    size = (values.shape[1], values.shape[0])
    warped = cv2.warpAffine(values, matrix, size, flags=interpolation, borderMode=cv2.BORDER_REFLECT_101)
    return np.asarray(warped, np.uint8)


def _coloured(pixels: Pixels, strength: Strength, random: np.random.Generator) -> Pixels:
    light, contrast, saturation = 1 + random.uniform(-1, 1, 3) * strength.jitter
    gray_draw, blur_draw, sigma = random.uniform(size=3)
    values = pixels.astype(np.float32) * np.float32(light)
    values = values.mean() + (values - values.mean()) * np.float32(contrast)
    gray = (values @ _GRAY)[..., None]
    values = gray + (values - gray) * np.float32(0.0 if gray_draw < strength.gray else saturation)
    if blur_draw < strength.blur:
        values = cv2.GaussianBlur(values, (0, 0), 0.5 + sigma)
    return np.asarray(np.clip(np.rint(values), 0, 255), np.uint8)
