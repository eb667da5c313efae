"""The fine pattern of a component's material, larger than a part; every part shows another piece of it."""

from collections.abc import Callable
from dataclasses import dataclass

import cv2
import numpy as np

from inspector.capture.simulated.component_finishes import Grain
from inspector.capture.simulated.fields import (
    Field,
    along,
    centred_grid,
    clouds,
    grains,
    smooth_step,
    turned,
    unit,
    white,
)

SPARE = 0.3  # the bank is larger than a frame by this share of its shorter side
ANGLE_STEPS = 2048


@dataclass(frozen=True, eq=False)
class GrainBank:
    """Mean 0, standard deviation 1.

    Attributes:
        values: float32, the pattern; rows are radii and columns angles where it is rolled up.
        angle: float32 (h, w), column of each pixel where it is rolled up, else None.
        radius: float32 (h, w), row of each pixel where it is rolled up, else None.
    """

    values: Field
    angle: Field | None = None
    radius: Field | None = None

    def piece(self, size: tuple[int, int], rng: np.random.Generator) -> Field:
        """The pattern of one part, float32 (h, w)."""
        if self.angle is None or self.radius is None:
            top = int(rng.integers(0, self.values.shape[0] - size[1] + 1))
            left = int(rng.integers(0, self.values.shape[1] - size[0] + 1))
            return self.values[top : top + size[1], left : left + size[0]]
        rows = int(self.radius.max()) + 2
        top = int(rng.integers(0, self.values.shape[0] - rows + 1))
        left = int(rng.integers(0, ANGLE_STEPS))
        strip = np.ascontiguousarray(self.values[top : top + rows, left : left + ANGLE_STEPS + 2])
        return np.asarray(cv2.remap(strip, self.angle, self.radius, cv2.INTER_LINEAR), np.float32)


def grain_bank(kind: Grain, size: tuple[int, int], rng: np.random.Generator, *, angle: float) -> GrainBank:
    """The pattern of one line; what runs in one direction runs at `angle` radians to the x axis."""
    if kind is Grain.TURNED:
        return _rolled_up(size, rng)
    side = min(size)
    spare = round(SPARE * side)
    return GrainBank(_PATTERNS[kind](rng, size[1] + spare, size[0] + spare, side, angle))


def voronoi(rng: np.random.Generator, height: int, width: int, *, cell: float) -> Field:
    """Flat cells of about `cell` pixels, each of one random level, mean 0, standard deviation 1."""
    seeds = np.ones((height, width), np.uint8)
    count = max(4, int(height * width / cell**2))
    seeds[rng.integers(0, height, count), rng.integers(0, width, count)] = 0
    _, labels = cv2.distanceTransformWithLabels(seeds, cv2.DIST_L2, 5, labelType=cv2.DIST_LABEL_PIXEL)
    return unit(rng.standard_normal(int(labels.max()) + 1).astype(np.float32)[labels])


def _rolled_up(size: tuple[int, int], rng: np.random.Generator) -> GrainBank:
    """Tool marks of a lathe."""
    side = min(size)
    rows = round(0.72 * side)
    fine = _around(white(rng, rows, ANGLE_STEPS), 380)
    feed = np.asarray(cv2.GaussianBlur(_around(white(rng, rows, ANGLE_STEPS), 900), (1, 13), 2.2), np.float32)
    values = unit(unit(fine) + 0.9 * unit(feed))
    x, y = centred_grid(*size)
    turn = (np.arctan2(y, x) / (2 * np.pi)) % 1.0 * ANGLE_STEPS
    radius = np.minimum(np.hypot(x, y), 0.5) * side
    wrapped = np.ascontiguousarray(np.concatenate([values, values, values[:, :8]], axis=1))
    return GrainBank(wrapped, turn.astype(np.float32), radius.astype(np.float32))


def _around(noise: Field, length: int) -> Field:
    padded = np.concatenate([noise[:, -length:], noise, noise[:, :length]], axis=1)
    blurred = cv2.GaussianBlur(cv2.blur(padded, (length, 1)), (1, 5), sigmaX=1, sigmaY=0.7)
    return np.asarray(blurred[:, length:-length], np.float32)


