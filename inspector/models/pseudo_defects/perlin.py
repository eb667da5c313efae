"""Perlin noise, and the masks that pseudo-defects take from it."""

from functools import lru_cache

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.domain.frame import Mask

MAX_POWER = 5
THRESHOLD = 0.5
DRAWS = 8
MIN_SHARE = 2e-4
"""Of the image; a smaller mask is drawn again. 13 pixels at 256 x 256."""
BLOB_SHARE = 0.08
"""Longest half axis of a blob, of the side of a square with as many pixels."""


def perlin_noise(size: tuple[int, int], cells: tuple[int, int], random: np.random.Generator) -> FloatMap:
    """Perlin's gradient noise. Pure, any thread; 0.5 ms at 256 x 256.

    Every lattice point has a random unit gradient; a pixel blends what its four corners' gradients say with
    the quintic fade. Because weights are products of one factor a row and one a column, the whole field is
    two matrix products. Times sqrt(2), as DRAEM does, so that values fill -1..1.

    Args:
        size: (height, width).
        cells: (rows, columns) of the lattice, each >= 1.

    Returns:
        float32 (height, width) in -1..1; 0 on lattice points.
    """
    (height, width), (rows, columns) = size, cells
    angles = random.random((rows + 1, columns + 1), dtype=np.float32) * np.float32(2 * np.pi)
    fade_y, ramp_y = _axis(height, rows)
    fade_x, ramp_x = _axis(width, columns)
    noise = ramp_y @ np.sin(angles) @ fade_x.T + fade_y @ np.cos(angles) @ ramp_x.T
    return np.asarray(noise * np.float32(np.sqrt(2)), np.float32)


def perlin_mask(foreground: Mask, random: np.random.Generator) -> Mask:
    """Where a pseudo-defect lies: noise of a random grid, turned, above 0.5, on the foreground (dfd.md 4.3).

    Args:
        foreground: bool (H, W).

    Returns:
        bool (H, W). Drawn again where it is almost empty, in the end a single blob; all False only where the
        foreground is.
    """
    if not foreground.any():
        return np.zeros_like(foreground)
    enough = min(MIN_SHARE * foreground.size, float(np.count_nonzero(foreground)))
    for _ in range(DRAWS):
        mask = _thresholded(foreground.shape, random) & foreground
        if np.count_nonzero(mask) >= max(1.0, enough):
            return mask
    return _blob(foreground, random)


def _thresholded(size: tuple[int, ...], random: np.random.Generator) -> Mask:
    height, width = size
    rows, columns = (2 ** int(power) for power in random.integers(0, MAX_POWER + 1, 2))
    noise = perlin_noise((height, width), (rows, columns), random)
    turn = cv2.getRotationMatrix2D((width / 2, height / 2), float(random.uniform(-90, 90)), 1.0)
    return np.asarray(cv2.warpAffine(noise, turn, (width, height)) > THRESHOLD)


def _blob(foreground: Mask, random: np.random.Generator) -> Mask:
    """An ellipse about a random pixel of the foreground."""
    spots = np.flatnonzero(foreground)
    row, column = np.divmod(int(random.choice(spots)), foreground.shape[1])
    side = float(np.sqrt(foreground.size))
    axes = tuple(max(1, round(side * share)) for share in random.uniform(BLOB_SHARE / 4, BLOB_SHARE, 2))
    drawn = np.zeros(foreground.shape, np.uint8)
    cv2.ellipse(drawn, (int(column), int(row)), axes, float(random.uniform(0, 180)), 0, 360, 1, -1)
    return drawn.view(np.bool_) & foreground


@lru_cache(maxsize=32)
def _axis(length: int, cells: int) -> tuple[FloatMap, FloatMap]:
    """float32 (length, cells + 1) twice: weight of each lattice line at each pixel, and weight x distance."""
    places = np.arange(length, dtype=np.float32) * np.float32(cells / length)
    line = np.minimum(places.astype(np.intp), cells - 1)
    past = places - line
    fade = past**3 * (past * (past * 6 - 15) + 10)
    weights, ramps = np.zeros((2, length, cells + 1), np.float32)
    pixels = np.arange(length)
    weights[pixels, line], weights[pixels, line + 1] = 1 - fade, fade
    ramps[pixels, line], ramps[pixels, line + 1] = (1 - fade) * past, fade * (past - 1)
    for one in (weights, ramps):
        one.setflags(write=False)
    return weights, ramps
