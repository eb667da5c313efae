"""Technical surfaces of repeated cells: plates, perforated sheet, mesh, mats, honeycomb."""

from collections.abc import Callable

import numpy as np

from inspector.capture.simulated.component_outlines import box
from inspector.capture.simulated.fields import Field, smooth_step
from inspector.capture.simulated.shading import Gloss
from inspector.capture.simulated.surface_cells import lattice
from inspector.capture.simulated.surface_ground import (
    Ground,
    Sheet,
    paint_colour,
    sheet_of,
)
from inspector.capture.simulated.surface_metals import direction, metal_colour, metallic


def tread(ground: Ground) -> Sheet:
    """Chequer plate: raised lenses that alternate in direction."""
    rng = ground.rng
    colour, angle, pitch = metal_colour(rng, (0.15, 0.4)), direction(rng), ground.size(0.06, 0.11)
    slim, rise = rng.uniform(0.22, 0.36), rng.uniform(0.05, 0.09) * pitch
    grid = lattice(ground, pitch, pitch, angle=angle)
    across = (grid.column + grid.row) % 2 > 0
    length = np.where(across, grid.u, grid.v)
    width = np.where(across, grid.v, grid.u)
    lens = 1 - (length / 0.5) ** 2 - (np.abs(width) / (0.5 * slim)) ** 1.5
    bars = smooth_step(0.0, 0.6, np.asarray(lens, np.float32)) * grid.present
    skin = ground.noise(1.0)
    return metallic(rise * bars + 0.15 * skin, 1 + 0.07 * skin, colour, in_cells=True)


def perforated(ground: Ground) -> Sheet:
    """Sheet with round, square or oblong holes."""
    rng = ground.rng
    colour, angle, pitch = metal_colour(rng), direction(rng), ground.size(0.035, 0.1)
    kind, open_share, stagger = int(rng.integers(0, 3)), rng.uniform(0.22, 0.36), float(rng.choice([0, 0.5]))
    grid = lattice(ground, pitch * (1.6 if kind == 2 else 1), pitch, angle=angle, stagger=stagger)
    u, v = grid.u * np.float32(1.6 if kind == 2 else 1), grid.v
    if kind == 0:
        gap = np.hypot(u, v) - np.float32(open_share)
    else:
        gap = box(u, v, open_share * (1.7 if kind == 2 else 0.9), open_share * 0.9, corner=0.05)
    hole = smooth_step(-0.04, 0.04, -np.asarray(gap, np.float32)) * grid.present
    rim = np.exp(-((gap / 0.06) ** 2)) * grid.present
    streaks = ground.streaks(angle, int(ground.side / 12) + 5)
    height = 0.05 * pitch * (rim * 0.4 - 3 * hole)
    return metallic(height, 1 + 0.06 * streaks, colour, mix=hole, in_cells=True)


def wire_mesh(ground: Ground) -> Sheet:
    """Woven wire over a dark ground."""
    rng = ground.rng
    colour, angle, pitch = metal_colour(rng), direction(rng), ground.size(0.03, 0.075)
    thick = rng.uniform(0.16, 0.34)
    grid = lattice(ground, pitch, pitch, angle=angle)
    sign = 1 - 2 * ((grid.column + grid.row) % 2)
    warp = _wire(grid.u, thick) + thick * sign * np.cos(np.pi * grid.v)
    weft = _wire(grid.v, thick) - thick * sign * np.cos(np.pi * grid.u)
    warp = np.where((np.abs(grid.u) < thick) & grid.present, warp, -1)
    weft = np.where(np.abs(grid.v) < thick, weft, -1)
    top = np.maximum(warp, weft)
    seen = smooth_step(-0.9, -0.6, np.asarray(top, np.float32))
    height = 0.5 * pitch * np.maximum(top, -0.6)
    return metallic(height, 1 + 0.05 * ground.noise(1.0), colour, mix=1 - seen, in_cells=True, shadowed=True)


def expanded(ground: Ground) -> Sheet:
    """Expanded metal: strands around lens-shaped openings."""
    rng = ground.rng
    colour, angle, pitch = metal_colour(rng), direction(rng), ground.size(0.045, 0.1)
    strand = rng.uniform(0.1, 0.2)
    grid = lattice(ground, pitch * 1.9, pitch * 0.5, angle=angle, stagger=0.5)
    reach = np.abs(grid.u) * 1.0 + np.abs(grid.v) * 0.5
    opening = smooth_step(-0.04, 0.04, np.asarray(0.5 - strand - reach, np.float32)) * grid.present
    slope = grid.v * pitch * 0.16
    tone = 1 + 0.05 * ground.noise(1.0)
    return metallic(slope * (1 - opening), tone, colour, mix=opening, in_cells=True)


