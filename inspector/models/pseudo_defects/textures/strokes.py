"""Lines on a surface: scratches, cracks, fibres, creases."""

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.models.pseudo_defects.textures.fields import (
    Size,
    clouds,
    fraction,
    lit,
    noise,
    plane,
    side_of,
    smooth_step,
)

_PARTS = 16
"""Fractional bits of a drawn point: strokes lie between pixels."""


def scratches(size: Size, random: np.random.Generator) -> FloatMap:
    """Straight bright lines in a few directions."""
    side = side_of(size)
    lines = _strokes(size, random, count=int(random.integers(25, 60)), length=side * 0.5, bend=0.02)
    ground = clouds(size, random, cell=side * 0.2, octaves=3)
    return np.asarray(0.35 * ground + 0.65 * lines, np.float32)


def hairs(size: Size, random: np.random.Generator) -> FloatMap:
    """Curled dark fibres on a light ground."""
    side = side_of(size)
    lines = _strokes(size, random, count=int(random.integers(20, 45)), length=side * 0.35, bend=0.6)
    return np.asarray(0.8 + 0.2 * clouds(size, random, cell=side * 0.3, octaves=2) - lines, np.float32)


def scuffs(size: Size, random: np.random.Generator) -> FloatMap:
    """Bundles of parallel scratches where something rubbed."""
    side, angle = side_of(size), random.uniform(0, np.pi)
    lines = smooth_step(0.6, 0.9, noise(size, random, cell=(side * 0.15, 1.5), angle=angle))
    rubbed = smooth_step(0.5, 0.75, clouds(size, random, cell=side * 0.25, octaves=3))
    return np.asarray(0.3 + 0.7 * lines * rubbed, np.float32)


def cracks(size: Size, random: np.random.Generator) -> FloatMap:
    """Thin dark lines that wander and meet."""
    side = side_of(size)
    first, second = (clouds(size, random, cell=side * 0.25, octaves=5) for _ in range(2))
    near = np.minimum(np.abs(first - 0.5), np.abs(second - 0.5))
    ground = clouds(size, random, cell=side * 0.08)
    return np.asarray(smooth_step(0.004, 0.025, near) * (0.7 + 0.3 * ground), np.float32)


def creases(size: Size, random: np.random.Generator) -> FloatMap:
    """Crumpled sheet: flat facets with sharp folds."""
    side = side_of(size)
    height = np.zeros(size, np.float32)
    for _ in range(7):
        u, _ = plane(size, random)
        fold = np.abs(2 * fraction(u / np.float32(side * random.uniform(0.3, 1.2))) - 1)
        height += fold * np.float32(random.uniform(0.3, 1.0))
    return lit(height, random, relief=side * 0.05)


def wrinkles(size: Size, random: np.random.Generator) -> FloatMap:
    """Soft folds of a skin or film."""
    side, angle = side_of(size), random.uniform(0, np.pi)
    folds = clouds(size, random, cell=side * 0.06, octaves=3, stretch=4.0, angle=angle)
    return lit(folds, random, relief=side * random.uniform(0.03, 0.06))


def shavings(size: Size, random: np.random.Generator) -> FloatMap:
    """Short thick bright chips lying about."""
    side = side_of(size)
    thick = max(2, round(side * 0.012))
    chips = _strokes(size, random, count=90, length=side * 0.06, bend=0.3, thick=thick)
    return lit(np.asarray(cv2.GaussianBlur(chips, (3, 3), 0), np.float32), random, relief=3.0)


def _strokes(
    size: Size, random: np.random.Generator, *, count: int, length: float, bend: float, thick: int = 1
) -> FloatMap:
    """Curved lines of different brightness, 0..1; `bend` is the turn over the whole line, in half circles."""
    drawn = np.zeros(size, np.uint8)
    for _ in range(count):
        turn, curl = random.uniform(0, 2 * np.pi), random.normal(0, bend * np.pi)
        angles = turn + np.linspace(0, curl, 9)
        step = length * random.uniform(0.3, 1.0) / 9
        steps = np.stack((np.cos(angles), np.sin(angles)), axis=-1) * step
        points = random.random(2) * size[::-1] + np.cumsum(steps, axis=0)
        shade = int(random.integers(90, 256))
        cv2.polylines(drawn, [np.rint(points * _PARTS).astype(np.int32)], False, shade, thick, cv2.LINE_AA, 4)
    return np.asarray(drawn * np.float32(1 / 255), np.float32)
