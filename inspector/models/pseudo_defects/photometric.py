"""Ten operators that change how an image looks without changing what it shows (dfd.md 4.4)."""

from collections.abc import Callable

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.frame import Pixels

Operator = Callable[[Pixels, np.random.Generator], Pixels]

_LEVELS = np.arange(256, dtype=np.float32)


def photometric(pixels: Pixels, count: int, random: np.random.Generator) -> Pixels:
    """`count` different operators of the ten, in random order. uint8 (H, W, 3) in and out; pure."""
    for number in random.permutation(len(OPERATORS))[:count]:
        pixels = OPERATORS[int(number)](pixels, random)
    return pixels


def _gamma(pixels: Pixels, random: np.random.Generator) -> Pixels:
    return _mapped(pixels, 255 * (_LEVELS / 255) ** random.uniform(0.5, 2.0))


def _brightness(pixels: Pixels, random: np.random.Generator) -> Pixels:
    return _mapped(pixels, _LEVELS * random.uniform(0.8, 1.2) + random.uniform(-30, 30))


def _sharpness(pixels: Pixels, random: np.random.Generator) -> Pixels:
    amount = float(random.uniform(0, 1.5))
    blurred = cv2.GaussianBlur(pixels, (3, 3), 0)
    return np.asarray(cv2.addWeighted(pixels, 1 + amount, blurred, -amount, 0), np.uint8)


def _hue_and_saturation(pixels: Pixels, random: np.random.Generator) -> Pixels:
    """Both by -50..50 of 255."""
    shift, more = (int(value) for value in random.integers(-50, 51, 2))
    colours = cv2.cvtColor(pixels, cv2.COLOR_RGB2HSV_FULL)
    hue = _table(np.mod(_LEVELS + shift, 256))
    saturation = _table(_LEVELS + more)
    same = _table(_LEVELS)
    changed = cv2.LUT(colours, np.stack((hue, saturation, same), axis=-1)[None])
    return np.asarray(cv2.cvtColor(changed, cv2.COLOR_HSV2RGB_FULL), np.uint8)


def _solarised(pixels: Pixels, random: np.random.Generator) -> Pixels:
    return _mapped(pixels, np.where(random.uniform(32, 128) > _LEVELS, _LEVELS, 255 - _LEVELS))


def _posterised(pixels: Pixels, random: np.random.Generator) -> Pixels:
    step = 256 >> int(random.integers(2, 5))
    return _mapped(pixels, _LEVELS // step * step + step / 2)


def _inverted(pixels: Pixels, random: np.random.Generator) -> Pixels:
    return np.asarray(cv2.bitwise_not(pixels), np.uint8)


def _stretched(pixels: Pixels, random: np.random.Generator) -> Pixels:
    """Every channel from its darkest to its brightest value."""
    low, high = (bound(pixels, axis=(0, 1)).astype(np.float32) for bound in (np.min, np.max))
    levels = (_LEVELS[:, None] - low) * (255 / np.maximum(high - low, 1))
    return np.asarray(cv2.LUT(pixels, _table(levels)[None]), np.uint8)


def _equalised(pixels: Pixels, random: np.random.Generator) -> Pixels:
    return np.asarray(cv2.merge([cv2.equalizeHist(one) for one in cv2.split(pixels)]), np.uint8)


def _turned(pixels: Pixels, random: np.random.Generator) -> Pixels:
    """By -45..45 degrees, mirrored at the border."""
    height, width = pixels.shape[:2]
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), float(random.uniform(-45, 45)), 1.0)
    return np.asarray(cv2.warpAffine(pixels, turn, (width, height), borderMode=cv2.BORDER_REFLECT_101))


def _mapped(pixels: Pixels, levels: npt.NDArray[np.floating]) -> Pixels:
    return np.asarray(cv2.LUT(pixels, _table(levels)), np.uint8)


def _table(levels: npt.NDArray[np.floating]) -> Pixels:
    return np.asarray(np.clip(np.rint(levels), 0, 255), np.uint8)


OPERATORS: tuple[Operator, ...] = (
    _gamma,
    _brightness,
    _sharpness,
    _hue_and_saturation,
    _solarised,
    _posterised,
    _inverted,
    _stretched,
    _equalised,
    _turned,
)
