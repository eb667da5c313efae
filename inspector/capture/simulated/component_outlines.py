"""Signed distances to the edges of flat figures: what the silhouettes of components are put together from.

All lengths are in units of the frame's shorter side; a distance is negative inside.
The formulas of box, capsule and polygon are those of I. Quilez, "2D distance functions".
"""

from collections.abc import Callable, Sequence

import numpy as np

from inspector.capture.simulated.fields import Field

Outline = Callable[[Field, Field], Field]
"""Signed distance to an edge at the points x, y; all float32 (h, w)."""
Point = tuple[float, float]


def disc(x: Field, y: Field, radius: float) -> Field:
    """Circle about the origin."""
    return np.asarray(np.hypot(x, y) - np.float32(radius), np.float32)


def box(x: Field, y: Field, half_width: float, half_height: float, *, corner: float = 0.0) -> Field:
    """Rectangle with rounded corners about the origin."""
    qx, qy = np.abs(x) - (half_width - corner), np.abs(y) - (half_height - corner)
    outside = np.hypot(np.maximum(qx, 0), np.maximum(qy, 0))
    return np.asarray(outside + np.minimum(np.maximum(qx, qy), 0) - corner, np.float32)


def capsule(x: Field, y: Field, half_length: float, radius: float) -> Field:
    """Straight bar with round ends along x; `half_length` reaches to the middle of an end."""
    return np.asarray(np.hypot(np.maximum(np.abs(x) - half_length, 0), y) - np.float32(radius), np.float32)


def polygon(x: Field, y: Field, corners: Sequence[Point]) -> Field:
    """Any simple polygon."""
    nearest = np.full(x.shape, np.inf, np.float32)
    sign = np.ones(x.shape, np.float32)
    for (ax, ay), (bx, by) in zip(corners, (*corners[1:], corners[0]), strict=True):
        ex, ey, wx, wy = bx - ax, by - ay, x - ax, y - ay
        t = np.clip((wx * ex + wy * ey) / max(ex * ex + ey * ey, 1e-9), 0, 1)
        nearest = np.minimum(nearest, (wx - t * ex) ** 2 + (wy - t * ey) ** 2)
        above, below, left = y >= ay, y < by, ex * wy > ey * wx
        sign[(above & below & left) | ~(above | below | left)] *= -1
    return np.asarray(sign * np.sqrt(nearest), np.float32)


def regular_corners(count: int, radius: float) -> list[Point]:
    """Corners of a regular polygon, one side level at the bottom."""
    angles = np.pi / 2 + np.pi / count + 2 * np.pi * np.arange(count) / count
    return [(float(radius * np.cos(a)), float(radius * np.sin(a))) for a in angles]


def wavy(x: Field, y: Field, radius: float, waves: Sequence[tuple[int, float, float]]) -> Field:
    """Circle whose radius changes with the angle: (periods around it, height, phase) of each wave."""
    angle = np.arctan2(y, x)
    rim, slope = np.full_like(x, radius), np.zeros_like(x)
    for periods, height, phase in waves:
        turn = periods * angle + np.float32(phase)
        rim += np.float32(height) * np.cos(turn)
        slope -= np.float32(periods * height) * np.sin(turn)
    steep = np.sqrt(1 + (slope / radius) ** 2)
    return np.asarray((np.hypot(x, y) - rim) / steep, np.float32)


def toothed(x: Field, y: Field, radius: float, *, teeth: int, height: float, steep: float) -> Field:
    """Circle with teeth: a wave whose flanks are `steep` (1 round, 4 nearly straight)."""
    wave = np.tanh(steep * np.cos(teeth * np.arctan2(y, x))) / np.tanh(steep)
    reach = np.hypot(x, y) - radius - height * wave
    return np.asarray(reach * np.float32(0.8), np.float32)


def joined(*figures: Field) -> Field:
    """Union."""
    return np.asarray(np.minimum.reduce(figures), np.float32)


def without(figure: Field, *holes: Field) -> Field:
    """`figure` where none of `holes` is."""
    return np.asarray(np.maximum.reduce([figure, *(-hole for hole in holes)]), np.float32)


def melted(one: Field, other: Field, width: float) -> Field:
    """Union with a fillet of about `width` where the two meet (polynomial smooth minimum)."""
    share = np.clip(0.5 + 0.5 * (other - one) / width, 0, 1)
    return np.asarray(other + (one - other) * share - width * share * (1 - share), np.float32)


def annulus(outer: float, inner: float) -> Callable[[Field, Field], Field]:
    """Ring about the origin."""

    def outline(x: Field, y: Field) -> Field:
        return without(disc(x, y, outer), disc(x, y, inner))

    return outline