def knurled(ground: Ground) -> Sheet:
    """Pressed pyramids, bumps or waffle cells."""
    rng = ground.rng
    colour = metal_colour(rng) if rng.random() < 0.5 else paint_colour(rng, (0.0, 0.8), (0.05, 0.5))
    angle, pitch, kind = (
        direction(rng) + np.pi / 4 * int(rng.integers(0, 2)),
        ground.size(0.03, 0.08),
        rng.random(),
    )
    grid = lattice(ground, pitch, pitch, angle=angle)
    far = np.maximum(np.abs(grid.u), np.abs(grid.v)) * 2
    if kind < 0.4:
        form = 1 - far
    elif kind < 0.7:
        form = np.sqrt(np.maximum(1 - 4.4 * (grid.u**2 + grid.v**2), 0))
    else:
        form = -smooth_step(0.2, 0.4, np.asarray(0.9 - far, np.float32))
    height = 0.22 * pitch * form * grid.present
    return metallic(height, 1 + 0.05 * ground.noise(1.0), colour, in_cells=True)


def studded_mat(ground: Ground) -> Sheet:
    """Rubber mat with round studs."""
    rng = ground.rng
    colour, pitch, share = (
        paint_colour(rng, (0.0, 0.7), (0.03, 0.3)),
        ground.size(0.05, 0.11),
        rng.uniform(0.25, 0.4),
    )
    angle, stagger = direction(rng), float(rng.choice([0, 0.5]))
    grid = lattice(ground, pitch, pitch, angle=angle, stagger=stagger)
    stud = smooth_step(-0.05, 0.05, np.asarray(share - np.hypot(grid.u, grid.v), np.float32)) * grid.present
    skin = ground.noise(1.0)
    height = 0.09 * pitch * stud + 0.1 * skin
    return sheet_of(height, 1 + 0.08 * skin, colour, gloss=Gloss(0.12, 10), in_cells=True, shadowed=True)


def ribbed(ground: Ground) -> Sheet:
    """Straight ribs or corrugation."""
    rng = ground.rng
    colour = metal_colour(rng) if rng.random() < 0.4 else paint_colour(rng, (0.0, 0.8), (0.04, 0.45))
    angle, pitch, sharp = direction(rng), ground.size(0.025, 0.08), rng.uniform(0.5, 3)
    grid = lattice(ground, pitch * 3, pitch, angle=angle)
    wave = np.tanh(sharp * np.cos(2 * np.pi * grid.v)) / np.tanh(sharp)
    height = 0.09 * pitch * np.where(grid.present, wave, 0)
    return metallic(height, 1 + 0.05 * ground.noise(1.0), colour, in_cells=True)


def honeycomb(ground: Ground) -> Sheet:
    """Hexagonal cells with thin walls, open or closed by a film."""
    rng = ground.rng
    colour, pitch, wall = (
        paint_colour(rng, (0.0, 0.6), (0.2, 0.55)),
        ground.size(0.05, 0.1),
        rng.uniform(0.05, 0.12),
    )
    grid = lattice(ground, pitch, pitch * 0.866, angle=direction(rng), stagger=0.5)
    edge = np.maximum(np.abs(grid.u), 0.5 * np.abs(grid.u) + 0.75 * np.abs(grid.v))
    opening = smooth_step(-0.03, 0.03, np.asarray(0.5 - wall - edge, np.float32)) * grid.present
    height = -0.25 * pitch * opening
    tone = (1 + 0.04 * ground.noise(1.2)) * (1 - 0.45 * opening)
    return sheet_of(height, tone, colour, gloss=Gloss(0.12, 14), in_cells=True, shadowed=True)


def _wire(across: Field, thick: float) -> Field:
    return np.asarray(np.sqrt(np.maximum(thick**2 - across**2, 0)), np.float32)


GRIDS: tuple[Callable[[Ground], Sheet], ...] = (
    tread, perforated, wire_mesh, expanded, knurled, studded_mat, ribbed, honeycomb,
)  # fmt: skip
