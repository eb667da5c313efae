"""Surfaces of many like pieces: scales, pebbles, bricks, holes."""

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
    scattered,
    side_of,
    smooth_step,
    wave,
    white,
)


def scales(size: Size, random: np.random.Generator) -> FloatMap:
    """Rows of overlapping discs, as on a fish or a roof."""
    pitch = np.float32(side_of(size) * random.uniform(0.06, 0.12))
    u, v = plane(size, random)
    shade = np.zeros(size, np.float32)
    row = np.floor(v * 2 / pitch)
    for back in (1, 0):
        column = u / pitch + 0.5 * np.mod(row - back, 2)
        x = fraction(np.asarray(column, np.float32)) - 0.5
        y = (v - (row - back) * pitch / 2) / pitch
        far = np.sqrt(x * x + y * y)
        shade = np.where(far < 0.55, 1 - far, shade)
    return np.asarray(0.15 + 1.4 * (shade - 0.4), np.float32)


def pebbles(size: Size, random: np.random.Generator) -> FloatMap:
    """Round stones of different shades with dark gaps."""
    far, shade = scattered(size, random, pitch=side_of(size) * random.uniform(0.06, 0.12))
    dome = np.sqrt(np.clip(1 - far * far * 2, 0, 1))
    return np.asarray(dome * (0.4 + 0.6 * shade), np.float32)


def leather(size: Size, random: np.random.Generator) -> FloatMap:
    """Small cushions with creases between."""
    pitch = side_of(size) * random.uniform(0.025, 0.05)
    far, _ = scattered(size, random, pitch=pitch)
    return lit(1 - far, random, relief=pitch * 0.6)


def cracked(size: Size, random: np.random.Generator) -> FloatMap:
    """Dry ground: plates of one shade with dark cracks."""
    _, shade = scattered(size, random, pitch=side_of(size) * random.uniform(0.1, 0.2))
    gap = cv2.morphologyEx(shade, cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8)) > 0
    soft = cv2.GaussianBlur(gap.astype(np.float32), (3, 3), 0)
    ground = 0.55 + 0.15 * shade + 0.3 * clouds(size, random, cell=side_of(size) * 0.1)
    return np.asarray(ground * (1 - 0.9 * soft), np.float32)


def foam(size: Size, random: np.random.Generator) -> FloatMap:
    """Bubbles with bright walls."""
    far, _ = scattered(size, random, pitch=side_of(size) * random.uniform(0.03, 0.08))
    return np.asarray(np.clip(far, 0, 1) ** 2, np.float32)


def sponge(size: Size, random: np.random.Generator) -> FloatMap:
    """Dark pores of different sizes."""
    side = side_of(size)
    large, small = (clouds(size, random, cell=side * cell, octaves=2) for cell in (0.08, 0.03))
    pores = np.maximum(smooth_step(0.55, 0.65, large), smooth_step(0.6, 0.7, small))
    return np.asarray((1 - 0.85 * pores) * (0.8 + 0.2 * white(size, random)), np.float32)


def hammered(size: Size, random: np.random.Generator) -> FloatMap:
    """Metal dented all over."""
    pitch = side_of(size) * random.uniform(0.05, 0.1)
    far, _ = scattered(size, random, pitch=pitch)
    dents = cv2.GaussianBlur(np.minimum(far * far, 1), (0, 0), pitch / 10)
    return lit(np.asarray(dents, np.float32), random, relief=pitch * 0.5)


def honeycomb(size: Size, random: np.random.Generator) -> FloatMap:
    """Six-sided cells: three waves at 60 degrees."""
    pitch = np.float32(side_of(size) * random.uniform(0.05, 0.1))
    u, v = plane(size, random)
    turned = (u, 0.5 * u + np.float32(np.sqrt(0.75)) * v, -0.5 * u + np.float32(np.sqrt(0.75)) * v)
    waves = sum(np.cos(axis * (np.float32(2 * np.pi) / pitch)) for axis in turned)
    return smooth_step(-1.2, 0.2, np.asarray(waves, np.float32))


def bricks(size: Size, random: np.random.Generator) -> FloatMap:
    """Courses of bricks, every other one moved by half."""
    u, v = plane(size, random, angle=random.uniform(-0.3, 0.3))
    height = np.float32(side_of(size) * random.uniform(0.06, 0.12))
    row = np.floor(v / height)
    along = u / (height * 2) + 0.5 * np.mod(row, 2)
    shade = looked_up(np.floor(along) * 61 + row * 17, random)
    x, y = fraction(np.asarray(along, np.float32)), fraction(v / height)
    joint = (np.minimum(x, 1 - x) < 0.03) | (np.minimum(y, 1 - y) < 0.06)
    return np.asarray(np.where(joint, 0.95, 0.2 + 0.4 * shade + 0.2 * white(size, random)), np.float32)


def checks(size: Size, random: np.random.Generator) -> FloatMap:
    """A worn chequerboard."""
    pitch = np.float32(side_of(size) * random.uniform(0.04, 0.12))
    u, v = plane(size, random)
    board = np.mod(np.floor(u / pitch) + np.floor(v / pitch), 2)
    wear = clouds(size, random, cell=side_of(size) * 0.1)
    return np.asarray(0.7 * board + 0.3 * wear, np.float32)


def perforated(size: Size, random: np.random.Generator) -> FloatMap:
    """Sheet metal with rows of round holes."""
    pitch = np.float32(side_of(size) * random.uniform(0.05, 0.1))
    u, v = plane(size, random)
    row = np.floor(v / pitch)
    x = fraction(np.asarray(u / pitch + 0.5 * np.mod(row, 2), np.float32)) - 0.5
    y = fraction(v / pitch) - 0.5
    sheet = smooth_step(0.28, 0.34, np.asarray(np.sqrt(x * x + y * y), np.float32))
    return np.asarray(sheet * (0.75 + 0.25 * noise(size, random, cell=(4 * float(pitch), 1.5))), np.float32)


def chequer_plate(size: Size, random: np.random.Generator) -> FloatMap:
    """Floor plate with raised lozenges that turn from one to the next."""
    pitch = np.float32(side_of(size) * random.uniform(0.1, 0.18))
    u, v = plane(size, random)
    turn = np.mod(np.floor(u / pitch) + np.floor(v / pitch), 2) > 0
    x, y = wave(u / pitch - np.float32(0.25)), wave(v / pitch - np.float32(0.25))
    raised = np.where(turn, x * y**8, x**8 * y)
    return lit(np.asarray(raised, np.float32), random, relief=float(pitch) * 0.2)
