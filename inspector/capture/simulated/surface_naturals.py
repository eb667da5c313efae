"""Grown and pressed surfaces: leather, wood, paper, cork, foam, fibre boards."""

from collections.abc import Callable

import cv2
import numpy as np

from inspector.capture.simulated.fields import smooth_step, turned
from inspector.capture.simulated.shading import Gloss
from inspector.capture.simulated.surface_cells import cells, lattice
from inspector.capture.simulated.surface_ground import (
    Ground,
    Sheet,
    paint_colour,
    shade_of,
    sheet_of,
    warm_colour,
)


def leather(ground: Ground) -> Sheet:
    """Pebbles between creases, with pores."""
    rng = ground.rng
    colour = (
        warm_colour(rng, (0.04, 0.35)) if rng.random() < 0.6 else paint_colour(rng, (0.1, 0.9), (0.04, 0.4))
    )
    cell, deep = ground.size(0.012, 0.04), rng.uniform(0.1, 0.26)
    level, border = cells(ground, cell)
    pebble = np.sqrt(np.clip(border / (0.42 * cell), 0, 1))
    height = np.asarray(
        cv2.GaussianBlur((deep * cell * pebble).astype(np.float32), (0, 0), max(0.8, cell / 14))
    )
    tone = 0.72 + 0.28 * pebble + 0.06 * (level - 0.5) + 0.05 * ground.clouds(ground.side / 4)
    return sheet_of(
        height + 0.12 * ground.noise(0.9), tone, colour, gloss=Gloss(float(rng.uniform(0.06, 0.3)), 14)
    )


def wood(ground: Ground) -> Sheet:
    """One board or several: rings, rays, pores."""
    rng = ground.rng
    colour, angle = warm_colour(rng, (0.1, 0.42)), float(rng.choice([0.0, np.pi / 2]))
    ring, bend, contrast = ground.size(0.02, 0.06), ground.size(0.01, 0.05), rng.uniform(0.15, 0.4)
    boards = float(rng.choice([0.0, 0.22, 0.4])) * ground.side
    length, across = turned(ground.x, ground.y, angle)
    offset = np.float32(0)
    if boards:
        offset = np.float32(37.0) * np.floor(across / boards)
    bent = (
        across
        + bend * ground.clouds(ground.side / 2, 2)
        + 0.6 * bend * np.sin(length / (0.2 * ground.side) + offset)
    )
    place = bent / ring + offset * np.float32(0.31)
    late = (place - np.floor(place)) ** 3
    pores = smooth_step(1.0, 2.2, ground.streaks(angle, int(ground.side / 14) + 5))
    tone = 1 - 0.35 * pores + 0.03 * np.sin(offset)
    if boards:
        joint = np.abs(across / boards - np.floor(across / boards + 0.5)) * boards
        tone = tone * (1 - 0.75 * np.exp(-((joint / max(1.0, ground.side / 260)) ** 2)))
    return sheet_of(-0.4 * pores, tone, colour, mix=contrast * 2 * late, second=shade_of(colour, 0.35))


def paper(ground: Ground) -> Sheet:
    """Paper, board or fleece: short fibres and specks."""
    rng = ground.rng
    colour = (
        warm_colour(rng, (0.3, 0.58)) if rng.random() < 0.5 else paint_colour(rng, (0.0, 0.4), (0.25, 0.6))
    )
    length, specks = int(ground.size(0.01, 0.04)) + 3, rng.uniform(0.0, 0.6)
    layers = [ground.streaks(a, length) for a in rng.uniform(0, np.pi, 3)]
    fibre = np.asarray(sum(layers), np.float32) / np.float32(1.7)
    fleck = smooth_step(2.2, 2.8, layers[0]) * specks
    tone = 1 + 0.05 * fibre + 0.03 * ground.clouds(ground.side / 12) - fleck
    return sheet_of(0.25 * fibre, tone, colour)


def cork(ground: Ground) -> Sheet:
    """Pressed granules with dark gaps."""
    rng = ground.rng
    colour, cell = warm_colour(rng, (0.12, 0.36)), ground.size(0.015, 0.05)
    level, border = cells(ground, cell)
    gap = np.exp(-border / np.float32(max(1.0, 0.07 * cell))) * (level > 0.4)
    tone = 0.75 + 0.5 * level + 0.08 * ground.noise(1.0)
    return sheet_of(-0.8 * gap, tone, colour, mix=0.8 * gap, second=shade_of(colour, 0.2))


def foam(ground: Ground) -> Sheet:
    """Open pores of many sizes."""
    rng = ground.rng
    colour, cell = paint_colour(rng, (0.0, 0.8), (0.1, 0.55)), ground.size(0.008, 0.03)
    pores = smooth_step(0.5, 1.3, ground.noise(cell)) + smooth_step(1.3, 1.9, ground.noise(0.4 * cell))
    pores = np.minimum(pores, 1).astype(np.float32)
    return sheet_of(-0.45 * cell * pores, 1 - 0.5 * pores + 0.05 * ground.noise(0.9), colour)


def strands(ground: Ground) -> Sheet:
    """Pressed strands: chipboard, chopped carbon or glass fibre."""
    rng = ground.rng
    colour = (
        warm_colour(rng, (0.2, 0.42)) if rng.random() < 0.5 else paint_colour(rng, (0.0, 0.4), (0.04, 0.35))
    )
    length, slim, contrast = ground.size(0.06, 0.16), rng.uniform(0.12, 0.4), rng.uniform(0.12, 0.3)
    count = int(6 * ground.shape[0] * ground.shape[1] / (length * length * slim))
    places = ground.fine.uniform(0, 1, (count, 2)) * (ground.shape[1], ground.shape[0])
    turns, levels = ground.fine.uniform(0, np.pi, count), ground.fine.standard_normal(count)
    layer = np.zeros(ground.shape, np.float32)
    for place, turn, level in zip(places, turns, levels, strict=True):
        corners = cv2.boxPoints((place, (length, length * slim), float(np.degrees(turn))))
        cv2.fillConvexPoly(layer, np.round(corners * 8).astype(np.int32), float(level), cv2.LINE_8, shift=3)
    soft = np.asarray(cv2.GaussianBlur(layer, (0, 0), 0.7), np.float32)
    tone = 1 + contrast * soft + 0.05 * ground.noise(0.8)
    return sheet_of(0.5 * soft, tone, colour, gloss=Gloss(0.1, 12))


def carbon(ground: Ground) -> Sheet:
    """Twill of flat tows under clear resin: each tow shines across its fibres."""
    rng = ground.rng
    colour = paint_colour(rng, (0.0, 0.5), (0.02, 0.12))
    pitch, angle = ground.size(0.025, 0.06), float(rng.choice([0.0, np.pi / 4]))
    grid = lattice(ground, pitch, pitch, angle=angle)
    up = (((grid.column + grid.row) % 4) < 2) & grid.present
    fibres = np.where(
        up,
        ground.streaks(angle + np.pi / 2, int(pitch) + 5),
        ground.streaks(angle, int(pitch) + 5),
    )
    across = np.where(up, grid.u, grid.v)
    shine = smooth_step(-0.5, 0.5, np.asarray(np.where(up, grid.v, -grid.u), np.float32))
    tone = (0.6 + 1.5 * np.where(up, shine, 0.25 * shine)) * (1 + 0.12 * fibres) * (1 - 1.6 * across**2)
    return sheet_of(0 * tone, tone, colour, gloss=Gloss(0.3, 50), in_cells=True)


NATURALS: tuple[Callable[[Ground], Sheet], ...] = (leather, wood, paper, cork, foam, strands, carbon)
