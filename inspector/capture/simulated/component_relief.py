"""How high a component stands above its lowest point: chamfers, domes, rims, turned steps, round bars.

Heights, depths and lengths are in units of the frame's shorter side.
"""

from collections.abc import Callable, Sequence
from functools import partial

import numpy as np

from inspector.capture.simulated.fields import Field, smooth_step

Relief = Callable[[Field, Field, Field], Field]
"""Height at the points x, y that lie `depth` inside the edge; all float32 (h, w)."""
SOFT = 0.0035  # half the width of an edge that is sharp in the part


def step(values: Field) -> Field:
    """0 where `values` is well below 0, 1 where well above."""
    return smooth_step(-SOFT, SOFT, values)


def chamfered(x: Field, y: Field, depth: Field, thick: float, width: float) -> Field:
    """Level, with a straight bevel along every edge."""
    return np.asarray(thick - 0.8 * np.clip(width - depth, 0, width), np.float32)


def filleted(x: Field, y: Field, depth: Field, thick: float, width: float) -> Field:
    """Level, with edges rounded to a quarter circle."""
    short = np.clip(width - depth, 0, width)
    return np.asarray(thick - width + np.sqrt(np.maximum(width**2 - short**2, 0)), np.float32)


def domed(x: Field, y: Field, depth: Field, thick: float, width: float) -> Field:
    """Raised like a tablet over `width` from its edge."""
    short = 1 - np.clip(depth / width, 0, 1)
    return np.asarray(thick * (0.3 + 0.7 * np.sqrt(np.maximum(1 - short * short, 0))), np.float32)


def rimmed(x: Field, y: Field, depth: Field, thick: float, width: float, rise: float) -> Field:
    """Chamfered, with a wall `rise` high along the edge; a negative rise makes a raised middle."""
    level = chamfered(x, y, depth, thick, 0.4 * width)
    return np.asarray(level - rise * step(depth - 2.4 * width) + max(rise, 0), np.float32)


def plate_relief(rng: np.random.Generator) -> Relief:
    """One of the reliefs of flat parts."""
    thick, width = rng.uniform(0.02, 0.045), rng.uniform(0.006, 0.018)
    kind = int(rng.integers(0, 6))
    if kind == 0:
        return partial(domed, thick=thick, width=float(rng.uniform(0.06, 0.14)))
    if kind == 1:
        return partial(rimmed, thick=thick, width=width, rise=float(rng.choice([-0.012, 0.016])))
    return partial(chamfered if kind < 4 else filleted, thick=thick, width=width)


def ringed(x: Field, y: Field, depth: Field, rings: Sequence[tuple[float, float, float]]) -> Field:
    """Turned steps about the origin: (outer radius, height inside it, width of its slope), largest first."""
    radius = np.asarray(np.hypot(x, y), np.float32)
    height, before = np.zeros_like(radius), 0.0
    for outer, level, slope in rings:
        height += np.float32(level - before) * smooth_step(-slope, slope, np.float32(outer) - radius)
        before = level
    return height


def turned_steps(rng: np.random.Generator, outer: float, *, inner: float = 0.0) -> Relief:
    """Two to five steps between the radii `inner` and `outer`."""
    count = int(rng.integers(2, 6))
    radii = [outer - 0.004, *sorted(rng.uniform(inner + 0.02, outer - 0.02, count), reverse=True)]
    levels = 0.03 + np.cumsum(rng.choice([-0.011, -0.006, 0.006, 0.011], len(radii)))
    slopes = rng.uniform(0.003, 0.011, len(radii))
    rings = [
        (float(r), max(float(z), 0.008), float(s)) for r, z, s in zip(radii, levels, slopes, strict=True)
    ]
    return partial(ringed, rings=rings)


def bulged(x: Field, y: Field, depth: Field, middle: float, width: float, thick: float) -> Field:
    """A ring with a round section about the radius `middle`, as the mouth of a bottle or a seal."""
    across = (np.hypot(x, y) - middle) / width
    return np.asarray(thick * np.sqrt(np.maximum(1 - across * across, 0)), np.float32)


def finned(x: Field, y: Field, depth: Field, thick: float, pitch: float, rise: float) -> Field:
    """Level, with parallel fins along y."""
    wave = np.cos(2 * np.pi * x / pitch) + 0.15
    fins = rise * smooth_step(-0.25, 0.25, wave) * step(depth - 0.02)
    return np.asarray(chamfered(x, y, depth, thick, 0.008) + fins, np.float32)
