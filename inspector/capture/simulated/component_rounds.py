"""Round components: turned discs, rings, gears, caps, clips, screw heads."""

from collections.abc import Callable
from functools import partial

import numpy as np

from inspector.capture.simulated.component_fittings import Fitting
from inspector.capture.simulated.component_outlines import annulus, box, disc, joined, toothed, wavy, without
from inspector.capture.simulated.component_relief import (
    Relief,
    bulged,
    chamfered,
    plate_relief,
    ringed,
    turned_steps,
)
from inspector.capture.simulated.component_shape import Shape
from inspector.capture.simulated.fields import Field, turned


def round_plate(rng: np.random.Generator) -> Shape:
    """Disc, level or turned in steps."""
    radius = float(rng.uniform(0.3, 0.42))
    return Shape(partial(disc, radius=radius), _face(rng, radius, 0.0), turned=True)


def ring(rng: np.random.Generator) -> Shape:
    """Flat or stepped ring."""
    outer = float(rng.uniform(0.33, 0.42))
    inner = float(rng.uniform(0.3, 0.66)) * outer
    return Shape(annulus(outer, inner), _face(rng, outer, inner), turned=True)


def seal(rng: np.random.Generator) -> Shape:
    """Ring with a round section."""
    outer, wide = float(rng.uniform(0.34, 0.41)), float(rng.uniform(0.05, 0.1))
    relief = partial(bulged, middle=outer - wide, width=wide, thick=0.8 * wide)
    kinds = (Fitting.DOT, Fitting.SLOT, Fitting.STUD)
    names = ("rubber", "coloured plastic", "ceramic", "brass", "dark plastic")
    return Shape(annulus(outer, outer - 2 * wide), relief, turned=True, fittings=kinds, finishes=names)


def bottle_mouth(rng: np.random.Generator) -> Shape:
    """Concentric beads of glass or plastic around an open mouth."""
    outer, mouth = float(rng.uniform(0.36, 0.42)), float(rng.uniform(0.1, 0.17))
    lip = float(rng.uniform(0.03, 0.06))
    rings = [(outer, 0.012, 0.004), (0.5 * (outer + mouth + lip), 0.03, 0.02)]
    base = partial(ringed, rings=rings)
    bead = partial(bulged, middle=mouth + lip, width=lip, thick=0.05)

    def relief(x: Field, y: Field, depth: Field) -> Field:
        return np.maximum(base(x, y, depth), bead(x, y, depth))

    names = ("glass", "ceramic", "light plastic")
    kinds = (Fitting.STUD, Fitting.RIB, Fitting.DOT)
    return Shape(annulus(outer, mouth), relief, turned=True, fittings=kinds, finishes=names)


def gear(rng: np.random.Generator) -> Shape:
    """Spur gear with a bore, its web level or recessed."""
    teeth, height = int(rng.integers(9, 40)), rng.uniform(0.014, 0.034)
    radius = rng.uniform(0.32, 0.395)
    bore, web = rng.uniform(0.05, 0.12), float(rng.uniform(0.65, 0.85)) * radius
    steep = float(rng.uniform(0.6, 3))

    def outline(x: Field, y: Field) -> Field:
        return without(toothed(x, y, radius, teeth=teeth, height=height, steep=steep), disc(x, y, bore))

    rise = float(rng.choice([-0.014, 0.0, 0.012]))
    rings = [(0.5, 0.032, 0.004), (web, 0.032 + rise, 0.005), (bore + 0.05, 0.034, 0.004)]
    flat = annulus(web - 0.01, bore + 0.06)
    return Shape(outline, partial(ringed, rings=rings), flat, turned=True)


def knurled_cap(rng: np.random.Generator) -> Shape:
    """Closure with fine ridges around it and a stepped top."""
    ridges, radius = int(rng.integers(40, 110)), float(rng.uniform(0.34, 0.41))
    top = radius * float(rng.uniform(0.76, 0.88))
    flat = partial(disc, radius=top - 0.01)
    steps = turned_steps(rng, top)

    def relief(x: Field, y: Field, depth: Field) -> Field:
        radial = np.hypot(x, y)
        skirt = 0.004 + 0.006 * np.cos(ridges * np.arctan2(y, x))
        slope = 0.5 * np.clip(radius - radial, 0, radius - top)
        return np.where(radial > top - 0.003, slope + skirt, steps(x, y, depth) + 0.03).astype(np.float32)

    outline = partial(toothed, radius=radius, teeth=ridges, height=0.004, steep=1.0)
    return Shape(outline, relief, flat, turned=True)


