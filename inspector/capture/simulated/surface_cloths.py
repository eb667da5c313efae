"""Textile surfaces: woven, knitted, tufted and felted."""

from collections.abc import Callable

import cv2
import numpy as np

from inspector.capture.simulated.fields import along, smooth_step, unit
from inspector.capture.simulated.layers import Colour
from inspector.capture.simulated.shading import Gloss
from inspector.capture.simulated.surface_cells import cells, lattice
from inspector.capture.simulated.surface_ground import (
    Ground,
    Numbers,
    Sheet,
    paint_colour,
    shade_of,
    sheet_of,
)

_CLOTH = Gloss(0.02, 5)


def woven(ground: Ground) -> Sheet:
    """Plain, basket, twill, satin or herringbone, in one or two colours."""
    rng = ground.rng
    first, second = _two_dyes(rng)
    pitch, angle = ground.size(0.014, 0.045), _lie(rng)
    repeat, shift, turn = ((2, 1, 0), (4, 1, 0), (3, 1, 0), (5, 2, 0), (4, 1, 12))[int(rng.integers(0, 5))]
    grid = lattice(ground, pitch, pitch, angle=angle)
    step = grid.row if not turn else np.where((grid.column // turn) % 2 > 0, grid.row, -grid.row)
    up = ((grid.column + shift * step) % repeat) < (repeat // 2 if repeat != 5 else 1)
    warp_up = up & grid.present
    across = np.where(warp_up, grid.u, grid.v)
    length = np.where(warp_up, grid.v, grid.u)
    round_yarn = np.sqrt(np.maximum(1 - (across / 0.56) ** 2, 0)) - 0.6 * length**2
    fibre = ground.streaks(angle + 0.9, max(5, int(pitch * 0.5)))
    height = pitch * (0.34 * round_yarn + 0.02 * fibre)
    return _cloth(height, 1 + 0.09 * fibre, warp_up, first, second, in_cells=True)


def knitted(ground: Ground) -> Sheet:
    """Stocking stitch: columns of V-shaped loops; a stitch that was dropped is a hole."""
    rng = ground.rng
    first, second = _two_dyes(rng)
    pitch, angle, stripes = ground.size(0.03, 0.07), _lie(rng), int(rng.integers(0, 4))
    grid = lattice(ground, pitch, pitch * 0.85, angle=angle)
    lean = grid.v - 0.9 * np.abs(grid.u)
    place = lean - np.floor(lean + 0.5)
    leg = np.maximum(1 - ((np.abs(grid.u) - 0.24) / 0.24) ** 2, 0) * np.maximum(1 - (place / 0.62) ** 2, 0)
    fibre = ground.streaks(angle + 1.1, max(5, int(pitch * 0.25)))
    height = pitch * (0.3 * np.sqrt(leg) * grid.present + 0.012 * fibre)
    dyed = (grid.row % 8 < stripes) if stripes > 1 else np.zeros(ground.shape, bool)
    tone = (1 + 0.1 * fibre) * (
        0.35 + 0.65 * smooth_step(0.0, 0.4, np.asarray(leg, np.float32) * grid.present)
    )
    return _cloth(height, tone, dyed, first, second, in_cells=True)


def felt(ground: Ground) -> Sheet:
    """Matted fibres of all directions, mottled."""
    rng = ground.rng
    first, second = _two_dyes(rng)
    length, contrast = int(ground.size(0.02, 0.06)) + 5, rng.uniform(0.08, 0.2)
    layers = [ground.streaks(a, length) for a in rng.uniform(0, np.pi, 5)]
    fibre = np.maximum.reduce(layers) - np.float32(1.1)
    mottled = smooth_step(0.8, 1.6, ground.noise(length / 5)) if rng.random() < 0.5 else np.zeros_like(fibre)
    return _cloth(0.5 * fibre, 1 + contrast * fibre, mottled, first, second)


def carpet(ground: Ground) -> Sheet:
    """Loops or tufts of two colours."""
    rng = ground.rng
    first, second = _two_dyes(rng)
    cell, share = ground.size(0.018, 0.045), rng.uniform(0.0, 0.5)
    level, border = cells(ground, cell, jitter=rng.uniform(0.3, 0.9))
    dome = np.sqrt(np.clip(border / (0.45 * cell), 0, 1))
    fibre = ground.noise(0.9)
    height = np.asarray(cv2.GaussianBlur((0.3 * cell * dome).astype(np.float32), (0, 0), 0.9)) + 0.2 * fibre
    tone = (0.45 + 0.55 * dome) * (0.9 + 0.2 * level) * (1 + 0.08 * fibre)
    return _cloth(height, tone, (level * 7 % 1) < share, first, second)


def corduroy(ground: Ground) -> Sheet:
    """Soft ribs of pile."""
    rng = ground.rng
    first, second = _two_dyes(rng)
    pitch, angle = ground.size(0.03, 0.08), _lie(rng)
    grid = lattice(ground, pitch * 2, pitch, angle=angle)
    rib = np.sqrt(np.maximum(1 - (grid.v / 0.5) ** 2, 0)) * np.where(grid.present, 1, 0.2)
    pile = unit(along(ground.noise(0.8), angle + np.pi / 2, 5))
    return _cloth(
        pitch * 0.28 * rib + 0.25 * pile,
        (0.55 + 0.45 * rib) * (1 + 0.12 * pile),
        0 * rib,
        first,
        second,
        in_cells=True,
    )


def net(ground: Ground) -> Sheet:
    """Open net of round cords over another colour."""
    rng = ground.rng
    first, second = _two_dyes(rng)
    pitch, thick, angle = ground.size(0.035, 0.075), rng.uniform(0.13, 0.22), _lie(rng) + np.pi / 4
    grid = lattice(ground, pitch, pitch, angle=angle)
    away = np.minimum(np.where(grid.present, np.abs(grid.u), 1), np.abs(grid.v))
    knot = np.hypot(grid.u, grid.v) - 0.09
    away = np.minimum(away, np.where(grid.present, np.maximum(knot, 0), 1))
    cord = np.sqrt(np.maximum(1 - (away / thick) ** 2, 0))
    fibre = ground.streaks(angle + 0.6, max(5, int(pitch * 0.2)))
    height = pitch * thick * cord + 0.2 * fibre
    return _cloth(height, 1 + 0.1 * fibre, cord < 0.15, first, second, in_cells=True)


def printed(ground: Ground) -> Sheet:
    """Cloth, foil or board printed with a small repeated motif."""
    rng = ground.rng
    first, second = _two_dyes(rng)
    pitch, kind, stagger = ground.size(0.05, 0.11), int(rng.integers(0, 4)), float(rng.choice([0, 0.5]))
    grid = lattice(ground, pitch, pitch, angle=_lie(rng), stagger=stagger)
    far, wide = np.hypot(grid.u, grid.v), np.abs(grid.u) + np.abs(grid.v)
    motifs = (
        far - 0.28,
        np.abs(far - 0.26) - 0.07,
        wide - 0.34,
        np.minimum(np.abs(grid.u), np.abs(grid.v)) - 0.07,
    )
    motif = np.maximum(motifs[kind], far - 0.42)
    ink = smooth_step(-0.03, 0.03, -np.asarray(motif, np.float32)) * grid.present
    fibre = ground.noise(0.9)
    return _cloth(0.15 * fibre, 1 + 0.05 * fibre, ink, first, second, in_cells=True)


def _two_dyes(rng: np.random.Generator) -> tuple[Colour, Colour]:
    """Two colours that can be told apart."""
    first = paint_colour(rng, (0.0, 0.85), (0.05, 0.5))
    if rng.random() < 0.5:
        return first, shade_of(first, 2.2 if max(first) < 0.2 else 0.42)
    return first, paint_colour(rng, (0.0, 0.85), (0.4, 0.6) if max(first) < 0.22 else (0.03, 0.12))


def _lie(rng: np.random.Generator) -> float:
    return float(rng.choice([0.0, rng.uniform(-0.1, 0.1), rng.uniform(0, np.pi)], p=[0.4, 0.3, 0.3]))


def _cloth(
    height: Numbers, tone: Numbers, mix: Numbers, first: Colour, second: Colour, *, in_cells: bool = False
) -> Sheet:
    return sheet_of(
        height, tone, first, mix=mix, second=second, gloss=_CLOTH, in_cells=in_cells, shadowed=in_cells
    )


CLOTHS: tuple[Callable[[Ground], Sheet], ...] = (woven, knitted, felt, carpet, corduroy, net, printed)
