"""Grown, mineral and pressed surfaces: leather, wood, stone, tiles, paper, foam, fibre boards."""

from collections.abc import Callable

import cv2
import numpy as np

from inspector.capture.simulated.component_outlines import turned
from inspector.capture.simulated.fields import smooth_step
from inspector.capture.simulated.layers import Colour
from inspector.capture.simulated.shading import Gloss
from inspector.capture.simulated.surface_ground import (
    MATT,
    Ground,
    Numbers,
    Sheet,
    cells,
    lattice,
    paint_colour,
    shade_of,
)


def leather(ground: Ground) -> Sheet:
    """Pebbles between creases, with pores."""
    rng = ground.rng
    colour = _warm(rng, (0.04, 0.35)) if rng.random() < 0.6 else paint_colour(rng, (0.1, 0.9), (0.04, 0.4))
    cell, deep = ground.size(0.012, 0.04), rng.uniform(0.1, 0.26)
    level, border = cells(ground, cell)
    pebble = np.sqrt(np.clip(border / (0.42 * cell), 0, 1))
    height = np.asarray(
        cv2.GaussianBlur((deep * cell * pebble).astype(np.float32), (0, 0), max(0.8, cell / 14))
    )
    tone = 0.72 + 0.28 * pebble + 0.06 * (level - 0.5) + 0.05 * ground.clouds(ground.side / 4)
    return _sheet(
        height + 0.12 * ground.noise(0.9), tone, colour, gloss=Gloss(float(rng.uniform(0.06, 0.3)), 14)
    )


def wood(ground: Ground) -> Sheet:
    """One board or several: rings, rays, pores."""
    rng = ground.rng
    colour, angle = _warm(rng, (0.1, 0.42)), float(rng.choice([0.0, np.pi / 2]))
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
    return _sheet(-0.4 * pores, tone, colour, mix=contrast * 2 * late, second=shade_of(colour, 0.35))


def marble(ground: Ground) -> Sheet:
    """Polished stone with veins."""
    rng = ground.rng
    colour = paint_colour(rng, (0.02, 0.35), (0.05, 0.55))
    cell, sharp = ground.size(0.12, 0.4), rng.uniform(6, 16)
    veins = np.exp(-sharp * np.abs(ground.clouds(cell, 5)))
    cloudy = ground.clouds(cell / 2, 4)
    second = shade_of(colour, 0.3 if max(colour) > 0.2 else 4.5)
    return _sheet(0 * cloudy, 1 + 0.08 * cloudy, colour, mix=0.8 * veins, second=second, gloss=Gloss(0.2, 60))


def granite(ground: Ground) -> Sheet:
    """Crystals of three tones."""
    rng = ground.rng
    colour, cell = paint_colour(rng, (0.02, 0.4), (0.15, 0.5)), ground.size(0.008, 0.026)
    level, _ = cells(ground, cell)
    fine = ground.noise(max(0.9, cell / 4))
    mix = smooth_step(0.55, 0.75, level + 0.12 * fine)
    tone = 0.8 + 0.5 * (level * 5 % 1) + 0.06 * fine
    return _sheet(0.1 * fine, tone, colour, mix=mix, second=shade_of(colour, 0.2), gloss=Gloss(0.15, 40))


def terrazzo(ground: Ground) -> Sheet:
    """Chips of stone in a binder."""
    rng = ground.rng
    binder, chips = paint_colour(rng, (0.0, 0.4), (0.1, 0.55)), paint_colour(rng, (0.0, 0.7), (0.05, 0.6))
    cell, wide = ground.size(0.03, 0.08), rng.uniform(0.08, 0.2)
    level, border = cells(ground, cell)
    inside = smooth_step(-0.6, 0.6, border - np.float32(wide * cell)) * (level > 0.25)
    tone = 1 + 0.9 * inside * (level - 0.6) + 0.05 * ground.noise(0.9)
    return _sheet(0 * tone, tone, binder, mix=inside, second=chips, gloss=Gloss(0.15, 40))


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
    return _sheet(
        height, tone, colour, mix=1 - body, second=joint_colour, gloss=Gloss(0.2, 30), in_cells=True
    )


def paper(ground: Ground) -> Sheet:
    """Paper, board or fleece: short fibres and specks."""
    rng = ground.rng
    colour = _warm(rng, (0.3, 0.58)) if rng.random() < 0.5 else paint_colour(rng, (0.0, 0.4), (0.25, 0.6))
    length, specks = int(ground.size(0.01, 0.04)) + 3, rng.uniform(0.0, 0.6)
    layers = [ground.streaks(a, length) for a in rng.uniform(0, np.pi, 3)]
    fibre = np.asarray(sum(layers), np.float32) / np.float32(1.7)
    fleck = smooth_step(2.2, 2.8, layers[0]) * specks
    tone = 1 + 0.05 * fibre + 0.03 * ground.clouds(ground.side / 12) - fleck
    return _sheet(0.25 * fibre, tone, colour)


