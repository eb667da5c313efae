"""Metal and painted surfaces without cells: brushed, rolled, galvanised, hammered, orange peel."""

from collections.abc import Callable

import cv2
import numpy as np

from inspector.capture.simulated.fields import along, smooth_step, unit
from inspector.capture.simulated.layers import Colour
from inspector.capture.simulated.shading import Gloss
from inspector.capture.simulated.surface_cells import cells
from inspector.capture.simulated.surface_ground import (
    Ground,
    Numbers,
    Sheet,
    paint_colour,
    sheet_of,
)

DARK: Colour = (0.02, 0.021, 0.022)


def brushed(ground: Ground) -> Sheet:
    """Ground or rolled sheet: streaks of one direction, short or as long as the roll."""
    colour, angle = metal_colour(ground.rng), direction(ground.rng)
    length, contrast = int(ground.size(0.05, 0.5)) + 5, ground.rng.uniform(0.07, 0.2)
    streaks = ground.streaks(angle, length)
    coarse = unit(along(ground.noise(ground.side / 200), angle, length))
    tone = 1 + contrast * (0.7 * streaks + 0.5 * coarse)
    return metallic(0.25 * streaks, tone, colour)


def pickled(ground: Ground) -> Sheet:
    """Hot-rolled sheet: blotches of scale over rolling streaks."""
    colour, cell = metal_colour(ground.rng, (0.08, 0.25)), ground.size(0.03, 0.12)
    streaks = ground.streaks(0.0, int(ground.side / 5))
    blotches = smooth_step(0.2, 1.2, ground.clouds(cell, 4))
    pits = smooth_step(1.9, 2.6, ground.noise(ground.side / 300))
    tone = 1 + 0.08 * streaks - 0.3 * blotches - 0.5 * pits
    return metallic(-1.2 * pits, tone, colour)


def spangled(ground: Ground) -> Sheet:
    """Galvanised sheet."""
    colour, cell = metal_colour(ground.rng), ground.size(0.03, 0.09)
    level, border = cells(ground, cell)
    tone = 0.78 + 0.44 * level - 0.12 * np.exp(-border / 2) + 0.04 * ground.noise(1.0)
    return metallic(0.15 * ground.noise(2.0), tone, colour)


def orange_peel(ground: Ground) -> Sheet:
    """Paint with a wavy skin, plain or metallic."""
    rng = ground.rng
    colour, cell, deep = (
        paint_colour(rng, (0.1, 0.95), (0.05, 0.5)),
        ground.size(0.008, 0.028),
        rng.uniform(0.05, 0.16),
    )
    flakes = float(rng.choice([0.0, 0.1]))
    skin = ground.noise(cell)
    gloss = Gloss(float(rng.uniform(0.3, 0.6)), float(rng.uniform(14, 50)))
    return sheet_of(deep * cell * skin, 1 + flakes * ground.noise(0.7) + 0.03 * skin, colour, gloss=gloss)


def hammered(ground: Ground) -> Sheet:
    """Hammer paint or beaten metal: shallow dishes."""
    rng = ground.rng
    colour = metal_colour(rng) if rng.random() < 0.5 else paint_colour(rng, (0.1, 0.8), (0.06, 0.4))
    cell = ground.size(0.025, 0.07)
    level, border = cells(ground, cell)
    dish = np.minimum(border / (0.5 * cell), 1)
    height = cv2.GaussianBlur(
        np.asarray(-0.13 * cell * dish * (2 - dish), np.float32), (0, 0), max(0.8, cell / 10)
    )
    return metallic(np.asarray(height, np.float32), 0.95 + 0.1 * level, colour)


def metal_colour(rng: np.random.Generator, value: tuple[float, float] = (0.2, 0.42)) -> Colour:
    """Steel, aluminium, brass, copper or something anodised."""
    level = float(rng.uniform(*value))
    kind = rng.random()
    if kind < 0.65:
        return level * 0.98, level, level * float(rng.uniform(0.98, 1.08))
    if kind < 0.8:
        return level, level * 0.74, level * float(rng.uniform(0.35, 0.55))
    return paint_colour(rng, (0.3, 0.9), (0.6 * value[0], value[1]))


def direction(rng: np.random.Generator) -> float:
    """How a pattern lies, radians: mostly level or upright."""
    return float(rng.choice([0.0, np.pi / 2, rng.uniform(0, np.pi)], p=[0.4, 0.3, 0.3]))


def metallic(
    height: Numbers,
    tone: Numbers,
    colour: Colour,
    *,
    mix: Numbers | None = None,
    in_cells: bool = False,
    shadowed: bool = False,
) -> Sheet:
    """Metal, with holes through which a dark ground is seen where `mix` is 1."""
    return sheet_of(
        height,
        tone,
        colour,
        mix=mix,
        second=DARK,
        gloss=Gloss(0.25, 14),
        tint=1.0,
        in_cells=in_cells,
        shadowed=shadowed,
    )


METALS: tuple[Callable[[Ground], Sheet], ...] = (brushed, pickled, spangled, orange_peel, hammered)
