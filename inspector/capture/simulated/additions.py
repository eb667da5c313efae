"""Defects that add or misplace something: foreign body and misprint. Each returns its true mask."""

import cv2
import numpy as np

from inspector.capture.simulated.damage import place_on_face
from inspector.capture.simulated.fields import Field, clouds, smooth_step
from inspector.capture.simulated.geometry import (
    Patch,
    distance_to_curve,
    patch_around,
    wandering_curve,
)
from inspector.capture.simulated.layers import Layers, Surface
from inspector.capture.simulated.shading import LAMP, diffuse
from inspector.domain.frame import Mask

_FIBRES = ((0.62, 0.60, 0.55), (0.015, 0.015, 0.018), (0.05, 0.10, 0.30), (0.45, 0.06, 0.05))
_CRUMBS = ((0.36, 0.33, 0.27), (0.10, 0.065, 0.04), (0.50, 0.50, 0.47), (0.03, 0.03, 0.032))


def foreign_body(surface: Surface, layers: Layers, rng: np.random.Generator, extent: float) -> Mask:
    """A fibre, a curl of swarf or a crumb that fell onto the part, with its own small shadow."""
    x, y = place_on_face(layers, rng, clearance=extent)
    patch = patch_around(layers.face.shape, x, y, extent * 2.0)
    make = (_fibre, _swarf, _crumb)[int(rng.integers(0, 3))]
    cover, colour, lift = make(rng, patch, extent)
    shadow = 1 - 0.5 * _thrown(cover, lift)
    under = surface.radiance[patch.at] * shadow[..., None]
    surface.radiance[patch.at] = under * (1 - cover[..., None]) + colour * cover[..., None]
    if surface.alpha is not None:
        surface.alpha[patch.at] = np.maximum(surface.alpha[patch.at], cover)
    if surface.ink is not None:
        surface.ink[patch.at] *= 1 - cover
    mask = np.zeros(layers.face.shape, bool)
    mask[patch.at] = cover > 0.5
    return mask


def misprint(surface: Surface, layers: Layers, rng: np.random.Generator, extent: float) -> Mask:
    """Print gone wrong: smeared, doubled, partly missing or out of place."""
    if surface.ink is None:
        return np.zeros(layers.face.shape, bool)
    before = surface.ink.copy()
    fault = (_smeared, _doubled, _partly_missing, _displaced)[int(rng.integers(0, 4))]
    surface.ink[:] = np.clip(fault(before, rng, extent), 0, 1)
    changed = (np.abs(surface.ink - before) > 0.18).astype(np.uint8)
    return np.asarray(cv2.morphologyEx(changed, cv2.MORPH_CLOSE, np.ones((3, 3), np.uint8)) > 0)


def _fibre(rng: np.random.Generator, patch: Patch, extent: float) -> tuple[Field, Field, float]:
    curve = wandering_curve(rng, extent * rng.uniform(2.0, 3.2), bend=2.2, points=24)
    distance, _ = distance_to_curve(patch, curve)
    width = max(0.9, 0.030 * extent)
    cover = 1 - smooth_step(width - 0.6, width + 0.6, np.abs(distance))
    round_side = 1 + 0.35 * distance / width
    colour = np.array(_FIBRES[int(rng.integers(0, len(_FIBRES)))])
    return cover, (np.clip(round_side, 0.5, 1.5)[..., None] * colour).astype(np.float32), 0.05 * extent


def _swarf(rng: np.random.Generator, patch: Patch, extent: float) -> tuple[Field, Field, float]:
    """A helical curl: bright where its turns face the lamp."""
    t = np.linspace(0, 1, 60)
    turns, radius = rng.uniform(2.2, 3.6), 0.16 * extent
    heading = rng.uniform(0, 2 * np.pi)
    along = (t - 0.5) * extent * 1.5 + radius * np.cos(2 * np.pi * turns * t)
    across = radius * 1.3 * np.sin(2 * np.pi * turns * t) + 0.12 * extent * np.sin(3 * t)
    c, s = np.cos(heading), np.sin(heading)
    curve = np.stack([along * c - across * s, along * s + across * c], axis=1).astype(np.float32)
    distance, place = distance_to_curve(patch, curve)
    width = max(1.0, 0.045 * extent)
    cover = 1 - smooth_step(width - 0.6, width + 0.6, np.abs(distance))
    glint = 0.20 + 0.75 * np.maximum(np.cos(2 * np.pi * turns * place + 1.0), 0) ** 3
    shaded = glint * (1 + 0.4 * distance / width)
    return cover, (shaded[..., None] * np.array([1.0, 0.97, 0.92])).astype(np.float32), 0.08 * extent


