"""Mineral surfaces: stone, terrazzo, tiles, plaster, glaze."""

from collections.abc import Callable

import numpy as np

from inspector.capture.simulated.fields import smooth_step
from inspector.capture.simulated.shading import Gloss
from inspector.capture.simulated.surface_cells import cells, lattice
from inspector.capture.simulated.surface_ground import (
    Ground,
    Sheet,
    paint_colour,
    shade_of,
    sheet_of,
)


def marble(ground: Ground) -> Sheet:
    """Polished stone with veins."""
    rng = ground.rng
    colour = paint_colour(rng, (0.02, 0.35), (0.05, 0.55))
    cell, sharp = ground.size(0.12, 0.4), rng.uniform(6, 16)
    veins = np.exp(-sharp * np.abs(ground.clouds(cell, 5)))
    cloudy = ground.clouds(cell / 2, 4)
    second = shade_of(colour, 0.3 if max(colour) > 0.2 else 4.5)
    return sheet_of(
        0 * cloudy, 1 + 0.08 * cloudy, colour, mix=0.8 * veins, second=second, gloss=Gloss(0.2, 60)
    )


def granite(ground: Ground) -> Sheet:
    """Crystals of three tones."""
    rng = ground.rng
    colour, cell = paint_colour(rng, (0.02, 0.4), (0.15, 0.5)), ground.size(0.008, 0.026)
    level, _ = cells(ground, cell)
    fine = ground.noise(max(0.9, cell / 4))
    mix = smooth_step(0.55, 0.75, level + 0.12 * fine)
    tone = 0.8 + 0.5 * (level * 5 % 1) + 0.06 * fine
    return sheet_of(0.1 * fine, tone, colour, mix=mix, second=shade_of(colour, 0.2), gloss=Gloss(0.15, 40))


def terrazzo(ground: Ground) -> Sheet:
    """Chips of stone in a binder."""
    rng = ground.rng
    binder, chips = paint_colour(rng, (0.0, 0.4), (0.1, 0.55)), paint_colour(rng, (0.0, 0.7), (0.05, 0.6))
    cell, wide = ground.size(0.03, 0.08), rng.uniform(0.08, 0.2)
    level, border = cells(ground, cell)
    inside = smooth_step(-0.6, 0.6, border - np.float32(wide * cell)) * (level > 0.25)
    tone = 1 + 0.9 * inside * (level - 0.6) + 0.05 * ground.noise(0.9)
    return sheet_of(0 * tone, tone, binder, mix=inside, second=chips, gloss=Gloss(0.15, 40))


def tiles(ground: Ground) -> Sheet:
    """Mosaic, subway tiles or setts with joints."""
    rng = ground.rng
    colour, joint_colour = (
        paint_colour(rng, (0.0, 0.8), (0.08, 0.55)),
        paint_colour(rng, (0.0, 0.15), (0.04, 0.4)),
    )
    pitch, long, stagger = (
        ground.size(0.08, 0.2),
        float(rng.choice([1.0, 1.0, 2.0])),
        float(rng.choice([0.0, 0.5])),
    )
    joint, spread = rng.uniform(0.03, 0.08), rng.uniform(0.0, 0.25)
    grid = lattice(ground, pitch * long, pitch, stagger=stagger)
    edge = np.minimum((0.5 - np.abs(grid.u)) * long, 0.5 - np.abs(grid.v)) - joint
    body = smooth_step(0.0, 0.05, np.asarray(edge, np.float32)) * grid.present
    shade = np.sin(grid.column * 12.99 + grid.row * 78.23) * 43.7
    specks = smooth_step(1.2, 1.7, ground.noise(ground.side / 220))
    tone = 1 + spread * ((shade % 1) - 0.5) - 0.4 * specks * rng.integers(0, 2)
    height = 0.05 * pitch * body + 0.15 * ground.noise(1.0)
    return sheet_of(
        height, tone, colour, mix=1 - body, second=joint_colour, gloss=Gloss(0.2, 30), in_cells=True
    )


def plaster(ground: Ground) -> Sheet:
    """Concrete or rendered wall: grains, air holes, trowel clouds."""
    rng = ground.rng
    colour, grain = paint_colour(rng, (0.0, 0.4), (0.15, 0.55)), ground.size(0.003, 0.012)
    rough, holes = rng.uniform(0.2, 0.8), rng.uniform(1.8, 2.6)
    skin = ground.noise(grain)
    pits = smooth_step(holes, holes + 0.4, ground.noise(ground.side / 150))
    tone = 1 + 0.07 * ground.clouds(ground.side / 4, 4) + 0.04 * skin - 0.4 * pits
    return sheet_of(rough * grain * 0.5 * skin - 2 * pits, tone, colour)


def crackle(ground: Ground) -> Sheet:
    """Glaze or paint with fine cracks."""
    rng = ground.rng
    colour, cell = paint_colour(rng, (0.0, 0.7), (0.15, 0.55)), ground.size(0.05, 0.14)
    width = max(0.9, ground.side * rng.uniform(0.0012, 0.004))
    level, border = cells(ground, cell)
    crack = np.exp(-((border / np.float32(width)) ** 2))
    tone = 0.95 + 0.1 * level + 0.03 * ground.noise(1.0)
    second = shade_of(colour, 0.25)
    return sheet_of(-0.8 * crack, tone, colour, mix=0.85 * crack, second=second, gloss=Gloss(0.25, 50))


MINERALS: tuple[Callable[[Ground], Sheet], ...] = (marble, granite, terrazzo, tiles, plaster, crackle)
