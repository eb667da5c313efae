"""Turned steel flange: concentric tool marks, chamfers, three countersunk holes, etched marking."""

from functools import lru_cache

import cv2
import numpy as np

from inspector.capture.simulated.fields import (
    Field,
    Stream,
    centred_grid,
    clouds,
    smooth_step,
    stream,
    unit,
    white,
)
from inspector.capture.simulated.layers import EdgePoints, Layers, Material, Window, scaled
from inspector.capture.simulated.lettering import text_line
from inspector.capture.simulated.shading import LAMP

OUTER, BORE, GROOVE = 0.405, 0.145, 0.328  # radii in units of the shorter side
HOLE_RING, HOLE = 0.243, 0.034
HOLE_ANGLES_DEG = {"hole 1": -90.0, "hole 2": 30.0, "hole 3": 150.0}
ANGLE_STEPS = 2048
MATERIAL = Material(
    relief_gain=2.6,
    scratch_colour=(1.9, 1.9, 1.92),
    fracture_colour=(0.20, 0.20, 0.21),
    stain_colour=(0.42, 0.30, 0.19),
)


def build(size: tuple[int, int], seed: int) -> Layers:
    """Everything all parts of the line share."""
    side = min(size)
    x, y = centred_grid(*size)
    radius, angle = _polar(x, y)
    alpha = smooth_step(-0.7 / side, 0.7 / side, OUTER - radius)
    alpha = np.asarray(alpha * smooth_step(-0.7 / side, 0.7 / side, radius - BORE), np.float32)
    free = (radius < OUTER - 0.03) & (radius > BORE + 0.03)
    for degrees in HOLE_ANGLES_DEG.values():
        free &= _from_hole(x, y, degrees)[2] > HOLE + 0.004
    return Layers(
        radiance=steel(size, seed),
        alpha=alpha,
        shadow=_shadow(alpha, side),
        ink=_marking(radius, angle, side),
        ink_colour=(0.045, 0.042, 0.040),
        face=free,
        edge=_edge(size),
        features=tuple(HOLE_ANGLES_DEG),
        material=MATERIAL,
    )


def steel(size: tuple[int, int], seed: int, without: str = "") -> Field:
    """Radiance (h, w, 3) of the turned face; `without` names a hole that was never drilled."""
    x, y = centred_grid(*size)
    radius, angle = _polar(x, y)
    tone = _chamfers(_face(radius, angle) * _groove(radius, angle), radius, angle)
    for name, degrees in HOLE_ANGLES_DEG.items():
        if name != without:
            tone = _hole(tone, *_from_hole(x, y, degrees))
    cloud = 1 + 0.03 * clouds(stream(Stream.MATERIAL, seed, 1), size[1], size[0], cell=min(size) / 3)
    return np.asarray((tone * cloud)[..., None] * np.array([0.965, 1.0, 1.03], np.float32), np.float32)


def paint(
    radiance: Field, size: tuple[int, int], seed: int, rng: np.random.Generator
) -> tuple[Field, Window]:
    """Tool marks of one part: every part has been turned anew, so phase and rings differ."""
    bank, map_angle, map_radius, gain = _grain_bank(size, seed)
    rows = round((OUTER + 0.02) * min(size))
    top = int(rng.integers(0, bank.shape[0] - rows))
    left = int(rng.integers(0, ANGLE_STEPS))
    piece = np.ascontiguousarray(bank[top : top + rows, left : left + ANGLE_STEPS + 2])
    marks = np.asarray(cv2.remap(piece, map_angle, map_radius, cv2.INTER_LINEAR), np.float32)
    marks *= gain
    marks += np.float32(rng.normal(1.0, 0.02))
    return scaled(radiance, marks), (slice(None), slice(None))


def _polar(x: Field, y: Field) -> tuple[Field, Field]:
    return np.hypot(x, y).astype(np.float32), np.arctan2(y, x).astype(np.float32)


def _from_hole(x: Field, y: Field, degrees: float) -> tuple[Field, Field, Field]:
    """Offset and distance from the centre of a hole, in units of the shorter side."""
    dx = x - np.float32(HOLE_RING * np.cos(np.radians(degrees)))
    dy = y - np.float32(HOLE_RING * np.sin(np.radians(degrees)))
    return dx, dy, np.hypot(dx, dy).astype(np.float32)


def _lobes(angle: Field, azimuth: float, sharpness: float) -> Field:
    """Two opposite highlights: circular tool marks mirror a lamp only where they run across its light."""
    return np.asarray(np.abs(np.cos(angle - azimuth)) ** sharpness, np.float32)


def _lamp_azimuth() -> float:
    return float(np.arctan2(LAMP[1], LAMP[0]))


def _face(radius: Field, angle: Field) -> Field:
    lamp = _lamp_azimuth()
    shine = 0.46 * _lobes(angle, lamp, 9) + 0.15 * _lobes(angle, lamp + 1.25, 18)
    falloff = 1 - 0.25 * (radius - BORE) / (OUTER - BORE)
    return np.asarray((0.155 + shine * falloff), np.float32)


def _texture_gain(radius: Field, angle: Field) -> Field:
    level = 0.13 + 0.07 * _lobes(angle, _lamp_azimuth(), 4)
    inside = smooth_step(BORE + 0.018, BORE + 0.024, radius) * (
        1 - smooth_step(OUTER - 0.026, OUTER - 0.02, radius)
    )
    return np.asarray(level * (0.25 + 0.75 * inside), np.float32)


