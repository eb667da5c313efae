"""Flat components: plates, brackets, links, pressings. Each function makes one shape of its kind."""

from collections.abc import Callable
from functools import partial

import numpy as np

from inspector.capture.simulated.component_fittings import Fitting
from inspector.capture.simulated.component_outlines import (
    Outline,
    box,
    capsule,
    disc,
    joined,
    melted,
    polygon,
    regular_corners,
    wavy,
    without,
)
from inspector.capture.simulated.component_relief import domed, plate_relief
from inspector.capture.simulated.component_shape import Shape
from inspector.capture.simulated.fields import Field, turned


def plate(rng: np.random.Generator) -> Shape:
    """Rounded rectangle."""
    half, low = rng.uniform(0.3, 0.41), rng.uniform(0.5, 1.0)
    return Shape(
        partial(box, half_width=half, half_height=half * low, corner=rng.uniform(0.005, 0.12) * low),
        plate_relief(rng),
    )


def flange(rng: np.random.Generator) -> Shape:
    """Square plate with a bore, corners rounded or cut."""
    half, bore = rng.uniform(0.3, 0.38), rng.uniform(0.09, 0.19)
    corner = rng.uniform(0.02, 0.3) * half

    def outline(x: Field, y: Field) -> Field:
        return without(box(x, y, half, half, corner=corner), disc(x, y, bore))

    return Shape(outline, plate_relief(rng))


def slotted(rng: np.random.Generator) -> Shape:
    """Plate with through slots."""
    half, low, count = rng.uniform(0.34, 0.41), rng.uniform(0.5, 0.85), int(rng.integers(2, 6))
    pitch, width = 1.7 * half / count, rng.uniform(0.13, 0.3)

    def outline(x: Field, y: Field) -> Field:
        slots = [
            capsule(
                y + 0.25 * half * low, x - (n - (count - 1) / 2) * pitch, 0.36 * half * low, width * pitch
            )
            for n in range(count)
        ]
        return without(box(x, y, half, half * low, corner=0.03), *slots)

    return Shape(outline, plate_relief(rng))


def bracket(rng: np.random.Generator) -> Shape:
    """L, T, U or cross from two or three bars."""
    kind, wide = int(rng.integers(0, 4)), rng.uniform(0.065, 0.12)
    long, corner, fillet = rng.uniform(0.3, 0.38), rng.uniform(0.005, 0.04), rng.uniform(0.01, 0.06)
    across = rng.uniform(0.7, 1.0) * long

    def outline(x: Field, y: Field) -> Field:
        foot = box(x, y - _FEET[kind] * (across - wide), long, wide, corner=corner)
        post = box(x - _POSTS[kind] * (long - wide), y, wide, across, corner=corner)
        both = melted(foot, post, fillet)
        if kind != 2:
            return both
        return joined(both, box(x + long - wide, y, wide, across, corner=corner))

    return Shape(outline, plate_relief(rng))


_FEET, _POSTS = (1.0, -1.0, 1.0, 0.0), (-1.0, 0.0, 1.0, 0.0)  # L, T, U, cross


def regular(rng: np.random.Generator) -> Shape:
    """Regular polygon, with or without a bore, as a nut or a tile."""
    corners = regular_corners(int(rng.integers(3, 9)), rng.uniform(0.34, 0.42))
    bore, rounding = max(float(rng.uniform(-0.12, 0.17)), 0.0), rng.uniform(0.002, 0.03)

    def outline(x: Field, y: Field) -> Field:
        figure = polygon(x, y, corners) - np.float32(rounding)
        return without(figure, disc(x, y, bore)) if bore > 0.05 else figure

    return Shape(outline, plate_relief(rng))


def irregular(rng: np.random.Generator) -> Shape:
    """A stamped or cut plate with corners anywhere."""
    count = int(rng.integers(5, 9))
    angles = (np.arange(count) + rng.uniform(-0.3, 0.3, count)) * 2 * np.pi / count
    reach = rng.uniform(0.24, 0.41, count)
    corners = [(float(r * np.cos(a)), float(r * np.sin(a))) for r, a in zip(reach, angles, strict=True)]
    rounding = np.float32(rng.uniform(0.002, 0.02))

    def outline(x: Field, y: Field) -> Field:
        return polygon(x, y, corners) - rounding

    return Shape(outline, plate_relief(rng))


