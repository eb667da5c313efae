"""Grainy and cloudy surfaces."""

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.models.pseudo_defects.textures.fields import (
    Size,
    clouds,
    lit,
    noise,
    plane,
    scattered,
    side_of,
    smooth_step,
    unit,
    wave,
    white,
)


def fine_noise(size: Size, random: np.random.Generator) -> FloatMap:
    """Every pixel on its own."""
    return white(size, random)


def coarse_noise(size: Size, random: np.random.Generator) -> FloatMap:
    """Soft grains of a few pixels."""
    pixels = side_of(size) * random.uniform(0.01, 0.03)
    return unit(noise(size, random, cell=(pixels, pixels)))


def speckle(size: Size, random: np.random.Generator) -> FloatMap:
    """Dark and bright specks on an even ground."""
    share = random.uniform(0.02, 0.1)
    grains = cv2.GaussianBlur(white(size, random), (3, 3), 0)
    low, high = np.quantile(grains[::7, ::5], (share, 1 - share))
    return np.asarray(0.5 + 0.5 * (grains > high) - 0.5 * (grains < low), np.float32)


def soft_clouds(size: Size, random: np.random.Generator) -> FloatMap:
    """Smooth large clouds."""
    return clouds(size, random, cell=side_of(size) * random.uniform(0.2, 0.5), octaves=3)


def mottled(size: Size, random: np.random.Generator) -> FloatMap:
    """Small uneven patches, as on cast metal."""
    return clouds(size, random, cell=side_of(size) * random.uniform(0.04, 0.1), octaves=4)


def ridged(size: Size, random: np.random.Generator) -> FloatMap:
    """Bright winding ridges."""
    field = clouds(size, random, cell=side_of(size) * random.uniform(0.12, 0.3))
    return np.asarray(1 - np.abs(2 * field - 1) ** 0.6, np.float32)


def marble(size: Size, random: np.random.Generator) -> FloatMap:
    """Dark veins through stone."""
    side = side_of(size)
    u, _ = plane(size, random)
    bent = clouds(size, random, cell=side * 0.35, octaves=5)
    veins = wave(u / np.float32(side * random.uniform(0.2, 0.4)) + 2 * bent)
    return np.asarray(1 - (1 - veins) ** 4, np.float32)


def smoke(size: Size, random: np.random.Generator) -> FloatMap:
    """Clouds drawn along by other clouds."""
    side = side_of(size)
    angle = random.uniform(0, np.pi)
    field = clouds(size, random, cell=side * 0.15, octaves=4, stretch=3.0, angle=angle)
    return smooth_step(0.2, 0.9, field)


def camouflage(size: Size, random: np.random.Generator) -> FloatMap:
    """Patches of four even colours."""
    field = clouds(size, random, cell=side_of(size) * random.uniform(0.1, 0.25), octaves=3)
    return np.asarray(np.floor(smooth_step(0.15, 0.85, field) * 3.999) / 3, np.float32)


def sandpaper(size: Size, random: np.random.Generator) -> FloatMap:
    """Sharp grains in slanting light."""
    grains = cv2.GaussianBlur(white(size, random), (0, 0), float(random.uniform(0.7, 1.3)))
    return lit(np.asarray(grains, np.float32), random, relief=random.uniform(4, 8))


def granite(size: Size, random: np.random.Generator) -> FloatMap:
    """Crystals of several shades."""
    _, shade = scattered(size, random, pitch=side_of(size) * random.uniform(0.012, 0.03))
    return np.asarray(0.85 * shade**1.5 + 0.15 * white(size, random), np.float32)


def terrazzo(size: Size, random: np.random.Generator) -> FloatMap:
    """Chips of stone in an even ground."""
    far, shade = scattered(size, random, pitch=side_of(size) * random.uniform(0.05, 0.09))
    rim = far + 0.25 * clouds(size, random, cell=side_of(size) * 0.03, octaves=2)
    chip = 1 - smooth_step(0.42, 0.48, np.asarray(rim, np.float32))
    return np.asarray(0.5 + chip * (shade - 0.5), np.float32)


def orange_peel(size: Size, random: np.random.Generator) -> FloatMap:
    """The skin of thick paint."""
    cell = side_of(size) * random.uniform(0.015, 0.035)
    return lit(clouds(size, random, cell=cell, octaves=2), random, relief=cell * random.uniform(0.8, 1.6))


def cast_skin(size: Size, random: np.random.Generator) -> FloatMap:
    """Rough relief of a sand casting."""
    side = side_of(size)
    return lit(
        clouds(size, random, cell=side * 0.1, octaves=6), random, relief=side * random.uniform(0.03, 0.06)
    )
