"""Surfaces with a direction: wood, worked metal, paper, fibres."""

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.models.pseudo_defects.textures.fields import (
    Size,
    clouds,
    fraction,
    lit,
    looked_up,
    noise,
    plane,
    side_of,
    smooth_step,
    unit,
    wave,
    white,
)


def wood(size: Size, random: np.random.Generator) -> FloatMap:
    """Year rings cut lengthwise, and pores."""
    side, angle = side_of(size), random.uniform(0, np.pi)
    _, v = plane(size, random, angle=angle)
    bend = clouds(size, random, cell=side * 0.2, octaves=3, stretch=4.0, angle=angle)
    rings = fraction(v / np.float32(side * random.uniform(0.06, 0.14)) + 3 * bend)
    pores = noise(size, random, cell=(side * 0.1, 1.5), angle=angle)
    return np.asarray(0.75 * rings**0.7 + 0.25 * pores, np.float32)


def veneer(size: Size, random: np.random.Generator) -> FloatMap:
    """Fine straight fibres with dark pores."""
    side, angle = side_of(size), random.uniform(0, np.pi)
    fibres = clouds(size, random, cell=side * 0.03, octaves=4, stretch=20.0, angle=angle)
    pores = smooth_step(0.75, 0.95, noise(size, random, cell=(side * 0.05, 1.5), angle=angle))
    return np.asarray(fibres * (1 - 0.7 * pores), np.float32)


def brushed(size: Size, random: np.random.Generator) -> FloatMap:
    """Metal ground along one direction."""
    side, angle = side_of(size), random.uniform(0, np.pi)
    lines = [noise(size, random, cell=(side * random.uniform(0.2, 0.6), 1.2), angle=angle) for _ in range(2)]
    sheen = noise(size, random, cell=(side, side * 0.3), angle=angle)
    return unit(np.asarray(lines[0] + lines[1] + sheen, np.float32))


def turned_metal(size: Size, random: np.random.Generator) -> FloatMap:
    """Circles of a lathe about a point that may lie outside."""
    middle = random.uniform(-0.5, 1.5, 2) * size
    x = np.arange(size[1], dtype=np.float32) - np.float32(middle[1])
    y = (np.arange(size[0], dtype=np.float32) - np.float32(middle[0]))[:, None]
    radius, angle = cv2.cartToPolar(np.broadcast_to(x, size).copy(), np.broadcast_to(y, size).copy())
    grooves = looked_up(radius * np.float32(0.7), random)
    sheen = np.cos(2 * angle + np.float32(random.uniform(0, 6)))
    return unit(np.asarray(0.6 * cv2.GaussianBlur(grooves, (3, 3), 0) + 0.3 * sheen, np.float32))


def ground_crosswise(size: Size, random: np.random.Generator) -> FloatMap:
    """Two directions of honing marks."""
    side, angle = side_of(size), random.uniform(0, np.pi)
    first = noise(size, random, cell=(side * 0.4, 1.5), angle=angle)
    second = noise(size, random, cell=(side * 0.4, 1.5), angle=angle + random.uniform(0.5, 1.2))
    return unit(np.asarray(np.minimum(first, second), np.float32))


def milled(size: Size, random: np.random.Generator) -> FloatMap:
    """Overlapping arcs of a face mill."""
    side = side_of(size)
    u, v = plane(size, random)
    radius = np.float32(side * random.uniform(0.5, 1.0))
    arc = np.sqrt(np.maximum(radius**2 - (np.mod(v, 2 * radius * np.float32(0.9)) - radius) ** 2, 0))
    marks = wave(np.asarray((u + arc) / np.float32(side * random.uniform(0.015, 0.035)), np.float32))
    return np.asarray(0.7 * marks + 0.3 * noise(size, random, cell=(side * 0.05, side * 0.05)), np.float32)


def paper(size: Size, random: np.random.Generator) -> FloatMap:
    """Faint felted relief."""
    side = side_of(size)
    felt = clouds(size, random, cell=side * 0.03, octaves=4)
    return np.asarray(
        0.5 + 0.5 * (lit(felt, random, relief=side * 0.015) - 0.5) + 0.2 * (felt - 0.5), np.float32
    )


def cork(size: Size, random: np.random.Generator) -> FloatMap:
    """Pressed grains and dark pores."""
    side = side_of(size)
    grains = clouds(size, random, cell=side * random.uniform(0.04, 0.07), octaves=3)
    pores = smooth_step(0.62, 0.75, clouds(size, random, cell=side * 0.03, octaves=2))
    return np.asarray((0.4 + 0.6 * np.floor(grains * 5) / 5) * (1 - 0.8 * pores), np.float32)


def felt(size: Size, random: np.random.Generator) -> FloatMap:
    """Fibres in all directions."""
    side = side_of(size)
    layers = [noise(size, random, cell=(side * 0.06, 1.3), angle=random.uniform(0, np.pi)) for _ in range(5)]
    return unit(np.asarray(np.max(layers, axis=0) + 0.3 * layers[0], np.float32))


def slate(size: Size, random: np.random.Generator) -> FloatMap:
    """Split stone: long steps in slanting light."""
    side, angle = side_of(size), random.uniform(0, np.pi)
    steps = clouds(size, random, cell=side * 0.12, octaves=5, stretch=3.0, angle=angle)
    return lit(np.asarray(np.floor(steps * 8) / 8 + steps * 0.5, np.float32), random, relief=side * 0.02)


def plush(size: Size, random: np.random.Generator) -> FloatMap:
    """Short hairs combed by a slowly turning hand."""
    side = side_of(size)
    u, v = plane(size, random)
    bend = clouds(size, random, cell=side * 0.3, octaves=2) * np.float32(side * 0.4)
    strands = looked_up((v + bend) * np.float32(0.6), random)
    tips = wave(u / np.float32(side * 0.07) + 2 * strands)
    return np.asarray(0.6 * strands + 0.3 * tips + 0.1 * white(size, random), np.float32)