def _crumb(rng: np.random.Generator, patch: Patch, extent: float) -> tuple[Field, Field, float]:
    rough = clouds(rng, *patch.x.shape, cell=extent * 0.5, octaves=4)
    q = np.hypot(patch.x, patch.y * rng.uniform(0.8, 1.5)) / (0.36 * extent) + 0.20 * rough
    cover = 1 - smooth_step(0.95, 1.05, q.astype(np.float32))
    dome = 0.30 * extent * np.sqrt(np.clip(1 - q * q, 0, 1)) + 0.035 * extent * rough
    dome = np.asarray(cv2.GaussianBlur(dome.astype(np.float32), (0, 0), 0.8), np.float32)
    light = diffuse(dome, ambient=0.3)
    colour = np.array(_CRUMBS[int(rng.integers(0, len(_CRUMBS)))])
    return cover, (light[..., None] * colour).astype(np.float32), 0.12 * extent


def _thrown(cover: Field, lift: float) -> Field:
    """Coverage of the shadow of something that lies `lift` pixels above the surface."""
    move = np.array([[1, 0, -LAMP[0] * lift / LAMP[2]], [0, 1, -LAMP[1] * lift / LAMP[2]]], np.float32)
    away = cv2.warpAffine(cover, move, cover.shape[::-1])
    return np.asarray(cv2.GaussianBlur(away, (0, 0), max(0.8, 0.5 * lift)), np.float32)


def _smeared(ink: Field, rng: np.random.Generator, extent: float) -> Field:
    """Wiped while wet: a trail beside every stroke inside a band."""
    band = _spot(ink, rng, extent * 2.0)
    reach = max(5, round(extent * 0.45))
    trail = cv2.blur(ink, (reach, 1), anchor=(reach - 1, 0))
    return np.asarray(ink * (1 - 0.45 * band) + 0.85 * trail * band, np.float32)


def _doubled(ink: Field, rng: np.random.Generator, extent: float) -> Field:
    band = _spot(ink, rng, extent * 2.4)
    ghost = _shifted(ink, 0.10 * extent, rng.uniform(0.05, 0.12) * extent)
    return np.asarray(np.maximum(ink, 0.75 * band * ghost), np.float32)


def _partly_missing(ink: Field, rng: np.random.Generator, extent: float) -> Field:
    return ink * (1 - 0.96 * _spot(ink, rng, extent * 1.3))


def _displaced(ink: Field, rng: np.random.Generator, extent: float) -> Field:
    """Part of the print sits too high or too low."""
    band = _spot(ink, rng, extent * 2.2)
    return ink * (1 - band) + band * _shifted(ink, 0.0, rng.choice([-1, 1]) * 0.14 * extent)


def _spot(ink: Field, rng: np.random.Generator, width: float) -> Field:
    """1 within `width` by half `width` around a random printed pixel, soft at its edge."""
    printed = np.argwhere(ink > 0.5)
    y, x = printed[int(rng.integers(0, len(printed)))] if len(printed) else (0, 0)
    patch = patch_around(ink.shape, float(x), float(y), width)
    band = np.zeros_like(ink)
    inside = np.maximum(np.abs(patch.x) / (0.5 * width), np.abs(patch.y) / (0.32 * width))
    band[patch.at] = 1 - smooth_step(0.9, 1.0, inside)
    return band


def _shifted(ink: Field, dx: float, dy: float) -> Field:
    move = np.array([[1, 0, dx], [0, 1, dy]], np.float32)
    return np.asarray(cv2.warpAffine(ink, move, ink.shape[::-1]), np.float32)
