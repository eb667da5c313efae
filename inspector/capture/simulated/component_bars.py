"""Round bars seen from the side: stepped shafts, bolts, pins, springs. Their axis lies along x."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np

from inspector.capture.simulated.component_fittings import Fitting
from inspector.capture.simulated.component_outlines import box, capsule
from inspector.capture.simulated.component_shape import Shape
from inspector.capture.simulated.fields import Field


@dataclass(frozen=True)
class Section:
    """A stretch of a bar; lengths in units of the frame's shorter side.

    Attributes:
        start: Where it begins on the axis.
        end: Where it ends.
        radius: Of the bar.
        pitch: Of its thread; 0 without.
        flat: Whether it is a hexagon and not round.
    """

    start: float
    end: float
    radius: float
    pitch: float = 0.0
    flat: bool = False


def bar_outline(x: Field, y: Field, sections: Sequence[Section]) -> Field:
    """Signed distance to the silhouette."""
    parts = []
    for one in sections:
        half = (one.end - one.start) / 2
        bare = box(x - (one.start + one.end) / 2, y, half, one.radius, corner=min(0.004, half))
        parts.append(bare + _thread(x, y, one) if one.pitch else bare)
    return np.asarray(np.minimum.reduce(parts), np.float32)


def bar_relief(x: Field, y: Field, depth: Field, sections: Sequence[Section]) -> Field:
    """Height of the visible half above the axis."""
    height = np.zeros_like(x)
    for one in sections:
        body = _hexagon(y, one.radius) if one.flat else _round(y, one.radius)
        if one.pitch:
            body = np.maximum(body - _thread(x, y, one), 0)
        within = (x >= one.start) & (x <= one.end)
        height = np.where(within, np.maximum(height, body), height)
    return np.asarray(height, np.float32)


def shaft(rng: np.random.Generator) -> tuple[Section, ...]:
    """Two to five steps, some threaded."""
    count = int(rng.integers(2, 6))
    length = rng.uniform(0.66, 0.86)
    cuts = np.concatenate([[0], np.sort(rng.uniform(0.12, 0.88, count - 1)), [1]]) * length - length / 2
    radii, pitch = rng.uniform(0.04, 0.125, count), float(rng.uniform(0.018, 0.034))
    threaded = rng.random(count) < 0.3
    return tuple(
        Section(float(cuts[n]), float(cuts[n + 1]), float(radii[n]), pitch if threaded[n] else 0.0)
        for n in range(count)
    )


def bolt(rng: np.random.Generator) -> tuple[Section, ...]:
    """Head, plain shank and thread."""
    length, radius, head = rng.uniform(0.62, 0.84), rng.uniform(0.045, 0.085), rng.uniform(0.07, 0.13)
    left, pitch = -length / 2, float(rng.uniform(0.018, 0.032))
    plain = left + head + rng.uniform(0.05, 0.6) * (length - head)
    return (
        Section(left, left + head, radius * rng.uniform(1.6, 2.1), flat=bool(rng.random() < 0.6)),
        Section(left + head - 0.005, plain + 0.005, radius),
        Section(plain, length / 2 - 0.02, radius, pitch),
        Section(length / 2 - 0.025, length / 2, radius * 0.8),
    )


def spring_outline(x: Field, y: Field, half: float, radius: float) -> Field:
    """The closed envelope of a coil spring: the belt is hardly seen between its turns."""
    return box(x, y, half, radius, corner=0.02)


def spring_relief(x: Field, y: Field, depth: Field, radius: float, pitch: float) -> Field:
    """Turns of round wire around a cylinder."""
    place = (x + 0.25 * pitch * y / radius) / pitch
    across = 2 * (place - np.floor(place)) - 1
    wire = np.sqrt(np.maximum(1 - (across / 0.86) ** 2, 0)) * 0.45 * pitch
    return np.asarray(wire + 0.75 * _round(y, radius), np.float32)


def capsule_relief(x: Field, y: Field, depth: Field, half: float, radius: float) -> Field:
    """A solid of revolution whose two halves overlap by a step."""
    cap = np.where(x > 0.1 * half, np.float32(0.006), np.float32(0))
    across = np.hypot(np.maximum(np.abs(x) - half, 0), y)
    return np.asarray(0.6 * np.sqrt(np.maximum(radius**2 - across**2, 0)) + cap, np.float32)


def _thread(x: Field, y: Field, one: Section) -> Field:
    """How deep the thread cuts, 0 at its crests: rounded V grooves that climb across the bar."""
    place = (x + 0.5 * one.pitch * np.clip(y / one.radius, -1, 1)) / one.pitch
    tooth = np.abs(2 * (place - np.floor(place)) - 1)
    return np.asarray(0.45 * one.pitch * tooth * tooth, np.float32)


def _round(y: Field, radius: float) -> Field:
    return np.asarray(np.sqrt(np.maximum(radius**2 - y * y, 0)), np.float32)


def _hexagon(y: Field, radius: float) -> Field:
    """One face towards the camera, two sloping away."""
    return np.asarray(np.minimum(0.87 * radius, 1.74 * (radius - np.abs(y))).clip(0), np.float32)


def stepped_shaft(rng: np.random.Generator) -> Shape:
    """Shaft from the side."""
    sections = shaft(rng)
    widest = max((one for one in sections if not one.pitch), key=lambda s: s.radius, default=sections[0])
    middle, half = 0.5 * (widest.start + widest.end), 0.5 * (widest.end - widest.start)

    def flat(x: Field, y: Field) -> Field:
        return box(x - middle, y, half, 0.62 * widest.radius)

    outline, relief = partial(bar_outline, sections=sections), partial(bar_relief, sections=sections)
    return Shape(outline, relief, flat, fittings=(Fitting.SLOT, Fitting.HOLE, Fitting.DOT, Fitting.PAD))


def bolt_side(rng: np.random.Generator) -> Shape:
    """Bolt from the side; what it carries is on its head."""
    sections = bolt(rng)
    head = sections[0]

    def flat(x: Field, y: Field) -> Field:
        half = 0.5 * (head.end - head.start)
        return box(x - head.start - half, y, half, 0.55 * head.radius)

    outline, relief = partial(bar_outline, sections=sections), partial(bar_relief, sections=sections)
    return Shape(outline, relief, flat, fittings=(Fitting.DOT, Fitting.STUD, Fitting.HOLE))


def spring(rng: np.random.Generator) -> Shape:
    """Coil spring from the side, a tag in its middle."""
    half, radius = float(rng.uniform(0.32, 0.42)), float(rng.uniform(0.07, 0.14))
    pitch = float(rng.uniform(0.035, 0.07))
    relief = partial(spring_relief, radius=radius, pitch=pitch)
    flat = partial(box, half_width=half, half_height=0.6 * radius)
    return Shape(
        partial(spring_outline, half=half, radius=radius),
        relief,
        flat,
        fittings=(Fitting.DOT, Fitting.CONTACT),
    )


def two_piece_capsule(rng: np.random.Generator) -> Shape:
    """Capsule of two halves."""
    radius = float(rng.uniform(0.1, 0.17))
    half = float(rng.uniform(0.36, 0.42)) - radius
    relief = partial(capsule_relief, half=half, radius=radius)
    flat = partial(box, half_width=half, half_height=0.7 * radius)
    outline = partial(capsule, half_length=half, radius=radius)
    return Shape(outline, relief, flat, fittings=(Fitting.DOT, Fitting.SLOT, Fitting.RIB))


BARS: tuple[Callable[[np.random.Generator], Shape], ...] = (
    stepped_shaft, bolt_side, spring, two_piece_capsule,
)  # fmt: skip
