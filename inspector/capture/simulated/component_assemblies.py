"""Components put together from several: circuit boards, connectors, heat sinks, ball bearings."""

from collections.abc import Callable
from functools import partial

import numpy as np

from inspector.capture.simulated.component_fittings import Fitting
from inspector.capture.simulated.component_outlines import annulus, box, disc, joined, without
from inspector.capture.simulated.component_relief import chamfered, finned, rimmed, ringed
from inspector.capture.simulated.component_shape import Shape
from inspector.capture.simulated.fields import Field


def heat_sink(rng: np.random.Generator) -> Shape:
    """Block with fins."""
    half, low = rng.uniform(0.3, 0.4), rng.uniform(0.6, 1.0)
    outline = partial(box, half_width=half, half_height=half * low, corner=0.01)
    flat = partial(box, half_width=half * 0.9, half_height=half * low * 0.85)
    pitch, rise = float(rng.uniform(0.035, 0.075)), float(rng.uniform(0.012, 0.025))
    relief = partial(finned, thick=0.03, pitch=pitch, rise=rise)
    return Shape(outline, relief, flat, fittings=(Fitting.SCREW, Fitting.PAD, Fitting.POCKET))


def board(rng: np.random.Generator) -> Shape:
    """Printed circuit board."""
    half, low = rng.uniform(0.34, 0.41), rng.uniform(0.55, 1.0)
    corners = [(sx * (half - 0.035), sy * (half * low - 0.035)) for sx in (-1, 1) for sy in (-1, 1)]

    def outline(x: Field, y: Field) -> Field:
        holes = [disc(x - cx, y - cy, 0.018) for cx, cy in corners]
        return without(box(x, y, half, half * low, corner=0.015), *holes)

    kinds = (Fitting.CHIP, Fitting.CONTACT, Fitting.CHIP, Fitting.LENS, Fitting.HOLE)
    relief = partial(chamfered, thick=0.016, width=0.004)
    return Shape(outline, relief, fittings=kinds, finishes=("solder mask",))


def connector(rng: np.random.Generator) -> Shape:
    """Plug with a wall around rows of contacts."""
    half, low = rng.uniform(0.32, 0.41), rng.uniform(0.4, 0.7)
    nose = rng.uniform(0.04, 0.08)

    def outline(x: Field, y: Field) -> Field:
        return joined(
            box(x, y, half, half * low, corner=0.03), box(x, y + half * low, 0.3 * half, nose, corner=0.01)
        )

    relief = partial(rimmed, thick=0.03, width=0.014, rise=0.02)
    return Shape(
        outline,
        relief,
        partial(box, half_width=half - 0.04, half_height=half * low - 0.04),
        fittings=(Fitting.CONTACT, Fitting.HOLE, Fitting.INSERT, Fitting.CONTACT),
        finishes=("dark plastic", "light plastic", "coloured plastic", "bakelite"),
    )


def bearing(rng: np.random.Generator) -> Shape:
    """Two races with balls between them; the balls are its fittings."""
    outer, bore = float(rng.uniform(0.37, 0.42)), float(rng.uniform(0.11, 0.16))
    low, high = bore + 0.32 * (outer - bore), outer - 0.32 * (outer - bore)
    rings = [(outer - 0.004, 0.035, 0.004), (high, 0.012, 0.005), (low, 0.035, 0.005)]
    middle, radius = 0.5 * (low + high), 0.46 * (high - low)
    count = int(2 * np.pi * middle / (2 * radius * rng.uniform(1.15, 1.9)))
    angles = [2 * np.pi * n / count for n in range(count)]
    seats = tuple((middle * float(np.cos(a)), middle * float(np.sin(a)), radius) for a in angles)
    flat = annulus(outer - 0.004, high + 0.004)
    outline, relief = annulus(outer, bore), partial(ringed, rings=rings)
    return Shape(outline, relief, flat, True, (Fitting.BALL,), ("turned steel", "brushed steel"), seats)


ASSEMBLIES: tuple[Callable[[np.random.Generator], Shape], ...] = (heat_sink, board, connector, bearing)