def knob(rng: np.random.Generator) -> Shape:
    """Hand wheel with lobes, with or without a bore."""
    waves = [(int(rng.integers(3, 9)), float(rng.uniform(0.02, 0.055)), 0.0)]
    bore = max(float(rng.uniform(-0.08, 0.1)), 0.0)

    def outline(x: Field, y: Field) -> Field:
        body = wavy(x, y, 0.35, waves)
        return without(body, disc(x, y, bore)) if bore > 0.03 else body

    return Shape(outline, plate_relief(rng))


def clip(rng: np.random.Generator) -> Shape:
    """Retaining ring with a gap."""
    outer, gap = rng.uniform(0.34, 0.41), rng.uniform(0.03, 0.16)
    inner = rng.uniform(0.62, 0.76) * outer
    middle, lug = 0.5 * (outer + inner), 0.56 * (outer - inner)
    lug_x = gap + 0.35 * lug
    lug_y = float(np.sqrt(max(middle**2 - lug_x**2, 0.0)))
    relief = partial(chamfered, thick=0.025, width=0.006)

    def outline(x: Field, y: Field) -> Field:
        arc = without(annulus(outer, inner)(x, y), box(x, y - outer, gap, outer))
        return joined(arc, disc(np.abs(x) - np.float32(lug_x), y - np.float32(lug_y), lug))

    return Shape(outline, relief, fittings=(Fitting.HOLE, Fitting.DOT, Fitting.STUD))


def screw_head(rng: np.random.Generator) -> Shape:
    """Head of a screw from above, its recess right through: hexagon, six lobes or cross."""
    radius, kind = float(rng.uniform(0.32, 0.41)), int(rng.integers(0, 3))
    wide = 0.45 * radius

    def outline(x: Field, y: Field) -> Field:
        if kind == 0:
            recess = wavy(x, y, 0.9 * wide, [(6, 0.05 * wide, 0.0)])
        elif kind == 1:
            recess = wavy(x, y, 0.85 * wide, [(6, 0.2 * wide, 0.0)])
        else:
            recess = np.minimum(box(x, y, wide, 0.25 * wide), box(x, y, 0.25 * wide, wide))
        return without(disc(x, y, radius), recess)

    rings = [(radius - 0.01, 0.03, 0.012), (0.85 * radius, 0.05, 0.04)]
    flat = annulus(0.95 * radius, 0.52 * radius)
    return Shape(outline, partial(ringed, rings=rings), flat, turned=True)


def pulley(rng: np.random.Generator) -> Shape:
    """Wheel with through windows between its spokes."""
    outer, spokes = float(rng.uniform(0.37, 0.42)), int(rng.integers(3, 8))
    hub, rim, wide = 0.36 * outer, float(rng.uniform(0.72, 0.82)) * outer, rng.uniform(0.025, 0.05)
    bore = 0.4 * hub

    def outline(x: Field, y: Field) -> Field:
        window = annulus(rim, hub)(x, y)
        for n in range(spokes):
            u, v = turned(x, y, 2 * np.pi * n / spokes)
            window = np.maximum(window, wide - np.where(u > 0, np.abs(v), np.float32(1)))
        return without(disc(x, y, outer), window, disc(x, y, bore))

    return Shape(outline, plate_relief(rng))


def _face(rng: np.random.Generator, outer: float, inner: float) -> Relief:
    return turned_steps(rng, outer, inner=inner) if rng.random() < 0.5 else plate_relief(rng)


ROUNDS: tuple[Callable[[np.random.Generator], Shape], ...] = (
    round_plate, ring, seal, bottle_mouth, gear, knurled_cap, knob, clip, screw_head, pulley,
)  # fmt: skip
