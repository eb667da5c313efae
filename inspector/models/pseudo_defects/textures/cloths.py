"""Woven, knitted and other textile surfaces."""

import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.models.pseudo_defects.textures.fields import (
    Size,
    clouds,
    fraction,
    noise,
    plane,
    side_of,
    wave,
    white,
)


def plain_weave(size: Size, random: np.random.Generator) -> FloatMap:
    """One over, one under."""
    return _woven(size, random, pitch=random.uniform(0.02, 0.05), shift=1, repeat=2)


def twill(size: Size, random: np.random.Generator) -> FloatMap:
    """Two over, two under, moved by one a row: diagonal ribs."""
    return _woven(size, random, pitch=random.uniform(0.015, 0.035), shift=1, repeat=4)


def satin(size: Size, random: np.random.Generator) -> FloatMap:
    """Long floats with few bindings."""
    return _woven(size, random, pitch=random.uniform(0.015, 0.03), shift=2, repeat=5)


def burlap(size: Size, random: np.random.Generator) -> FloatMap:
    """Coarse uneven yarns with holes between."""
    side = side_of(size)
    pitch = np.float32(side * random.uniform(0.03, 0.05))
    u, v = plane(size, random, angle=random.uniform(-0.2, 0.2))
    bend = [noise(size, random, cell=(side * 0.15, side * 0.15)) for _ in range(2)]
    warp, weft = (wave(axis / pitch + 0.5 * shift) for axis, shift in zip((u, v), bend, strict=True))
    return np.asarray(np.maximum(warp, weft) * (0.75 + 0.25 * white(size, random)), np.float32)


def herringbone(size: Size, random: np.random.Generator) -> FloatMap:
    """Ribs that turn back and forth in columns."""
    side = side_of(size)
    u, v = plane(size, random)
    column = u / np.float32(side * random.uniform(0.1, 0.18))
    zigzag = np.abs(2 * fraction(column) - 1)
    ribs = wave(v / np.float32(side * random.uniform(0.03, 0.05)) + 2 * zigzag)
    return np.asarray(0.85 * ribs + 0.15 * white(size, random), np.float32)


def knit(size: Size, random: np.random.Generator) -> FloatMap:
    """Columns of V-shaped stitches."""
    side = side_of(size)
    pitch = np.float32(side * random.uniform(0.04, 0.07))
    u, v = plane(size, random)
    across = fraction(u / pitch)
    slanted = v / (pitch * np.float32(0.75)) + 0.9 * np.abs(across - 0.5)
    stitch = wave(np.asarray(slanted, np.float32)) * np.abs(np.sin(across * np.float32(2 * np.pi))) ** 0.5
    return np.asarray(0.9 * stitch + 0.1 * white(size, random), np.float32)


def denim(size: Size, random: np.random.Generator) -> FloatMap:
    """Twill with faded streaks."""
    side = side_of(size)
    weave = _woven(size, random, pitch=0.013, shift=1, repeat=3)
    fading = clouds(size, random, cell=side * 0.02, octaves=3, stretch=8.0, angle=random.uniform(0, np.pi))
    return np.asarray(0.5 * weave + 0.5 * fading, np.float32)


def corduroy(size: Size, random: np.random.Generator) -> FloatMap:
    """Round ribs of short fibres."""
    side = side_of(size)
    u, _ = plane(size, random)
    bend = clouds(size, random, cell=side * 0.4, octaves=2)
    rib = wave(u / np.float32(side * random.uniform(0.03, 0.06)) + 0.6 * bend) ** 0.6
    return np.asarray(rib * (0.7 + 0.3 * white(size, random)), np.float32)


def wire_mesh(size: Size, random: np.random.Generator) -> FloatMap:
    """Thin bright wires over dark holes."""
    pitch = np.float32(side_of(size) * random.uniform(0.04, 0.09))
    u, v = plane(size, random)
    return np.asarray(np.maximum(wave(u / pitch) ** 6, wave(v / pitch) ** 6), np.float32)


def carpet(size: Size, random: np.random.Generator) -> FloatMap:
    """Tufts of pile."""
    cell = side_of(size) * random.uniform(0.015, 0.03)
    tufts = noise(size, random, cell=(cell, cell))
    return np.asarray(0.6 * tufts + 0.4 * white(size, random), np.float32)


def _woven(size: Size, random: np.random.Generator, *, pitch: float, shift: int, repeat: int) -> FloatMap:
    """Yarns crossing at right angles: which lies on top is told by (column + shift * row) mod repeat."""
    step = np.float32(pitch * side_of(size))
    u, v = plane(size, random)
    columns, rows = u / step, v / step
    on_top = np.mod(np.floor(columns) + shift * np.floor(rows), repeat) * 2 < repeat
    across = np.where(on_top, fraction(columns), fraction(rows))
    along = np.where(on_top, fraction(rows), fraction(columns))
    round_yarn = np.sqrt(np.clip(4 * across * (1 - across), 0, 1)) * (
        0.75 + 0.25 * np.sin(along * np.float32(np.pi))
    )
    shade = np.where(on_top, np.float32(1.0), np.float32(random.uniform(0.5, 0.9)))
    return np.asarray(round_yarn * shade * (0.9 + 0.1 * white(size, random)), np.float32)
