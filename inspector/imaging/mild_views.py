"""Mild views of a good part: what the same part would look like laid down once more."""

import cv2
import numpy as np

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Mask
from inspector.imaging.geometry import Matrix, homogeneous, inverse, scaling, to_pixel_centres

MAX_SHIFT = 4 / 256
"""Largest shift along each axis as a fraction of the input's side: 4 px at 256."""
MAX_TURN_DEG = 4.0
MAX_GAIN = 0.05


def mild_views(pixels_input: ModelInput, count: int, seed: int) -> list[ModelInput]:
    """Make slightly shifted, turned and brightened copies of an input.

    View k depends on (seed, k) alone: asking for more views never changes the first ones. Pure, any thread.

    Args:
        pixels_input: A prepared good part.
        count: How many.
        seed: >= 0.

    Returns:
        `count` inputs. Pixels that turn into view are mirrored from inside (their `valid` likewise), the
        placement follows the content, `alignment_quality` is kept.
    """
    return [_view(pixels_input, np.random.default_rng((seed, index))) for index in range(count)]


def _view(source: ModelInput, random: np.random.Generator) -> ModelInput:
    size = source.pixels.shape[0]
    shift_x, shift_y = random.uniform(-MAX_SHIFT, MAX_SHIFT, size=2)
    motion = _motion(shift_x, shift_y, np.radians(random.uniform(-MAX_TURN_DEG, MAX_TURN_DEG)))
    gain = 1.0 + random.uniform(-MAX_GAIN, MAX_GAIN)
    pixel_motion = to_pixel_centres(scaling(size, size) @ motion @ scaling(1 / size, 1 / size))[:2]
    # Cubic, because bilinear would blur every view and so make all of them unlike the sharp references.
    moved = cv2.warpAffine(
        source.pixels, pixel_motion, (size, size), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101
    )
    return ModelInput(
        pixels=np.asarray(cv2.convertScaleAbs(moved, alpha=gain), dtype=np.uint8),
        placement=(homogeneous(source.placement) @ inverse(motion))[:2],
        valid=None if source.valid is None else _moved_mask(source.valid, pixel_motion),
        alignment_quality=source.alignment_quality,
    )


def _motion(shift_x: float, shift_y: float, angle: float) -> Matrix:
    """Turn about the middle of the unit square, then shift."""
    c, s = np.cos(angle), np.sin(angle)
    return np.array(
        (
            (c, -s, 0.5 - 0.5 * c + 0.5 * s + shift_x),
            (s, c, 0.5 - 0.5 * s - 0.5 * c + shift_y),
            (0.0, 0.0, 1.0),
        )
    )


def _moved_mask(valid: Mask, pixel_motion: Matrix) -> Mask:
    levels = valid.astype(np.uint8) * np.uint8(255)
    moved = cv2.warpAffine(levels, pixel_motion, levels.shape[::-1], borderMode=cv2.BORDER_REFLECT_101)
    return np.asarray(moved) >= 128
