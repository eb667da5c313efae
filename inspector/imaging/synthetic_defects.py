"""Small synthetic defects on good images: a check that a recipe notices something at all.

Never the source of a limit: real defects look different.
"""

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np

from inspector.domain.anomaly import ModelInput
from inspector.domain.frame import Pixels

Defect = Callable[[Pixels, np.random.Generator], Pixels]


def with_synthetic_defects(goods: list[ModelInput], seed: int) -> list[ModelInput]:
    """One copy of each good for each kind of defect (scratch, stain, misplaced patch), deterministic."""
    generator = np.random.default_rng(seed)
    return [replace(good, pixels=defect(good.pixels, generator)) for good in goods for defect in DEFECTS]


def _scratch(pixels: Pixels, generator: np.random.Generator) -> Pixels:
    side = _side(pixels)
    start = generator.uniform(0.25, 0.75, 2) * pixels.shape[1::-1]
    angle, length = generator.uniform(0, np.pi), side * generator.uniform(0.12, 0.25)
    end = start + length * np.array([np.cos(angle), np.sin(angle)])
    shade = 20 if pixels.mean() > 128 else 235
    marked = pixels.copy()
    cv2.line(marked, _pixel(start), _pixel(end), (shade, shade, shade), max(1, int(side) // 128), cv2.LINE_AA)
    return marked


def _stain(pixels: Pixels, generator: np.random.Generator) -> Pixels:
    side = _side(pixels)
    center = generator.uniform(0.3, 0.7, 2) * pixels.shape[1::-1]
    axes = generator.uniform(0.02, 0.05, 2) * side
    cover = np.zeros(pixels.shape[:2], np.float32)
    cv2.ellipse(cover, _pixel(center), _pixel(axes), float(generator.uniform(0, 180)), 0, 360, 1.0, -1)
    cover = cv2.GaussianBlur(cover, (0, 0), side / 200)[..., None] * 0.7
    colour = generator.uniform(0, 255, 3).astype(np.float32)
    return np.rint(pixels * (1 - cover) + colour * cover).astype(np.uint8)


def _misplaced_patch(pixels: Pixels, generator: np.random.Generator) -> Pixels:
    size = int(_side(pixels)) // 10
    sides = np.array(pixels.shape[1::-1])
    source, target = (generator.integers(sides // 5, sides - sides // 5 - size) for _ in range(2))
    patch = pixels[source[1] : source[1] + size, source[0] : source[0] + size]
    marked = pixels.copy()
    marked[target[1] : target[1] + size, target[0] : target[0] + size] = np.rot90(patch)[::-1, ::-1]
    return marked


def _side(pixels: Pixels) -> float:
    """Of a square with as many pixels."""
    return float(np.sqrt(pixels.shape[0] * pixels.shape[1]))


def _pixel(point: np.ndarray) -> tuple[int, int]:
    return round(float(point[0])), round(float(point[1]))


DEFECTS: tuple[Defect, ...] = (_scratch, _stain, _misplaced_patch)