def _brushed(rng: np.random.Generator, height: int, width: int, side: int, angle: float) -> Field:
    fine = along(white(rng, height, width), angle, max(9, side // 9))
    coarse = along(white(rng, height, width), angle, max(15, side // 4))
    return unit(unit(fine) + 0.6 * unit(coarse))


def _cast(rng: np.random.Generator, height: int, width: int, side: int, angle: float) -> Field:
    skin = grains(rng, height, width, sigma=max(0.8, side / 380))
    pits = smooth_step(1.2, 2.2, grains(rng, height, width, sigma=max(0.9, side / 220)))
    return unit(skin - 2.0 * pits + 0.5 * clouds(rng, height, width, cell=side / 5, octaves=3))


def _blasted(rng: np.random.Generator, height: int, width: int, side: int, angle: float) -> Field:
    return unit(grains(rng, height, width, sigma=0.8) + 0.4 * clouds(rng, height, width, cell=side / 4))


def _smooth(rng: np.random.Generator, height: int, width: int, side: int, angle: float) -> Field:
    return unit(clouds(rng, height, width, cell=side / 3) + 0.4 * grains(rng, height, width, sigma=1.2))


def _moulded(rng: np.random.Generator, height: int, width: int, side: int, angle: float) -> Field:
    fine = grains(rng, height, width, sigma=max(0.8, side / 560))
    return unit(fine + 0.6 * grains(rng, height, width, sigma=max(1.2, side / 280)))


def _wood(rng: np.random.Generator, height: int, width: int, side: int, angle: float) -> Field:
    """Rings that a board cuts lengthwise, and pores along them."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    length, across = turned(columns, rows, angle)
    bent = across + 0.03 * side * clouds(rng, height, width, cell=side / 2, octaves=2)
    bent += 0.012 * side * np.sin(length / (0.21 * side))
    place = bent / (side * rng.uniform(0.02, 0.05))
    late = (place - np.floor(place)) ** 3
    pores = smooth_step(0.8, 2.0, unit(along(white(rng, height, width), angle, max(7, side // 16))))
    return unit(unit(-late.astype(np.float32)) - 0.8 * pores)


def _speckle(rng: np.random.Generator, height: int, width: int, side: int, angle: float) -> Field:
    coarse = grains(rng, height, width, sigma=max(1.0, side / 200))
    light, dark = smooth_step(1.0, 1.5, coarse), smooth_step(1.1, 1.6, -coarse)
    return unit(light - dark + 0.25 * grains(rng, height, width, sigma=0.8))


def _fibre(rng: np.random.Generator, height: int, width: int, side: int, angle: float) -> Field:
    """Two crossed layers of fibre, as in carbon or glass cloth."""
    rows, columns = np.mgrid[0:height, 0:width].astype(np.float32)
    u, v = turned(columns, rows, angle)
    pitch = side / 36
    over = np.sign(np.cos(np.pi * np.floor(u / pitch)) * np.cos(np.pi * np.floor(v / pitch)))
    first = unit(along(white(rng, height, width), angle, max(5, side // 30)))
    second = unit(along(white(rng, height, width), angle + np.pi / 2, max(5, side // 30)))
    return unit(np.where(over > 0, first + 1.2, second - 1.2).astype(np.float32))


def _spangle(rng: np.random.Generator, height: int, width: int, side: int, angle: float) -> Field:
    cells = voronoi(rng, height, width, cell=side / 16)
    return unit(cells + 0.35 * unit(along(white(rng, height, width), angle, max(5, side // 20))))


_PATTERNS: dict[Grain, Callable[[np.random.Generator, int, int, int, float], Field]] = {
    Grain.BRUSHED: _brushed,
    Grain.CAST: _cast,
    Grain.BLASTED: _blasted,
    Grain.SMOOTH: _smooth,
    Grain.MOULDED: _moulded,
    Grain.WOOD: _wood,
    Grain.SPECKLE: _speckle,
    Grain.FIBRE: _fibre,
    Grain.SPANGLE: _spangle,
}
