"""Mild views of a good part: what the same part would look like laid down once more."""

import cv2
import numpy as np
import numpy.typing as npt

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Mask
from inspector.imaging.geometry import Matrix, homogeneous, inverse, scaling, to_pixel_centres

Vector = npt.NDArray[np.float64]

MAX_SHIFT = 4 / 256
"""Largest shift along each axis as a fraction of the side of a square of the input's area: 4 px at 256."""
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
    height, width = source.pixels.shape[:2]
    shift = random.uniform(-MAX_SHIFT, MAX_SHIFT, size=2) * np.sqrt(width * height)
    angle = np.radians(random.uniform(-MAX_TURN_DEG, MAX_TURN_DEG))
    motion = _motion(np.array((width / 2, height / 2)), shift, angle=angle)
    gain = 1.0 + random.uniform(-MAX_GAIN, MAX_GAIN)
    pixel_motion = to_pixel_centres(motion)[:2]
    unit_motion = scaling(1 / width, 1 / height) @ motion @ scaling(width, height)
    # Cubic, because bilinear would blur every view and so make all of them unlike the sharp references.
    moved = cv2.warpAffine(
        source.pixels, pixel_motion, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REFLECT_101
    )
    return ModelInput(
        pixels=np.asarray(cv2.convertScaleAbs(moved, alpha=gain), dtype=np.uint8),
        placement=(homogeneous(source.placement) @ inverse(unit_motion))[:2],
        valid=None if source.valid is None else _moved_mask(source.valid, pixel_motion),
        alignment_quality=source.alignment_quality,
    )


def _motion(middle: Vector, shift: Vector, *, angle: float) -> Matrix:
    """Turn about the middle, then shift; (3, 3) in input pixels."""
    c, s = np.cos(angle), np.sin(angle)
    turn = np.array(((c, -s), (s, c)))
    return homogeneous(np.column_stack((turn, middle - turn @ middle + shift)))


def _moved_mask(valid: Mask, pixel_motion: Matrix) -> Mask:
    levels = valid.astype(np.uint8) * np.uint8(255)
    moved = cv2.warpAffine(levels, pixel_motion, levels.shape[::-1], borderMode=cv2.BORDER_REFLECT_101)
    return np.asarray(moved) >= 128