def _groove(radius: Field, angle: Field) -> Field:
    across = (radius - GROOVE) / 0.0055
    side_light = np.cos(angle - _lamp_azimuth())
    walls = 1 - 0.9 * across * np.exp(-across * across) * side_light
    floor = 1 - 0.45 * np.exp(-(across**4))
    return np.asarray(walls * floor, np.float32)


def _chamfers(tone: Field, radius: Field, angle: Field) -> Field:
    towards = np.cos(angle - _lamp_azimuth())
    outer = smooth_step(OUTER - 0.0235, OUTER - 0.0215, radius)
    bore = 1 - smooth_step(BORE + 0.0165, BORE + 0.0185, radius)
    bright = 0.10 + 0.85 * np.maximum(towards, 0) ** 3 + 0.16 * np.maximum(-towards, 0) ** 6
    dim = 0.10 + 0.75 * np.maximum(-towards, 0) ** 3 + 0.12 * np.maximum(towards, 0) ** 6
    tone = tone * (1 - outer) + outer * bright
    return np.asarray(tone * (1 - bore) + bore * dim, np.float32)


def _hole(tone: Field, dx: Field, dy: Field, distance: Field) -> Field:
    """Countersunk blind hole drilled into `tone`."""
    towards = (dx * LAMP[0] + dy * LAMP[1]) / np.maximum(distance, 1e-4) / np.hypot(LAMP[0], LAMP[1])
    cone = 1 - smooth_step(HOLE - 0.0012, HOLE + 0.0012, distance)
    deep = 1 - smooth_step(HOLE * 0.62 - 0.0015, HOLE * 0.62 + 0.0015, distance)
    cone_tone = 0.08 + 0.62 * np.maximum(-towards, 0) ** 2 + 0.10 * np.maximum(towards, 0)
    deep_tone = 0.018 + 0.05 * np.maximum(-towards, 0) * smooth_step(0.2 * HOLE, 0.62 * HOLE, distance)
    rim = 1 + 0.35 * np.exp(-(((distance - HOLE) / 0.0022) ** 2))
    tone = tone * rim * (1 - cone) + cone * cone_tone
    return np.asarray(tone * (1 - deep) + deep * deep_tone, np.float32)


def _shadow(alpha: Field, side: int) -> Field:
    """The part lies 1 cm thick on the belt: a contact shadow and one thrown away from the lamp."""
    thrown = np.array([[1, 0, -LAMP[0] * 0.035 * side], [0, 1, -LAMP[1] * 0.035 * side]], np.float32)
    away = cv2.warpAffine(alpha, thrown, alpha.shape[::-1])
    soft = cv2.GaussianBlur(away, (0, 0), 0.011 * side)
    contact = cv2.GaussianBlur(alpha, (0, 0), 0.02 * side)
    return np.asarray((1 - 0.62 * soft) * (1 - 0.35 * contact), np.float32)


def _marking(radius: Field, angle: Field, side: int) -> Field:
    """Text on an arc: a flat strip of lettering, looked up by radius and angle."""
    strip = text_line("A2-70  M24", round(0.038 * side))
    middle = (OUTER - 0.0235 + GROOVE) / 2
    from_bottom = np.pi / 2 - angle
    from_bottom = (from_bottom + np.pi) % (2 * np.pi) - np.pi
    column = (from_bottom * middle * side + strip.shape[1] / 2).astype(np.float32)
    row = ((radius - middle) * side + strip.shape[0] / 2).astype(np.float32)
    return np.asarray(cv2.remap(strip, column, row, cv2.INTER_LINEAR, borderValue=0), np.float32) * 0.85


def _edge(size: tuple[int, int]) -> EdgePoints:
    angles = np.linspace(0, 2 * np.pi, 360, endpoint=False, dtype=np.float32)
    c, s = np.cos(angles), np.sin(angles)
    reach = OUTER * min(size)
    return np.stack([size[0] / 2 + reach * c, size[1] / 2 + reach * s, -c, -s], axis=1).astype(np.float32)


@lru_cache(maxsize=4)
def _grain_bank(size: tuple[int, int], seed: int) -> tuple[Field, Field, Field, Field]:
    """Tool marks unrolled (rows: radius, columns: angle, wrapped twice), the two maps that roll them up,
    and how strongly they show at each pixel.
    """
    side = min(size)
    rng = stream(Stream.MATERIAL, seed, 2)
    rows = round((OUTER + 0.02) * side)
    fine = _along(white(rng, rows * 2, ANGLE_STEPS), 380)
    medium = cv2.GaussianBlur(_along(white(rng, rows * 2, ANGLE_STEPS), 900), (1, 13), sigmaX=1, sigmaY=2.2)
    short = _along(white(rng, rows * 2, ANGLE_STEPS), 40)
    bank = unit(unit(fine) + 0.9 * unit(np.asarray(medium, np.float32)) + 0.35 * unit(short))
    wrapped = np.ascontiguousarray(np.concatenate([bank, bank, bank[:, :8]], axis=1))
    x, y = centred_grid(*size)
    radius, angle = _polar(x, y)
    map_angle = ((angle / (2 * np.pi)) % 1.0 * ANGLE_STEPS).astype(np.float32)
    map_radius = (np.minimum(radius, OUTER + 0.01) * side).astype(np.float32)
    return wrapped, map_angle, map_radius, _texture_gain(radius, angle)


def _along(noise: Field, length: int) -> Field:
    """Blur along the direction of cutting, around the full circle."""
    padded = np.concatenate([noise[:, -length:], noise, noise[:, :length]], axis=1)
    blurred = cv2.GaussianBlur(cv2.blur(padded, (length, 1)), (1, 5), sigmaX=1, sigmaY=0.7)
    return np.asarray(blurred[:, length:-length], np.float32)