def cork(ground: Ground) -> Sheet:
    """Pressed granules with dark gaps."""
    rng = ground.rng
    colour, cell = _warm(rng, (0.12, 0.36)), ground.size(0.015, 0.05)
    level, border = cells(ground, cell)
    gap = np.exp(-border / np.float32(max(1.0, 0.07 * cell))) * (level > 0.4)
    tone = 0.75 + 0.5 * level + 0.08 * ground.noise(1.0)
    return _sheet(-0.8 * gap, tone, colour, mix=0.8 * gap, second=shade_of(colour, 0.2))


def foam(ground: Ground) -> Sheet:
    """Open pores of many sizes."""
    rng = ground.rng
    colour, cell = paint_colour(rng, (0.0, 0.8), (0.1, 0.55)), ground.size(0.008, 0.03)
    pores = smooth_step(0.5, 1.3, ground.noise(cell)) + smooth_step(1.3, 1.9, ground.noise(0.4 * cell))
    pores = np.minimum(pores, 1).astype(np.float32)
    return _sheet(-0.45 * cell * pores, 1 - 0.5 * pores + 0.05 * ground.noise(0.9), colour)


def plaster(ground: Ground) -> Sheet:
    """Concrete or rendered wall: grains, air holes, trowel clouds."""
    rng = ground.rng
    colour, grain = paint_colour(rng, (0.0, 0.4), (0.15, 0.55)), ground.size(0.003, 0.012)
    rough, holes = rng.uniform(0.2, 0.8), rng.uniform(1.8, 2.6)
    skin = ground.noise(grain)
    pits = smooth_step(holes, holes + 0.4, ground.noise(ground.side / 150))
    tone = 1 + 0.07 * ground.clouds(ground.side / 4, 4) + 0.04 * skin - 0.4 * pits
    return _sheet(rough * grain * 0.5 * skin - 2 * pits, tone, colour)


def strands(ground: Ground) -> Sheet:
    """Pressed strands: chipboard, chopped carbon or glass fibre."""
    rng = ground.rng
    colour = _warm(rng, (0.2, 0.42)) if rng.random() < 0.5 else paint_colour(rng, (0.0, 0.4), (0.04, 0.35))
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
    return _sheet(0.5 * soft, tone, colour, gloss=Gloss(0.1, 12))


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
    return _sheet(0 * tone, tone, colour, gloss=Gloss(0.3, 50), in_cells=True)


def crackle(ground: Ground) -> Sheet:
    """Glaze or paint with fine cracks."""
    rng = ground.rng
    colour, cell = paint_colour(rng, (0.0, 0.7), (0.15, 0.55)), ground.size(0.05, 0.14)
    width = max(0.9, ground.side * rng.uniform(0.0012, 0.004))
    level, border = cells(ground, cell)
    crack = np.exp(-((border / np.float32(width)) ** 2))
    tone = 0.95 + 0.1 * level + 0.03 * ground.noise(1.0)
    second = shade_of(colour, 0.25)
    return _sheet(-0.8 * crack, tone, colour, mix=0.85 * crack, second=second, gloss=Gloss(0.25, 50))


def _warm(rng: np.random.Generator, value: tuple[float, float]) -> Colour:
    """Brown, tan or cream."""
    level, red = float(rng.uniform(*value)), float(rng.uniform(0.62, 0.85))
    return level, level * red, level * red * float(rng.uniform(0.4, 0.85))


def _sheet(
    height: Numbers,
    tone: Numbers,
    colour: Colour,
    *,
    mix: Numbers | None = None,
    second: Colour = (0.0, 0.0, 0.0),
    gloss: Gloss = MATT,
    in_cells: bool = False,
) -> Sheet:
    high, level = np.asarray(height, np.float32), np.asarray(tone, np.float32)
    share = np.zeros_like(high) if mix is None else np.asarray(mix, np.float32)
    return Sheet(high, level, share, colour, second, gloss, 0.0, False, in_cells)


NATURALS: tuple[Callable[[Ground], Sheet], ...] = (
    leather, wood, marble, granite, terrazzo, tiles, paper, cork, foam, plaster, strands, carbon, crackle,
)  # fmt: skip
