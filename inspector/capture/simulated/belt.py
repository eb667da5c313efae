"""The conveyor belt under the parts: dark PVC with a fabric impression, scuffs and dust."""

from functools import lru_cache

import cv2
import numpy as np

from inspector.capture.simulated.fields import Field, Stream, clouds, stream, unit, white

COLOUR = (0.060, 0.082, 0.078)


def belt(size: tuple[int, int], seed: int, *, travel: int) -> Field:
    """Radiance (h, w, 3) of the belt after it has moved `travel` pixels to the right; read-only."""
    whole = _whole_belt(size, seed)
    left = -travel % (whole.shape[1] - size[0])
    return whole[:, left : left + size[0]]


@lru_cache(maxsize=3)
def _whole_belt(size: tuple[int, int], seed: int) -> Field:
    """One turn of the belt and its first frame again, so that any frame of it is one slice."""
    width, height = round(size[0] * 1.5), size[1]
    side = min(size)
    rng = stream(Stream.MATERIAL, seed, 7)
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    pitch = width / round(width / (side / 100))
    fabric = np.cos(2 * np.pi * columns / pitch) * np.cos(2 * np.pi * rows / pitch)
    tone = 1 + 0.05 * fabric + 0.03 * _joined(clouds(rng, height, width, cell=side / 5))
    tone += 0.05 * unit(np.asarray(cv2.GaussianBlur(white(rng, height, width), (0, 0), 0.8), np.float32))
    streaks = cv2.blur(white(rng, height, width), (side // 6, 1))
    tone += 0.035 * _joined(unit(np.asarray(streaks, np.float32)))
    tone += _dust(rng, height, width, side)
    turn = np.maximum(tone, 0.2)[..., None] * np.array(COLOUR, np.float32)
    joined = np.concatenate([turn, turn[:, : size[0]]], axis=1).astype(np.float32)
    joined.setflags(write=False)
    return joined


def _dust(rng: np.random.Generator, height: int, width: int, side: int) -> Field:
    layer = np.zeros((height, width), np.float32)
    for _ in range(70):
        x, y = int(rng.integers(0, width)), int(rng.integers(0, height))
        cv2.circle(layer, (x, y), int(rng.integers(0, max(2, side // 300))), float(rng.uniform(0.1, 0.6)), -1)
    return np.asarray(cv2.GaussianBlur(layer, (0, 0), 0.7), np.float32)


def _joined(values: Field) -> Field:
    """Blend the right end into the left one so that the belt has no seam."""
    blend = values.shape[1] // 6
    weight = np.linspace(0, 1, blend, dtype=np.float32)
    start = values[:, :blend].copy()
    values[:, -blend:] = values[:, -blend:] * (1 - weight) + start[:, ::-1] * weight
    return values
