"""What gets onto a surface: stains, rust, dust, liquids."""

import cv2
import numpy as np

from inspector.domain.anomaly import FloatMap
from inspector.models.pseudo_defects.textures.fields import (
    Size,
    clouds,
    noise,
    scattered,
    side_of,
    smooth_step,
    white,
)


def stains(size: Size, random: np.random.Generator) -> FloatMap:
    """Dried puddles with a darker rim."""
    field = clouds(size, random, cell=side_of(size) * random.uniform(0.2, 0.4), octaves=4)
    inside = smooth_step(0.5, 0.54, field)
    rim = smooth_step(0.5, 0.54, field) * (1 - smooth_step(0.54, 0.62, field))
    return np.asarray(0.9 - 0.35 * inside - 0.5 * rim, np.float32)


def splatter(size: Size, random: np.random.Generator) -> FloatMap:
    """Drops of all sizes."""
    far, weight = scattered(size, random, pitch=side_of(size) * random.uniform(0.06, 0.1))
    drop = np.asarray(far - 0.5 * weight**3, np.float32)
    return smooth_step(-0.02, 0.04, drop)


def drips(size: Size, random: np.random.Generator) -> FloatMap:
    """Streaks that ran down and thinned out."""
    side, angle = side_of(size), random.uniform(0, np.pi)
    runs = noise(size, random, cell=(side * 0.5, side * 0.04), angle=angle)
    tone = clouds(size, random, cell=side * 0.2, octaves=3, stretch=3.0, angle=angle)
    return np.asarray(smooth_step(0.45, 0.75, runs) * 0.7 + 0.3 * tone, np.float32)


def rust(size: Size, random: np.random.Generator) -> FloatMap:
    """Scabs and powder of corrosion."""
    side = side_of(size)
    scabs = clouds(size, random, cell=side * random.uniform(0.1, 0.25), octaves=5)
    powder = clouds(size, random, cell=side * 0.02, octaves=2)
    return np.asarray(smooth_step(0.25, 0.75, scabs) * 0.65 + 0.35 * powder, np.float32)


def pitting(size: Size, random: np.random.Generator) -> FloatMap:
    """Small dark pits on a clouded ground."""
    far, weight = scattered(size, random, pitch=side_of(size) * random.uniform(0.03, 0.05))
    pits = 1 - smooth_step(0.0, 0.12, np.asarray(far - 0.3 * weight**2, np.float32))
    ground = clouds(size, random, cell=side_of(size) * 0.2)
    return np.asarray((0.55 + 0.45 * ground) * (1 - 0.9 * pits), np.float32)


def mould(size: Size, random: np.random.Generator) -> FloatMap:
    """Fuzzy colonies with a denser middle."""
    far, weight = scattered(size, random, pitch=side_of(size) * random.uniform(0.1, 0.18))
    fuzz = 0.25 * clouds(size, random, cell=side_of(size) * 0.03, octaves=3)
    reach = np.asarray(far + fuzz - 0.2 * weight, np.float32)
    return np.asarray(smooth_step(0.0, 0.5, reach) * (0.8 + 0.2 * white(size, random)), np.float32)


def smear(size: Size, random: np.random.Generator) -> FloatMap:
    """Grease wiped once."""
    side, angle = side_of(size), random.uniform(0, np.pi)
    wiped = clouds(size, random, cell=side * 0.06, octaves=4, stretch=8.0, angle=angle)
    cloth = clouds(size, random, cell=side * 0.4, octaves=2)
    return np.asarray(smooth_step(0.2, 0.9, wiped) * smooth_step(0.2, 0.7, cloth), np.float32)


def dust(size: Size, random: np.random.Generator) -> FloatMap:
    """Lint and specks on a dark ground."""
    specks = cv2.GaussianBlur(
        (white(size, random) > random.uniform(0.97, 0.99)).astype(np.float32), (3, 3), 0
    )
    haze = clouds(size, random, cell=side_of(size) * 0.15)
    return np.asarray(0.25 * haze + np.clip(specks * 2.5, 0, 1) * (0.4 + 0.6 * haze), np.float32)


def frost(size: Size, random: np.random.Generator) -> FloatMap:
    """Feathery crystals."""
    side = side_of(size)
    needles = [
        noise(size, random, cell=(side * 0.12, side * 0.008), angle=random.uniform(0, np.pi))
        for _ in range(4)
    ]
    cover = clouds(size, random, cell=side * 0.2)
    return np.asarray(np.max(needles, axis=0) ** 2 * (0.3 + 0.7 * cover), np.float32)


def peeling(size: Size, random: np.random.Generator) -> FloatMap:
    """Paint that came off in flakes, with a bright edge."""
    field = clouds(size, random, cell=side_of(size) * random.uniform(0.15, 0.3), octaves=5)
    gone = (field > random.uniform(0.45, 0.6)).astype(np.float32)
    edge = cv2.morphologyEx(gone, cv2.MORPH_GRADIENT, np.ones((2, 2), np.uint8))
    return np.asarray(0.55 - 0.4 * gone + 0.45 * edge + 0.1 * white(size, random) * gone, np.float32)