def casting(rng: np.random.Generator) -> Shape:
    """A body with a wavy edge."""
    waves = [(n, float(rng.normal(0, 0.05 / n**0.7)), float(rng.uniform(0, 6.28))) for n in range(2, 6)]
    scale = 0.42 / (0.42 + sum(abs(height) for _, height, _ in waves))
    waves = [(n, height * scale, phase) for n, height, phase in waves]
    return Shape(partial(wavy, radius=0.42 * scale, waves=waves), plate_relief(rng))


def link(rng: np.random.Generator) -> Shape:
    """Two eyes joined by a bar, as a connecting rod or a spanner."""
    far, big, small = rng.uniform(0.2, 0.26), rng.uniform(0.11, 0.16), rng.uniform(0.07, 0.12)
    bar, bores = rng.uniform(0.3, 0.8) * small, rng.uniform(0.4, 0.68, 2)

    def outline(x: Field, y: Field) -> Field:
        eyes = joined(disc(x + far, y, big), disc(x - far, y, small))
        body = melted(eyes, box(x, y, far, bar), 0.05)
        return without(body, disc(x + far, y, bores[0] * big), disc(x - far, y, bores[1] * small))

    return Shape(outline, plate_relief(rng))


def cam(rng: np.random.Generator) -> Shape:
    """Teardrop: the hull of a large and a small circle, with a bore."""
    far, big, small = rng.uniform(0.22, 0.3), rng.uniform(0.17, 0.23), rng.uniform(0.05, 0.11)
    bore = rng.uniform(0.3, 0.6) * big

    def outline(x: Field, y: Field) -> Field:
        share = np.clip((x + 0.15) / far, 0, 1)
        body = np.hypot(x + 0.15 - share * far, y) - (big + share * (small - big))
        return without(np.asarray(body, np.float32), disc(x + 0.15, y, bore))

    return Shape(outline, plate_relief(rng))


def oblong(rng: np.random.Generator) -> Shape:
    """Flat bar with round ends."""
    radius = rng.uniform(0.09, 0.2)
    half = rng.uniform(0.36, 0.43) - radius
    return Shape(partial(capsule, half_length=half, radius=radius), plate_relief(rng))


def tablet(rng: np.random.Generator) -> Shape:
    """Domed round, oval or square pressing."""
    radius, kind = rng.uniform(0.3, 0.4), int(rng.integers(0, 3))
    relief = partial(domed, thick=float(rng.uniform(0.04, 0.07)), width=float(rng.uniform(0.1, 0.2)))
    outlines: tuple[Outline, ...] = (
        partial(disc, radius=radius),
        partial(capsule, half_length=0.5 * radius, radius=0.5 * radius),
        partial(box, half_width=radius, half_height=radius, corner=0.5 * radius),
    )
    kinds = (Fitting.SLOT, Fitting.RIB, Fitting.DOT)
    return Shape(outlines[kind], relief, fittings=kinds)


def cropped(rng: np.random.Generator) -> Shape:
    """Disc with one, two or three flats."""
    radius, flats = rng.uniform(0.34, 0.41), int(rng.integers(1, 4))
    reach = rng.uniform(0.45, 0.8) * radius

    def outline(x: Field, y: Field) -> Field:
        cuts = [turned(x, y, 2 * np.pi * n / max(flats, 2))[0] - reach for n in range(flats)]
        return np.asarray(np.maximum.reduce([disc(x, y, radius), *cuts]), np.float32)

    return Shape(outline, plate_relief(rng))


PLATES: tuple[Callable[[np.random.Generator], Shape], ...] = (
    plate, flange, slotted, bracket, regular, irregular, casting, link, cam, oblong, tablet,
    cropped,
)  # fmt: skip
