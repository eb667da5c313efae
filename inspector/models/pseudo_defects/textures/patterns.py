"""Printed and optical patterns: gradients, stripes, dots, films."""

import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.models.pseudo_defects.textures.fields import (
    Size,
    clouds,
    fraction,
    looked_up,
    noise,
    plane,
    side_of,
    smooth_step,
    unit,
    wave,
    white,
)


def gradient(size: Size, random: np.random.Generator) -> FloatMap:
    """From one side to the other."""
    u, _ = plane(size, random, angle=random.uniform(0, 2 * np.pi))
    return np.asarray(0.95 * unit(u) + 0.05 * white(size, random), np.float32)


def glow(size: Size, random: np.random.Generator) -> FloatMap:
    """Bright about one point, as under a lamp."""
    y, x = (
        np.linspace(-1, 1, length, dtype=np.float32) - np.float32(random.uniform(-0.7, 0.7))
        for length in size
    )
    return np.asarray(np.exp(-(x * x + (y * y)[:, None]) * np.float32(random.uniform(0.8, 3))), np.float32)


def stripes(size: Size, random: np.random.Generator) -> FloatMap:
    """Bands of uneven width."""
    side = side_of(size)
    u, _ = plane(size, random)
    shades = looked_up(u / np.float32(side * random.uniform(0.02, 0.08)), random)
    return np.asarray(0.9 * shades + 0.1 * white(size, random), np.float32)


def pinstripes(size: Size, random: np.random.Generator) -> FloatMap:
    """Thin even lines."""
    u, _ = plane(size, random)
    return smooth_step(0.75, 0.95, wave(u / np.float32(side_of(size) * random.uniform(0.03, 0.08))))


def halftone(size: Size, random: np.random.Generator) -> FloatMap:
    """Printed dots that grow and shrink."""
    side = side_of(size)
    u, v = plane(size, random)
    pitch = np.float32(side * random.uniform(0.025, 0.05))
    dots = 0.5 * (wave(u / pitch) + wave(v / pitch))
    tone = clouds(size, random, cell=side * 0.5, octaves=2)
    return smooth_step(-0.08, 0.08, np.asarray(dots - 0.2 - 0.6 * tone, np.float32))


def zigzag(size: Size, random: np.random.Generator) -> FloatMap:
    """Folded stripes."""
    side = side_of(size)
    u, v = plane(size, random)
    fold = np.abs(2 * fraction(u / np.float32(side * random.uniform(0.08, 0.2))) - 1)
    return smooth_step(0.3, 0.7, wave(v / np.float32(side * random.uniform(0.06, 0.12)) + fold))


def ripples(size: Size, random: np.random.Generator) -> FloatMap:
    """Wavy lines, as wind leaves in sand."""
    side = side_of(size)
    u, _ = plane(size, random)
    bend = clouds(size, random, cell=side * 0.3, octaves=3)
    return wave(u / np.float32(side * random.uniform(0.05, 0.1)) + 2.5 * bend)


def moire(size: Size, random: np.random.Generator) -> FloatMap:
    """Two fine gratings over each other."""
    pitch = np.float32(side_of(size) * random.uniform(0.018, 0.03))
    angle = random.uniform(0, np.pi)
    first, _ = plane(size, random, angle=angle)
    second, _ = plane(size, random, angle=angle + random.uniform(0.05, 0.2))
    return np.asarray(wave(first / pitch) * wave(second / pitch), np.float32)


def oil_film(size: Size, random: np.random.Generator) -> FloatMap:
    """Interference colours that run through the spectrum again and again."""
    field = clouds(size, random, cell=side_of(size) * random.uniform(0.3, 0.6), octaves=3)
    saw = fraction(field * np.float32(random.uniform(2, 4)))
    return np.asarray(1 - np.abs(2 * saw - 1), np.float32)


def contours(size: Size, random: np.random.Generator) -> FloatMap:
    """Lines of equal height."""
    field = clouds(size, random, cell=side_of(size) * random.uniform(0.25, 0.5), octaves=3)
    line = np.abs(fraction(field * np.float32(random.uniform(6, 12))) - 0.5)
    return smooth_step(0.05, 0.2, np.asarray(line, np.float32))


def print_rows(size: Size, random: np.random.Generator) -> FloatMap:
    """Rows of strokes, like small print."""
    side = side_of(size)
    height = np.float32(side * random.uniform(0.04, 0.09))
    _, v = plane(size, random, angle=random.uniform(-0.6, 0.6))
    inside = np.abs(fraction(v / height) - 0.5) < 0.28
    strokes = noise(size, random, cell=(float(height) / 4, float(height) / 3)) > 0.5
    return np.asarray(1 - 0.9 * (inside & strokes), np.float32)
