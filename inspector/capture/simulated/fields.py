"""Random streams and the fields of numbers that surfaces are made of. All float32, all deterministic."""

from collections.abc import Sequence
from enum import IntEnum
from functools import lru_cache
from typing import TypeVar

import cv2
import numpy as np
import numpy.typing as npt

Field = npt.NDArray[np.float32]
Choice = TypeVar("Choice")


class Stream(IntEnum):
    """What a random number is for; separate streams keep one choice from moving all the others."""

    PLAN = 0  # which parts are bad, and how
    SURFACE = 1  # the texture of one part
    POSE = 2
    DEFECT = 3
    SENSOR = 4  # noise of one frame
    LIGHT = 5
    MATERIAL = 6  # what all parts of a line share


def stream(which: Stream, *key: int) -> np.random.Generator:
    """Generator that depends on `which` and `key` (for instance seed and part number) and nothing else."""
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence((which, *key))))


def smooth_step(low: float, high: float, values: Field) -> Field:
    """0 below `low`, 1 above `high`, smooth between (cubic Hermite)."""
    t = np.clip((values - low) / (high - low), 0, 1)
    return np.asarray(t * t * (3 - 2 * t), np.float32)


def white(rng: np.random.Generator, height: int, width: int) -> Field:
    """Unit-variance white noise, (height, width)."""
    return rng.standard_normal((height, width), dtype=np.float32)


def unit(values: Field) -> Field:
    """`values` shifted and scaled to mean 0, standard deviation 1."""
    spread = float(values.std())
    return np.asarray((values - values.mean()) / (spread or 1.0), np.float32)


def grains(rng: np.random.Generator, height: int, width: int, *, sigma: float) -> Field:
    """Isotropic noise with features of about `sigma` pixels, mean 0, standard deviation 1."""
    return unit(np.asarray(cv2.GaussianBlur(white(rng, height, width), (0, 0), sigma), np.float32))


def clouds(rng: np.random.Generator, height: int, width: int, *, cell: float, octaves: int = 4) -> Field:
    """Fractal value noise with largest features of `cell` pixels, mean 0, standard deviation 1."""
    total = np.zeros((height, width), np.float32)
    for octave in range(octaves):
        step = max(cell / 2**octave, 1.0)
        coarse = white(rng, int(height / step) + 3, int(width / step) + 3)
        total += cv2.resize(coarse, (width, height), interpolation=cv2.INTER_CUBIC) * 0.5**octave
    return unit(total)


@lru_cache(maxsize=8)
def centred_grid(width: int, height: int) -> tuple[Field, Field]:
    """x and y in units of the shorter side, 0 at the centre of the frame; read-only (height, width)."""
    side = min(width, height)
    x = ((np.arange(width, dtype=np.float32) + 0.5) - width / 2) / side
    y = ((np.arange(height, dtype=np.float32) + 0.5) - height / 2) / side
    grid_x = np.broadcast_to(x.astype(np.float32), (height, width))
    grid_y = np.broadcast_to(y.astype(np.float32)[:, None], (height, width))
    for grid in (grid_x, grid_y):
        grid.setflags(write=False)
    return grid_x, grid_y


def window(source: Field, rng: np.random.Generator, height: int, width: int) -> Field:
    """A randomly placed and mirrored (height, width) view of a larger field."""
    top = int(rng.integers(0, source.shape[0] - height + 1))
    left = int(rng.integers(0, source.shape[1] - width + 1))
    view = source[top : top + height, left : left + width]
    flip_y, flip_x = rng.integers(0, 2, 2) * 2 - 1
    return view[::flip_y, ::flip_x]


def turned(x: Field, y: Field, angle: float) -> tuple[Field, Field]:
    """The points in axes that are turned by `angle` radians."""
    c, s = np.float32(np.cos(angle)), np.float32(np.sin(angle))
    return x * c + y * s, y * c - x * s


def along(values: Field, angle: float, length: int) -> Field:
    """Blur over `length` pixels at `angle` radians to the x axis."""
    reach = max(length // 2, 1)
    kernel = np.zeros((2 * reach + 1, 2 * reach + 1), np.float32)
    c, s = reach * np.cos(angle), reach * np.sin(angle)
    ends = [(round(reach - sign * c), round(reach - sign * s)) for sign in (-1, 1)]
    cv2.line(kernel, ends[0], ends[1], 1.0, 1, cv2.LINE_AA)
    return np.asarray(cv2.filter2D(values, -1, kernel / kernel.sum()), np.float32)


def dealt(choices: Sequence[Choice], seed: int, key: int) -> Choice:
    """One of `choices`; n choices are dealt once each to seeds 0 to n-1, n to 2n-1, and so on."""
    block, place = divmod(seed, len(choices))
    return choices[int(stream(Stream.MATERIAL, block, key, 1).permutation(len(choices))[place])]
