"""Part n of a simulated line: plan what is wrong with it, make it, photograph it. Pure functions."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import cv2
import numpy as np

from inspector.capture.simulated import additions, component, damage, housing, surface, washer, weave
from inspector.capture.simulated.belt import belt
from inspector.capture.simulated.fields import Field, Stream, stream
from inspector.capture.simulated.geometry import Pose, warp
from inspector.capture.simulated.layers import (
    Layers,
    MissingFeature,
    Surface,
    Window,
    missing_feature,
    scaled,
)
from inspector.capture.simulated.optics import photograph
from inspector.capture.simulated.settings import DEFECT_EXTENT, DefectKind, Family, LineSettings
from inspector.domain.anomaly import Affine
from inspector.domain.frame import Mask, PartTruth, Pixels

Size = tuple[int, int]
Harm = Callable[[Surface, Layers, np.random.Generator, float], Mask]


@dataclass(frozen=True)
class _Maker:
    """How parts of one family are made.

    Attributes:
        build: Shared layers of (size, seed).
        bare: Shared radiance of (size, seed, name of the missing feature).
        paint: One part's own radiance, and which window of the shared radiance it shows.
    """

    build: Callable[[Size, int], Layers]
    bare: Callable[[Size, int, str], Field]
    paint: Callable[[Field, Size, int, np.random.Generator], tuple[Field, Window]]


_MAKERS: dict[Family, _Maker] = {
    Family.WASHER: _Maker(washer.build, washer.steel, washer.paint),
    Family.HOUSING: _Maker(housing.build, housing.moulding, housing.paint),
    Family.WEAVE: _Maker(weave.build, weave.roll, weave.paint),
    Family.COMPONENT: _Maker(component.build, component.bare, component.paint),
    Family.SURFACE: _Maker(surface.build, surface.roll, surface.paint),
}
_HARM: dict[DefectKind, Harm] = {
    DefectKind.SCRATCH: damage.scratch,
    DefectKind.DENT: damage.dent,
    DefectKind.STAIN: damage.stain,
    DefectKind.CHIP: damage.chip,
    DefectKind.FOREIGN_BODY: additions.foreign_body,
    DefectKind.MISPRINT: additions.misprint,
}
BASE_EXPOSURE = 1.25
SECOND_DEFECT = 0.1  # share of bad parts with two defects


@dataclass(frozen=True)
class Place:
    """Where a part is at the moment of the frame, apart from its own jitter.

    Attributes:
        x: Pixels right of its resting place; None where no part is in the field.
        travel: Pixels the belt has moved so far.
        smear: Pixels it moves while the shutter is open.
        moment: Number of this frame of the part; every frame has its own noise.
    """

    x: float | None = 0.0
    travel: int = 0
    smear: int = 0
    moment: int = 0


def render_part(
    settings: LineSettings, index: int, *, place: Place | None = None, exposure: float = 1.0
) -> tuple[Pixels, PartTruth]:
    """One frame of part `index`: uint8 (H, W, 3) RGB, and what is really the matter with it.

    Pure: depends on its arguments only, not on what was rendered before. A bad part equals the good one of
    the same number everywhere but at its defect.
    """
    where = place or Place(travel=int(stream(Stream.POSE, settings.seed, index, 1).integers(0, 1 << 16)))
    key = (settings.seed, index)
    scene, truth = _scene(settings, index, where)
    gain = _light(settings.seed, index, exposure)
    noise = stream(Stream.SENSOR, *key, where.moment)
    return photograph(scene, settings.seed, gain=gain, rng=noise, smear=where.smear), truth


def plan_defects(settings: LineSettings, index: int) -> tuple[DefectKind, ...]:
    """Which defects part `index` has; empty for a good one."""
    rng = stream(Stream.PLAN, settings.seed, index)
    is_bad, two = rng.random() < settings.defect_rate, rng.random() < SECOND_DEFECT
    order = rng.permutation(len(settings.kinds))
    kinds = [settings.kinds[i] for i in order[: 1 + (two and len(order) > 1)]]
    return tuple(sorted(kinds)) if is_bad else ()


@lru_cache(maxsize=3)
def _layers(family: Family, size: Size, seed: int) -> Layers:
    return _MAKERS[family].build(size, seed)


@lru_cache(maxsize=32)
def _missing(family: Family, size: Size, seed: int, feature: str) -> MissingFeature:
    incomplete = _MAKERS[family].bare(size, seed, feature)
    return missing_feature(_layers(family, size, seed).radiance, incomplete)


def _scene(settings: LineSettings, index: int, where: Place) -> tuple[Field, PartTruth]:
    """Linear radiance (h, w, 3) in front of the camera."""
    size = settings.size
    if where.x is None:
        return belt(size, settings.seed, travel=where.travel).copy(), _truth([], size)
    surface, layers, harm = _make(settings, index)
    pose = _pose(settings, index, where.x)
    matrix = pose.matrix(layers.face.shape, size)
    scene = warp(_printed(surface, layers), matrix, size, border=cv2.BORDER_REPLICATE)
    alpha = _coverage(surface, where)
    if alpha is not None:
        ground = belt(size, settings.seed, travel=where.travel)
        if layers.shadow is not None:
            ground = scaled(ground, warp(layers.shadow, matrix, size, border=cv2.BORDER_REPLICATE))
        scene -= ground
        scene = scaled(scene, warp(alpha, matrix, size, border=cv2.BORDER_CONSTANT))
        scene += ground
    seen = [(kind, _in_frame(mask, matrix, size)) for kind, mask in harm]
    return scene, _truth(seen, size)


def _coverage(surface: Surface, where: Place) -> Field | None:
    """How far the part hides the belt; fabric hides all of it while it stands, and is a cut piece else."""
    if surface.alpha is None and where.x:
        return np.ones(surface.radiance.shape[:2], np.float32)
    return surface.alpha


def _make(settings: LineSettings, index: int) -> tuple[Surface, Layers, list[tuple[DefectKind, Mask]]]:
    """The part itself and the masks of its defects, in part coordinates."""
    kinds = plan_defects(settings, index)
    layers = _layers(settings.family, settings.size, settings.seed)
    surface, missing = _fresh(settings, index, layers, incomplete=DefectKind.MISSING_FEATURE in kinds)
    harm = [] if missing is None else [(DefectKind.MISSING_FEATURE, missing)]
    for kind in kinds:
        if kind in _HARM:
            rng = stream(Stream.DEFECT, settings.seed, index, list(DefectKind).index(kind))
            extent = DEFECT_EXTENT[settings.defect_size] * min(settings.size) * rng.uniform(0.85, 1.15)
            harm.append((kind, _HARM[kind](surface, layers, rng, extent)))
    return surface, layers, harm


def _fresh(
    settings: LineSettings, index: int, layers: Layers, *, incomplete: bool
) -> tuple[Surface, Mask | None]:
    """The part as it left the machine, and where a feature is missing from it."""
    rng = stream(Stream.SURFACE, settings.seed, index)
    shared, absent = _incomplete(settings, index, layers) if incomplete else (layers.radiance, None)
    radiance, window = _MAKERS[settings.family].paint(shared, settings.size, settings.seed, rng)
    alpha = None if layers.alpha is None else layers.alpha.copy()
    ink = None if layers.ink is None else _print_on(layers.ink, rng)
    if absent is None:
        return Surface(radiance, alpha, ink), None
    if ink is not None:
        ink[absent[window]] = 0
    return Surface(radiance, alpha, ink), absent[window]


def _incomplete(settings: LineSettings, index: int, layers: Layers) -> tuple[Field, Mask]:
    """The shared radiance without one feature, and the pixels that differ."""
    rng = stream(Stream.DEFECT, settings.seed, index)
    name = layers.features[int(rng.integers(0, len(layers.features)))]
    missing = _missing(settings.family, settings.size, settings.seed, name)
    radiance = layers.radiance.copy()
    radiance[missing.at] = missing.radiance
    mask = np.zeros(radiance.shape[:2], bool)
    mask[missing.at] = missing.mask
    return radiance, mask


def _print_on(ink: Field, rng: np.random.Generator) -> Field:
    """The print of one part: never quite at the same place, never quite as black."""
    shift = rng.normal(0, 0.0014 * min(ink.shape), 2)
    move = np.array([[1, 0, shift[0]], [0, 1, shift[1]]])
    strength = np.float32(rng.uniform(0.92, 1.0))
    return warp(ink, move, (ink.shape[1], ink.shape[0]), border=cv2.BORDER_CONSTANT) * strength


def _printed(surface: Surface, layers: Layers) -> Field:
    """Radiance with the print on it."""
    if surface.ink is None:
        return surface.radiance
    x, y, width, height = cv2.boundingRect((surface.ink > 0.01).astype(np.uint8))
    at = (slice(y, y + height), slice(x, x + width))
    ink = surface.ink[at][..., None]
    surface.radiance[at] += ink * (np.array(layers.ink_colour, np.float32) - surface.radiance[at])
    return surface.radiance


def _pose(settings: LineSettings, index: int, x: float) -> Pose:
    """How the guide rails let the part lie: about 1 % of the field and 2 degrees; fabric hardly turns."""
    rng = stream(Stream.POSE, settings.seed, index)
    side = min(settings.size)
    dx, dy = rng.normal(0, 0.008, 2).clip(-0.02, 0.02) * side
    turn = 0.5 if settings.family in (Family.WEAVE, Family.SURFACE) else 1.2
    angle = np.clip(rng.normal(0, turn), -2.5 * turn, 2.5 * turn)
    return Pose(float(dx) + x, float(dy), float(angle))


def _light(seed: int, index: int, exposure: float) -> tuple[float, float, float]:
    """Lamp ageing, supply ripple and warm-up over the parts: a few percent, slightly coloured."""
    rng = stream(Stream.LIGHT, seed)
    phase, slow = rng.uniform(0, 2 * np.pi), rng.uniform(140, 260)
    drift = 0.025 * np.sin(2 * np.pi * index / slow + phase) + 0.01 * np.sin(2 * np.pi * index / 17.3)
    flicker = stream(Stream.LIGHT, seed, index).normal(0, 0.006)
    level = BASE_EXPOSURE * exposure * (1 + drift + flicker)
    warmth = 0.006 * np.sin(2 * np.pi * index / (1.7 * slow) + phase)
    return float(level * (1 + warmth)), float(level), float(level * (1 - warmth))


def _in_frame(mask: Mask, matrix: Affine, size: Size) -> Mask:
    seen = warp(mask.astype(np.float32), matrix, size, border=cv2.BORDER_CONSTANT)
    return np.asarray(seen > 0.5)


def _truth(seen: list[tuple[DefectKind, Mask]], size: tuple[int, int]) -> PartTruth:
    """Defects of which at least one pixel is in the field."""
    visible = [(kind, mask) for kind, mask in seen if mask.any()]
    union = np.zeros((size[1], size[0]), bool)
    for _, mask in visible:
        union |= mask
    return PartTruth(tuple(str(kind) for kind, _ in visible), union)
