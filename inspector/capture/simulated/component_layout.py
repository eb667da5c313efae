"""Where the fittings of a component sit: rings, rows, pairs and corners, as far as there is room."""

from collections.abc import Sequence

import numpy as np

from inspector.capture.simulated.component_finishes import another_colour
from inspector.capture.simulated.component_fittings import Fitting, Placed
from inspector.capture.simulated.component_outlines import Point
from inspector.capture.simulated.component_room import Room
from inspector.capture.simulated.component_shape import Shape
from inspector.capture.simulated.fields import turned
from inspector.capture.simulated.layers import Colour

MOST = 14  # fittings that find a place by themselves
_ROUND = (1.0, 1.0)
_SIZES: dict[Fitting, tuple[tuple[float, float], tuple[float, float]]] = {  # radius, width over length
    Fitting.HOLE: ((0.018, 0.045), _ROUND),
    Fitting.COUNTERSINK: ((0.025, 0.05), _ROUND),
    Fitting.BOSS: ((0.025, 0.055), _ROUND),
    Fitting.STUD: ((0.016, 0.035), _ROUND),
    Fitting.RIB: ((0.05, 0.13), (0.1, 0.22)),
    Fitting.SLOT: ((0.04, 0.12), (0.12, 0.35)),
    Fitting.POCKET: ((0.04, 0.1), (0.4, 1.0)),
    Fitting.PAD: ((0.03, 0.08), (0.4, 1.0)),
    Fitting.SCREW: ((0.024, 0.05), (0.2, 1.0)),
    Fitting.GROOVE: ((0.05, 0.16), (0.4, 1.0)),
    Fitting.INSERT: ((0.022, 0.045), _ROUND),
    Fitting.CONTACT: ((0.016, 0.04), (0.3, 0.8)),
    Fitting.CHIP: ((0.05, 0.11), (0.5, 0.9)),
    Fitting.LENS: ((0.022, 0.05), _ROUND),
    Fitting.DOT: ((0.018, 0.04), _ROUND),
}
_METAL = (Fitting.SCREW, Fitting.INSERT, Fitting.CONTACT)
_ANY = tuple(kind for kind in _SIZES if kind not in (Fitting.CHIP, Fitting.CONTACT))


def lay_out(shape: Shape, colour: Colour, room: Room, rng: np.random.Generator) -> tuple[Placed, ...]:
    """At least one fitting; none over another, and none over what was taken before."""
    if shape.seats:
        return _seated(shape, rng)
    placed: list[Placed] = []
    for _ in range(int(rng.integers(2, 5))):
        kind = _choice(shape.fittings or _ANY, rng)
        placed += _group(kind, len(placed), another_colour(colour, rng, metal=kind in _METAL), room, rng)
    return tuple(placed) or (_somewhere(colour, room, rng),)


def _seated(shape: Shape, rng: np.random.Generator) -> tuple[Placed, ...]:
    kind, level = shape.fittings[0], rng.uniform(0.3, 0.5)
    return tuple(
        Placed(f"{kind} {n + 1}", kind, x, y, radius, 1.0, 0.0, (level, level, 1.03 * level))
        for n, (x, y, radius) in enumerate(shape.seats)
    )


def _group(kind: Fitting, before: int, colour: Colour, room: Room, rng: np.random.Generator) -> list[Placed]:
    """Fittings of one kind and size in one pattern."""
    radii, slims = _SIZES[kind]
    slim = float(rng.uniform(*slims))
    for shrink in (1.0, 0.75, 0.55, 0.4):
        radius = float(rng.uniform(*radii)) * shrink
        for places in _patterns(radius, radius * slim, rng):
            group = [
                Placed(f"{kind} {before + n + 1}", kind, x, y, radius, slim, angle, colour)
                for n, (x, y, angle) in enumerate(places[: MOST - before])
            ]
            if group and _apart(group) and all(_fits(one, room) for one in group):
                for one in group:
                    room.take_disc(one.x, one.y, one.radius + 0.01)
                return group
    return []


def _patterns(
    radius: float, half_width: float, rng: np.random.Generator
) -> list[list[tuple[float, float, float]]]:
    """Places and directions of a group, several to try; a single one last."""
    lying = float(rng.choice([0.0, np.pi / 2]))
    tried = []
    for _ in range(7):
        count, reach = int(rng.integers(3, 9)), rng.uniform(0.08, 0.37)
        kind, x, y = int(rng.integers(0, 4)), float(rng.uniform(-0.33, 0.33)), float(rng.uniform(-0.33, 0.33))
        pitch = (2 * (half_width if lying else radius) + 0.014) * rng.uniform(1.0, 1.5)
        if kind == 0:
            turns = [2 * np.pi * n / count + lying for n in range(count)]
            tried.append([(float(reach * np.cos(t)), float(reach * np.sin(t)), t) for t in turns])
        elif kind == 1:
            count = min(count, 6)
            tried.append([(x + float(pitch) * (n - (count - 1) / 2), y, lying) for n in range(count)])
        else:
            tried.append([(px, py, lying) for px, py in _mirrored(x, y, both=kind == 3)])
    tried += [[(float(x), float(y), lying)] for x, y in rng.uniform(-0.3, 0.3, (12, 2))]
    return [*tried, [(0.0, 0.0, lying)]]


def _mirrored(x: float, y: float, *, both: bool) -> Sequence[Point]:
    return [(x, y), (-x, y), (x, -y), (-x, -y)] if both else [(x, y), (-x, y)]


def _fits(one: Placed, room: Room) -> bool:
    """Whether its whole length lies on free face."""
    half_width = one.radius * one.slim
    reach = one.radius - half_width
    for share in np.linspace(-1, 1, 5):
        x, y = one.x + share * reach * np.cos(one.angle), one.y + share * reach * np.sin(one.angle)
        if room.depth(float(x), float(y)) < 1.25 * half_width + 0.006:
            return False
    return True


def _apart(group: Sequence[Placed]) -> bool:
    """Whether no fitting of a group touches another: along its length a radius away, across it less."""
    for n, one in enumerate(group):
        for other in group[:n]:
            x, y = turned(np.float32(one.x - other.x), np.float32(one.y - other.y), one.angle)  # type: ignore[arg-type]  # one point
            if np.hypot(float(x) / one.radius, float(y) / (one.radius * one.slim + 0.004)) < 2.2:
                return False
    return True


def _somewhere(colour: Colour, room: Room, rng: np.random.Generator) -> Placed:
    """A paint dot at the roomiest place."""
    x, y, depth = room.deepest()
    radius = max(0.9 * depth, 0.012)
    return Placed("dot 1", Fitting.DOT, x, y, radius, 1.0, 0.0, another_colour(colour, rng, metal=False))


def _choice(kinds: Sequence[Fitting], rng: np.random.Generator) -> Fitting:
    return kinds[int(rng.integers(0, len(kinds)))]
